/// The shapes of real models, from their published configurations and papers.
///
/// ```swift
/// let model = try ModelTable.model(id: "llama-3-70b")
/// model.name  // "Llama 3 70B"
/// try model.bytesPerToken()?.bytes  // 327680
/// ```
///
/// Bytes per token are computed. A sliding window is counted only where one asks for it
/// (``ModelShape/windowedCache(tokens:batch:bitsPerValue:)``).
public enum ModelTable {
  /// The model with an id.
  ///
  /// - Parameter id: For example "llama-3-70b"; case does not matter.
  /// - Throws: ``ModelTableError`` with the ids that are spelled most alike.
  public static func model(id: String) throws(ModelTableError) -> ModelShape {
    let key = lowercasedLetters(of: id)
    guard let model = models.first(where: { $0.id.utf8.elementsEqual(key) }) else {
      throw .unknownModel(nearest: nearestNames(to: id, among: models.map { $0.id }))
    }
    return model
  }

  /// All models, families together; those without grouped heads come last.
  public static let models: [ModelShape] = [
    ModelShape(
      id: "llama-2-7b", name: "Llama 2 7B", hiddenSize: 4096,
      attention: heads(32, 32, 128), layers: 32,
      context: "4,096", nativeContext: 4096),
    ModelShape(
      id: "llama-2-13b", name: "Llama 2 13B", hiddenSize: 5120,
      attention: heads(40, 40, 128), layers: 40,
      context: "4,096", nativeContext: 4096),
    ModelShape(
      id: "llama-2-70b", name: "Llama 2 70B", hiddenSize: 8192,
      attention: heads(64, 8, 128), layers: 80,
      context: "4,096", nativeContext: 4096,
      note: "Pre-trained with GQA, not converted."),
    ModelShape(
      id: "llama-3-8b", name: "Llama 3 8B", hiddenSize: 4096,
      attention: heads(32, 8, 128), layers: 32,
      context: "8,192 (3.0) / 131,072 (3.1)"),
    ModelShape(
      id: "llama-3-70b", name: "Llama 3 70B", hiddenSize: 8192,
      attention: heads(64, 8, 128), layers: 80,
      context: "8,192 (3.0) / 131,072 (3.1, 3.3)"),
    ModelShape(
      id: "llama-3.1-405b", name: "Llama 3.1 405B", hiddenSize: 16_384,
      attention: heads(128, 8, 128), layers: 126,
      context: "131,072", nativeContext: 131_072),
    ModelShape(
      id: "mistral-7b-v0.1", name: "Mistral 7B v0.1", hiddenSize: 4096,
      attention: heads(32, 8, 128), layers: 32,
      context: "32,768 with sliding window 4,096", nativeContext: 32_768,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 32),
      note:
        "A rolling buffer stops the cache at 4,096 tokens; v0.2 and v0.3 have no window."
    ),
    ModelShape(
      id: "mixtral-8x7b", name: "Mixtral 8x7B", hiddenSize: 4096,
      attention: heads(32, 8, 128), layers: 32,
      context: "32,768", nativeContext: 32_768,
      note: "No sliding window; the experts add nothing to the cache."),
    ModelShape(
      id: "gemma-2b", name: "Gemma 2B", hiddenSize: 2048,
      attention: heads(8, 1, 256), layers: 18,
      context: "8,192", nativeContext: 8192),
    ModelShape(
      id: "gemma-7b", name: "Gemma 7B", hiddenSize: 3072,
      attention: heads(16, 16, 256), layers: 28,
      context: "8,192", nativeContext: 8192,
      note: "H·d = 4,096 is not the hidden size."),
    ModelShape(
      id: "gemma-2-2b", name: "Gemma 2 2B", hiddenSize: 2304,
      attention: heads(8, 4, 256), layers: 26,
      context: "8,192", nativeContext: 8192,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 13),
      note: "Every other layer has the window. H·d = 2,048 is not the hidden size."),
    ModelShape(
      id: "gemma-2-9b", name: "Gemma 2 9B", hiddenSize: 3584,
      attention: heads(16, 8, 256), layers: 42,
      context: "8,192", nativeContext: 8192,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 21),
      note: "Every other layer has the window. H·d = 4,096 is not the hidden size."),
    ModelShape(
      id: "gemma-2-27b", name: "Gemma 2 27B", hiddenSize: 4608,
      attention: heads(32, 16, 128), layers: 46,
      context: "8,192", nativeContext: 8192,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 23),
      note: "Every other layer has the window. H·d = 4,096 is not the hidden size. "
        + "Scores are divided by √144 = 12, not by √128."),
    ModelShape(
      id: "starcoder2-3b", name: "StarCoder2 3B", hiddenSize: 3072,
      attention: heads(24, 2, 128), layers: 30,
      context: "16,384, window 4,096", nativeContext: 16_384,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 30)),
    ModelShape(
      id: "starcoder2-7b", name: "StarCoder2 7B", hiddenSize: 4608,
      attention: heads(36, 4, 128), layers: 32,
      context: "16,384, window 4,096", nativeContext: 16_384,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 32)),
    ModelShape(
      id: "starcoder2-15b", name: "StarCoder2 15B", hiddenSize: 6144,
      attention: heads(48, 4, 128), layers: 40,
      context: "16,384, window 4,096", nativeContext: 16_384,
      slidingWindow: SlidingWindow(tokens: 4096, layers: 40)),
    ModelShape(
      id: "paligemma-3b", name: "PaliGemma 3B", hiddenSize: 2048,
      attention: heads(8, 1, 256), layers: 18,
      context: "8,192 (Gemma); prefix 256/1024/4096 image tokens", nativeContext: 8192,
      note: "The language model is Gemma 2B. The vision tower, SigLIP-So400m/14 (width 1,152, "
        + "27 layers, 16 heads), is plain MHA and keeps no cache."),
    ModelShape(
      id: "llava-next-vicuna-7b", name: "LLaVA-NeXT, Vicuna-7B", hiddenSize: 4096,
      attention: heads(32, 32, 128), layers: 32,
      context: "4,096", nativeContext: 4096),
    ModelShape(
      id: "llava-next-vicuna-13b", name: "LLaVA-NeXT, Vicuna-13B", hiddenSize: 5120,
      attention: heads(40, 40, 128), layers: 40,
      context: "4,096", nativeContext: 4096),
    ModelShape(
      id: "llava-next-mistral-7b", name: "LLaVA-NeXT, Mistral-7B-Instruct-v0.2", hiddenSize: 4096,
      attention: heads(32, 8, 128), layers: 32,
      context: "32,768", nativeContext: 32_768,
      note: "No sliding window."),
    ModelShape(
      id: "llava-next-yi-34b", name: "LLaVA-NeXT, Yi-34B", hiddenSize: 7168,
      attention: heads(56, 8, 128), layers: 60,
      context: "4,096", nativeContext: 4096),
    ModelShape(
      id: "qwen2.5-7b", name: "Qwen2 / Qwen2.5 7B", hiddenSize: 3584,
      attention: heads(28, 4, 128), layers: 28,
      context: "131,072 (base config; Instruct config 32,768)"),
    ModelShape(
      id: "qwen2.5-72b", name: "Qwen2 / Qwen2.5 72B", hiddenSize: 8192,
      attention: heads(64, 8, 128), layers: 80,
      context: "131,072 (base config; Instruct config 32,768)"),
    ModelShape(
      id: "qwen3-8b", name: "Qwen3 8B", hiddenSize: 4096,
      attention: heads(32, 8, 128), layers: 36,
      context: "40,960 (config)", nativeContext: 40_960),
    ModelShape(
      id: "phi-3-mini", name: "Phi-3-mini (3.8B)", hiddenSize: 3072,
      attention: heads(32, 32, 96), layers: 32,
      context: "4,096 or 131,072 variant",
      note: "The 4,096-token variant has a 2,047-token window in its Hugging Face config."),
    ModelShape(
      id: "phi-3-medium", name: "Phi-3-medium (14B)", hiddenSize: 5120,
      attention: heads(40, 10, 128), layers: 40,
      context: "4,096 or 131,072 variant"),
    ModelShape(
      id: "falcon-7b", name: "Falcon 7B", hiddenSize: 4544,
      attention: heads(71, 1, 64), layers: 32,
      context: "2,048", nativeContext: 2048),
    ModelShape(
      id: "falcon-40b", name: "Falcon 40B", hiddenSize: 8192,
      attention: heads(128, 8, 64), layers: 60,
      context: "2,048", nativeContext: 2048),
    ModelShape(
      id: "palm-540b", name: "PaLM 540B", hiddenSize: 18_432,
      attention: heads(48, 1, 256), layers: 118,
      context: "2,048", nativeContext: 2048,
      note: "H·d = 12,288 is not the hidden size."),
    ModelShape(
      id: "gpt-j-6b", name: "GPT-J 6B", hiddenSize: 4096,
      attention: heads(16, 16, 256), layers: 28,
      context: "2,048", nativeContext: 2048),
    ModelShape(
      id: "gpt-2-small", name: "GPT-2 small", hiddenSize: 768,
      attention: heads(12, 12, 64), layers: 12,
      context: "1,024", nativeContext: 1024),
    ModelShape(
      id: "deepseek-v2", name: "DeepSeek-V2", hiddenSize: 5120,
      attention: .latent(
        LatentLayout(
          queryHeads: 128, headDimension: 128, latentDimension: 512, ropeDimension: 64)),
      layers: 60,
      context: "128K", nativeContext: 131_072,
      note: "MLA: one compressed vector of 512 and one rotary key of 64 for each token and layer."),
    ModelShape(
      id: "all-minilm-l6-v2", name: "all-MiniLM-L6-v2", hiddenSize: 384,
      attention: .encoder(.known(queryHeads: 12, keyValueHeads: 12, headDimension: 32)), layers: 6,
      context: "512 positions (256 word pieces by default)", nativeContext: 512,
      note: "An encoder: it reads a text in both directions and in one pass, and keeps no cache."),
  ]

  private static func heads(
    _ queryHeads: Int, _ keyValueHeads: Int, _ headDimension: Int
  ) -> ModelAttention {
    .grouped(
      .known(
        queryHeads: queryHeads, keyValueHeads: keyValueHeads, headDimension: headDimension))
  }
}

/// Why the table has no such model.
public enum ModelTableError: Error, Equatable, Sendable {
  /// No model has this id; the nearest ids are named, the best first.
  case unknownModel(nearest: [String])
}

/// What the configuration of a model says about its attention.
public struct ModelShape: Equatable, Sendable {
  /// The name in addresses: lower-case, with hyphens, such as "llama-3-70b".
  public let id: String
  /// The name in text, such as "Llama 3 70B".
  public let name: String
  /// d_model, the width of the model; not always H·d.
  public let hiddenSize: Int
  /// The heads.
  public let attention: ModelAttention
  /// L, the number of layers.
  public let layers: Int
  /// The length of the context in tokens, in words where versions differ.
  public let context: String
  /// The length of the context in tokens, where there is one number.
  public let nativeContext: Int?
  /// The sliding window, where some layers have one.
  public let slidingWindow: SlidingWindow?
  /// What a reader of the table should know beside the numbers; often empty.
  public let note: String

  /// Makes a shape.
  public init(
    id: String, name: String, hiddenSize: Int, attention: ModelAttention, layers: Int,
    context: String, nativeContext: Int? = nil, slidingWindow: SlidingWindow? = nil,
    note: String = ""
  ) {
    self.id = id
    self.name = name
    self.hiddenSize = hiddenSize
    self.attention = attention
    self.layers = layers
    self.context = context
    self.nativeContext = nativeContext
    self.slidingWindow = slidingWindow
    self.note = note
  }

  /// H, G and d, where the model decodes with a cache of key/value heads.
  public var layout: HeadLayout? {
    if case .grouped(let layout) = attention { return layout }
    return nil
  }

  /// What one more token adds to the cache, with full attention in all layers.
  ///
  /// - Parameter bitsPerValue: The bits of one stored number.
  /// - Returns: `nil` for an encoder, which keeps no cache.
  /// - Throws: ``CostError``.
  public func bytesPerToken(bitsPerValue: Int = 16) throws(CostError) -> ByteCount? {
    try cache(tokens: 1, bitsPerValue: bitsPerValue)
  }

  /// The cache with full attention in all layers.
  ///
  /// ```swift
  /// let model = try ModelTable.model(id: "llama-3-8b")
  /// try model.cache(tokens: 4096)?.binaryText  // "512 MiB"
  /// ```
  ///
  /// - Parameters:
  ///   - tokens: N, the tokens of each sequence.
  ///   - batch: B, the sequences.
  ///   - bitsPerValue: The bits of one stored number.
  /// - Returns: `nil` for an encoder, which keeps no cache.
  /// - Throws: ``CostError``.
  public func cache(
    tokens: Int, batch: Int = 1, bitsPerValue: Int = 16
  ) throws(CostError) -> ByteCount? {
    switch attention {
    case .grouped(let layout):
      return try layout.cache(
        layers: layers, tokens: tokens, batch: batch, bitsPerValue: bitsPerValue
      ).byteCount
    case .latent(let layout):
      return try layout.cache(
        layers: layers, tokens: tokens, batch: batch, bitsPerValue: bitsPerValue)
    case .encoder:
      return nil
    }
  }

  /// The cache if the layers with a sliding window hold no more tokens than the window.
  ///
  /// ```swift
  /// let model = try ModelTable.model(id: "mistral-7b-v0.1")
  /// try model.windowedCache(tokens: 32_768)?.binaryText  // "512 MiB"
  /// ```
  ///
  /// - Parameters: As for ``cache(tokens:batch:bitsPerValue:)``.
  /// - Returns: The same as without a window where the model has none.
  /// - Throws: ``CostError``.
  public func windowedCache(
    tokens: Int, batch: Int = 1, bitsPerValue: Int = 16
  ) throws(CostError) -> ByteCount? {
    let full = try cache(tokens: tokens, batch: batch, bitsPerValue: bitsPerValue)
    guard let full, let slidingWindow, let layout, tokens > slidingWindow.tokens else {
      return full
    }
    let unseen = try layout.cache(
      layers: slidingWindow.layers, tokens: tokens - slidingWindow.tokens, batch: batch,
      bitsPerValue: bitsPerValue)
    return ByteCount(bytes: full.bytes - unseen.byteCount.bytes)
  }
}

/// The kinds of attention in the table.
public enum ModelAttention: Equatable, Sendable {
  /// A decoder with H query heads and G key/value heads; MHA and MQA are values of it.
  case grouped(HeadLayout)
  /// Multi-head latent attention, which has no key/value heads to group.
  case latent(LatentLayout)
  /// An encoder: it has heads, and keeps no cache.
  case encoder(HeadLayout)
}

/// A sliding window: how many of the last tokens a layer attends to.
public struct SlidingWindow: Equatable, Sendable {
  /// The tokens that are seen.
  public let tokens: Int
  /// How many of the model's layers have the window; the others see every token.
  public let layers: Int

  /// Makes a window.
  public init(tokens: Int, layers: Int) {
    self.tokens = tokens
    self.layers = layers
  }
}

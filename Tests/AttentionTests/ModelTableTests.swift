import Attention
import Foundation
import XCTest

final class ModelTableTests: XCTestCase {
  /// id, H/G×d, L, hidden size, bytes per token at FP16.
  func testAllRows() throws {
    let rows = try ModelTable.models.map { model in
      let heads =
        switch model.attention {
        case .grouped(let layout):
          "\(layout.queryHeads)/\(layout.keyValueHeads)×\(layout.headDimension)"
        case .latent(let layout): "latent \(layout.latentDimension)+\(layout.ropeDimension)"
        case .encoder(let layout): "encoder \(layout.queryHeads)×\(layout.headDimension)"
        }
      let bytes = try model.bytesPerToken().map { "\($0.bytes)" } ?? "no cache"
      return "\(model.id) \(heads) \(model.layers) \(model.hiddenSize) \(bytes)"
    }
    XCTAssertEqual(
      rows,
      [
        "llama-2-7b 32/32×128 32 4096 524288", "llama-2-13b 40/40×128 40 5120 819200",
        "llama-2-70b 64/8×128 80 8192 327680", "llama-3-8b 32/8×128 32 4096 131072",
        "llama-3-70b 64/8×128 80 8192 327680", "llama-3.1-405b 128/8×128 126 16384 516096",
        "mistral-7b-v0.1 32/8×128 32 4096 131072", "mixtral-8x7b 32/8×128 32 4096 131072",
        "gemma-2b 8/1×256 18 2048 18432", "gemma-7b 16/16×256 28 3072 458752",
        "gemma-2-2b 8/4×256 26 2304 106496", "gemma-2-9b 16/8×256 42 3584 344064",
        "gemma-2-27b 32/16×128 46 4608 376832", "starcoder2-3b 24/2×128 30 3072 30720",
        "starcoder2-7b 36/4×128 32 4608 65536", "starcoder2-15b 48/4×128 40 6144 81920",
        "paligemma-3b 8/1×256 18 2048 18432", "llava-next-vicuna-7b 32/32×128 32 4096 524288",
        "llava-next-vicuna-13b 40/40×128 40 5120 819200",
        "llava-next-mistral-7b 32/8×128 32 4096 131072",
        "llava-next-yi-34b 56/8×128 60 7168 245760", "qwen2.5-7b 28/4×128 28 3584 57344",
        "qwen2.5-72b 64/8×128 80 8192 327680", "qwen3-8b 32/8×128 36 4096 147456",
        "phi-3-mini 32/32×96 32 3072 393216", "phi-3-medium 40/10×128 40 5120 204800",
        "falcon-7b 71/1×64 32 4544 8192", "falcon-40b 128/8×64 60 8192 122880",
        "palm-540b 48/1×256 118 18432 120832", "gpt-j-6b 16/16×256 28 4096 458752",
        "gpt-2-small 12/12×64 12 768 36864", "deepseek-v2 latent 512+64 60 5120 69120",
        "all-minilm-l6-v2 encoder 12×32 6 384 no cache",
      ])
  }

  func testIdentifiersAreUniqueAndPlain() {
    let ids = ModelTable.models.map { $0.id }
    XCTAssertEqual(Set(ids).count, 33)
    for id in ids {
      XCTAssertTrue(
        id.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".contains($0) }, id)
    }
  }

  func testEveryLayoutIsValid() throws {
    for model in ModelTable.models {
      guard let layout = model.layout else { continue }
      XCTAssertEqual(
        layout,
        try HeadLayout(
          queryHeads: layout.queryHeads, keyValueHeads: layout.keyValueHeads,
          headDimension: layout.headDimension), model.id)
    }
  }

  /// Where the context is one number, its text begins with that number.
  func testContexts() {
    for model in ModelTable.models {
      if let tokens = model.nativeContext {
        let text = model.id == "deepseek-v2" ? "128K" : DecimalText.integer(tokens)
        XCTAssertTrue(model.context.hasPrefix(text), "\(model.id): \(model.context)")
      }
    }
    let several = ModelTable.models.filter { $0.nativeContext == nil }.map { $0.id }
    XCTAssertEqual(
      several,
      [
        "llama-3-8b", "llama-3-70b", "qwen2.5-7b", "qwen2.5-72b", "phi-3-mini", "phi-3-medium",
      ])
  }

  func testWindows() {
    let windows = ModelTable.models.compactMap { model in
      model.slidingWindow.map { "\(model.id) \($0.tokens) in \($0.layers) of \(model.layers)" }
    }
    XCTAssertEqual(
      windows,
      [
        "mistral-7b-v0.1 4096 in 32 of 32", "gemma-2-2b 4096 in 13 of 26",
        "gemma-2-9b 4096 in 21 of 42", "gemma-2-27b 4096 in 23 of 46",
        "starcoder2-3b 4096 in 30 of 30", "starcoder2-7b 4096 in 32 of 32",
        "starcoder2-15b 4096 in 40 of 40",
      ])
  }

  func testLookup() throws {
    XCTAssertEqual(try ModelTable.model(id: "llama-3-70b").name, "Llama 3 70B")
    XCTAssertEqual(try ModelTable.model(id: "LLaMA-3-70B").name, "Llama 3 70B")
    let misses: [(String, [String])] = [
      ("lama-3-70b", ["llama-3-70b", "llama-2-70b", "llama-2-7b"]),
      ("mistral", ["mistral-7b-v0.1"]),
      ("qwen2-7b", ["qwen2.5-7b", "qwen3-8b"]),
      ("chatbot", []),
      (String(repeating: "llama-3-70b", count: 10), []),
    ]
    for (id, nearest) in misses {
      XCTAssertThrowsError(try ModelTable.model(id: id), id) { error in
        XCTAssertEqual(error as? ModelTableError, .unknownModel(nearest: nearest), id)
      }
    }
  }

  /// The list of verified facts that the table was made from, where it lies beside the package.
  func testAgreesWithTheFacts() throws {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared/curriculum/models.json").standardized
    guard let data = try? Data(contentsOf: file) else {
      throw XCTSkip("the facts are not beside this package")
    }
    let facts = try JSONDecoder().decode([Facts].self, from: data)
    XCTAssertEqual(facts.count, ModelTable.models.count)
    for (fact, model) in zip(facts, ModelTable.models) {
      let name = fact.name.replacingOccurrences(of: "LLaMA", with: "Llama")
      XCTAssertTrue(name.hasPrefix(model.name), "\(name) is not \(model.name)")
      XCTAssertEqual(model.hiddenSize, fact.hidden_size, name)
      XCTAssertEqual(model.layers, fact.num_hidden_layers, name)
      XCTAssertEqual(model.context, fact.context, name)
      XCTAssertEqual(try model.bytesPerToken()?.bytes, fact.kv_bytes_per_token_fp16, name)
      switch model.attention {
      case .grouped(let layout), .encoder(let layout):
        XCTAssertEqual(layout.queryHeads, fact.num_attention_heads, name)
        XCTAssertEqual(layout.keyValueHeads, fact.num_key_value_heads, name)
        XCTAssertEqual(layout.headDimension, fact.head_dim, name)
      case .latent(let layout):
        XCTAssertEqual(layout.queryHeads, fact.num_attention_heads, name)
        XCTAssertNil(fact.num_key_value_heads, name)
      }
    }
  }

  private struct Facts: Decodable {
    var name: String
    var hidden_size: Int
    var num_attention_heads: Int
    var num_key_value_heads: Int?
    var head_dim: Int?
    var num_hidden_layers: Int
    var context: String
    var kv_bytes_per_token_fp16: Int64?
  }
}

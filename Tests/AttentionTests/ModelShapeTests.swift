import Attention
import XCTest

final class ModelShapeTests: XCTestCase {
  func testCaches() throws {
    let cases: [(String, Int, String)] = [
      ("llama-3-8b", 4_096, "512 MiB"), ("mistral-7b-v0.1", 4_096, "512 MiB"),
      ("llama-3-70b", 4_096, "1.25 GiB"), ("llama-3-70b", 131_072, "40 GiB"),
      ("llama-2-70b", 8_192, "2.5 GiB"), ("deepseek-v2", 131_072, "8.438 GiB"),
    ]
    for (id, tokens, text) in cases {
      let model = try ModelTable.model(id: id)
      XCTAssertEqual(try model.cache(tokens: tokens)?.binaryText, text, id)
    }
  }

  func testBatchAndBits() throws {
    let model = try ModelTable.model(id: "llama-3-8b")
    XCTAssertEqual(try model.cache(tokens: 4096, batch: 3)?.binaryText, "1.5 GiB")
    XCTAssertEqual(try model.cache(tokens: 4096, bitsPerValue: 4)?.binaryText, "128 MiB")
    XCTAssertEqual(try model.bytesPerToken(bitsPerValue: 8)?.bytes, 65_536)
  }

  func testAnEncoderKeepsNoCache() throws {
    let model = try ModelTable.model(id: "all-minilm-l6-v2")
    XCTAssertNil(try model.cache(tokens: 512))
    XCTAssertNil(try model.bytesPerToken())
    XCTAssertNil(try model.windowedCache(tokens: 512))
    XCTAssertNil(model.layout)
  }

  func testWindows() throws {
    let cases: [(String, Int, String)] = [
      ("mistral-7b-v0.1", 32_768, "512 MiB"),
      ("mistral-7b-v0.1", 4_096, "512 MiB"),
      ("mistral-7b-v0.1", 1_024, "128 MiB"),
      // 13 layers hold 8,192 tokens and 13 hold 4,096: three quarters of 832 MiB.
      ("gemma-2-2b", 8_192, "624 MiB"),
      ("llama-3-8b", 32_768, "4 GiB"),
    ]
    for (id, tokens, text) in cases {
      let model = try ModelTable.model(id: id)
      XCTAssertEqual(
        try model.windowedCache(tokens: tokens)?.binaryText, text, "\(id) at \(tokens)")
    }
  }

  func testImpossibleQuantitiesAreRefused() throws {
    for id in ["llama-3-8b", "deepseek-v2", "mistral-7b-v0.1"] {
      let model = try ModelTable.model(id: id)
      XCTAssertThrowsError(try model.cache(tokens: -1), id) { error in
        XCTAssertEqual(error as? CostError, .tooSmall(.tokens, found: -1, minimum: 0), id)
      }
      XCTAssertThrowsError(try model.windowedCache(tokens: .max), id) { error in
        XCTAssertEqual(error as? CostError, .overflow, id)
      }
    }
  }
}

import Attention
import XCTest

final class LatentLayoutTests: XCTestCase {
  private let deepSeek = LatentLayout(
    queryHeads: 128, headDimension: 128, latentDimension: 512, ropeDimension: 64)

  func testDeepSeekV2() throws {
    XCTAssertEqual(try deepSeek.cacheValuesPerToken(layers: 60), 34_560)
    XCTAssertEqual(try deepSeek.cache(layers: 60, tokens: 1).bytes, 69_120)
    XCTAssertEqual(deepSeek.equivalentGroups, 2.25)
    let asMultiHead = try CacheShape(
      keyValueHeads: 128, headDimension: 128, layers: 60, tokens: 1)
    XCTAssertEqual(asMultiHead.byteCount.bytes, 3_932_160)
    XCTAssertEqual(DecimalText.fixed(3_932_160 / 69_120, decimals: 1), "56.9")
  }

  func testBatchAndBits() throws {
    XCTAssertEqual(
      try deepSeek.cache(layers: 60, tokens: 10, batch: 3, bitsPerValue: 8).bytes, 1_036_800)
  }

  func testImpossibleQuantitiesAreRefused() {
    let cases: [(Int, Int, Int, Int, CostError)] = [
      (0, 1, 1, 16, .tooSmall(.layers, found: 0, minimum: 1)),
      (1, -1, 1, 16, .tooSmall(.tokens, found: -1, minimum: 0)),
      (1, 1, 0, 16, .tooSmall(.batch, found: 0, minimum: 1)),
      (1, 1, 1, 0, .tooSmall(.bitsPerValue, found: 0, minimum: 1)),
      (60, .max, 1, 16, .overflow),
    ]
    for (layers, tokens, batch, bits, expected) in cases {
      XCTAssertThrowsError(
        try deepSeek.cache(layers: layers, tokens: tokens, batch: batch, bitsPerValue: bits)
      ) { error in
        XCTAssertEqual(error as? CostError, expected)
      }
    }
    let wide = LatentLayout(
      queryHeads: 1, headDimension: 1, latentDimension: .max, ropeDimension: 1)
    XCTAssertThrowsError(try wide.cacheValuesPerToken(layers: 1)) { error in
      XCTAssertEqual(error as? CostError, .overflow)
    }
  }
}

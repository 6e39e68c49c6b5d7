import Attention
import XCTest

final class CacheShapeTests: XCTestCase {
  /// The shape of Llama 3 70B with G groups, at 131,072 tokens.
  func testSeventyBillionParameters() throws {
    let cases: [(Int, Int64, Int64, String, String)] = [
      (64, 2_621_440, 343_597_383_680, "320 GiB", "343.6 GB"),
      (8, 327_680, 42_949_672_960, "40 GiB", "42.95 GB"),
      (1, 40_960, 5_368_709_120, "5 GiB", "5.369 GB"),
    ]
    for (groups, bytesPerToken, bytes, binary, decimal) in cases {
      let cache = try CacheShape(
        keyValueHeads: groups, headDimension: 128, layers: 80, tokens: 131_072)
      XCTAssertEqual(cache.bytesPerToken.bytes, bytesPerToken, "G=\(groups)")
      XCTAssertEqual(cache.byteCount.bytes, bytes, "G=\(groups)")
      XCTAssertEqual(cache.byteCount.binaryText, binary, "G=\(groups)")
      XCTAssertEqual(cache.byteCount.decimalText, decimal, "G=\(groups)")
    }
  }

  func testEightBillionParametersAt4K() throws {
    let layout = try HeadLayout(queryHeads: 32, keyValueHeads: 8, headDimension: 128)
    let cache = try layout.cache(layers: 32, tokens: 4096)
    XCTAssertEqual(cache.byteCount.bytes, 536_870_912)
    XCTAssertEqual(cache.byteCount.binaryText, "512 MiB")
    XCTAssertEqual(cache.byteCount.decimalText, "536.9 MB")
  }

  func testTheSharedExample() throws {
    let two = try SharedExample.layout(groups: 2).cache(layers: 1, tokens: 5)
    let one = try SharedExample.layout(groups: 1).cache(layers: 1, tokens: 5)
    XCTAssertEqual(two.valuesPerLayer, 40)
    XCTAssertEqual(one.valuesPerLayer, 20)
    XCTAssertEqual(two.byteCount.bytes, 80)
    XCTAssertEqual(one.byteCount.bytes, 40)
    let long = try SharedExample.layout(groups: 2).cache(layers: 1, tokens: 4096)
    XCTAssertEqual(long.byteCount.binaryText, "64 KiB")
  }

  func testBatchAndBits() throws {
    let bytes = { (batch: Int, bits: Int) in
      try CacheShape(
        keyValueHeads: 1, headDimension: 3, layers: 5, tokens: 7, batch: batch, bitsPerValue: bits)
    }
    XCTAssertEqual(try bytes(1, 16).byteCount.bytes, 420)
    XCTAssertEqual(try bytes(4, 16).byteCount.bytes, 1680)
    XCTAssertEqual(try bytes(4, 16).valuesPerLayer, 168)
    XCTAssertEqual(try bytes(4, 16).bytesPerToken.bytes, 60, "of one sequence")
    XCTAssertEqual(try bytes(1, 32).byteCount.bytes, 840)
    XCTAssertEqual(try bytes(1, 8).byteCount.bytes, 210)
    XCTAssertEqual(try bytes(1, 4).byteCount.bytes, 105)
    XCTAssertEqual(try bytes(1, 3).byteCount.bytes, 79, "78.75 bytes, rounded up")
  }

  func testAnEmptyCache() throws {
    let cache = try CacheShape(keyValueHeads: 8, headDimension: 128, layers: 80, tokens: 0)
    XCTAssertEqual(cache.byteCount.bytes, 0)
    XCTAssertEqual(cache.bytesPerToken.bytes, 327_680)
  }

  func testImpossibleShapesAreRefused() {
    let cases: [([Int], CostError)] = [
      ([0, 1, 1, 1, 1, 1], .tooSmall(.keyValueHeads, found: 0, minimum: 1)),
      ([1, -1, 1, 1, 1, 1], .tooSmall(.headDimension, found: -1, minimum: 1)),
      ([1, 1, 0, 1, 1, 1], .tooSmall(.layers, found: 0, minimum: 1)),
      ([1, 1, 1, -1, 1, 1], .tooSmall(.tokens, found: -1, minimum: 0)),
      ([1, 1, 1, 1, 0, 1], .tooSmall(.batch, found: 0, minimum: 1)),
      ([1, 1, 1, 1, 1, .min], .tooSmall(.bitsPerValue, found: .min, minimum: 1)),
      ([.max, .max, .max, .max, .max, .max], .overflow),
      ([.max, 1, 1, 0, 1, 1], .overflow),
      ([1, 1, 1, 1 << 58, 1, 16], .overflow),
      ([1 << 30, 1 << 30, 1 << 30, 0, 1, 16], .overflow),
    ]
    for (numbers, expected) in cases {
      XCTAssertThrowsError(
        try CacheShape(
          keyValueHeads: numbers[0], headDimension: numbers[1], layers: numbers[2],
          tokens: numbers[3], batch: numbers[4], bitsPerValue: numbers[5])
      ) { error in
        XCTAssertEqual(error as? CostError, expected, "\(numbers)")
      }
    }
  }

  func testTheLargestSizeIsExact() throws {
    let cache = try CacheShape(
      keyValueHeads: 1, headDimension: 1, layers: 1, tokens: 1 << 57, bitsPerValue: 16)
    XCTAssertEqual(cache.byteCount.bytes, 1 << 59)
  }
}

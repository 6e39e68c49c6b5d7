import Attention
import XCTest

final class CostTests: XCTestCase {
  private func layout(_ heads: Int, _ groups: Int, _ dimension: Int = 128) throws -> HeadLayout {
    try HeadLayout(queryHeads: heads, keyValueHeads: groups, headDimension: dimension)
  }

  func testSavingAndRatio() throws {
    let cases: [(Int, Int, Double, Int)] = [
      (32, 8, 0.75, 4), (64, 8, 0.875, 8), (128, 8, 0.9375, 16), (32, 32, 0, 1),
      (48, 4, 11.0 / 12, 12),
    ]
    for (heads, groups, saving, ratio) in cases {
      XCTAssertEqual(
        try layout(heads, groups).cacheSaving, saving, accuracy: 1e-15, "\(heads)/\(groups)")
      XCTAssertEqual(try layout(heads, groups).headsPerGroup, ratio, "\(heads)/\(groups)")
    }
  }

  func testCoreOperationsDoNotDependOnTheGroups() throws {
    for groups in [64, 8, 1] {
      XCTAssertEqual(try layout(64, groups).coreOperations(tokens: 1024), 34_359_738_368)
    }
    XCTAssertEqual(try layout(2, 1, 2).coreOperations(tokens: 5), 400)
    XCTAssertEqual(try layout(2, 1).coreOperations(tokens: 0), 0)
  }

  func testKeyValueProjections() throws {
    let cases: [(Int, Int, Int, Int64)] = [
      (4096, 32, 32, 33_554_432), (4096, 32, 8, 8_388_608), (4096, 32, 1, 1_048_576),
      (8192, 64, 64, 134_217_728), (8192, 64, 8, 16_777_216), (8192, 64, 1, 2_097_152),
    ]
    for (width, heads, groups, parameters) in cases {
      let layout = try layout(heads, groups)
      XCTAssertEqual(
        try layout.keyValueProjectionParameters(modelWidth: width), parameters, "G=\(groups)")
      XCTAssertEqual(
        try layout.keyValueProjectionOperations(modelWidth: width), 2 * parameters, "G=\(groups)")
    }
  }

  func testDecodeIntensity() throws {
    let cases: [(Int, Int, Int, Double)] = [
      (64, 64, 16, 1), (32, 8, 16, 4), (64, 8, 16, 8), (64, 1, 16, 64), (64, 8, 8, 16),
      (64, 8, 4, 32), (64, 8, 32, 4),
    ]
    for (heads, groups, bits, intensity) in cases {
      XCTAssertEqual(
        try layout(heads, groups).decodeIntensity(bitsPerValue: bits), intensity,
        "\(heads)/\(groups) at \(bits) bits")
    }
  }

  func testCompression() throws {
    XCTAssertEqual(try layout(64, 8).cacheCompression(bitsPerValue: 16), 8)
    XCTAssertEqual(try layout(64, 8).cacheCompression(bitsPerValue: 4), 32)
    let four = try layout(64, 64).cacheCompression(bitsPerValue: 4, valuesPerScale: 64)
    XCTAssertEqual(DecimalText.fixed(four, decimals: 2), "3.56")
    let both = try layout(64, 8).cacheCompression(bitsPerValue: 4, valuesPerScale: 64)
    XCTAssertEqual(DecimalText.fixed(both, decimals: 2), "28.44")
  }

  func testStepTime() throws {
    let seconds = try decodeStepSeconds(
      weights: ByteCount(bytes: 140_000_000_000), cache: ByteCount(bytes: 60_000_000_000),
      bytesPerSecond: 2e12)
    XCTAssertEqual(seconds, 0.1, accuracy: 1e-15)
    let largest = try decodeStepSeconds(
      weights: ByteCount(bytes: .max), cache: ByteCount(bytes: .max), bytesPerSecond: 1)
    XCTAssertEqual(largest, 0x1p64)
    for bandwidth in [0, -1, Double.nan] {
      XCTAssertThrowsError(
        try decodeStepSeconds(
          weights: ByteCount(bytes: 1), cache: ByteCount(bytes: 1), bytesPerSecond: bandwidth)
      ) { error in
        XCTAssertEqual(error as? CostError, .noBandwidth)
      }
    }
  }

  func testTheSpeedUpTendsToTheRatioOnlyInTheLimit() throws {
    let speedUp = { (tokens: Int) in
      let times = try [64, 8].map { groups in
        try decodeStepSeconds(
          weights: ByteCount(bytes: 141_107_412_992),
          cache: try self.layout(64, groups).cache(layers: 80, tokens: tokens).byteCount,
          bytesPerSecond: 1e12)
      }
      return times[0] / times[1]
    }
    XCTAssertEqual(try speedUp(1), 1, accuracy: 1e-4)
    XCTAssertEqual(try speedUp(1 << 36), 8, accuracy: 1e-4)
    XCTAssertLessThan(try speedUp(131_072), 3)
  }

  func testImpossibleQuantitiesAreRefused() throws {
    let layout = try layout(64, 8)
    let cases: [(String, CostError, () throws -> Void)] = [
      (
        "tokens", .tooSmall(.tokens, found: -1, minimum: 0),
        { _ = try layout.coreOperations(tokens: -1) }
      ),
      ("tokens²", .overflow, { _ = try layout.coreOperations(tokens: 1 << 32) }),
      (
        "parameters of width 0", .tooSmall(.modelWidth, found: 0, minimum: 1),
        { _ = try layout.keyValueProjectionParameters(modelWidth: 0) }
      ),
      (
        "operations of width 0", .tooSmall(.modelWidth, found: 0, minimum: 1),
        { _ = try layout.keyValueProjectionOperations(modelWidth: 0) }
      ),
      ("width", .overflow, { _ = try layout.keyValueProjectionParameters(modelWidth: .max) }),
      (
        "bits", .tooSmall(.bitsPerValue, found: 0, minimum: 1),
        { _ = try layout.decodeIntensity(bitsPerValue: 0) }
      ),
      (
        "quantised bits", .tooSmall(.bitsPerValue, found: -4, minimum: 1),
        { _ = try layout.cacheCompression(bitsPerValue: -4) }
      ),
      (
        "scales", .tooSmall(.valuesPerScale, found: 0, minimum: 1),
        { _ = try layout.cacheCompression(bitsPerValue: 4, valuesPerScale: 0) }
      ),
    ]
    for (name, expected, compute) in cases {
      XCTAssertThrowsError(try compute(), name) { error in
        XCTAssertEqual(error as? CostError, expected, name)
      }
    }
  }
}

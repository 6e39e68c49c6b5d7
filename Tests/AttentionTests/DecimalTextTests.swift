import Attention
import Foundation
import XCTest

final class DecimalTextTests: XCTestCase {
  func testFixed() {
    let cases: [(Double, Int, String)] = [
      (0, 0, "0"), (0, 2, "0.00"), (1, 4, "1.0000"), (0.41094, 4, "0.4109"), (-1.5, 1, "-1.5"),
      // Ties in binary go to the even digit; 0.15 and 2.675 are no ties, but below and above one.
      (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"), (0.125, 2, "0.12"), (0.375, 2, "0.38"),
      (0.15, 1, "0.1"), (2.675, 2, "2.67"), (0.25, 1, "0.2"), (0.35, 1, "0.3"),
      (9.9996, 3, "10.000"), (999_999.5, 0, "1000000"), (0.00005, 4, "0.0001"),
      // What rounds to zero has no sign.
      (-0.0, 2, "0.00"), (-0.00001, 4, "0.0000"), (-0.5, 0, "0"), (-0.6, 0, "-1"),
      (.nan, 2, "nan"), (-.nan, 2, "nan"), (.infinity, 2, "inf"), (-.infinity, 0, "-inf"),
      (1e22, 0, "10000000000000000000000"), (1e23, 0, "99999999999999991611392"),
      (1, -3, "1"), (0.1, 20, "0.10000000000000000555"),
    ]
    for (value, decimals, text) in cases {
      XCTAssertEqual(
        DecimalText.fixed(value, decimals: decimals), text, "\(value) to \(decimals)")
    }
  }

  func testGroups() {
    let cases: [(Double, Int, String)] = [
      (0, 0, "0"), (999, 0, "999"), (1000, 0, "1,000"), (-1_234_567.891, 2, "-1,234,567.89"),
      (343_597_383_680, 0, "343,597,383,680"), (999_999.999, 1, "1,000,000.0"),
      (0.123456, 6, "0.123456"), (-.infinity, 0, "-inf"),
    ]
    for (value, decimals, text) in cases {
      XCTAssertEqual(
        DecimalText.fixed(value, decimals: decimals, isGrouped: true), text,
        "\(value) to \(decimals)")
    }
  }

  func testWeights() {
    let cases: [(Double, Int, String)] = [
      (0.4109, 4, ".4109"), (0, 4, ".0000"), (1, 4, "1.0000"), (-0.5, 4, "-.5000"),
      (0.99999, 4, "1.0000"), (10.25, 2, "10.25"), (0.5, 0, "0"), (-0.00001, 4, ".0000"),
      (-10.5, 1, "-10.5"), (.nan, 4, "nan"),
    ]
    for (value, decimals, text) in cases {
      XCTAssertEqual(
        DecimalText.weight(value, decimals: decimals), text, "\(value) to \(decimals)")
    }
    XCTAssertEqual(DecimalText.weight(0.13356), ".1336")
  }

  func testSignificantDigits() {
    let cases: [(Double, Int, String)] = [
      (343.597, 4, "343.6"), (42949.67, 4, "42950"), (0.0123456, 4, "0.01235"),
      (9.9996, 4, "10.00"), (9.9994, 4, "9.999"), (99.996, 4, "100.0"), (0.99996, 4, "1.000"),
      (1, 3, "1.00"), (10, 3, "10.0"), (-2.345, 2, "-2.3"), (0, 4, "0"), (7.77, 0, "8"),
      (1e300, 2, DecimalText.fixed(1e300, decimals: 0)), (.infinity, 3, "inf"),
      (1e-3, 1, "0.001"),
    ]
    for (value, digits, text) in cases {
      XCTAssertEqual(
        DecimalText.significant(value, digits: digits), text, "\(value) with \(digits)")
    }
    XCTAssertEqual(DecimalText.significant(1023.99, digits: 4, isGrouped: true), "1,024")
    XCTAssertEqual(
      DecimalText.significant(.leastNonzeroMagnitude, digits: 2),
      "0." + String(repeating: "0", count: 323) + "49")
  }

  func testIntegers() {
    XCTAssertEqual(DecimalText.integer(0), "0")
    XCTAssertEqual(DecimalText.integer(-1000), "-1,000")
    XCTAssertEqual(DecimalText.integer(1_342_177_280 as Int64), "1,342,177,280")
    XCTAssertEqual(DecimalText.integer(Int64.min), "-9,223,372,036,854,775,808")
    XCTAssertEqual(DecimalText.integer(UInt64.max), "18,446,744,073,709,551,615")
    XCTAssertEqual(DecimalText.integer(123 as UInt8), "123")
  }

  /// `printf` is the oracle, except that it keeps the sign of a zero.
  func testAgreesWithPrintf() {
    var random = SeededRandom(seed: 14)
    for round in 0..<100_000 {
      let value: Double
      switch round % 4 {
      case 0: value = Double(bitPattern: random.next())
      case 1: value = random.number(in: -1...1)
      case 2: value = random.number(in: -1e6...1e6)
      // Ties: a whole number of halves, quarters, eighths …
      default:
        value = Double(random.index(below: 4096) - 2048) / Double(1 << random.index(below: 10))
      }
      let decimals = random.index(below: round.isMultiple(of: 1000) ? 1100 : 9)
      let found = DecimalText.fixed(value, decimals: decimals)
      var expected = value.isNaN ? "nan" : String(format: "%.\(min(decimals, 1074))f", value)
      if expected.hasPrefix("-0") && !expected.contains(where: { "123456789".contains($0) }) {
        expected.removeFirst()
      }
      guard found == expected else {
        return XCTFail("\(value) to \(decimals) is \(expected), not \(found)")
      }
    }
  }

  func testExtremes() {
    let values: [Double] = [
      .greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude, .ulpOfOne,
      0x1p52, 0x1p53, 0x1p63, 0x1p-1, 0x1p-2, 0x1.fffffffffffffp-1,
    ]
    for value in values {
      for decimals in [0, 1, 17, 1074] {
        XCTAssertEqual(
          DecimalText.fixed(value, decimals: decimals), String(format: "%.\(decimals)f", value))
      }
    }
    XCTAssertEqual(DecimalText.fixed(0.5, decimals: .max).count, 1076)
    XCTAssertEqual(DecimalText.fixed(0.5, decimals: .min), "0")
  }
}

import XCTest

@testable import Attention

final class DecimalIntegerTests: XCTestCase {
  private func text(_ number: DecimalInteger) -> String {
    String(decoding: number.digits, as: UTF8.self)
  }

  func testDigits() {
    for value in [0, 7, 10, 999_999_999, 1_000_000_000, 1_000_000_001, UInt64.max] {
      XCTAssertEqual(text(DecimalInteger(value)), "\(value)")
    }
  }

  func testAFactorialAndBack() {
    var number = DecimalInteger(1)
    for factor in 1...30 as ClosedRange<UInt64> { number.multiply(by: factor) }
    XCTAssertEqual(text(number), "265252859812191058636308480000000")
    XCTAssertFalse(number.isOdd)
    for divisor in 1...30 as ClosedRange<UInt64> {
      XCTAssertEqual(number.divide(by: divisor), 0, "\(divisor)")
    }
    XCTAssertEqual(text(number), "1")
    XCTAssertTrue(number.isOdd)
    XCTAssertEqual(number.divide(by: 1_000_000_000), 1)
    XCTAssertEqual(text(number), "0")
  }

  func testIncrementCarries() {
    let cases: [(UInt64, String)] = [
      (0, "1"), (999_999_999, "1000000000"), (999_999_999_999_999_999, "1000000000000000000"),
      (5_999_999_999, "6000000000"),
    ]
    for (value, expected) in cases {
      var number = DecimalInteger(value)
      number.increment()
      XCTAssertEqual(text(number), expected)
    }
  }

  func testAgreesWithFixedWidthArithmetic() {
    var random = SeededRandom(seed: 16)
    for _ in 0..<2000 {
      let value = random.next() >> 30
      let factor = 1 + random.next() % 1_000_000_000
      var number = DecimalInteger(value)
      number.multiply(by: factor)
      let (high, low) = value.multipliedFullWidth(by: factor)
      let divisor = 1 + random.next() % 1_000_000_000
      guard high < divisor else { continue }
      let (quotient, remainder) = divisor.dividingFullWidth((high, low))
      XCTAssertEqual(number.divide(by: divisor), remainder, "\(value)·\(factor)/\(divisor)")
      XCTAssertEqual(text(number), "\(quotient)", "\(value)·\(factor)/\(divisor)")
    }
  }
}

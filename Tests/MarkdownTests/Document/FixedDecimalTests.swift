import XCTest

@testable import Markdown

final class FixedDecimalTests: XCTestCase {
  func testGoldenNumbers() {
    let cases: [(value: Double, decimals: Int, text: String)] = [
      (0.125, 2, "0.12"), (0.375, 2, "0.38"), (0.2, 2, "0.20"), (1.005, 2, "1.00"), (3, 0, "3"),
      (-0.001, 2, "0.00"), (-0.0, 1, "0.0"), (-1.25, 1, "-1.2"),
      (1e21, 0, "1000000000000000000000"),
      (0.1, 20, "0.100000000000"), (0.5, -3, "0"), (.nan, 2, "NaN"), (.infinity, 2, "inf"),
      (-.infinity, 2, "-inf"),
    ]
    for (value, decimals, text) in cases {
      XCTAssertEqual(fixedDecimal(value, decimals: decimals), text, "\(value), \(decimals)")
    }
  }

  func testAgreesWithFoundationOnRandomNumbers() {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<2_000 {
      let exponent = Double.random(in: -8...300, using: &numbers)
      let value = Double.random(in: 0..<1, using: &numbers) * pow(10, exponent)
      let decimals = Int.random(in: 0...12, using: &numbers)
      XCTAssertEqual(
        fixedDecimal(value, decimals: decimals), String(format: "%.\(decimals)f", value), "\(value)"
      )
    }
  }
}

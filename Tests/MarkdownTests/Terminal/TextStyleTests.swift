import XCTest

@testable import Markdown

final class TextStyleTests: XCTestCase {
  func testShadeOfAPart() {
    let cases: [(part: Double, level: Int)] = [
      (0, 0), (0.05, 0), (0.1, 1), (0.55, 5), (0.95, 9), (1, 9), (7, 9), (-1, 0),
      (.infinity, 9), (-.infinity, 0), (.nan, 0),
    ]
    for (part, level) in cases {
      XCTAssertEqual(TextStyle.Role.heatLevel(part), level, "\(part)")
      XCTAssertEqual("\(TextStyle.Role.heat(part))", "heat\(level)", "\(part)")
    }
  }
}

import Foundation
import XCTest

@testable import Attention

final class ExponentialTests: XCTestCase {
  func testPortableAgreesWithTheCLibraryToOneUnitInTheLastPlace() {
    var random = SeededRandom(seed: 2)
    var worst: Int64 = 0
    var differing = 0
    for round in 0..<300_000 {
      let size = [1.0, 30, 708][round % 3]
      let power = random.number(in: -size...size)
      let units = Int64(portableExponential(power).bitPattern) - Int64(exp(power).bitPattern)
      worst = max(worst, abs(units))
      differing += units == 0 ? 0 : 1
    }
    XCTAssertLessThanOrEqual(worst, 1)
    XCTAssertLessThan(differing, 60_000)
  }

  func testLimits() {
    for function in [exponential, portableExponential] {
      XCTAssertEqual(function(0), 1)
      XCTAssertEqual(function(-0.0), 1)
      XCTAssertEqual(function(.infinity), .infinity)
      XCTAssertEqual(function(-.infinity), 0)
      XCTAssertEqual(function(1e308), .infinity)
      XCTAssertEqual(function(-1e308), 0)
      XCTAssertTrue(function(.nan).isNaN)
      XCTAssertEqual(function(709.782712893384) / exp(709.782712893384), 1, accuracy: 1e-15)
      XCTAssertEqual(function(709.782712893385), .infinity)
      XCTAssertEqual(function(-745.13321910194), .leastNonzeroMagnitude)
      XCTAssertEqual(function(-745.2), 0)
    }
  }
}

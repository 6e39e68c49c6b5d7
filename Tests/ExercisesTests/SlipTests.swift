import Foundation
import XCTest

@testable import Exercises

final class SlipTests: XCTestCase {
  private func slip(_ text: String) throws -> String? {
    Slip.first(in: try Fixtures.working(text))?.message(hiding: [])
  }

  func testRightStepsPass() throws {
    for text in [
      "2*3 = 6", "2*128*131072*40*2 = 2,684,354,560 B = 2.5 GiB = 2.684 GB", "1/3 = 0.33 = .333",
      "8 GB / 2.684 GB = 2.98", "8/2.7 = 2.98", "2 * 128 = 256 * 40 = 10240", "2*3 ≈ 6.00*1",
      "2684354560/2^30 = 2.5 GiB", "128K = 131072", "128K = 128,000", "x = 5 = y = 5",
      "1342177280 values = 2684354560 B", "2 heads = 5.37 GB", "5 % of 1000 = 50 hours", "6 = 2*3",
      "floor(2.98) = 2", "20 Gib = 2.5 GiB", "2.5 GiB = 2,684,354,560",
    ] {
      XCTAssertNil(try slip(text), text)
    }
  }

  func testSlipsAreNamedWhereTheyHappen() throws {
    XCTAssertEqual(
      try slip("2*3 = 7"),
      "Line 1, column 7: the left side is `2·3`, which is 6, but on the right stands `7`.")
    XCTAssertEqual(
      try slip("1 = 1\nso 2*40*128*2 = 20840 bytes per token"),
      "Line 2, column 17: the left side is `2·40·128·2`, which is 20,480, but on the right stands "
        + "`20,840 bytes per token`.")
    XCTAssertEqual(
      try slip("2684354560 B = 2.684 GiB"),
      "Line 1, column 16: the left side is `2,684,354,560 B`, but on the right stands "
        + "`2.684 GiB` (2,881,923,055.616).")
    XCTAssertNotNil(try slip("2*500 = 1010"))
    XCTAssertNotNil(try slip("2*600 = 1000"))
    XCTAssertNotNil(try slip("1/3 = 0.34"))
  }

  func testRightAnswersAreNotGivenAway() throws {
    let slip = try XCTUnwrap(Slip.first(in: try Fixtures.working("2*3 = 7")))
    XCTAssertEqual(
      slip.message(hiding: [6]), "Line 1, column 7: `2·3` does not come to `7`; compute it again.")
    for text in [
      "2684354560/2^30 = 2.6 GiB", "2684354560/10^9 = 2.5 GB", "2684354560/1024/1024 = 2000 MiB",
      "2684354560*8 = 3 Gb", "2684000000/10^9 = 2.5",
    ] {
      let slip = try XCTUnwrap(Slip.first(in: try Fixtures.working(text)), text)
      let message = slip.message(hiding: [2_684_354_560])
      XCTAssertTrue(message.hasSuffix("compute it again."), "\(text): \(message)")
    }
  }
}

import XCTest

@testable import Exercises

final class AgreementTests: XCTestCase {
  func testTextsThatAgree() {
    let cache = Value.quantity(1_342_177_280, .bytes)
    for text in [
      "1.25 GiB", "1.342 GB", "1.34 GB", "1.3 GB", "1 GB", "≈ 1.34 GB", "about 1.34 GB",
      "1,342,177,280 B", "1,342,177,280 bytes", "1,280 MiB", "1342177280", "1.25 GiB per sequence",
      "10.74 Gbit", "1.342e9 B", "**1.25 GiB**",
    ] {
      XCTAssertEqual(cache.agrees(withText: text), .agrees, text)
    }
    XCTAssertEqual(Value.quantity(0.875, .fraction).agrees(withText: "87.5 %"), .agrees)
    XCTAssertEqual(Value.quantity(0.875, .fraction).agrees(withText: "0.875"), .agrees)
    XCTAssertEqual(Value.quantity(5.392, .ratio).agrees(withText: "5.4×"), .agrees)
    XCTAssertEqual(Value.quantity(5.392, .ratio).agrees(withText: "5.4 times"), .agrees)
    XCTAssertEqual(Value.quantity(-0.6, .points).agrees(withText: "−0.6 points"), .agrees)
    XCTAssertEqual(Value.vector([0.41093, -0.2]).agrees(withText: "(.4109, −.2)"), .agrees)
    XCTAssertEqual(Value.positions([2, 3]).agrees(withText: "2 and 3"), .agrees)
  }

  func testTextsThatDifferAreTold() {
    let cache = Value.quantity(1_342_177_280, .bytes)
    for (text, right) in [
      ("1.28 GB", "1.34 GB"), ("1.35 GB", "1.34 GB"), ("1,342,177,281 B", "1,342,177,280 B"),
      ("1.342 GiB", "1.250 GiB"), ("2 GiB", "1 GiB"), ("1.34", "1342177280.00"),
    ] {
      XCTAssertEqual(cache.agrees(withText: text), .differs(rightText: right), text)
    }
    XCTAssertEqual(
      Value.quantity(0.41093, .number).agrees(withText: ".4110"), .differs(rightText: ".4109"))
    XCTAssertEqual(
      Value.quantity(0.875, .fraction).agrees(withText: "90 %"), .differs(rightText: "88 %"))
    XCTAssertEqual(
      Value.quantity(5.392, .ratio).agrees(withText: "6×"), .differs(rightText: "5×"))
    XCTAssertEqual(
      Value.vector([0.1, 0.2]).agrees(withText: ".1 .3"), .differs(rightText: ".1 .2"))
  }

  func testTextsThatAreNoSuchNumber() {
    let cache = Value.quantity(1_342_177_280, .bytes)
    for text in ["", "many", "1.25 s", "1.25 GiB or 2 GiB", "1.25 G", "87 %", "1/0"] {
      XCTAssertEqual(cache.agrees(withText: text), .unreadable(rightText: "1.25 GiB"), text)
    }
    XCTAssertEqual(
      Value.vector([0.5]).agrees(withText: ".5 .5"), .unreadable(rightText: ".5000"))
  }

  func testOwnTextAgrees() {
    for value: Value in [
      .quantity(2_684_354_560, .bytes), .quantity(5_368_709_121, .bytes),
      .quantity(0.9167, .fraction),
      .quantity(0.00683, .seconds), .quantity(1.51, .seconds), .quantity(5.392, .ratio),
      .quantity(8, .intensity), .quantity(50, .hours), .quantity(8192, .tokens),
      .quantity(47.1, .points),
      .vector([0.25, 0.5]), .positions([2, 3]), .quantity(549_755_813_888, .operations),
    ] {
      XCTAssertEqual(value.agrees(withText: value.text), .agrees, value.text)
    }
  }
}

import Attention
import XCTest

final class NearestNameTests: XCTestCase {
  private let names = ["llama-3-8b", "llama-3-70b", "gpt-2-small", "gpt-j-6b", "exercise-1"]

  func testMisspellings() {
    let cases: [(String, [String])] = [
      ("llama-3-70b", ["llama-3-70b", "llama-3-8b"]),
      ("lama-3-70b", ["llama-3-70b", "llama-3-8b"]),
      ("LLaMA-3-70B", ["llama-3-70b", "llama-3-8b"]),
      ("llama3-8b", ["llama-3-8b", "llama-3-70b"]),
      ("exericse-1", ["exercise-1"]),
      ("exercise1", ["exercise-1"]),
      ("gpt", ["gpt-j-6b", "gpt-2-small"]),
      ("bananas", []),
      ("", []),
      ("x", []),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(nearestNames(to: text, among: names), expected, text)
    }
  }

  func testASwapOfNeighboursIsOneStep() {
    XCTAssertEqual(nearestNames(to: "abdc", among: ["abcd"]), ["abcd"])
    XCTAssertEqual(nearestNames(to: "badc", among: ["abcd"]), [], "two steps of four letters")
  }

  func testAtMostThreeAndEqualsKeepTheirOrder() {
    XCTAssertEqual(
      nearestNames(to: "part-0", among: ["part-4", "part-2", "part-3", "part-1"]),
      ["part-4", "part-2", "part-3"])
  }

  func testLongAndStrangeTexts() {
    let long = String(repeating: "l", count: 1_000_000)
    XCTAssertEqual(nearestNames(to: long, among: names), [])
    XCTAssertEqual(nearestNames(to: "llama", among: [long]), [])
    let alike = String(long.prefix(64))
    XCTAssertEqual(
      nearestNames(to: alike + long.uppercased(), among: [alike + "-2"]), [alike + "-2"],
      "only the first 64 letters count")
    XCTAssertEqual(nearestNames(to: "\u{202E}🦙\u{0}", among: names), [])
    XCTAssertEqual(nearestNames(to: "gpt-j-6b", among: []), [])
    XCTAssertEqual(nearestNames(to: "gpt-j-6b", among: ["", "gpt-j-6b"]), ["gpt-j-6b"])
  }
}

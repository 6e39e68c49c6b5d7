import XCTest

@testable import Exercises

final class AnswerSheetTests: XCTestCase {
  /// What a sheet holds: blocks as `a@line "text"`, then faults and problems with their places.
  private func summary(_ text: String, parts: [String] = ["a", "b"]) -> [String] {
    summary([UInt8](text.utf8), parts: parts)
  }

  private func summary(_ bytes: [UInt8], parts: [String] = ["a", "b"]) -> [String] {
    let sheet = AnswerSheet(bytes: bytes, parts: parts)
    let blocks = parts.compactMap { part in
      sheet.blocks[part].map { block in
        let text = block.lines.map { String($0.text) }.joined(separator: "/")
        return "\(part)@\(block.position.line):\(block.position.column) \(text)"
      }
    }
    let faults = parts.compactMap { part in
      sheet.faults[part].map { "\(part)! \($0.line):\($0.column) \($0.message)" }
    }
    return blocks + faults + sheet.problems.map { "! \($0.line):\($0.column) \($0.message)" }
  }

  func testBlocksInEveryShape() {
    let cases: [(name: String, text: String)] = [
      ("plain", "```answer a\n1\n```\n```answer b\n2\n```\n"),
      ("no last line end", "```answer a\n1\n```\n```answer b\n2\n```"),
      ("tildes", "~~~answer a\n1\n~~~\n~~~~ answer b\n2\n~~~~~"),
      ("longer", "`````answer a\n1\n``````\n```answer b\n2\n```"),
      ("capitals", "```Answer A\n1\n```\n``` ANSWER  B \n2\n```"),
      ("colon", "```answer: a\n1\n```\n```answer:b\n2\n```"),
    ]
    for (name, text) in cases {
      XCTAssertEqual(summary(text), ["a@1:1 1", "b@4:1 2"], name)
      let returns = text.split(separator: "\n", omittingEmptySubsequences: false)
      XCTAssertEqual(
        summary(returns.joined(separator: "\r\n")), ["a@1:1 1", "b@4:1 2"], "\(name), CRLF")
      XCTAssertEqual(
        summary(returns.joined(separator: "\r")), ["a@1:1 1", "b@4:1 2"], "\(name), CR")
      XCTAssertEqual(
        summary([0xEF, 0xBB, 0xBF] + text.utf8), ["a@1:1 1", "b@4:1 2"], "\(name), BOM")
    }
    XCTAssertEqual(
      summary("  ```answer a\n  1\n  ```\n\t```answer b\n2\n\t```"), ["a@1:3   1", "b@4:2 2"],
      "indented")
  }

  func testEverythingElseIsIgnored() {
    let text = """
      # Notes
      `````text
      ```answer a
      not this
      ```
      `````
      ```swift
      let a = 1
      ```
      Inline ```answer a``` is no block.
      ```answer b
      2

      ```
      ``answer a
      ```answer a
      1
      ```
      """
    XCTAssertEqual(summary(text), ["a@16:1 1", "b@11:1 2/"])
  }

  func testFaultsHaveTheirPlace() {
    let missing =
      "The sheet has no block for part (b): add a line ```` ```answer b ````, your answer, and a "
      + "line ```` ``` ````."
    XCTAssertEqual(summary("```answer a\n1\n```\n"), ["a@1:1 1", "b! 3:1 \(missing)"])
    XCTAssertEqual(
      summary("```answer a\n1\n```\n\n ```answer a\n2\n```\n```answer b\n```"),
      [
        "a@1:1 1", "b@8:1 ",
        "a! 5:2 Part (a) has two answer blocks, the first in line 1: remove one.",
      ])
    XCTAssertEqual(
      summary("```answer b\n```\n```answer a\n1\n"),
      [
        "b@1:1 ",
        "a! 3:1 The block that opens in line 3 is never closed: end it with a line ```` ``` ````.",
      ])
    XCTAssertEqual(
      summary("```answer a\n1\n```answer b\n2\n```"),
      [
        "b@3:1 2",
        "a! 1:1 The block that opens in line 1 is never closed: end it with a line ```` ``` ````.",
      ])
    XCTAssertEqual(
      summary("```answer a\n```\n```answer b\n```\n```answer z\n1\n```\n```answer\n```"),
      [
        "a@1:1 ", "b@3:1 ", "! 5:1 An answer block has no part (z): the parts are a, b.",
        "! 8:1 An answer block needs a part: the parts are a, b.",
      ])
    XCTAssertEqual(
      summary("```answer a\n```\n```answer b\n```\n~~~text\nmore"),
      [
        "a@1:1 ", "b@3:1 ",
        "! 5:1 The block that opens in line 5 is never closed: end it with a line ```` ~~~ ````.",
      ])
  }

  func testBytesThatAreNoText() {
    let start = [UInt8]("```answer a\né".utf8)
    XCTAssertEqual(
      summary(start + [0xC3, 0x28], parts: ["a"]),
      ["! 2:2 Byte 15 is not UTF-8: save the sheet as UTF-8."])
    XCTAssertEqual(
      summary([0xFF, 0xFE, 0x41, 0x00], parts: ["a"]),
      ["! 1:1 Byte 1 is not UTF-8: save the sheet as UTF-8."])
    XCTAssertEqual(
      summary([0xEF, 0xBB, 0xBF, 0x41, 0x80], parts: ["a"]),
      ["! 1:2 Byte 5 is not UTF-8: save the sheet as UTF-8."])
    XCTAssertEqual(
      summary([UInt8](repeating: 0x41, count: 1_000_001), parts: ["a"]),
      ["! 1:1 The sheet has 1000001 bytes; the most that is read is 1000000."])
  }
}

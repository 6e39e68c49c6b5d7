import XCTest

@testable import Markdown

/// The masking is reversible, and keeps the lines of the text.
final class MaskedTextTests: XCTestCase {
  private static let pieces = [
    "$", "$$", "$x$", "$$y$$", "`", "``", "```", "~~~", "\n", "\n", "\r\n", "\n\n", " ", "    ",
    "> ",
    "- ", "1. ", "[^a]", "[^a]: ", "[^a](", "\\", "{", "}", "|", "<b ", "<!--", "-->", ">", "a",
    "é",
    "\u{100000}", "\u{10FFFD}", "\u{108001}", "&#x100000;", "&#1048577;", "# ", "=", "\t", "![",
  ]

  private func restored(_ masked: MaskedText) -> String {
    masked.bytes.withUnsafeBufferPointer { masked.restored($0) }
  }

  private func lineCount(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  func testRandomTextsComeBack() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<3000 {
      let text = numbers.text(of: Self.pieces, count: 1...40)
      let masked = MaskedText(masking: text, options: .course)
      XCTAssertEqual(restored(masked), text)
      XCTAssertEqual(
        lineCount(masked.bytes), lineCount(masked.source), "lines of \(text.debugDescription)")
    }
  }

  func testManyPieces() {
    let text = String(repeating: "$x$ ", count: 70_000)
    let masked = MaskedText(masking: text, options: .course)
    XCTAssertEqual(masked.pieces.count, 70_000)
    XCTAssertTrue(restored(masked) == text, "70,000 formulas do not come back")
    XCTAssertEqual(Document(parsing: text).formulas.count, 70_000)
  }

  func testNothingIsMaskedInCommonMark() {
    let text = "$x$ [^a] \u{100000} &#x100000;"
    XCTAssertTrue(MaskedText(masking: text, options: .commonMark).pieces.isEmpty)
    assertOutline(
      text, "paragraph\n  text \"$x$ [^a] \u{100000} \u{100000}\"", options: .commonMark)
  }

  func testPlaceholdersOfTheSourceAreKept() {
    let odd = "\u{100000}"
    assertOutline(
      "$x$ \(odd) `\(odd)` &#x100000; `&#x100000;` [\(odd)](/\(odd) \"&#x100000;\")\n\n"
        + "```\n\(odd)&#x100000;\n```",
      """
      paragraph
        math "x"
        text " \(odd) "
        code "\(odd)"
        text " \(odd) "
        code "&#x100000;"
        text " "
        link "/\(odd)" "\(odd)"
          text "\(odd)"
      code block "\(odd)&#x100000;\\n"
      """)
  }

  func testByteOrderMarkIsDropped() {
    assertOutline(
      "\u{FEFF}# a $\\nope$",
      """
      heading 1 #a-nope
        text "a "
        math "\\\\nope" (unreadable)
      problem 1:6 unreadable math at 1:1
      """)
  }
}

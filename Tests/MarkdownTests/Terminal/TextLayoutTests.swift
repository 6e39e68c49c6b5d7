import XCTest

@testable import Markdown

final class TextLayoutTests: XCTestCase {
  private func lines(_ text: String, _ width: Int) -> [String] {
    plainLines(StyledText(text).wrapped(to: width))
  }

  func testGoldenLines() {
    let cases: [(text: String, width: Int, lines: [String])] = [
      ("", 10, []),
      ("   ", 10, []),
      ("one two three", 20, ["one two three"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]),
      ("  one  two  ", 20, ["one  two"]),
      ("a\nb\n\nc", 10, ["a", "b", "", "c"]),
      ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("x abcdefgh", 3, ["x", "abc", "def", "gh"]),
      ("num_key_value_heads", 10, ["num_key_", "value_", "heads"]),
      ("see https://example.org/path now", 14, ["see https://", "example.org/", "path now"]),
      ("注意力机制", 4, ["注意", "力机", "制"]),
      ("ab注意力", 5, ["ab注", "意力"]),
      ("a 注意力。x", 7, ["a 注意", "力。x"]),
      ("注。注。", 6, ["注。", "注。"]),
      ("注意", 1, ["注", "意"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("👩‍👩‍👧👩‍👩‍👧 ok", 4, ["👩‍👩‍👧👩‍👩‍👧", "ok"]),
      ("🇯🇵🇫🇷", 2, ["🇯🇵", "🇫🇷"]),
    ]
    for (text, width, expected) in cases {
      XCTAssertEqual(lines(text, width), expected, "\(text) in \(width)")
    }
  }

  func testJoinedSpacesDoNotBreak() {
    var text = StyledText("let ")
    let start = text.bytes.count
    text.append("a = b")
    text.join(from: start)
    text.append(" be")
    XCTAssertEqual(plainLines(text.wrapped(to: 6)), ["let", "a = b", "be"])
    XCTAssertEqual(plainLines(text.wrapped(to: 9)), ["let a = b", "be"])
    XCTAssertEqual(plainLines(text.wrapped(to: 3)), ["let", "a =", " b", "be"])
  }

  func testWidestPieces() {
    let text = StyledText("one three\nnaïve 注意力机 x")
    XCTAssertEqual(text.naturalWidth, 16)
    XCTAssertEqual(text.longestWordWidth, 8)
    XCTAssertEqual(StyledText().naturalWidth, 0)
  }

  func testTruncation() {
    let cases: [(text: String, width: Int, result: String)] = [
      ("query", 5, "query"), ("query", 4, "que…"), ("query", 1, "…"), ("注意力", 4, "注…"),
      ("", 0, ""),
    ]
    for (text, width, result) in cases {
      let cut = StyledText(text).truncated(to: width, ellipsis: "…")
      XCTAssertEqual(cut.string(0..<cut.bytes.count), result, "\(text) in \(width)")
    }
  }

  func testRandomTextsAreCompleteAndFit() {
    var numbers = SeededNumbers(seed: 5)
    let pieces = ["a", "word", "longer-words", " ", " ", "  ", "注意", "é", "👍🏽", "_", "/", "。"]
    for round in 0..<3_000 {
      let text = numbers.text(of: pieces, count: 0...30)
      let width = Int.random(in: 2...30, using: &numbers)
      let lines = self.lines(text, width)
      XCTAssertEqual(
        lines.joined().filter { $0 != " " }, text.filter { $0 != " " }, "round \(round): \(text)")
      for line in lines {
        XCTAssertLessThanOrEqual(StyledText(line).width, width, "round \(round): \(text)")
        XCTAssertFalse(line.isEmpty, "round \(round): \(text)")
      }
    }
  }

  /// Against the plain way: a word goes on the line if it fits there.
  func testWordsFillLinesAsThePlainWayDoes() {
    var numbers = SeededNumbers(seed: 6)
    for round in 0..<2_000 {
      let words = (0..<Int.random(in: 1...30, using: &numbers)).map { _ in
        numbers.text(of: ["a", "b", "ü", "₂"], count: 1...8)
      }
      let width = Int.random(in: 8...30, using: &numbers)
      var expected: [String] = []
      for word in words {
        if let last = expected.last, last.count + 1 + word.count <= width {
          expected[expected.count - 1] = last + " " + word
        } else {
          expected.append(word)
        }
      }
      XCTAssertEqual(lines(words.joined(separator: " "), width), expected, "round \(round)")
    }
  }

  func testLongWordsTakeLinearTime() {
    for piece in ["a", "注", "e\u{301}", "/", "👩‍👩‍👧"] {
      let count = 20_000
      let lines = self.lines(String(repeating: piece, count: count), 10)
      let perLine = 10 / StyledText(piece).width
      XCTAssertEqual(lines.count, (count + perLine - 1) / perLine, piece)
    }
  }
}

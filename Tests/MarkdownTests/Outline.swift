import Markdown
import XCTest

/// Asserts how a text is read, as an outline; the text is named where it fails.
func assertOutline(
  _ markdown: String, _ expected: String, options: ReadingOptions = .course,
  file: StaticString = #filePath, line: UInt = #line
) {
  let outline = DocumentDump.text(of: Document(parsing: markdown, options: options))
  XCTAssertEqual(
    outline, expected + "\n", "of \(markdown.debugDescription)", file: file, line: line)
}

/// A generator of numbers that gives the same ones for the same seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Some of the pieces, one after the other.
  mutating func text(of pieces: [String], count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}

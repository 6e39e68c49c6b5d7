import Markdown
import XCTest

final class FrontMatterTests: XCTestCase {
  func testSplits() {
    let cases: [(text: String, yaml: String?, body: String, line: Int)] = [
      ("---\ntitle: GQA\n---\n# Heads\n", "title: GQA\n", "# Heads\n", 4),
      ("---\n---\nx", "", "x", 3),
      ("--- \na: 1\nb: 2\n---\t\n", "a: 1\nb: 2\n", "", 5),
      ("---\r\na: 1\r\n---\r\nx\r\n", "a: 1\r\n", "x\r\n", 4),
      ("---\na: 1\n---", "a: 1\n", "", 4),
      // Not at the very start, never closed, or no such line at all.
      ("\n---\na: 1\n---\n", nil, "\n---\na: 1\n---\n", 1),
      ("---\na: 1\n", nil, "---\na: 1\n", 1),
      ("----\na: 1\n----\n", nil, "----\na: 1\n----\n", 1),
      ("- --\na\n---\n", nil, "- --\na\n---\n", 1),
      ("", nil, "", 1),
      ("---", nil, "---", 1),
    ]
    for (text, yaml, body, line) in cases {
      let parts = FrontMatter.split(text)
      XCTAssertEqual(parts.yaml.map(String.init), yaml, "yaml of \(text.debugDescription)")
      XCTAssertEqual(String(parts.body), body, "body of \(text.debugDescription)")
      XCTAssertEqual(parts.bodyLine, line, "line of \(text.debugDescription)")
    }
  }

  func testPositionsAreThoseOfTheFile() {
    let file = "---\ntitle: x\n---\n\nRead $\\nope$ here.\n\n| a | b |\n|---|---|\n| 1 |\n"
    let parts = FrontMatter.split(file)
    let document = Document(
      parsing: String(parts.body), options: .course.starting(atLine: parts.bodyLine))
    XCTAssertEqual(document.blocks.map(\.position.line), [5, 7])
    XCTAssertEqual(
      document.problems.map(\.position),
      [SourcePosition(line: 5, column: 7), SourcePosition(line: 9)])
  }
}

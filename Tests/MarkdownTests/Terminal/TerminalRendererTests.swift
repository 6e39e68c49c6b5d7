import XCTest

@testable import Markdown

final class TerminalRendererTests: XCTestCase {
  func testBlocksAreHandedOverOneByOne() {
    let document = Document(parsing: "# a\n\nb[^x]\n\n<!-- c -->\n\n- d\n- e\n\n[^x]: f")
    var parts: [String] = []
    TerminalRenderer(TerminalStyle(width: 14)).render(document) { parts.append($0) }
    XCTAssertEqual(
      parts, ["a\n━━━━━━━━━━━━━━\n", "\nb[1]\n", "\n• d\n• e\n", "\n────────────\n[1]\nf\n"])
    XCTAssertEqual(parts.joined(), TerminalRenderer(TerminalStyle(width: 14)).render(document))
  }

  func testNothing() {
    XCTAssertEqual(TerminalRenderer(TerminalStyle()).render(Document()), "")
  }

  func testLinksAndStylesAreClosedAndReopenedAtLineEnds() {
    let open = "⎋]8;id=v2g4ui;https://x.org⎋\\⎋[1;4;36m"
    let close = "⎋]8;;⎋\\⎋[m"
    XCTAssertEqual(
      terminalText("> see this **[one two](https://x.org)**", width: 14, .sixteen, hyperlinks: true)
        .withEscapesShown,
      "⎋[90m│ ⎋[msee this \(open)one\(close)\n⎋[90m│ \(open)two\(close)\n")
  }
}

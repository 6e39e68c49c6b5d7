import XCTest

@testable import Markdown

final class TableLayoutTests: XCTestCase {
  private let models = """
    | Model | H | G | What to remember |
    |:--|--:|:-:|---|
    | Llama 3 70B | 64 | 8 | 8 query heads read each KV head |
    | 注意 🙂 | 32 | 32 | `MHA` |
    """

  func testNaturalWidths() {
    XCTAssertEqual(
      terminalText(models, width: 60),
      """
      Model         H  G   What to remember
      ────────────────────────────────────────────────────
      Llama 3 70B  64  8   8 query heads read each KV head
      注意 🙂      32  32  `MHA`
      ────────────────────────────────────────────────────

      """)
  }

  func testWideColumnsGiveWayAndCellsWrap() {
    XCTAssertEqual(
      terminalText(models, width: 40),
      """
      Model         H  G   What to remember
      ────────────────────────────────────────
      Llama 3 70B  64  8   8 query heads read
                           each KV head
      ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
      注意 🙂      32  32  `MHA`
      ────────────────────────────────────────

      """)
  }

  func testRecordsWhereColumnsAreTooNarrow() {
    XCTAssertEqual(
      terminalText(models, width: 20),
      """
      Model: Llama 3 70B
      H: 64
      G: 8
      What to remember:
        8 query heads read
        each KV head

      Model: 注意 🙂
      H: 32
      G: 32
      What to remember:
        `MHA`

      """)
  }

  func testASCII() {
    XCTAssertEqual(
      terminalText("|a|b|\n|-|-|\n|1|×|", unicode: false), "a  b\n----\n1  x\n----\n")
  }

  func testLineBreaksInCells() {
    XCTAssertEqual(
      terminalText("|a|b|\n|-|-|\n|one<br>two|3|"),
      "a    b\n──────\none  3\ntwo\n──────\n")
  }

  func testTablesOfOtherShapes() {
    let noRows = Table(alignments: [.none], header: [[.text("a")]], rows: [])
    let noHeader = Table(alignments: [.none], header: [[]], rows: [[[.text("a")]]])
    let nothing = Table(alignments: [], header: [], rows: [])
    // Not what the reader makes, but a table made by hand may be ragged.
    let ragged = Table(
      alignments: [.right], header: [[.text("a")]],
      rows: [[], [[.text("b")], [.text("c")]]])
    let cases = [
      (noRows, "a\n─\n"), (noHeader, "─\na\n─\n"), (nothing, ""),
      (ragged, "a\n────\n\nb  c\n────\n"),
    ]
    for (table, text) in cases {
      XCTAssertEqual(terminalText(Document(blocks: [Block(.table(table))])), text, "\(table)")
    }
  }

  /// No random table is wider than the window; where columns are kept, all lines begin alike.
  func testRandomTablesFit() {
    var numbers = SeededNumbers(seed: 3)
    let pieces = ["a", "12", "word ", "注意", " ", "longer_identifier", "é"]
    for round in 0..<400 {
      let columnCount = Int.random(in: 1...8, using: &numbers)
      func cells() -> [[Inline]] {
        (0..<columnCount).map { _ in [.text(numbers.text(of: pieces, count: 0...6))] }
      }
      let table = Table(
        alignments: Array(repeating: .right, count: columnCount), header: cells(),
        rows: (0..<3).map { _ in cells() })
      let width = Int.random(in: 4...100, using: &numbers)
      let lines = TableLayout(table, for: TerminalStyle()).lines(width: width)
      for line in lines { XCTAssertLessThanOrEqual(line.width, width, "round \(round)") }
      let text = plainLines(lines).joined()
      for cell in table.rows.joined().joined() {
        guard case .text(let content) = cell else { continue }
        for word in content.split(separator: " ") where StyledText(String(word)).width < 3 {
          XCTAssertTrue(text.contains(word), "round \(round): \(word)")
        }
      }
    }
  }
}

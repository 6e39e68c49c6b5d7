import XCTest

@testable import Markdown

final class PipeTableTests: XCTestCase {
  private func cells(_ row: String) -> [String] {
    PipeTables.cells(of: Array(row.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  func testCells() {
    let cases: [(row: String, cells: [String])] = [
      ("| a | b |", ["a", "b"]), ("a|b", ["a", "b"]), ("|a|b", ["a", "b"]), ("||", [""]),
      ("| a || b |", ["a", "", "b"]), ("|a\\|b|c|", ["a|b", "c"]), ("", [""]), ("|", [""]),
      ("a\\\\|b|", ["a\\|b"]), ("\t| a\t|  ", ["a"]),
    ]
    for (row, expected) in cases { XCTAssertEqual(cells(row), expected, row) }
  }

  func testAlignments() {
    let cases: [(row: String, alignments: [Table.Alignment]?)] = [
      ("|---|:--|--:|:-:|", [.none, .left, .right, .center]), ("-|-", [.none, .none]),
      ("| - | :-", [.none, .left]), ("|:|", nil), ("|::|", nil), ("|- -|", nil), ("||", nil),
      ("|-|a|", nil), ("|-||", nil),
    ]
    for (row, expected) in cases {
      XCTAssertEqual(PipeTables.alignments(of: Array(row.utf8)[...]), expected, row)
    }
  }

  func testInlinesAndReferences() {
    assertOutline(
      "| *a* | [l] |\n|---|---|\n| `x\\|y` | <b>\\# # |\n\n[l]: /u",
      #"""
      table none none
        header
          cell
            emphasis
              text "a"
          cell
            link "/u"
              text "l"
        row
          cell
            code "x|y"
          cell
            html "<b>"
            text "# #"
      """#)
  }

  func testInListsAndQuotes() {
    let table = """
      table none
        header
          cell
            text "a"
        row
          cell
            text "b"
      """
    func indented(_ depth: Int) -> String {
      table.split(separator: "\n").map { String(repeating: " ", count: depth) + $0 }
        .joined(separator: "\n")
    }
    assertOutline("> | a |\n> |---|\n> | b |", "block quote\n" + indented(2))
    assertOutline("- | a |\n  |---|\n  | b |", "bullet list, tight\n  item\n" + indented(4))
    assertOutline(
      "1. > | a |\n   > |---|\n   > | b |",
      "ordered list from 1, tight\n  item\n    block quote\n" + indented(6))
  }

  func testAfterText() {
    assertOutline(
      "text\n    - *more*\n| a | b |\n|---|---|\n",
      """
      paragraph
        text "text"
        soft break
        text "- "
        emphasis
          text "more"
      table none none
        header
          cell
            text "a"
          cell
            text "b"
      """)
    let document = Document(parsing: "text\n\ntext\n| a |\n|---|\n| 1 |")
    XCTAssertEqual(document.blocks.map(\.position.line), [1, 3, 4])
  }

  func testRaggedRows() {
    assertOutline(
      "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n",
      """
      table none none
        header
          cell
            text "a"
          cell
            text "b"
        row
          cell
            text "1"
          cell
        row
          cell
            text "1"
          cell
            text "2"
      problem 3:1 row of 1 cells, not 2
      problem 4:1 row of 3 cells, not 2
      """)
  }

  func testLinksInCellsKnowTheirLine() {
    let document = Document(parsing: "\n| a |\n|---|\n| b |\n| [l](/u) |")
    guard case .table(let table)? = document.blocks.first?.kind,
      case .link(let link)? = table.rows.last?.first?.first
    else { return XCTFail("a table with a link in its last row") }
    XCTAssertEqual(link.position.line, 5)
  }

  func testWhatIsNoTable() {
    for text in [
      "| a |\n| b |", "|---|\n| a |", "| a | b |\n|---|", "a\n---", "a\n:--",
      "    | a |\n    |---|",
      "```\n| a |\n|---|\n```",
    ] {
      for block in Document(parsing: text).blocks {
        if case .table = block.kind { XCTFail("\(text.debugDescription) is no table") }
      }
    }
    assertOutline(
      "| a |\n|---|",
      """
      paragraph
        text "| a |"
        soft break
        text "|---|"
      """, options: .commonMark)
  }

  /// A wide header over many short rows would fill a memory with cells that nobody wrote.
  func testTooManyCellsToFillIn() {
    let columns = String(repeating: "|a", count: 2000) + "|\n"
    let marks = String(repeating: "|-", count: 2000) + "|\n"
    let rows = String(repeating: "|a|\n", count: 2000)
    guard case .paragraph? = Document(parsing: columns + marks + rows).blocks.first?.kind else {
      return XCTFail("four million cells are no table")
    }
  }
}

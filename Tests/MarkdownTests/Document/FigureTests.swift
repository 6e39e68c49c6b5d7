import XCTest

@testable import Markdown

/// What belongs to every figure, whatever it shows.
final class FigureTests: XCTestCase {
  private let table = Table(alignments: [.none], header: [[.text("a")]], rows: [])

  private func text(label: String = "", caption: [Inline] = [], command: String = "") -> String {
    let figure = Figure(label: label, caption: caption, content: .table(table), command: command)
    let after = Block(.paragraph([.text("after")]))
    return terminalText(Document(blocks: [Block(.figure(figure)), after]))
  }

  func testCaptionAndCommandStandUnderTheFigure() {
    XCTAssertEqual(text(), "a\n─\n\nafter\n")
    XCTAssertEqual(text(label: "Table 2"), "a\n─\n\nTable 2\n\nafter\n")
    XCTAssertEqual(text(caption: [.text("Heads.")]), "a\n─\n\nHeads.\n\nafter\n")
    XCTAssertEqual(
      text(label: "Table 2", caption: [.text("Heads.")], command: "course explore"),
      "a\n─\n\nTable 2: Heads.\nChange it: course explore\n\nafter\n")
    XCTAssertEqual(text(command: "course explore"), "a\n─\n\nChange it: course explore\n\nafter\n")
  }

  func testBlocksUnderOneCaption() {
    let blocks = ["one", "two"].map { Block(.paragraph([.text($0)])) }
    let figure = Figure(label: "Figure 1", caption: [], content: .blocks(blocks))
    XCTAssertEqual(
      terminalText(Document(blocks: [Block(.figure(figure))])), "one\n\ntwo\n\nFigure 1\n")
  }
}

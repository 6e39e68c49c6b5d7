import Markdown
import XCTest

final class DocumentDumpTests: XCTestCase {
  func testNodes() {
    assertOutline(
      "# A\n\n3. a\n\n   b\n4. c\n\n---\n\n<p>\n\n```c x\n\"\\\t\n```\n\n[a](b \"c\")![d](e)  \nf <i> `g`",
      #"""
      heading 1 #a
        text "A"
      ordered list from 3
        item
          paragraph
            text "a"
          paragraph
            text "b"
        item
          paragraph
            text "c"
      thematic break
      html block "<p>\n"
      code block "c x" "\"\\\t\n"
      paragraph
        link "b" "c"
          text "a"
        image "e"
          text "d"
        line break
        text "f "
        html "<i>"
        text " "
        code "g"
      """#)
  }

  func testFigures() {
    let table = Table(alignments: [.left], header: [[.text("a")]], rows: [[[.text("b")]]])
    let map = HeatMap(
      rowTitle: "", rowLabels: ["a"], columnTitle: "", columnLabels: ["b", "c"], values: [])
    let document = Document(blocks: [
      Block(
        .figure(Figure(id: "t", label: "Table 1", caption: [.text("x")], content: .table(table)))),
      Block(.figure(Figure(caption: [], content: .heatMap(map)))),
      Block(.figure(Figure(caption: [], content: .barChart(BarChart(title: "", bars: []))))),
      Block(
        .figure(Figure(caption: [], content: .headDiagram(HeadDiagram(keyValueHeads: [0, 0]))))),
      Block(.figure(Figure(caption: [], content: .blocks([Block(.thematicBreak)])))),
    ])
    XCTAssertEqual(
      DocumentDump.text(of: document),
      """
      figure #t "Table 1", captioned table
        caption
          text "x"
        table left
          header
            cell
              text "a"
          row
            cell
              text "b"
      figure, heat map of 1 × 2
      figure, bar chart of 0
      figure, head diagram of 2
      figure, blocks
        thematic break

      """)
  }
}

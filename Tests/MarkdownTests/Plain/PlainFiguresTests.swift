import XCTest

@testable import Markdown

final class PlainFiguresTests: XCTestCase {
  private func plain(_ figure: Figure) -> String {
    PlainRenderer().render(Document(blocks: [Block(.figure(figure))]))
  }

  func testHeatMap() {
    let map = HeatMap(
      rowTitle: "query", rowLabels: ["The", "cat"], columnTitle: "key",
      columnLabels: ["The", "cat"], values: [[0.25, nil], [0.5, 0.875]],
      marked: [[false, false], [false, true]], markMeaning: "changed")
    XCTAssertEqual(
      plain(
        Figure(
          label: "Figure 1", caption: [.text("Weights.")], content: .heatMap(map),
          command: "course explore")),
      """
      Figure 1: Weights.
      Numbers by query, then by key.
      query The: The 0.25, cat masked.
      query cat: The 0.50, cat 0.88 (changed).
      To change it, run: course explore

      """)
  }

  func testBarChart() {
    let chart = BarChart(
      title: "KV cache", bars: [.init(label: "MHA", value: 320, text: "320 GiB")],
      marks: [.init(label: "H100", value: 80, text: "80 GB")])
    XCTAssertEqual(
      plain(Figure(caption: [.text("Bytes.")], content: .barChart(chart))),
      "Figure: Bytes.\nKV cache\nMHA: 320 GiB\nTo compare, H100: 80 GB\n")
  }

  func testHeadDiagram() {
    let diagram = HeadDiagram(keyValueHeads: [0, 0, 0, 1, 0, 0, 2])
    XCTAssertEqual(
      plain(Figure(caption: [], content: .headDiagram(diagram))),
      """
      Figure
      KV head 0 is read by query heads 0 to 2, 4 to 5.
      KV head 1 is read by query head 3.
      KV head 2 is read by query head 6.

      """)
  }

  func testTableAndBlocks() {
    let table = Table(alignments: [.none], header: [[.text("a")]], rows: [[[.text("b")]]])
    XCTAssertEqual(
      plain(Figure(label: "Table 1", caption: [], content: .table(table))),
      "Table 1\nTable of 1 row and 1 column.\nRow 1.\na: b\n")
    let blocks = [Block(.paragraph([.text("one")])), Block(.paragraph([.text("two")]))]
    XCTAssertEqual(
      plain(Figure(label: "Figure 2", caption: [], content: .blocks(blocks))),
      "Figure 2\none\n\ntwo\n")
  }
}

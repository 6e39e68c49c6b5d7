import Markdown
import XCTest

final class HTMLFiguresTests: XCTestCase {
  private func html(_ figure: Figure) -> String {
    HTMLRenderer().html([Block(.figure(figure))]).serialized
  }

  func testHeatMap() {
    let map = HeatMap(
      rowTitle: "query", rowLabels: ["The", "cat"], columnTitle: "key",
      columnLabels: ["The", "cat"],
      values: [[1, nil], [0.25, 0.75]], marked: [[false, false], [true, false]],
      markMeaning: "changed")
    XCTAssertEqual(
      html(
        Figure(
          id: "weights", label: "Figure 3",
          caption: [.text("Attention of "), .emphasis([.text("cat")])],
          content: .heatMap(map), command: "course explore groups")),
      """
      <figure id="weights" class="heat-map">
      <div class="table" role="region" tabindex="0" aria-label="Figure 3">
      <table>
      <caption>Rows: query. Columns: key. Full shade: 1.00. · masked. * changed.</caption>
      <thead>
      <tr><th scope="col">query</th><th scope="col">The</th><th scope="col">cat</th></tr>
      </thead>
      <tbody>
      <tr><th scope="row">The</th><td class="heat-9">1.00</td><td class="is-masked">\
      <span aria-hidden="true">·</span><span class="visually-hidden"> masked</span></td></tr>
      <tr><th scope="row">cat</th><td class="heat-2 is-marked">0.25<span aria-hidden="true">*</span>\
      <span class="visually-hidden"> changed</span></td><td class="heat-7">0.75</td></tr>
      </tbody>
      </table>
      </div>
      <figcaption><strong>Figure 3:</strong> Attention of <em>cat</em><span class="command"> Change it: \
      <code>course explore groups</code></span></figcaption>
      </figure>

      """)
  }

  func testBarChart() {
    let chart = BarChart(
      title: "KV cache",
      bars: [
        .init(label: "MHA", value: 320, text: "320 GiB"),
        .init(label: "GQA-8", value: 40, text: "40 GiB"),
      ],
      marks: [.init(label: "GPU", value: 80, text: "80 GB")])
    XCTAssertEqual(
      html(Figure(caption: [.text("Sizes")], content: .barChart(chart))),
      """
      <figure class="bar-chart">
      <div class="table" role="region" tabindex="0" aria-label="Sizes">
      <table>
      <caption>KV cache</caption>
      <tbody>
      <tr class="bar"><th scope="row">MHA</th><td><svg viewBox="0 0 100 10" preserveAspectRatio="none" \
      aria-hidden="true" focusable="false"><rect class="bar" width="100.00" height="10" />\
      <line x1="25.00" y1="0" x2="25.00" y2="10" class="mark" /></svg></td><td>320 GiB</td></tr>
      <tr class="bar"><th scope="row">GQA-8</th><td><svg viewBox="0 0 100 10" preserveAspectRatio="none" \
      aria-hidden="true" focusable="false"><rect class="bar" width="12.50" height="10" />\
      <line x1="25.00" y1="0" x2="25.00" y2="10" class="mark" /></svg></td><td>40 GiB</td></tr>
      <tr class="mark"><th scope="row">GPU</th><td><svg viewBox="0 0 100 10" preserveAspectRatio="none" \
      aria-hidden="true" focusable="false">\
      <line x1="25.00" y1="0" x2="25.00" y2="10" class="mark" /></svg></td><td>80 GB</td></tr>
      </tbody>
      </table>
      </div>
      <figcaption>Sizes</figcaption>
      </figure>

      """)
  }

  func testOddNumbersDrawNothingOdd() {
    let odd: [Double] = [
      .nan, .infinity, -.infinity, -1, 0, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
    ]
    let bars = odd.map { BarChart.Bar(label: "a", value: $0, text: "b") }
    let chart = html(Figure(caption: [], content: .barChart(BarChart(title: "", bars: bars))))
    XCTAssertFalse(
      chart.contains("width=\"N") || chart.contains("inf") || chart.contains("width=\"-"), chart)
    for maximum in odd {
      let map = HeatMap(
        rowTitle: "", rowLabels: ["a", "b"], columnTitle: "", columnLabels: odd.map(\.description),
        values: [odd], maximum: maximum)
      XCTAssertTrue(
        html(Figure(caption: [], content: .heatMap(map))).contains("heat-0"), "\(maximum)")
    }
  }

  func testHeadDiagram() {
    let diagram = HeadDiagram(keyValueHeads: [0, 0, 1])
    XCTAssertEqual(
      html(Figure(caption: [.text("Heads")], content: .headDiagram(diagram))),
      """
      <figure class="head-diagram">
      <svg role="img" viewBox="0 0 139 73" style="max-width:139px"><title>3 query heads read 2 KV heads</title>\
      <desc>Query heads 0 to 1 read KV head 0. Query head 2 reads KV head 1.</desc>\
      <rect class="group" x="0.5" y="0.5" width="86" height="34" rx="4" fill="none" stroke="currentColor" />\
      <rect class="query-head" x="6.5" y="6.5" width="34" height="22" rx="4" fill="none" stroke="currentColor" />\
      <text x="23" y="21" text-anchor="middle" font-size="11" fill="currentColor">Q0</text>\
      <rect class="query-head" x="46.5" y="6.5" width="34" height="22" rx="4" fill="none" stroke="currentColor" />\
      <text x="63" y="21" text-anchor="middle" font-size="11" fill="currentColor">Q1</text>\
      <path d="M43 34v16" stroke="currentColor" fill="none" />\
      <rect class="kv-head" x="26.5" y="50.5" width="34" height="22" rx="4" fill="none" stroke="currentColor" />\
      <text x="43" y="65" text-anchor="middle" font-size="11" fill="currentColor">KV0</text>\
      <rect class="group" x="92.5" y="0.5" width="46" height="34" rx="4" fill="none" stroke="currentColor" />\
      <rect class="query-head" x="98.5" y="6.5" width="34" height="22" rx="4" fill="none" stroke="currentColor" />\
      <text x="115" y="21" text-anchor="middle" font-size="11" fill="currentColor">Q2</text>\
      <path d="M115 34v16" stroke="currentColor" fill="none" />\
      <rect class="kv-head" x="98.5" y="50.5" width="34" height="22" rx="4" fill="none" stroke="currentColor" />\
      <text x="115" y="65" text-anchor="middle" font-size="11" fill="currentColor">KV1</text></svg>
      <figcaption>Heads</figcaption>
      </figure>

      """)
  }

  /// Sixteen heads stand side by side at most, so the drawing has a bounded width.
  func testLargeHeadDiagrams() {
    for groupCount in [1, 8, 64] {
      let diagram = HeadDiagram(keyValueHeads: (0..<64).map { $0 * groupCount / 64 })
      let svg = html(Figure(caption: [], content: .headDiagram(diagram)))
      let size = svg.split(separator: "\"").first { $0.hasPrefix("0 0 ") }?.split(separator: " ")
      XCTAssertLessThanOrEqual(Int(size?[2] ?? "") ?? .max, 760, "\(groupCount) groups")
      XCTAssertEqual(svg.components(separatedBy: "class=\"query-head\"").count - 1, 64)
      XCTAssertEqual(svg.components(separatedBy: "class=\"kv-head\"").count - 1, groupCount)
    }
  }

  func testTableAndBlocks() {
    let table = Table(alignments: [.none], header: [[.text("a")]], rows: [])
    XCTAssertEqual(
      html(Figure(label: "Table 1", caption: [.text("b")], content: .table(table))),
      """
      <figure class="captioned-table">
      <div class="table" role="region" tabindex="0" aria-label="Table 1">
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      </table>
      </div>
      <figcaption><strong>Table 1:</strong> b</figcaption>
      </figure>

      """)
    XCTAssertEqual(
      html(Figure(caption: [], content: .blocks([Block(.thematicBreak)]))),
      "<figure class=\"blocks\">\n<hr />\n</figure>\n")
  }
}

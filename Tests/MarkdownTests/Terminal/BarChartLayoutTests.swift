import XCTest

@testable import Markdown

final class BarChartLayoutTests: XCTestCase {
  private let chart = BarChart(
    title: "KV cache of one sequence",
    bars: [
      .init(label: "MHA", value: 320, text: "320 GiB"),
      .init(label: "GQA-8", value: 40, text: "40 GiB"),
      .init(label: "MQA", value: 5, text: "5 GiB"),
      .init(label: "none", value: 0, text: "0"),
    ],
    marks: [
      .init(label: "GPU", value: 80, text: "80 GB"),
      .init(label: "24 GB card", value: 24, text: "24 GB"),
    ])

  func testBarsInEighthsAndMarksThroughThem() {
    XCTAssertEqual(
      terminalText(.barChart(chart), width: 47),
      """
      KV cache of one sequence
               ┊ 24 GB card
               ┊     ┊ GPU (80 GB)
      MHA    ████████████████████████████████ 320 GiB
      GQA-8  ████    ┊                         40 GiB
      MQA    ▌ ┊     ┊                          5 GiB
      none     ┊     ┊                              0

      """)
  }

  func testASCII() {
    XCTAssertEqual(
      terminalText(.barChart(chart), width: 47, unicode: false),
      """
      KV cache of one sequence
               : 24 GB card
               :     : GPU (80 GB)
      MHA    ################################ 320 GiB
      GQA-8  ####    :                         40 GiB
      MQA    # :     :                          5 GiB
      none     :     :                              0

      """)
  }

  func testAMarkAtTheRightIsNamedOnItsLeft() {
    let chart = BarChart(
      title: "", bars: [.init(label: "a", value: 1, text: "1")],
      marks: [.init(label: "low", value: 2, text: ""), .init(label: "limit", value: 8, text: "")])
    XCTAssertEqual(
      terminalText(.barChart(chart), width: 22),
      """
             ┊ low
             ┊     limit ┊
      a  ██▏ ┊           ┊ 1

      """)
  }

  func testTheSmallestValueIsStillSeen() {
    let values: [(label: String, value: Double)] = [("a", 100_000), ("b", 1), ("c", 0)]
    let bars = values.map { BarChart.Bar(label: $0.label, value: $0.value, text: "") }
    XCTAssertEqual(
      terminalText(.barChart(BarChart(title: "", bars: bars)), width: 14),
      "a  ██████████\nb  ▏\nc\n")
  }

  func testOnlyLabelsAndNumbersWhereBarsWouldSayNothing() {
    XCTAssertEqual(
      terminalText(.barChart(chart), width: 16),
      """
      KV cache of one
      sequence
      MHA: 320 GiB
      GQA-8: 40 GiB
      MQA: 5 GiB
      none: 0
      24 GB card
      GPU (80 GB)

      """)
  }

  func testNumbersThatCannotBeDrawn() {
    let values: [Double] = [
      .nan, .infinity, -3, 0, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
    ]
    let chart = BarChart(
      title: "", bars: values.map { .init(label: "x", value: $0, text: "") },
      marks: values.map { .init(label: "y", value: $0, text: "") })
    XCTAssertEqual(
      terminalText(.barChart(chart), width: 14),
      """
         ┊ y
         ┊ y
         ┊ y
         ┊ y
         ┊ y
         ┊      y ┊
      x  ┊        ┊
      x  ┊        ┊
      x  ┊        ┊
      x  ┊        ┊
      x  ██████████
      x  ┊        ┊

      """)
    XCTAssertEqual(terminalText(.barChart(BarChart(title: "", bars: []))), "")
  }
}

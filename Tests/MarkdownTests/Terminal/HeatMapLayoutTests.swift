import XCTest

@testable import Markdown

final class HeatMapLayoutTests: XCTestCase {
  private let map = HeatMap(
    rowTitle: "query", rowLabels: ["The", "cat"], columnTitle: "key",
    columnLabels: ["The", "cat", "sat"], values: [[0, 0.25, nil], [0.5, 0.875, 1]],
    marked: [[false, true, false], [false, false, true]], markMeaning: "changed from G = 2")

  func testShadesStandBesideTheNumbersWhereThereAreNoColours() {
    XCTAssertEqual(
      terminalText(.heatMap(map), width: 60),
      """
                   key
      query   The   cat   sat
      The    0.00 ▸0.25░    ·
      cat    0.50▒ 0.88█▸1.00█

      0.00 ░▒▓█ 1.00   · masked   ▸ changed from G = 2

      """)
  }

  func testASCII() {
    XCTAssertEqual(
      terminalText(.heatMap(map), width: 60, unicode: false),
      """
                   key
      query   The   cat   sat
      The    0.00 *0.25     .
      cat    0.50  0.88 *1.00

      . masked   * changed from G = 2

      """)
  }

  func testColoursFillTheCells() {
    let small = HeatMap(
      rowTitle: "", rowLabels: ["a"], columnTitle: "", columnLabels: ["b", "c"],
      values: [[0.5, nil]], maximum: 0.5, decimals: 1)
    let dark = "⎋[38;5;231;48;5;18m"
    let scale = [255, 189, 153, 117, 111, 75, 68].map { "48;5;\($0)m  " }
    XCTAssertEqual(
      terminalText(.heatMap(small), width: 60, .indexed).withEscapesShown,
      """

           b    c
      a \(dark) 0.5 ⎋[38;5;243;49m   ·⎋[m

      ⎋[38;5;243m0.0 ⎋[38;5;16;\(scale.joined(separator: "⎋["))\
      ⎋[38;5;231;48;5;26m  ⎋[48;5;25m  ⎋[48;5;18m  ⎋[38;5;243;49m 0.5⎋[m   ⎋[38;5;243m· masked⎋[m

      """)
  }

  func testAWideMapIsContinuedBelow() {
    XCTAssertEqual(
      terminalText(.heatMap(map), width: 19),
      """
                key
      query   The   cat
      The    0.00 ▸0.25░
      cat    0.50▒ 0.88█

             key
      query   sat
      The       ·
      cat   ▸1.00█

      0.00 ░▒▓█ 1.00
      · masked
      ▸ changed from G =
      2

      """)
  }

  func testACellALineWhereNoColumnFits() {
    XCTAssertEqual(
      terminalText(.heatMap(map), width: 10),
      """
      The, The:
      0.00
      The, cat:
      0.25 ▸
      The, sat:
      ·
      cat, The:
      0.50
      cat, cat:
      0.88
      cat, sat:
      1.00 ▸

      """)
  }

  func testMapsOfOtherShapesAndNumbers() {
    let ragged = HeatMap(
      rowTitle: "a very long title of the rows", rowLabels: ["one"], columnTitle: "k",
      columnLabels: [], values: [[.nan, .infinity], [-1]], marked: [[], [true, true, true]],
      maximum: 0, decimals: 1)
    XCTAssertEqual(
      terminalText(.heatMap(ragged)),
      """
                        k
      a very long…
      one            NaN   inf█
                   ▸-1.0 ▸   ·

      0.0 ░▒▓█ 0.0   ▸ marked

      """)
    let empty = HeatMap(
      rowTitle: "", rowLabels: [], columnTitle: "", columnLabels: [], values: [])
    XCTAssertEqual(terminalText(.heatMap(empty)), "")
  }
}

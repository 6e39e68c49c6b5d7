import XCTest

@testable import Markdown

final class HeadDiagramLayoutTests: XCTestCase {
  private func text(_ heads: [Int], width: Int, unicode: Bool = true) -> String {
    terminalText(.headDiagram(HeadDiagram(keyValueHeads: heads)), width: width, unicode: unicode)
  }

  func testGroupsSideBySide() {
    XCTAssertEqual(
      text([0, 0, 0, 0, 1, 1, 1, 1], width: 40),
      """
      Q0  Q1  Q2  Q3   Q4  Q5  Q6  Q7
      └───┴─┬─┴───┘    └───┴─┬─┴───┘
           KV0              KV1

      """)
    XCTAssertEqual(
      text([0, 0, 0], width: 40),
      """
      Q0  Q1  Q2
      └───┼───┘
         KV0

      """)
  }

  func testEveryHeadOfItsOwn() {
    XCTAssertEqual(
      text([0, 1], width: 40),
      """
      Q0    Q1
      │     │
      KV0   KV1

      """)
  }

  func testGroupsInRowsOfEqualLength() {
    XCTAssertEqual(
      text([0, 0, 1, 1, 2, 2, 3, 3], width: 30),
      """
      Q0  Q1   Q2  Q3
      └─┬─┘    └─┬─┘
       KV0      KV1

      Q4  Q5   Q6  Q7
      └─┬─┘    └─┬─┘
       KV2      KV3

      """)
  }

  func testAGroupThatIsTooWideHasABracket() {
    XCTAssertEqual(
      text(Array(repeating: 0, count: 12), width: 30),
      """
      Q0   Q1   Q2   Q3  ─┐
      Q4   Q5   Q6   Q7  ─┼─ KV0
      Q8   Q9   Q10  Q11 ─┘

      """)
    XCTAssertEqual(
      text([0, 0, 0, 0, 1, 1, 1, 1], width: 13),
      """
      Q0 ─┐
      Q1 ─┼─ KV0
      Q2 ─┤
      Q3 ─┘

      Q4 ─┐
      Q5 ─┼─ KV1
      Q6 ─┤
      Q7 ─┘

      """)
  }

  func testTwoRowsAndOneRowOfABracket() {
    XCTAssertEqual(
      text([0, 0, 0, 0, 0, 0, 1], width: 20),
      """
      Q0  Q1  Q2 ─┬─ KV0
      Q3  Q4  Q5 ─┘

      Q6 ─── KV1

      """)
  }

  func testHeadsThatAreNoNeighboursAndFarNumbers() {
    XCTAssertEqual(
      text([7, 0, 7, Int.max], width: 60),
      """
      Q1                      Q0  Q2
      │                       └─┬─┘
      KV0                      KV7

               Q3
               │
      KV9223372036854775807

      """)
    XCTAssertEqual(text([], width: 40), "")
  }

  func testListWhereNothingFits() {
    XCTAssertEqual(text([0, 0, 0], width: 6), "KV0:\nQ0,\nQ1, Q2\n")
  }

  func testASCII() {
    XCTAssertEqual(
      text([0, 0, 1, 1], width: 40, unicode: false),
      """
      Q0  Q1   Q2  Q3
      +-+-+    +-+-+
       KV0      KV1

      """)
  }

  /// Whatever the heads, nothing is wider than the window and every head is named.
  func testAllSizesFit() {
    for headCount in [1, 2, 7, 8, 32, 64, 128] {
      for groupSize in [1, 2, 3, 8, 64] {
        let heads = (0..<headCount).map { $0 / groupSize }
        for width in [10, 20, 40, 80, 120] {
          let diagram = HeadDiagram(keyValueHeads: heads)
          let lines = HeadDiagramLayout(diagram, for: TerminalStyle()).lines(width: width)
          let name = "\(headCount) heads in groups of \(groupSize) at \(width)"
          for line in lines { XCTAssertLessThanOrEqual(line.width, width, name) }
          let separators: Set<Character> = [" ", ",", ":"]
          let words = plainLines(lines).flatMap { $0.split { separators.contains($0) } }
          XCTAssertEqual(
            words.filter { $0.hasPrefix("Q") }.sorted(),
            heads.indices.map { "Q\($0)" }.sorted()[...].map { Substring($0) }, name)
        }
      }
    }
  }
}

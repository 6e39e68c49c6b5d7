import XCTest

@testable import Markdown

final class BlockLayoutTests: XCTestCase {
  func testHeadings() {
    XCTAssertEqual(
      terminalText("# One\n\n## Two and `code`\n\n### Three\n\n###### Six\n\ntext", width: 24),
      """
      One
      ━━━━━━━━━━━━━━━━━━━━━━━━

      Two and `code`
      ──────────────

      ### Three

      ###### Six

      text

      """)
    XCTAssertEqual(
      terminalText("# One\n\n## Two\n\n### Three\n\n##### Five", width: 5, .sixteen)
        .withEscapesShown,
      """
      ⎋[1;34mOne⎋[m
      ⎋[34m━━━━━⎋[m

      ⎋[1;34mTwo⎋[m
      ⎋[34m───⎋[m

      ⎋[1;34mThree⎋[m

      ⎋[3;34mFive⎋[m

      """)
  }

  func testLists() {
    XCTAssertEqual(
      terminalText(
        """
        - one two three four five six
          - inner

            > quoted
          - [x] done
          - [ ] to do
        - two

        9. nine

           again
        10. ten
        """, width: 20),
      """
      • one two three four
        five six
        ◦ inner

          │ quoted

        ☑ done

        ☐ to do
      • two

       9. nine

          again

      10. ten

      """)
  }

  func testTightListsAndItemsWithoutContent() {
    XCTAssertEqual(terminalText("- a\n-\n- c"), "• a\n•\n• c\n")
    XCTAssertEqual(terminalText("- - a\n  - b"), "• ◦ a\n  ◦ b\n")
    XCTAssertEqual(terminalText("- ```\n  code\n  ```\n- a"), "•   code\n• a\n")
    XCTAssertEqual(terminalText("- <!-- nothing -->\n- a"), "•\n• a\n")
    XCTAssertEqual(terminalText("1. [x] a"), "1. ☑ a\n")
    XCTAssertEqual(terminalText("- [x] a\n- b", unicode: false), "[x] a\n*   b\n")
  }

  func testNumbersOfAListDoNotOverflow() {
    let items = (0..<2).map { _ in ListItem(blocks: []) }
    let list = Document(blocks: [Block(.list(List(start: Int.max, items: items)))])
    XCTAssertEqual(terminalText(list), " 9223372036854775807.\n-9223372036854775808.\n")
  }

  func testQuotesAndCallouts() {
    XCTAssertEqual(
      terminalText("> one\n>\n> > two three four five six\n\nafter", width: 20),
      """
      │ one
      │
      │ │ two three four
      │ │ five six

      after

      """)
    XCTAssertEqual(
      terminalText("> [!WARNING]\n> Mind the units.", .sixteen).withEscapesShown,
      "⎋[33m▌ ⎋[1mWarning⎋[m\n⎋[33m▌ ⎋[mMind the units.\n")
    XCTAssertEqual(terminalText("> [!TIP]\n> a", unicode: false), "| Tip\n| a\n")
  }

  func testTitlesOfCallouts() {
    func text(_ kind: Callout.Kind, _ title: String) -> String {
      let title: [Inline] = title.isEmpty ? [] : [.text(title)]
      let callout = Callout(kind: kind, title: title, blocks: [])
      return terminalText(Document(blocks: [Block(.callout(callout))]))
    }
    XCTAssertEqual(text(.note, ""), "▌ Note\n")
    XCTAssertEqual(text(.caution, "Units"), "▌ Units\n")
    XCTAssertEqual(text(.exercise, "Exercise 2"), "▌ Exercise 2\n")
    XCTAssertEqual(text(.exercise, ""), "▌ Exercise\n")
  }

  func testDisplayMath() {
    XCTAssertEqual(
      terminalText("$$\\frac{a+b}{c}$$"),
      """
          a + b
          ─────
            c

      """)
    XCTAssertEqual(
      terminalText("$$a + b + c + d + e + f + g + h = 1$$", width: 30),
      "    a + b + c + d + e + f +\n      g + h = 1\n")
    XCTAssertEqual(terminalText("$$\\frac{a+b}{c}$$", unicode: false), "    (a+b)/c\n")
    XCTAssertEqual(terminalText("$$\\unknowncommand$$"), "$$\\unknowncommand$$\n")
  }

  func testRulesHTMLAndFootnotes() {
    XCTAssertEqual(
      terminalText(
        "a[^x]\n\n---\n\n<p>b\n<b>c</b></p>\n\n<!-- d -->\n\n[^x]: e\n\n    f", width: 20),
      """
      a[1]

      ────────────────────

      b
      c

      ────────────
      [1] e

          f

      """)
  }

  func testMarginsGiveWayToTheContent() {
    let quotes = terminalText(String(repeating: "> ", count: 40) + "twelve chars", width: 20)
    XCTAssertEqual(quotes, "│ │ │ │ twelve chars\n")
    let lists = terminalText(
      "- a\n  - b\n    - c\n      - d\n        - e\n          - f", width: 20)
    XCTAssertEqual(
      lists, "• a\n  ◦ b\n    ▪ c\n      ▪ d\n        ▪\n        e\n        ▪\n        f\n")
  }
}

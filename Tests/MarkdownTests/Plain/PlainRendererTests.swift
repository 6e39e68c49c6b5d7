import XCTest

@testable import Markdown

final class PlainRendererTests: XCTestCase {
  private func plain(_ markdown: String) -> String {
    PlainRenderer().render(Document(parsing: markdown))
  }

  func testBlocks() {
    XCTAssertEqual(
      plain(
        """
        ## The *idea*

        Keys are **shared**; see [the paper](https://example.org),
        [above](#idea) and <https://example.org>.[^a]

        > quoted
        >
        > twice

        > [!NOTE]
        > Mind `G`.

        ```swift
        let a = 1

        let b = 2
        ```

        ---

        ![a plot](x.png)  \nnext line

        [^a]: The footnote.
        """),
      """
      Heading level 2: The idea

      Keys are shared; see the paper (https://example.org), above and https://example.org. \
      (footnote 1)

      Quote:
      quoted

      twice
      End of quote.

      Note:
      Mind G.
      End of note.

      Code in swift:
      let a = 1

      let b = 2
      End of code.

      Break.

      [image: a plot]
      next line

      Footnote 1: The footnote.

      """)
  }

  func testLists() {
    XCTAssertEqual(
      plain("- a\n  - [x] b\n  - [ ] c\n- d\n\n3. e\n\n   f\n4. g"),
      """
      - a
        - Done: b
        - To do: c
      - d

      3. e

         f

      4. g

      """.replacing("   f", with: "  f"))
  }

  func testATableIsALineForEachCell() {
    XCTAssertEqual(
      plain("| Model | G |\n|---|---|\n| Llama 3 70B | 8 |\n| Falcon 7B | 1 |"),
      """
      Table of 2 rows and 2 columns.
      Row 1.
      Model: Llama 3 70B
      G: 8
      Row 2.
      Model: Falcon 7B
      G: 1

      """)
  }

  func testMathIsWords() {
    let document = Document(parsing: "Take $\\frac{1}{G}$.\n\n$$\\unknowncommand$$")
    guard case .paragraph(let content)? = document.blocks.first?.kind,
      case .math(let math)? = content.dropFirst().first, let spoken = math.node?.spokenText
    else { return XCTFail("no formula") }
    XCTAssertFalse(spoken.isEmpty)
    XCTAssertEqual(
      PlainRenderer().render(document), "Take \(spoken).\n\nFormula: \\unknowncommand\n")
  }

  func testCodeKeepsItsIndentation() {
    XCTAssertEqual(
      plain("```\n\ta\n    b\n```"), "Code:\n    a\n    b\nEnd of code.\n")
  }

  func testCalloutTitles() {
    let exercise = Callout(
      kind: .exercise, title: [.text("Exercise 2")], blocks: [Block(.paragraph([.text("Say.")]))])
    let warning = Callout(kind: .warning, title: [.text("Units")], blocks: [])
    let document = Document(blocks: [Block(.callout(exercise)), Block(.callout(warning))])
    XCTAssertEqual(
      PlainRenderer().render(document),
      "Exercise 2\nSay.\nEnd of: Exercise 2\n\nUnits\nEnd of: Units\n")
  }

  func testBlocksAreHandedOverOneByOne() {
    var parts: [String] = []
    PlainRenderer().render(Document(parsing: "a\n\n<!-- b -->\n\nc")) { parts.append($0) }
    XCTAssertEqual(parts, ["a\n", "\nc\n"])
  }

  func testASCII() {
    XCTAssertEqual(
      PlainRenderer(unicode: false).render(Document(parsing: "“a” ≤ b")), "\"a\" <= b\n")
  }
}

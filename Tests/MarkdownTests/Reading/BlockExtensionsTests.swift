import Markdown
import XCTest

/// Callouts and task lists.
final class BlockExtensionsTests: XCTestCase {
  func testCallouts() {
    for kind in ["note", "tip", "important", "warning", "caution"] {
      assertOutline(
        "> [!\(kind.uppercased())]\n> Text",
        """
        callout \(kind)
          paragraph
            text "Text"
        """)
    }
  }

  func testTitleAndBlocks() {
    assertOutline(
      "> [!Tip] Mind *this*\n> One\n>\n> - Two",
      """
      callout tip
        title
          text "Mind "
          emphasis
            text "this"
        paragraph
          text "One"
        bullet list, tight
          item
            paragraph
              text "Two"
      """)
  }

  func testEmptyAndNested() {
    assertOutline(
      "> [!NOTE]\n>\n> > [!WARNING]\n> > $$x$$",
      """
      callout note
        callout warning
          display math "x"
      """)
    assertOutline("> [!NOTE]", "callout note")
  }

  func testWhatIsNoCallout() {
    for text in [
      "[!NOTES]", "[!EXERCISE]", "[NOTE]", "a [!NOTE]", "\\[!NOTE]", "[!NOTE]x", "`[!NOTE]`",
    ] {
      let document = Document(parsing: "> \(text)\n> Text")
      guard case .blockQuote? = document.blocks.first?.kind else {
        XCTFail("\(text) is no callout")
        continue
      }
    }
  }

  func testTasks() {
    assertOutline(
      "- [ ] to do\n- [x] *done*\n- [X] done\n- [y] no\n- [ ]no\n- no [ ]\n- \\[ ] no\n\n1. [ ] one",
      """
      bullet list, tight
        item [ ]
          paragraph
            text "to do"
        item [x]
          paragraph
            emphasis
              text "done"
        item [x]
          paragraph
            text "done"
        item
          paragraph
            text "[y] no"
        item
          paragraph
            text "[ ]no"
        item
          paragraph
            text "no [ ]"
        item
          paragraph
            text "[ ] no"
      ordered list from 1, tight
        item [ ]
          paragraph
            text "one"
      """)
  }

  func testNoneInCommonMark() {
    assertOutline(
      "> [!NOTE]\n\n- [ ] a\n\n# b {#c}",
      """
      block quote
        paragraph
          text "[!NOTE]"
      bullet list, tight
        item
          paragraph
            text "[ ] a"
      heading 1
        text "b {#c}"
      """, options: .commonMark)
  }
}

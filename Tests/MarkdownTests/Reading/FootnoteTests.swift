import Markdown
import XCTest

final class FootnoteTests: XCTestCase {
  func testNumbersFollowTheReferences() {
    assertOutline(
      "[^b] first, [^a] second, [^b] again.\n\n[^a]: A.\n[^b]: B refers to [^c].\n[^c]: C.",
      """
      paragraph
        footnote reference 1
        text " first, "
        footnote reference 2
        text " second, "
        footnote reference 1
        text " again."
      footnote "b"
        paragraph
          text "B refers to "
          footnote reference 3
          text "."
      footnote "a"
        paragraph
          text "A."
      footnote "c"
        paragraph
          text "C."
      """)
  }

  func testSeveralBlocks() {
    assertOutline(
      "x[^1]\n\n[^1]:\n    One\n    lazy.\n\n    - Two\n\n        code\n\nafter",
      #"""
      paragraph
        text "x"
        footnote reference 1
      paragraph
        text "after"
      footnote "1"
        paragraph
          text "One"
          soft break
          text "lazy."
        bullet list
          item
            paragraph
              text "Two"
            paragraph
              text "code"
      """#)
  }

  func testInOtherBlocks() {
    assertOutline(
      "> quoted[^q]\n>\n> [^q]: inside\n\n- item\n\n| a[^t] |\n|---|\n\n[^t]: in a table\n",
      """
      block quote
        paragraph
          text "quoted"
          footnote reference 1
      bullet list, tight
        item
          paragraph
            text "item"
      table none
        header
          cell
            text "a"
            footnote reference 2
      footnote "q"
        paragraph
          text "inside"
      footnote "t"
        paragraph
          text "in a table"
      """)
  }

  func testProblems() {
    assertOutline(
      "a [^x]\nb [^X]\n\n[^y]: never used\n[^y]: twice",
      """
      paragraph
        text "a [^x]"
        soft break
        text "b [^X]"
      problem 1:3 undefined footnote "x"
      problem 2:3 undefined footnote "X"
      problem 4:1 unused footnote "y"
      """)
  }

  func testWhatIsNoFootnote() {
    assertOutline(
      "`[^a]` [^a](/u) \\[^a] [^ a] [^]\n\n```\n[^a]: code\n```\n\n    [^a]: code",
      #"""
      paragraph
        code "[^a]"
        text " "
        link "/u"
          text "^a"
        text " [^a] [^ a] [^]"
      code block "[^a]: code\n"
      code block "[^a]: code\n"
      """#)
    assertOutline(
      "x [^a]\n\n[^a]: y",
      """
      paragraph
        text "x "
        link "y"
          text "^a"
      """, options: .commonMark)
  }

  func testInHTMLTheSourceIsKept() {
    assertOutline("<div>\n[^a]: b\n</div>", #"html block "<div>\n[^a]: b\n</div>\n""#)
  }
}

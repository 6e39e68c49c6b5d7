import Markdown
import XCTest

final class InlineTextTests: XCTestCase {
  private func plainText(_ markdown: String) -> String {
    guard case .paragraph(let content)? = Document(parsing: markdown).blocks.first?.kind else {
      return "no paragraph"
    }
    return content.plainText
  }

  func testMarksAreLeftOut() {
    XCTAssertEqual(
      plainText("*a* **b** `c` [d](e)\n![f *g*](h)  \ni <b>j</b> &amp; k[^1]\n\n[^1]: l"),
      "a b c d f g i j & k")
  }

  func testFormulas() {
    XCTAssertEqual(plainText("the $d$ of"), "the d of")
    XCTAssertEqual(plainText("the $\\nope$ of"), "the \\nope of")
  }
}

import XCTest

@testable import Markdown

final class InlineLayoutTests: XCTestCase {
  func testWithoutColoursSignsStandForStyles() {
    let cases = [
      ("*a* **b** `c` ***d***", "*a* **b** `c` ***d***\n"),
      ("[text](https://example.org)", "text (https://example.org)\n"),
      ("[text](#anchor)", "text\n"),
      ("[text](02-errata.md)", "text (02-errata.md)\n"),
      ("<https://example.org>", "https://example.org\n"),
      ("<a@example.org>", "a@example.org\n"),
      ("![alt *text*](x.png)", "[image: alt *text*]\n"),
      ("a<br>b<b>c</b><!-- d -->", "a\nbc\n"),
      ("a  \nb\nc", "a\nb c\n"),
      ("$\\sqrt{d_k}$ and $\\frac{a}{b+c}$", "√dₖ and a/(b+c)\n"),
      ("$\\unknowncommand$", "$\\unknowncommand$\n"),
    ]
    for (markdown, text) in cases { XCTAssertEqual(terminalText(markdown), text, markdown) }
  }

  func testStylesAndLinks() {
    let cases: [(markdown: String, text: String)] = [
      (
        "*a* **b** `c` ***d***",
        "⎋[3ma⎋[m ⎋[1mb⎋[m ⎋[35mc⎋[m ⎋[1;3md⎋[m\n"
      ),
      (
        "see [the text](https://x.org) now",
        "see ⎋]8;id=v2g4ui;https://x.org⎋\\⎋[4;36mthe text⎋]8;;⎋\\⎋[m now\n"
      ),
      // A terminal cannot follow a relative link: the reader is told where it leads.
      ("[a](b.md)", "⎋[4;36ma⎋[24;90m (b.md)⎋[m\n"),
      ("[a](javascript:b)", "⎋[4;36ma⎋[24;90m (javascript:b)⎋[m\n"),
      ("$\\unknowncommand$", "⎋[31m$\\unknowncommand$⎋[m\n"),
    ]
    for (markdown, text) in cases {
      XCTAssertEqual(
        terminalText(markdown, .sixteen, hyperlinks: true).withEscapesShown, text, markdown)
    }
  }

  func testShortFormulasAreNotBroken() {
    XCTAssertEqual(
      terminalText("it holds that $a + b = c$ here", width: 20),
      "it holds that\na + b = c here\n")
    XCTAssertEqual(
      terminalText("we know $a + b + c + d + e + f + g + h + i = j$", width: 20),
      "we know a + b + c +\nd + e + f + g + h +\ni = j\n")
  }

  func testASCII() {
    XCTAssertEqual(
      terminalText("“naïve” — $\\sqrt{d_k} \\leq \\alpha$", unicode: false),
      "\"naive\" -- sqrt d_k <= alpha\n")
  }
}

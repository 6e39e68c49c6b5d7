import XCTest

@testable import Markdown

final class TextOfHTMLTests: XCTestCase {
  func testTagsGoAndTextStays() {
    let cases = [
      ("<p align=\"center\">Raw <b>HTML</b></p>", "Raw HTML"),
      ("a<br>b<BR/>c<br />d<broken>e", "a\nb\nc\nde"),
      ("<!-- a > b -->x<!-- open", "x"),
      ("a<script>if (a < b) { x }</script>b<STYLE>p{}</STYLE>c", "abc"),
      ("<script>never closed", ""),
      ("&lt;b&gt; &amp;amp; &quot;x&quot; &nope; & &times;2", "<b> &amp; \"x\" &nope; & ×2"),
      ("a < b", "a "),
      ("", ""),
      ("no tags", "no tags"),
    ]
    for (html, text) in cases {
      XCTAssertEqual(TextOfHTML.text(of: html), text, html)
    }
  }

  func testLineBreaks() {
    for tag in ["<br>", "<br/>", "<br />", "<BR>", "<br clear=\"all\">"] {
      XCTAssertTrue(TextOfHTML.isLineBreak(tag), tag)
    }
    for tag in ["<b>", "<brook>", "</br>", "<br", "", "br>"] {
      XCTAssertFalse(TextOfHTML.isLineBreak(tag), tag)
    }
  }

  func testUnclosedMarkupTakesLinearTime() {
    let pieces = ["<", "<!--", "<script", "<style>", "&", "&amp", "<br"]
    for piece in pieces {
      let html = String(repeating: piece, count: 40_000)
      XCTAssertLessThanOrEqual(TextOfHTML.text(of: html).utf8.count, 2 * html.utf8.count, piece)
    }
  }
}

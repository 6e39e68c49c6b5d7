import Markdown
import XCTest

final class HTMLTests: XCTestCase {
  func testEscaping() {
    XCTAssertEqual(
      HTML.element("p", [.init("title", "\"a\" & <b>'")], [.text("\"a\" & <b>'")]).serialized,
      "<p title=\"&quot;a&quot; &amp; &lt;b&gt;'\">&quot;a&quot; &amp; &lt;b&gt;'</p>")
    XCTAssertEqual(HTML.text("é 中 \u{1F600}").serialized, "é 中 \u{1F600}")
    XCTAssertEqual(HTML.raw("<b>&").serialized, "<b>&")
  }

  func testElements() {
    XCTAssertEqual(
      HTML.group([.void("br", []), .element("a", [], []), .void("input", [.init("disabled")])])
        .serialized, "<br /><a></a><input disabled=\"\" />")
    XCTAssertEqual([HTML.text("a"), .text("b")].serialized, "ab")
  }

  func testLineStarts() {
    let pieces: [HTML] = [
      .lineStart, .text("a"), .lineStart, .lineStart, .text("b\n"), .lineStart, .text("c"),
    ]
    XCTAssertEqual(pieces.serialized, "a\nb\nc")
  }

  func testURLs() {
    let cases = [
      "a b": "a%20b", "a%20b": "a%20b", "ü": "%C3%BC", "?a=b&c#d": "?a=b&amp;c#d",
      "'\"": "&#x27;%22",
      "[\\]^`{|}<>": "%5B%5C%5D%5E%60%7B%7C%7D%3C%3E", "-_.!~*()@:/?,;+$=": "-_.!~*()@:/?,;+$=",
    ]
    for (url, expected) in cases {
      XCTAssertEqual(
        HTML.void("a", [.init("href", url: url)]).serialized, "<a href=\"\(expected)\" />", url)
    }
  }
}

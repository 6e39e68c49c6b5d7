import XCTest

@testable import Markdown

final class SafeLinkTests: XCTestCase {
  func testSafe() {
    for destination in [
      "", "a", "a/b:c", "#a:b", "?a:b", "/a:b", "//a.b/c", "./a:b", "http://a.b", "HTTPS://a.b:80",
      "mailto:a@b.c", " https://a.b", "\\\\a:b", "a b:c", "ü/x",
    ] {
      XCTAssertTrue(SafeLink.isSafe(destination), destination.debugDescription)
    }
  }

  func testUnsafe() {
    for destination in [
      "javascript:x", "JavaScript:x", " javascript:x", "\u{1}javascript:x", "java\tscript:x",
      "java\nscript:x", "\r\njava\r\nscript\n:x", "vbscript:x", "data:text/html,x", "file:///etc",
      ":",
      "feed:javascript:x", "x-y:z", "blob:x",
    ] {
      XCTAssertFalse(SafeLink.isSafe(destination), destination.debugDescription)
    }
  }

  /// As the text writes them: with character references, escapes and in definitions.
  func testInDocuments() {
    for markdown in [
      "[a](javascript:x)", "[a](&#106;avascript:x)", "[a](java&#10;script:x)",
      "[a](<java&Tab;script:x>)",
      "[a](javascript&colon;x)", "[a]\n\n[a]: JAVASCRIPT:x", "[a](\\javascript:x \"t\")",
    ] {
      let html = HTMLRenderer().render(Document(parsing: markdown))
      XCTAssertTrue(
        html == "<p>a</p>\n" || html.contains("href=\"%5Cjava"),
        "\(html) of \(markdown.debugDescription)")
    }
    XCTAssertEqual(
      HTMLRenderer().render(Document(parsing: "<javascript:x> ![b *c*](data:x)")),
      "<p>javascript:x b c</p>\n")
  }
}

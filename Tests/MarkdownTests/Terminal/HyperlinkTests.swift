import XCTest

@testable import Markdown

final class HyperlinkTests: XCTestCase {
  func testOnlyWhatATerminalCanOpenIsATarget() {
    let cases: [(destination: String, target: String?)] = [
      ("https://example.org/a?b=1#c", "https://example.org/a?b=1#c"),
      ("HTTP://example.org", "HTTP://example.org"),
      ("mailto:a@example.org", "mailto:a@example.org"),
      ("https://example.org/é b", "https://example.org/%C3%A9%20b"),
      ("https://a\u{1B}\\\u{7}\u{9C}b", "https://a%1B\\%07%C2%9Cb"),
      ("#anchor", nil), ("02-errata.md", nil), ("", nil), (":", nil), ("javascript:alert(1)", nil),
      ("data:text/html,x", nil), ("file:///etc/passwd", nil), (" https://example.org", nil),
      ("https:" + String(repeating: "a", count: 2_000), nil),
    ]
    for (destination, target) in cases {
      XCTAssertEqual(
        Hyperlink.target(of: destination), target, destination.withEscapesShown)
    }
  }
}

import Markdown
import XCTest

/// Inputs made to crash, to hang or to break out.
final class HostileInputTests: XCTestCase {
  private static let units = [
    ">", "> ", "[", "]", "![", "*", "*a ", "**a ", "_", "`", "`a``", "$", "$a", "$$", "$$a ", "$a$",
    "${",
    "{$", "$}", "|", "| a ", "|-", "- ", "1. ", "<", "<a ", "<!--", "<?", "<!A ", "<![CDATA[",
    "<a b=\"",
    "<a b='", "&", "&#x100000;", "\u{100000}", "[^", "[^a]", "[^a]: ", "[^a]: b\n", "[^a](",
    "![[]()",
    "[a](", "[a](<", "[a]: b\n", "# ", "# a\n", "```\n", "~~~\n", "\\", "> [!NOTE]\n", "- [ ] ",
    "$a\n",
    "$$\n", "$$\n\n", "\r", "\t", "a**b", "[a][", "`$", "$`", "</a ", "- a\n\n", "+   ", "{#",
    "\u{0}",
    "$\n> $", "* * * x", "~~~ $$ ", "<pre>", "|a|b|\n|-|-|\n", "\u{301}", "\u{202E}",
  ]

  private func assertQuick(
    _ text: String, _ name: String, options: ReadingOptions = .course, limit: Duration = .seconds(2)
  ) {
    var length = 0
    let time = ContinuousClock().measure {
      length = HTMLRenderer().render(Document(parsing: text, options: options)).utf8.count
    }
    XCTAssertLessThan(time, limit, "\(name) takes \(time)")
    XCTAssertLessThan(length, 60 * text.utf8.count + 1000, "\(name) makes \(length) bytes")
  }

  func testUnits() {
    for unit in Self.units {
      let text = String(repeating: unit, count: 5_000 / unit.utf8.count)
      assertQuick(text, unit.debugDescription)
      assertQuick("x $ " + text, "$ and \(unit.debugDescription)")
      assertQuick("|a|\n|-|\n" + text, "a table and \(unit.debugDescription)")
      assertQuick(text, "plain \(unit.debugDescription)", options: .commonMark)
    }
  }

  func testMegabytes() {
    for unit in ["$", "[", "|", "`", ">", "*a "] {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      assertQuick(text, "a megabyte of \(unit.debugDescription)", limit: .seconds(20))
    }
  }

  func testTimeGrowsLinearly() {
    for unit in ["$$a ", "$a", "${", "[^a](", "![[]()", "`a``", "|a|b|\n|-|-|\n", "# a\n"] {
      func time(_ count: Int) -> Duration {
        let text = String(repeating: unit, count: count / unit.utf8.count)
        return (0..<3).map { _ in
          ContinuousClock().measure { _ = Document(parsing: text) }
        }.min() ?? .zero
      }
      let short = time(10_000)
      let long = time(100_000)
      // Ten times the text: a hundred times the time would be quadratic growth.
      XCTAssertLessThan(long, short * 40 + .milliseconds(50), "\(unit.debugDescription)")
    }
  }

  /// libcmark never sees most of them, but they come out as they went in.
  func testUnclosedImages() {
    for options in [ReadingOptions.course, .commonMark] {
      let text = String(repeating: "![", count: 3000) + "a"
      let code = "`" + text + "`"
      XCTAssertEqual(
        HTMLRenderer(.commonMark).render(Document(parsing: text, options: options)),
        "<p>\(text)</p>\n")
      XCTAssertEqual(
        HTMLRenderer(.commonMark).render(Document(parsing: code, options: options)),
        "<p><code>\(text)</code></p>\n")
    }
  }

  func testNestingIsBounded() {
    for (open, close) in [("> ", ""), ("- ", ""), ("1. ", ""), ("*a **b ", "** *"), ("[", "](u)")] {
      let text =
        String(repeating: open, count: 20_000) + "x" + String(repeating: close, count: 20_000)
      let document = Document(parsing: text)
      XCTAssertLessThanOrEqual(depth(document.blocks), 2 * Document.maximumDepth, open)
    }
    let document = Document(parsing: "a\n\n" + String(repeating: "> ", count: 200) + "$x$")
    XCTAssertEqual(depth(document.blocks), Document.maximumDepth)
    XCTAssertEqual(document.formulas.map(\.tex), ["x"])
    XCTAssertEqual(document.problems, [Problem(.tooDeep, at: SourcePosition(line: 3))])
  }

  func testDepthThatIsKept() {
    let kept = String(repeating: "> ", count: Document.maximumDepth) + "x"
    XCTAssertEqual(Document(parsing: kept).problems, [])
    let lists = String(repeating: "- ", count: Document.maximumDepth / 2) + "x"
    XCTAssertEqual(Document(parsing: lists).problems, [])
    XCTAssertEqual(Document(parsing: "- " + lists).problems.map(\.kind), [.tooDeep])
  }

  private func depth(_ blocks: [Block]) -> Int {
    blocks.map { block in
      switch block.kind {
      case .blockQuote(let blocks): 1 + depth(blocks)
      case .list(let list): 1 + (list.items.map { 1 + depth($0.blocks) }.max() ?? 0)
      case .paragraph(let content): depth(content)
      default: 0
      }
    }.max() ?? 0
  }

  private func depth(_ inlines: [Inline]) -> Int {
    inlines.map { inline in
      switch inline {
      case .emphasis(let content), .strong(let content): 1 + depth(content)
      case .link(let link): 1 + depth(link.content)
      default: 0
      }
    }.max() ?? 0
  }

  func testRandomBytes() {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 1...200, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let html = HTMLRenderer().render(Document(parsing: text))
      XCTAssertFalse(html.contains("\u{0}"), "of \(text.debugDescription)")
    }
  }

  /// Whatever a text holds, no tag or link of its own comes out.
  func testNothingBreaksOut() {
    let pieces = [
      "<script>alert(1)</script>", "<img src=x onerror=y>", "</code></pre>", "\"><b>", "'", "\"",
      "[a](",
      "javascript:x", ")", "![a](", "data:x", "<", ">", "&lt;b&gt;", "`", "```", "\n", "$<b>$",
      "# ",
      "{#\"><b>}", "[^\"><b>]", "| ", "|-|\n", "> [!NOTE] <b>", "<a href='javascript:x'>",
      "&#106;avascript:",
      "JAVASCRIPT:", "java\tscript:", "\u{1}javascript:", "[b]: javascript:x 'a\"b'\n\n", "[b]",
      "``` \"><b>\n",
    ]
    var numbers = SeededNumbers(seed: 5)
    let allowed: Set<String> = [
      "p", "div", "h1", "a", "pre", "code", "span", "blockquote", "aside", "img", "table", "thead",
      "tbody",
      "tr", "th", "td", "br", "em", "strong", "ul", "li", "sup", "section", "ol", "math", "mrow",
      "mi", "mo",
      "mn", "mtext", "mspace", "msup",
    ]
    for _ in 0..<3000 {
      let text = numbers.text(of: pieces, count: 1...12)
      let html = HTMLRenderer().render(Document(parsing: text))
      for tag in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        XCTAssertTrue(allowed.contains(String(name)), "\(name) from \(text.debugDescription)")
        let attributes = tag.prefix { $0 != ">" }.lowercased()
        for danger in ["href=\"java", "src=\"java", "href=\"data:", "src=\"data:", "onerror="]
        where !attributes.hasPrefix("math") {
          XCTAssertFalse(attributes.contains(danger), "\(tag) from \(text.debugDescription)")
        }
      }
    }
  }
}

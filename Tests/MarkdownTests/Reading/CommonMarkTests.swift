import Markdown
import XCTest

/// CommonMark, case by case: what is written as plain CommonMark, and read with our extensions on as well.
final class CommonMarkTests: XCTestCase {
  private static let cases: [(markdown: String, html: String)] = [
    // Paragraphs and breaks
    ("", ""),
    ("one\ntwo", "<p>one\ntwo</p>\n"),
    ("one  \ntwo\\\nthree", "<p>one<br />\ntwo<br />\nthree</p>\n"),
    ("one\n\n\ntwo", "<p>one</p>\n<p>two</p>\n"),
    ("one\r\n\r\ntwo\r", "<p>one</p>\n<p>two</p>\n"),
    // Headings
    ("# One\n## Two ##\n####### Seven", "<h1>One</h1>\n<h2>Two</h2>\n<p>####### Seven</p>\n"),
    ("One\n===\nTwo\n---", "<h1>One</h1>\n<h2>Two</h2>\n"),
    ("#", "<h1></h1>\n"),
    // Thematic breaks
    ("***\n- - -\n___", "<hr />\n<hr />\n<hr />\n"),
    // Block quotes
    (
      "> one\ntwo\n> > three",
      "<blockquote>\n<p>one\ntwo</p>\n<blockquote>\n<p>three</p>\n"
        + "</blockquote>\n</blockquote>\n"
    ),
    (">", "<blockquote>\n</blockquote>\n"),
    // Lists
    ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
    ("- one\n\n- two", "<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>\n"),
    ("7. one\n8. two", "<ol start=\"7\">\n<li>one</li>\n<li>two</li>\n</ol>\n"),
    (
      "1) one\n   - two\n\n   three",
      "<ol>\n<li>\n<p>one</p>\n<ul>\n<li>two</li>\n</ul>\n<p>three</p>\n"
        + "</li>\n</ol>\n"
    ),
    ("- one\n* two", "<ul>\n<li>one</li>\n</ul>\n<ul>\n<li>two</li>\n</ul>\n"),
    (
      "-\n- # one\n- > two",
      "<ul>\n<li></li>\n<li>\n<h1>one</h1>\n</li>\n<li>\n<blockquote>\n"
        + "<p>two</p>\n</blockquote>\n</li>\n</ul>\n"
    ),
    // Code
    ("    one\n\n      two", "<pre><code>one\n\n  two\n</code></pre>\n"),
    (
      "```swift run\nlet a = \"<&>\"\n```",
      "<pre><code class=\"language-swift\">let a = "
        + "&quot;&lt;&amp;&gt;&quot;\n</code></pre>\n"
    ),
    ("~~~\n```\n~~~", "<pre><code>```\n</code></pre>\n"),
    ("```\nunclosed", "<pre><code>unclosed\n</code></pre>\n"),
    ("`a`  `` b`c ``", "<p><code>a</code>  <code>b`c</code></p>\n"),
    ("`a", "<p>`a</p>\n"),
    // Emphasis
    (
      "*a* **b** ***c*** _d_ __e__",
      "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> "
        + "<em>d</em> <strong>e</strong></p>\n"
    ),
    ("a_b_c a*b*c * d *", "<p>a_b_c a<em>b</em>c * d *</p>\n"),
    ("**a *b* c** *d **e*", "<p><strong>a <em>b</em> c</strong> *d *<em>e</em></p>\n"),
    // Links and images
    (
      "[a](/u \"t\") [b](<u v>) [c]()",
      "<p><a href=\"/u\" title=\"t\">a</a> <a href=\"u%20v\">b</a> "
        + "<a href=\"\">c</a></p>\n"
    ),
    ("[a][b] [b] [B][]\n\n[b]: /u 'it''s'", "<p>[a][b] [b] [B][]</p>\n<p>[b]: /u 'it''s'</p>\n"),
    (
      "[a][b] [b]\n\n[B]: /u 'it\"s'",
      "<p><a href=\"/u\" title=\"it&quot;s\">a</a> "
        + "<a href=\"/u\" title=\"it&quot;s\">b</a></p>\n"
    ),
    ("![a *b* `c` <i>](/u)", "<p><img src=\"/u\" alt=\"a b c &lt;i&gt;\" /></p>\n"),
    ("[![a](b)](c)", "<p><a href=\"c\"><img src=\"b\" alt=\"a\" /></a></p>\n"),
    (
      "<https://a.b/?c=d&e> <x@y.z>",
      "<p><a href=\"https://a.b/?c=d&amp;e\">https://a.b/?c=d&amp;e</a> "
        + "<a href=\"mailto:x@y.z\">x@y.z</a></p>\n"
    ),
    ("[a](ü'\\)[)", "<p><a href=\"%C3%BC&#x27;)%5B\">a</a></p>\n"),
    ("[a](javascript:x)", "<p><a href=\"javascript:x\">a</a></p>\n"),
    // Raw HTML, character references and escapes
    ("<div>\n*a*\n\n*b*\n</div>", "<div>\n*a*\n<p><em>b</em></p>\n</div>\n"),
    ("a <b c='d'>e</b> <!-- f --> <3", "<p>a <b c='d'>e</b> <!-- f --> &lt;3</p>\n"),
    ("<!-- a\n\nb -->\nc", "<!-- a\n\nb -->\n<p>c</p>\n"),
    ("&amp; &copy; &#65; &#x42; &nope;", "<p>&amp; © A B &amp;nope;</p>\n"),
    ("\\* \\a \\\\ \\&amp;", "<p>* \\a \\ &amp;amp;</p>\n"),
    ("a\u{0}b", "<p>a\u{FFFD}b</p>\n"),
    ("\ta", "<pre><code>a\n</code></pre>\n"),
  ]

  func testCases() {
    for (markdown, html) in Self.cases {
      for options in [ReadingOptions.commonMark, .commonMark(tables: true), .course] {
        XCTAssertEqual(
          HTMLRenderer(.commonMark).render(Document(parsing: markdown, options: options)), html,
          "\(markdown.debugDescription) with \(options)")
      }
    }
  }

  func testTables() {
    let html = HTMLRenderer(.commonMark).render(
      Document(
        parsing: "| a | b | c |\n|:--|:-:|--:|\n| 1 | *2* |", options: .commonMark(tables: true)))
    XCTAssertEqual(
      html,
      """
      <table>
      <thead>
      <tr>
      <th align="left">a</th>
      <th align="center">b</th>
      <th align="right">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td align="left">1</td>
      <td align="center"><em>2</em></td>
      <td align="right"></td>
      </tr>
      </tbody>
      </table>

      """)
  }
}

import Markdown
import XCTest

/// What the pages of the course are made of, node by node.
final class HTMLRendererTests: XCTestCase {
  private func assertHTML(
    _ markdown: String, _ expected: String, file: StaticString = #filePath, line: UInt = #line
  ) {
    XCTAssertEqual(
      HTMLRenderer().render(Document(parsing: markdown)), expected + "\n",
      "of \(markdown.debugDescription)", file: file, line: line)
  }

  private func mathML(_ tex: String, isDisplay: Bool = false) throws -> String {
    let formula = try XCTUnwrap(Document(parsing: "$\(tex)$").formulas.first?.node)
    return formula.mathML(isDisplay: isDisplay, tex: tex)
  }

  func testHeading() {
    assertHTML(
      "## Query *heads* & more {#q}",
      """
      <div class="heading"><h2 id="q">Query <em>heads</em> &amp; more</h2>\
      <a class="anchor" href="#q" aria-label="Link to: Query heads &amp; more">#</a></div>
      """)
  }

  func testMath() throws {
    assertHTML("a $q_i$ b", "<p>a \(try mathML("q_i")) b</p>")
    assertHTML(
      "$$x$$",
      """
      <div class="math-display" role="group" tabindex="0" aria-label="Formula">\
      \(try mathML("x", isDisplay: true))</div>
      """)
    assertHTML(#"a $\nope<x$"#, #"<p>a <code class="math-error">\nope&lt;x</code></p>"#)
  }

  func testTable() {
    assertHTML(
      "| a | *b* |\n|---|--:|\n| 1 | 2 |",
      """
      <div class="table" role="region" tabindex="0" aria-label="Table: a, b">
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col" class="align-right"><em>b</em></th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="align-right">2</td>
      </tr>
      </tbody>
      </table>
      </div>
      """)
  }

  func testTablesWithTheSameHeaderAreToldApart() {
    let html = HTMLRenderer().render(Document(parsing: "| a |\n|---|\n\n| a |\n|---|\n"))
    XCTAssertTrue(html.contains("aria-label=\"Table: a\""), html)
    XCTAssertTrue(html.contains("aria-label=\"Table: a (2)\""), html)
  }

  func testCallout() {
    assertHTML(
      "> [!WARNING]\n> Text\n\n> [!TIP] Mind *this*\n> - a",
      """
      <aside class="callout callout-warning" role="note" aria-label="Warning">
      <p class="callout-title">Warning</p>
      <p>Text</p>
      </aside>
      <aside class="callout callout-tip" role="note" aria-label="Mind this">
      <p class="callout-title">Mind <em>this</em></p>
      <ul>
      <li>a</li>
      </ul>
      </aside>
      """)
  }

  func testTasks() {
    assertHTML(
      "- [ ] a\n- [x] b\n- c",
      """
      <ul>
      <li class="task"><input type="checkbox" disabled="" aria-label="to do" /> a</li>
      <li class="task"><input type="checkbox" disabled="" checked="" aria-label="done" /> b</li>
      <li>c</li>
      </ul>
      """)
  }

  func testFootnotes() {
    assertHTML(
      "a[^x] b[^x]\n\n[^x]: Text",
      """
      <p>a<sup><a href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> \
      b<sup><a href="#fn:1" id="fnref:1:2" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
      <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
      <ol>
      <li id="fn:1">
      <p>Text</p>
      <p class="back"><a href="#fnref:1" role="doc-backlink" aria-label="Back to the text, place 1">↩</a>\
      <a href="#fnref:1:2" role="doc-backlink" aria-label="Back to the text, place 2">↩</a></p>
      </li>
      </ol>
      </section>
      """)
  }

  func testCode() {
    assertHTML(
      "```swift file=a.swift\nlet a = \"<\"\n```\n\n```\n<b>\n```",
      """
      <pre tabindex="0"><code class="language-swift"><span class="token-keyword">let</span> a = \
      <span class="token-string">&quot;&lt;&quot;</span>
      </code></pre>
      <pre tabindex="0"><code>&lt;b&gt;
      </code></pre>
      """)
    let listing = CodeBlock(info: FenceInfo("text"), literal: "a\n", caption: [.code("a.swift")])
    XCTAssertEqual(
      HTMLRenderer().html([Block(.codeBlock(listing))]).serialized,
      """
      <figure class="code">
      <figcaption><code>a.swift</code></figcaption>
      <pre tabindex="0"><code class="language-text">a
      </code></pre>
      </figure>

      """)
  }

  func testRawHTML() {
    assertHTML(
      "a <b onclick='x'>b</b><br>c <!-- d -->\n\n<div class=\"x\">\ne &amp; <i>f</i>\n</div>\n\n"
        + "<script>\ng\n</script>",
      "<p>a b<br />c </p>\n<p>e &amp; f</p>")
    XCTAssertEqual(
      HTMLRenderer(keepsRawHTML: true).render(
        Document(parsing: "<b>a</b> [c](javascript:d)\n\n<hr>")),
      "<p><b>a</b> <a href=\"javascript:d\">c</a></p>\n<hr>\n")
  }

  func testImage() {
    assertHTML(
      "![a *b* $x$](c.png \"d\")", "<p><img src=\"c.png\" alt=\"a b x\" title=\"d\" /></p>")
  }

  func testReplacement() {
    var renderer = HTMLRenderer()
    renderer.replacement = { block in
      if case .thematicBreak = block.kind { .element("gqa-widget", [], []) } else { nil }
    }
    XCTAssertEqual(
      renderer.render(Document(parsing: "> a\n>\n> ---")),
      "<blockquote>\n<p>a</p>\n<gqa-widget></gqa-widget>\n</blockquote>\n")
  }

  func testInlines() {
    XCTAssertEqual(
      HTMLRenderer().html(
        [.text("a"), .softBreak, .code("<"), .lineBreak, .strong([.text("b")])]
      ).serialized, "a\n<code>&lt;</code><br />\n<strong>b</strong>")
  }
}

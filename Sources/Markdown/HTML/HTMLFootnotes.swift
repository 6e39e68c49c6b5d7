// Footnotes as HTML: a number in the text, a section at the end, and links both ways.
//
// The anchors hold a colon, which no heading's anchor does.

extension HTMLBuilder {
  /// The number that refers to a footnote.
  mutating func reference(to number: Int) -> HTML {
    let count = referenceCounts[number, default: 0] + 1
    referenceCounts[number] = count
    let link = HTML.element(
      "a",
      [
        .init("href", url: "#fn:\(number)"), .init("id", backAnchor(number, count)),
        .init("role", "doc-noteref"), .init("aria-label", "Footnote \(number)"),
      ], [.text(String(number))])
    return .element("sup", [], [link])
  }

  /// The section of the footnotes; nothing where there are none.
  mutating func section(of footnotes: [Footnote]) -> [HTML] {
    guard !footnotes.isEmpty else { return [] }
    // First all texts: they may refer to footnotes too.
    let texts = footnotes.map { blocks($0.blocks) }
    let items = texts.enumerated().map { index, text in
      line("li", [.init("id", "fn:\(index + 1)")], text + [backLinks(index + 1)])
    }
    return [
      line(
        "section",
        [
          .init("class", "footnotes"), .init("role", "doc-endnotes"),
          .init("aria-label", "Footnotes"),
        ], [line("ol", items)])
    ]
  }

  /// A link back to each place that refers to the footnote.
  private func backLinks(_ number: Int) -> HTML {
    let count = max(1, referenceCounts[number, default: 0])
    let links = (1...count).map { place in
      HTML.element(
        "a",
        [
          .init("href", url: "#" + backAnchor(number, place)), .init("role", "doc-backlink"),
          .init("aria-label", count == 1 ? "Back to the text" : "Back to the text, place \(place)"),
        ], [.text("↩")])
    }
    return line("p", [.init("class", "back")], links)
  }

  private func backAnchor(_ number: Int, _ place: Int) -> String {
    place == 1 ? "fnref:\(number)" : "fnref:\(number):\(place)"
  }
}

import Markdown

/// One HTML page: the frame around a text.
///
/// Works from `file://`, without the network and without JavaScript.
public struct Page {
  /// A link to another page of the site.
  struct Neighbour {
    var file: String
    var title: String
  }

  var title: String
  /// What stands above the table of contents: the heading, and a word about the text.
  var opening: HTML = .group([])
  var content: HTML
  /// The headings that the table of contents lists; none where it would be short.
  var contents: [Heading] = []
  var previous: Neighbour?
  var next: Neighbour?
  /// The pages that the header leads to, the index first.
  var site: [Neighbour] = []
  /// The style sheet inside the page; nil where it is a file beside it.
  var embeddedStyle: String?

  /// A page that needs no file beside it, for `course render`.
  public static func standalone(title: String, content: HTML) -> String {
    Page(title: title, content: content, embeddedStyle: Stylesheet.css).serialized
  }

  /// The HTML source.
  var serialized: String { "<!doctype html>\n" + html.serialized + "\n" }

  private var html: HTML {
    .element("html", [.init("lang", "en")], [.lineStart, head, .lineStart, body, .lineStart])
  }

  private var head: HTML {
    let style: HTML =
      embeddedStyle.map { .element("style", [], [.raw($0)]) }
      ?? .void("link", [.init("rel", "stylesheet"), .init("href", url: "course.css")])
    return .element(
      "head", [],
      [
        .void("meta", [.init("charset", "utf-8")]),
        .void(
          "meta",
          [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
        .element("title", [], [.text(title)]), style,
      ].flatMap { [.lineStart, $0] } + [.lineStart])
  }

  private var body: HTML {
    var parts: [HTML] = [
      .element(
        "a", [.init("class", "skip"), .init("href", url: "#content")], [.text("Skip to the text")])
    ]
    if !site.isEmpty { parts.append(header) }
    parts.append(
      .element(
        "main", [.init("id", "content")],
        [.lineStart, opening, tableOfContents, content, .lineStart]))
    if previous != nil || next != nil { parts.append(neighbours) }
    return .element("body", [], parts.flatMap { [.lineStart, $0] } + [.lineStart])
  }

  private var header: HTML {
    .element(
      "header", [.init("class", "site-header")],
      [
        .element(
          "nav", [.init("aria-label", "Pages of the course")],
          site.map { page in
            .element("a", [.init("href", url: page.file)], [.text(page.title)])
          })
      ])
  }

  private var tableOfContents: HTML {
    guard contents.count > 2 else { return .group([]) }
    let renderer = HTMLRenderer()
    let items: [HTML] = contents.map { heading in
      let link = HTML.element(
        "a", [.init("href", url: "#\(heading.id)")], [renderer.html(heading.content)])
      return .element("li", [], [link])
    }
    let list = HTML.element("ol", [], items.flatMap { [.lineStart, $0] } + [.lineStart])
    let navigation = HTML.element(
      "nav", [.init("class", "contents"), .init("aria-labelledby", "contents")],
      [.element("h2", [.init("id", "contents")], [.text("Contents")]), .lineStart, list])
    return .group([.lineStart, navigation, .lineStart])
  }

  private var neighbours: HTML {
    func link(_ page: Neighbour?, _ relation: String, _ word: String) -> [HTML] {
      guard let page else { return [] }
      return [
        .element(
          "a", [.init("rel", relation), .init("href", url: page.file)],
          [.text("\(word): \(page.title)")])
      ]
    }
    return .element(
      "nav", [.init("class", "page-nav"), .init("aria-label", "Previous and next page")],
      link(previous, "prev", "Previous") + link(next, "next", "Next"))
  }
}

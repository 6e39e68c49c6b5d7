/// One walk over a document.
struct HTMLBuilder {
  let renderer: HTMLRenderer
  /// How often each footnote was referred to so far.
  var referenceCounts: [Int: Int] = [:]
  /// How often each label of a table was used so far: they are told apart by a number.
  var tableLabels: [String: Int] = [:]

  var isCourse: Bool { renderer.style == .course }

  init(renderer: HTMLRenderer) { self.renderer = renderer }

  /// Some blocks.
  mutating func blocks(_ blocks: [Block]) -> [HTML] {
    blocks.map { block($0, isTight: false) }
  }

  /// A block; a paragraph of a tight list is written without its tags.
  private mutating func block(_ block: Block, isTight: Bool) -> HTML {
    if let replaced = renderer.replacement?(block) { return replaced }
    switch block.kind {
    case .paragraph(let content):
      let content = inlines(content)
      return isTight ? .group(content) : line("p", content)
    case .heading(let heading): return html(heading)
    case .blockQuote(let content):
      return line("blockquote", [.lineStart] + blocks(content) + [.lineStart])
    case .callout(let callout): return html(callout)
    case .list(let list): return html(list)
    case .codeBlock(let code): return html(code)
    case .htmlBlock(let source): return html(ofRawBlock: source)
    case .thematicBreak: return .group([.lineStart, .void("hr", []), .lineStart])
    case .table(let table): return html(table, label: label(of: table))
    case .displayMath(let math):
      return line(
        "div",
        [
          .init("class", "math-display"), .init("role", "group"), .init("tabindex", "0"),
          .init("aria-label", "Formula"),
        ], [html(math)])
    case .figure(let figure): return html(figure)
    }
  }

  /// An element on lines of its own.
  func line(_ name: String, _ attributes: [HTML.Attribute], _ content: [HTML]) -> HTML {
    .group([.lineStart, .element(name, attributes, content), .lineStart])
  }

  func line(_ name: String, _ content: [HTML]) -> HTML { line(name, [], content) }

  // MARK: Blocks

  /// A heading; on a page of the course with a link to itself beside it, which shows when it has the focus.
  private mutating func html(_ heading: Heading) -> HTML {
    let name = "h\(max(1, min(heading.level, 6)))"
    let content = inlines(heading.content)
    guard isCourse, !heading.id.isEmpty else { return line(name, content) }
    return line(
      "div", [.init("class", "heading")],
      [
        .element(name, [.init("id", heading.id)], content),
        .element(
          "a",
          [
            .init("class", "anchor"), .init("href", url: "#" + heading.id),
            .init("aria-label", "Link to: " + heading.content.plainText),
          ], [.text("#")]),
      ])
  }

  private mutating func html(_ callout: Callout) -> HTML {
    let kind = callout.kind
    let title = callout.title.isEmpty ? [HTML.text(kind.name)] : inlines(callout.title)
    let label = callout.title.isEmpty ? kind.name : callout.title.plainText
    return line(
      "aside",
      [
        .init("class", "callout callout-\(kind.rawValue)"), .init("role", "note"),
        .init("aria-label", label),
      ],
      [line("p", [.init("class", "callout-title")], title)] + blocks(callout.blocks))
  }

  private mutating func html(_ list: List) -> HTML {
    var items: [HTML] = [.lineStart]
    for item in list.items {
      items.append(.lineStart)
      items.append(html(item, isTight: list.isTight))
      items.append(.lineStart)
    }
    guard let start = list.start else { return line("ul", items) }
    return line("ol", start == 1 ? [] : [.init("start", String(start))], items)
  }

  private mutating func html(_ item: ListItem, isTight: Bool) -> HTML {
    let content = item.blocks.map { block($0, isTight: isTight) }
    guard let isChecked = item.isChecked else { return .element("li", [], content) }
    var attributes: [HTML.Attribute] = [.init("type", "checkbox"), .init("disabled")]
    if isChecked { attributes.append(.init("checked")) }
    attributes.append(.init("aria-label", isChecked ? "done" : "to do"))
    return .element(
      "li", [.init("class", "task")], [.void("input", attributes), .text(" ")] + content)
  }

  private mutating func html(_ code: CodeBlock) -> HTML {
    let language = code.info.source.utf8.firstWord
    let attributes: [HTML.Attribute] =
      language.isEmpty ? [] : [.init("class", "language-" + language)]
    guard isCourse else {
      return line("pre", [.element("code", attributes, [.text(code.literal)])])
    }
    let tokens = CodeHighlighter.highlight(code.literal, language: language).map { token in
      token.kind == .plain
        ? HTML.text(token.text)
        : .element("span", [.init("class", "token-" + token.kind.rawValue)], [.text(token.text)])
    }
    let pre = line("pre", [.init("tabindex", "0")], [.element("code", attributes, tokens)])
    guard !code.caption.isEmpty else { return pre }
    return line(
      "figure", [.init("class", "code")], [line("figcaption", inlines(code.caption)), pre])
  }

  private func html(ofRawBlock source: String) -> HTML {
    if renderer.keepsRawHTML { return .group([.lineStart, .raw(source), .lineStart]) }
    let text = TextOfHTML.text(of: source).split(whereSeparator: \.isWhitespace)
    return text.isEmpty ? .group([]) : line("p", [.text(text.joined(separator: " "))])
  }
}

extension String.UTF8View {
  /// The bytes before the first white space.
  fileprivate var firstWord: String {
    String(decoding: prefix { !$0.isWhitespace && $0 != 0x0B && $0 != 0x0C }, as: UTF8.self)
  }
}

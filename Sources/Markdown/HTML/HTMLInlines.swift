// Running text as HTML.

extension HTMLBuilder {
  /// Some running text.
  mutating func inlines(_ inlines: [Inline]) -> [HTML] {
    inlines.map { html($0) }
  }

  private mutating func html(_ inline: Inline) -> HTML {
    switch inline {
    case .text(let text): return .text(text)
    case .softBreak: return .text("\n")
    case .lineBreak: return .group([.void("br", []), .text("\n")])
    case .code(let code): return .element("code", [], [.text(code)])
    case .emphasis(let content): return .element("em", [], inlines(content))
    case .strong(let content): return .element("strong", [], inlines(content))
    case .link(let link): return html(link)
    case .image(let image): return html(image)
    case .html(let source): return html(ofRawTag: source)
    case .math(let math): return html(math)
    case .footnoteReference(let number): return reference(to: number)
    }
  }

  private mutating func html(_ link: Link) -> HTML {
    let content = inlines(link.content)
    guard renderer.keepsRawHTML || SafeLink.isSafe(link.destination) else { return .group(content) }
    return .element(
      "a", [.init("href", url: link.destination)] + attributes(title: link.title), content)
  }

  private func html(_ image: Image) -> HTML {
    let alternative = isCourse ? image.alternative.plainText : image.alternative.alternativeText
    guard renderer.keepsRawHTML || SafeLink.isSafe(image.source) else { return .text(alternative) }
    return .void(
      "img",
      [.init("src", url: image.source), .init("alt", alternative)] + attributes(title: image.title))
  }

  private func attributes(title: String) -> [HTML.Attribute] {
    title.isEmpty ? [] : [.init("title", title)]
  }

  private func html(ofRawTag source: String) -> HTML {
    if renderer.keepsRawHTML { return .raw(source) }
    return TextOfHTML.isLineBreak(source) ? .void("br", []) : .group([])
  }

  /// A formula as MathML, or its TeX, marked, where that could not be read.
  func html(_ math: Math) -> HTML {
    guard let node = math.node else {
      return .element("code", [.init("class", "math-error")], [.text(math.tex)])
    }
    return .raw(node.mathML(isDisplay: math.isDisplay, tex: math.tex))
  }
}

extension [Inline] {
  /// The text of an image as the CommonMark specification has it: raw HTML is part of it.
  fileprivate var alternativeText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text), .html(let text): text
      case .softBreak, .lineBreak: " "
      case .emphasis(let content), .strong(let content): content.alternativeText
      case .link(let link): link.content.alternativeText
      case .image(let image): image.alternative.alternativeText
      case .math(let math): math.plainText
      case .footnoteReference: ""
      }
    }.joined()
  }
}

import DisplayWidth
import TeXMath

/// Turns inlines into styled text, ready to be broken into lines.
///
/// Where the terminal has no colours, signs stand for the styles: `*emphasis*`, `**strong**` and
/// `` `code` ``. Where it has no hyperlinks, the destination follows the link in parentheses.
struct InlineLayout {
  /// A formula of more columns than this may be broken at its spaces.
  static let longestJoinedMath = 24

  let terminal: TerminalStyle
  private(set) var text = StyledText()

  init(_ terminal: TerminalStyle) {
    self.terminal = terminal
  }

  /// The inlines, all set in a style to begin with.
  static func text(
    of inlines: [Inline], _ style: TextStyle = .plain, for terminal: TerminalStyle
  ) -> StyledText {
    var layout = InlineLayout(terminal)
    layout.append(inlines, style)
    return layout.text
  }

  mutating func append(_ inlines: [Inline], _ style: TextStyle) {
    for inline in inlines { append(inline, style) }
  }

  private mutating func append(_ inline: Inline, _ style: TextStyle) {
    switch inline {
    case .text(let string):
      text.append(string, style, for: terminal)
    case .softBreak:
      text.append(" ", style)
    case .lineBreak:
      text.appendLineEnd()
    case .code(let code):
      var style = style
      style.role = .code
      marked("`", style) { $0.text.append(code, style, for: $0.terminal) }
    case .emphasis(let content):
      var style = style
      style.attributes.insert(.italic)
      marked("*", style) { $0.append(content, style) }
    case .strong(let content):
      var style = style
      style.attributes.insert(.bold)
      marked("**", style) { $0.append(content, style) }
    case .link(let link):
      append(link, style)
    case .image(let image):
      text.append("[image: ", style)
      append(image.alternative, style)
      text.append("]", style)
    case .html(let html):
      if TextOfHTML.isLineBreak(html) { text.appendLineEnd() }
    case .math(let math):
      append(math, style)
    case .footnoteReference(let number):
      var style = style
      style.role = .link
      text.append("[\(number)]", style)
    }
  }

  /// Puts the sign around the content, where no style could be seen.
  private mutating func marked(
    _ sign: String, _ style: TextStyle, content: (inout InlineLayout) -> Void
  ) {
    let isSignNeeded = terminal.colorDepth == .none
    if isSignNeeded { text.append(sign, style) }
    content(&self)
    if isSignNeeded { text.append(sign, style) }
  }

  private mutating func append(_ link: Link, _ style: TextStyle) {
    let start = text.bytes.count
    var linkStyle = style
    linkStyle.role = .link
    linkStyle.attributes.insert(.underline)
    linkStyle.link = Hyperlink.target(of: link.destination)
    append(link.content, linkStyle)
    if terminal.hyperlinks && linkStyle.link != nil { return }
    // An anchor leads nowhere from a terminal, and an autolink shows its destination.
    if link.destination.isEmpty || link.destination.utf8.first == UInt8(ascii: "#") { return }
    let shown = text.string(start..<text.bytes.count)
    if shown == link.destination || "mailto:" + shown == link.destination { return }
    var muted = style
    muted.role = .muted
    text.append(" (", muted)
    text.append(link.destination, muted, for: terminal)
    text.append(")", muted)
  }

  private mutating func append(_ math: Math, _ style: TextStyle) {
    guard let node = math.node else {
      var style = style
      style.role = .error
      let delimiter = math.isDisplay ? "$$" : "$"
      text.append(delimiter + math.tex + delimiter, style, for: terminal)
      return
    }
    let start = text.bytes.count
    text.append(node.inlineText ?? node.linearText, style, for: terminal)
    let isShort = text.width(of: start..<text.bytes.count) <= Self.longestJoinedMath
    if isShort { text.join(from: start) }
  }
}

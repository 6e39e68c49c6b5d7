@testable import Markdown

/// What the terminal shows of a Markdown text; without colours and links unless asked for.
func terminalText(
  _ markdown: String, width: Int = 40, _ colorDepth: TerminalStyle.ColorDepth = .none,
  hyperlinks: Bool = false, unicode: Bool = true
) -> String {
  terminalText(
    Document(parsing: markdown), width: width, colorDepth, hyperlinks: hyperlinks,
    unicode: unicode)
}

/// What the terminal shows of a document.
func terminalText(
  _ document: Document, width: Int = 40, _ colorDepth: TerminalStyle.ColorDepth = .none,
  hyperlinks: Bool = false, unicode: Bool = true
) -> String {
  let style = TerminalStyle(
    colorDepth: colorDepth, hyperlinks: hyperlinks, unicode: unicode, width: width)
  return TerminalRenderer(style).render(document)
}

/// What the terminal shows of a figure.
func terminalText(
  _ content: Figure.Content, width: Int = 40, _ colorDepth: TerminalStyle.ColorDepth = .none,
  unicode: Bool = true
) -> String {
  let figure = Figure(caption: [], content: content)
  return terminalText(
    Document(blocks: [Block(.figure(figure))]), width: width, colorDepth, unicode: unicode)
}

/// The text of each line, without styles.
func plainLines(_ lines: [StyledText]) -> [String] {
  lines.map { $0.string(0..<$0.bytes.count) }
}

extension String {
  /// The text with escape characters made visible, to be compared in a failure message.
  var withEscapesShown: String {
    split(separator: "\u{1B}", omittingEmptySubsequences: false).joined(separator: "⎋")
  }
}

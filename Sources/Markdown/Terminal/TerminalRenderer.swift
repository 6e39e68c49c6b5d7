/// Writes a document for a terminal, fitted to its width, colours and characters.
///
/// ```swift
/// let document = Document(parsing: "Keys are *shared*")
/// TerminalRenderer(TerminalStyle(colorDepth: .none)).render(document)  // "Keys are *shared*\n"
/// ```
///
/// No line is wider than the window, unless a single character is. Whatever the document holds,
/// the only control characters written are line ends and the escape sequences of our own styles.
public struct TerminalRenderer: Sendable {
  /// What the terminal can show.
  public var style: TerminalStyle

  /// Makes a renderer for a terminal.
  public init(_ style: TerminalStyle) {
    self.style = style
  }

  /// Lays the document out block by block and hands over each block as soon as it is finished.
  ///
  /// Every text handed over ends with a line end; the empty line between two blocks comes with the
  /// second. So the first screen can be shown before the rest is laid out.
  public func render(_ document: Document, emit: (String) -> Void) {
    render(document.blocks, footnotes: document.footnotes, emit: emit)
  }

  /// The same for blocks that are only made when their turn comes, such as those of a lazy sequence.
  public func render(
    _ blocks: some Sequence<Block>, footnotes: [Footnote] = [], emit: (String) -> Void
  ) {
    var layout = BlockLayout(style)
    func handOver() {
      let text = layout.take()
      if !text.isEmpty { emit(text) }
    }
    for block in blocks {
      layout.separate()
      layout.append(block)
      handOver()
    }
    layout.append(footnotes)
    handOver()
  }

  /// The whole document as one text.
  public func render(_ document: Document) -> String {
    var text = ""
    render(document) { text += $0 }
    return text
  }
}

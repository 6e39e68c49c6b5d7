/// Writes a document in plain words, to be heard or felt rather than looked at.
///
/// ```swift
/// let document = Document(parsing: "## Cost\n\nIt takes $\\frac{1}{G}$ of the *bytes*.")
/// PlainRenderer().render(document)
/// // Heading level 2: Cost
/// //
/// // It takes the fraction 1 over G of the bytes.
/// ```
///
/// - No escape sequences, no drawn lines, no columns: nothing that only the eye can read.
/// - A paragraph is one line, however long: a screen reader pauses at line ends, and a braille display
///   breaks lines at its own width.
/// - Headings say "Heading level 2", the words that screen readers use for pages; a reader in a pager
///   can search for "Heading".
/// - What has an end that cannot be heard (quotes, code) says where it ends.
public struct PlainRenderer: Sendable {
  /// Whether characters outside ASCII may be written.
  public var unicode: Bool

  /// Makes a renderer.
  public init(unicode: Bool = true) {
    self.unicode = unicode
  }

  /// Hands over each block, with the empty line before it, as soon as it is worded.
  public func render(_ document: Document, emit: (String) -> Void) {
    render(document.blocks, footnotes: document.footnotes, emit: emit)
  }

  /// The same for blocks that are only made when their turn comes, such as those of a lazy sequence.
  public func render(
    _ blocks: some Sequence<Block>, footnotes: [Footnote] = [], emit: (String) -> Void
  ) {
    var isFirst = true
    func handOver(_ lines: [String]) {
      guard !lines.isEmpty else { return }
      emit((isFirst ? "" : "\n") + lines.joined(separator: "\n") + "\n")
      isFirst = false
    }
    let words = PlainWords(unicode: unicode)
    for block in blocks { handOver(words.lines(of: block)) }
    for (index, footnote) in footnotes.enumerated() {
      handOver(words.item("Footnote \(index + 1): ", footnote.blocks, indent: 0))
    }
  }

  /// The whole document as one text.
  public func render(_ document: Document) -> String {
    var text = ""
    render(document) { text += $0 }
    return text
  }
}

/// Writes a document as HTML.
///
/// ```swift
/// HTMLRenderer().render(Document(parsing: "Keys are *shared*."))
/// // <p>Keys are <em>shared</em>.</p>
/// ```
///
/// A page of the course is safe whatever the text holds: tags of the source are dropped and their text kept,
/// and a link that could run or load something unexpected is its text alone (see `SafeLink`). What a reader
/// without sight or mouse needs is there: captions, labels, regions that can be scrolled by keyboard.
public struct HTMLRenderer: Sendable {
  /// For whom the HTML is.
  public enum Style: Equatable, Sendable {
    /// A page of the course.
    case course
    /// What the CommonMark specification shows, with the HTML of the source as it is.
    case commonMark
  }
  /// For whom the HTML is.
  public var style: Style
  /// Whether the source's own HTML and links are kept as they are, because its author is trusted.
  public var keepsRawHTML: Bool
  /// What is put in the place of a block; nil where the block is written as usual. For what only the site
  /// knows, such as a widget that belongs to a figure.
  public var replacement: (@Sendable (Block) -> HTML?)?

  /// Makes a renderer; in CommonMark's own style, raw HTML is always kept.
  public init(_ style: Style = .course, keepsRawHTML: Bool = false) {
    self.style = style
    self.keepsRawHTML = keepsRawHTML || style == .commonMark
  }

  /// The HTML source of a document, with its footnotes.
  public func render(_ document: Document) -> String { html(document).serialized }

  /// A document, with its footnotes at the end.
  public func html(_ document: Document) -> HTML {
    var builder = HTMLBuilder(renderer: self)
    var pieces = builder.blocks(document.blocks)
    pieces += builder.section(of: document.footnotes)
    return .group(pieces)
  }

  /// Some blocks of a document.
  public func html(_ blocks: [Block]) -> HTML {
    var builder = HTMLBuilder(renderer: self)
    return .group(builder.blocks(blocks))
  }

  /// Some running text.
  public func html(_ inlines: [Inline]) -> HTML {
    var builder = HTMLBuilder(renderer: self)
    return .group(builder.inlines(inlines))
  }
}

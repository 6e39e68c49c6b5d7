import TeXMath

/// A Markdown text, parsed once. Every output (terminal, HTML, plain words) is a walk over this tree.
///
/// ```swift
/// let document = Document(parsing: "Keys are *shared*.")
/// HTMLRenderer().render(document)  // <p>Keys are <em>shared</em>.</p>
/// ```
///
/// Nesting is bounded (`Document.maximumDepth`): containers deeper than that are dissolved into their
/// parent, so that a walk may recurse whatever the input was.
public struct Document: Equatable, Sendable {
  /// The blocks of the text, in order.
  public var blocks: [Block]
  /// The footnotes that the text refers to, in the order of their first reference.
  public var footnotes: [Footnote]
  /// What is wrong with the text although it could be read: ragged rows, unclosed `$$`, unknown TeX.
  public var problems: [Problem]

  /// The deepest nesting of block or inline containers that is kept.
  public static let maximumDepth = 100

  /// Makes a document of the given parts.
  public init(blocks: [Block] = [], footnotes: [Footnote] = [], problems: [Problem] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.problems = problems
  }
}

/// A place in a source text.
public struct SourcePosition: Equatable, Hashable, Sendable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in characters.
  public var column: Int

  /// Makes a position; the column is 1 where only the line is known.
  public init(line: Int, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they follow each other in the text.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A block: what CommonMark calls a container block or a leaf block, and our extensions.
public struct Block: Equatable, Sendable {
  /// What the block is, with its content.
  public var kind: Kind
  /// Where it begins in the source.
  public var position: SourcePosition

  /// Makes a block.
  public init(_ kind: Kind, at position: SourcePosition = SourcePosition(line: 1)) {
    self.kind = kind
    self.position = position
  }

  /// The kinds of blocks, with CommonMark's names where it has one.
  public indirect enum Kind: Equatable, Sendable {
    case paragraph([Inline])
    case heading(Heading)
    case blockQuote([Block])
    /// `> [!NOTE]` and its kin.
    case callout(Callout)
    case list(List)
    /// An indented or fenced code block.
    case codeBlock(CodeBlock)
    case htmlBlock(String)
    case thematicBreak
    case table(Table)
    /// A paragraph that holds nothing but one `$$…$$`, or a ```` ```math ```` fence.
    case displayMath(Math)
    case figure(Figure)
  }
}

/// A heading of level 1 to 6.
public struct Heading: Equatable, Sendable {
  /// From 1 to 6.
  public var level: Int
  /// The anchor: an explicit `{#id}`, else a slug of the text. Unique within the document.
  public var id: String
  /// The text.
  public var content: [Inline]

  /// Makes a heading.
  public init(level: Int, id: String, content: [Inline]) {
    self.level = level
    self.id = id
    self.content = content
  }
}

/// A callout: a block quote that begins with `[!NOTE]`, or one that the course itself makes.
public struct Callout: Equatable, Sendable {
  /// What the callout is for.
  public enum Kind: String, Equatable, Sendable, CaseIterable {
    case note, tip, important, warning, caution
    /// An exercise, in its place in a chapter.
    case exercise
  }
  /// What the callout is for.
  public var kind: Kind
  /// The title; the kind's own name where it is empty.
  public var title: [Inline]
  /// The content.
  public var blocks: [Block]

  /// Makes a callout.
  public init(kind: Kind, title: [Inline] = [], blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

/// A bullet list or an ordered list.
public struct List: Equatable, Sendable {
  /// The number of the first item; nil for a bullet list.
  public var start: Int?
  /// A tight list shows its paragraphs without space between them.
  public var isTight: Bool
  /// The items.
  public var items: [ListItem]

  /// Makes a list.
  public init(start: Int? = nil, isTight: Bool = true, items: [ListItem]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// An item of a list.
public struct ListItem: Equatable, Sendable {
  /// For an item of a task list, whether it is done; nil for any other item.
  public var isChecked: Bool?
  /// The content.
  public var blocks: [Block]

  /// Makes an item.
  public init(isChecked: Bool? = nil, blocks: [Block]) {
    self.isChecked = isChecked
    self.blocks = blocks
  }
}

/// An indented or fenced code block.
public struct CodeBlock: Equatable, Sendable {
  /// The info string of the fence, as `FenceInfo` reads it; empty for indented code.
  public var info: FenceInfo
  /// The code, with the newline at its end.
  public var literal: String
  /// The caption, where the course gives one (the file that a listing is taken from).
  public var caption: [Inline]

  /// Makes a code block.
  public init(info: FenceInfo = FenceInfo(""), literal: String, caption: [Inline] = []) {
    self.info = info
    self.literal = literal
    self.caption = caption
  }
}

/// A pipe table.
public struct Table: Equatable, Sendable {
  /// How a column is set.
  public enum Alignment: String, Equatable, Sendable {
    case none, left, center, right
  }
  /// One for each column.
  public var alignments: [Alignment]
  /// The cells of the header row.
  public var header: [[Inline]]
  /// The rows, each with as many cells as the header.
  public var rows: [[[Inline]]]

  /// Makes a table.
  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A mathematical formula: its TeX, and the tree that it was parsed to.
public struct Math: Equatable, Sendable {
  /// The TeX between the delimiters, as in the source.
  public var tex: String
  /// Whether it stands on its own, set large.
  public var isDisplay: Bool
  /// The formula; nil where the TeX could not be read: then the source is shown.
  public var node: MathNode?
  /// Where the opening delimiter stands.
  public var position: SourcePosition

  /// Makes a formula.
  public init(tex: String, isDisplay: Bool, node: MathNode?, position: SourcePosition) {
    self.tex = tex
    self.isDisplay = isDisplay
    self.node = node
    self.position = position
  }
}

/// A piece of running text, with CommonMark's names.
public indirect enum Inline: Equatable, Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case link(Link)
  case image(Image)
  case html(String)
  case math(Math)
  /// A reference to the footnote with this number (from 1).
  case footnoteReference(Int)
}

/// A link.
public struct Link: Equatable, Sendable {
  /// Where it leads, unescaped.
  public var destination: String
  /// The title, or nothing.
  public var title: String
  /// The text of the link.
  public var content: [Inline]
  /// Where it stands in the source, as nearly as it is known.
  public var position: SourcePosition

  /// Makes a link.
  public init(
    destination: String, title: String = "", content: [Inline],
    position: SourcePosition = SourcePosition(line: 1)
  ) {
    self.destination = destination
    self.title = title
    self.content = content
    self.position = position
  }
}

/// An image.
public struct Image: Equatable, Sendable {
  /// Where it is found, unescaped.
  public var source: String
  /// The title, or nothing.
  public var title: String
  /// What to read where the image cannot be seen.
  public var alternative: [Inline]
  /// Where it stands in the source, as nearly as it is known.
  public var position: SourcePosition

  /// Makes an image.
  public init(
    source: String, title: String = "", alternative: [Inline],
    position: SourcePosition = SourcePosition(line: 1)
  ) {
    self.source = source
    self.title = title
    self.alternative = alternative
    self.position = position
  }
}

/// A footnote that the text refers to.
public struct Footnote: Equatable, Sendable {
  /// Its label in the source, as in `[^label]`.
  public var label: String
  /// The content.
  public var blocks: [Block]

  /// Makes a footnote.
  public init(label: String, blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}

/// Something wrong with a text that could be read nevertheless. Worded where it is shown, not here.
public struct Problem: Equatable, Sendable {
  /// The kinds of problems, as facts.
  public enum Kind: Equatable, Sendable {
    /// The TeX of a formula could not be read.
    case unreadableMath(TeXError)
    /// A `$$` without its partner.
    case unclosedDisplayMath
    /// A row of a table has `found` cells where the header has `expected`.
    case raggedRow(found: Int, expected: Int)
    /// Two headings ask for the same explicit id.
    case duplicateIdentifier(String)
    /// A footnote reference without a definition.
    case undefinedFootnote(String)
    /// A footnote that nothing refers to.
    case unusedFootnote(String)
    /// Containers nested deeper than `Document.maximumDepth` were dissolved.
    case tooDeep
  }
  /// What is wrong.
  public var kind: Kind
  /// Where.
  public var position: SourcePosition

  /// Makes a problem.
  public init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}

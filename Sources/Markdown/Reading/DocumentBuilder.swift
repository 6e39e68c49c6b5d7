extension Document {
  /// Reads a Markdown text. Whatever the text is, this makes a document of it.
  ///
  /// ```swift
  /// Document(parsing: "# Heads {#heads}").blocks[0].kind
  /// // .heading(Heading(level: 1, id: "heads", content: [.text("Heads")]))
  /// ```
  ///
  /// What is wrong with the text although it could be read is in `problems`, in the order of the text.
  public init(parsing text: String, options: ReadingOptions = .course) {
    self = DocumentBuilder.read(text, options: options)
  }
}

/// Makes a document of libcmark's tree: placeholders become nodes, and our extensions are recognised.
struct DocumentBuilder {
  typealias Node = CmarkReader.Node

  let options: ReadingOptions
  let masked: MaskedText
  var tables: PipeTables
  var footnotes = FootnoteRegister()
  var problems: [Problem] = []
  /// How many images are open: in their text, formulas are text.
  var openImages = 0
  /// The line of the table row that is being read: its cells are parsed elsewhere.
  var cellLine: Int?
  private let lines: TextLines
  private var linkPlaces: LinkPlaces
  private var identifiers: Identifiers
  /// Whether a container was dissolved: that is said once.
  private var isTooDeep = false

  /// A container that is open, with what it holds so far.
  struct Frame {
    var node: Node
    var blocks: [Block] = []
    var items: [ListItem] = []
    var text = InlineRun()
  }

  /// Reads a text: masks it, has libcmark parse it, and walks the tree.
  static func read(_ text: String, options: ReadingOptions) -> Document {
    let masked = MaskedText(masking: text, options: options)
    let reader = CmarkReader(masked.bytes)
    // The tree must outlive all walks over its nodes.
    defer { withExtendedLifetime(reader) {} }
    var builder = DocumentBuilder(masked: masked, options: options)
    builder.survey(reader.root)
    var document = Document(blocks: builder.content(of: reader.root).blocks)
    // A footnote may refer to further footnotes.
    while let (label, node) = builder.footnotes.nextToRead() {
      document.footnotes.append(Footnote(label: label, blocks: builder.content(of: node).blocks))
    }
    document.problems = (builder.problems + builder.footnotes.problems)
      .sorted { $0.position < $1.position }
    return document
  }

  private init(masked: MaskedText, options: ReadingOptions) {
    self.options = options
    linkPlaces = LinkPlaces(source: masked.source)
    self.masked = masked
    lines = TextLines(options.hasExtensions || options.hasTables ? masked.bytes : [])
    tables = PipeTables(of: lines, isNeeded: options.hasTables)
    identifiers = Identifiers(source: options.hasExtensions ? masked.source : [])
  }

  /// A first walk, over blocks only: finds the tables, and the footnotes that are defined anywhere.
  private mutating func survey(_ root: Node) {
    guard tables.isNeeded || !masked.pieces.isEmpty else { return }
    let walk = CmarkReader.Walk(from: root)
    while let step = walk.next() {
      guard case .enter(let node) = step else { continue }
      switch node.kind {
      case .item:
        guard let (label, number) = definition(by: node) else { continue }
        node.note = number
        footnotes.define(label, node: node, at: masked.pieces[number].position)
      case .paragraph:
        tables.take(node)
        walk.skip(node)
      case .heading:
        walk.skip(node)
      default: break
      }
    }
    tables.readCells()
  }

  /// All that is below a node. The stack is a list, so that no nesting of the tree can overflow it.
  mutating func content(of root: Node) -> Frame {
    let walk = CmarkReader.Walk(from: root)
    var frames = [Frame(node: root)]
    var isKept: [Bool] = []
    while let step = walk.next() {
      switch step {
      case .enter(let node) where node == root, .exit(let node) where node == root:
        continue
      case .enter(let node) where node.kind.isContainer:
        if let number = node.note {
          // A table, or the item of a footnote: that is read later.
          if node.kind == .paragraph {
            frames[frames.count - 1].blocks += tableBlocks(number, in: node)
          }
          walk.skip(node)
          continue
        }
        let keeps = fits(node, depth: frames.count, parentIsKept: isKept.last ?? true)
        isKept.append(keeps)
        if keeps { frames.append(Frame(node: node)) } else { noteTooDeep(node) }
        if node.kind == .image { openImages += 1 }
      case .enter(let node):
        appendLeaf(node, to: &frames[frames.count - 1])
      case .exit(let node):
        if node.kind == .image { openImages -= 1 }
        guard isKept.popLast() == true, let frame = frames.popLast() else { continue }
        close(frame, into: &frames[frames.count - 1])
      }
    }
    return frames[0]
  }

  /// Whether a container may still be opened. A list needs room for its items as well; a paragraph or
  /// a heading holds no blocks and is always kept.
  private func fits(_ node: Node, depth: Int, parentIsKept: Bool) -> Bool {
    switch node.kind {
    case .paragraph, .heading: true
    case .item: parentIsKept
    case .list: depth < Document.maximumDepth
    default: depth <= Document.maximumDepth
    }
  }

  private mutating func noteTooDeep(_ node: Node) {
    guard !isTooDeep else { return }
    isTooDeep = true
    problems.append(Problem(.tooDeep, at: position(line: cellLine ?? node.startLine)))
  }

  /// The place in the file of a place in the text.
  func position(line: Int, column: Int = 1) -> SourcePosition {
    SourcePosition(line: max(1, line) + options.startLine - 1, column: max(1, column))
  }

  /// The place of a block. (libcmark does not know the columns of inlines well enough.)
  func position(ofBlock node: Node) -> SourcePosition {
    position(line: node.startLine, column: node.startColumn)
  }

  // MARK: Nodes

  private mutating func appendLeaf(_ node: Node, to frame: inout Frame) {
    switch node.kind {
    case .text: append(text: node.literal, to: &frame.text)
    case .softBreak: frame.text.append(.softBreak)
    case .lineBreak: frame.text.append(.lineBreak)
    case .code: frame.text.append(.code(masked.restored(node.literal)))
    case .html: frame.text.append(.html(masked.restored(node.literal)))
    case .codeBlock: frame.blocks.append(codeBlock(node))
    case .htmlBlock:
      frame.blocks.append(
        Block(.htmlBlock(masked.restored(node.literal)), at: position(ofBlock: node)))
    case .thematicBreak: frame.blocks.append(Block(.thematicBreak, at: position(ofBlock: node)))
    default: break
    }
  }

  private mutating func close(_ frame: consuming Frame, into parent: inout Frame) {
    let node = frame.node
    switch node.kind {
    case .emphasis: parent.text.append(.emphasis(frame.text.finished()))
    case .strong: parent.text.append(.strong(frame.text.finished()))
    case .link: parent.text.append(.link(link(node, content: frame.text.finished())))
    case .image: parent.text.append(.image(image(node, alternative: frame.text.finished())))
    case .item:
      parent.items.append(
        mayHaveMark(node) ? ListItem(itemOrTask: frame.blocks) : ListItem(blocks: frame.blocks))
    default:
      guard let kind = blockKind(of: node, holding: frame) else { return }
      parent.blocks.append(Block(kind, at: position(ofBlock: node)))
    }
  }

  /// What a block is; nil for one that is empty without its footnotes.
  private mutating func blockKind(of node: Node, holding frame: consuming Frame) -> Block.Kind? {
    switch node.kind {
    case .paragraph:
      return paragraph(frame.text.finished())
    case .heading:
      return .heading(heading(node, content: frame.text.finished()))
    case .blockQuote:
      return mayHaveMark(node) ? .blockQuoteOrCallout(frame.blocks) : .blockQuote(frame.blocks)
    case .list:
      guard !frame.items.isEmpty else { return nil }
      return .list(List(start: node.listStart, isTight: node.isTight, items: frame.items))
    default: return nil
    }
  }

  /// Whether a block quote or an item begins with a bracket, and not with an escaped one.
  private func mayHaveMark(_ node: Node) -> Bool {
    guard options.hasExtensions, let first = node.firstChild, first.kind == .paragraph else {
      return false
    }
    return lines.byte(line: first.startLine, column: first.startColumn) == Byte.openBracket
  }

  /// A paragraph, or what it is in a text of the course; nil for one that held only a footnote's mark.
  func paragraph(_ content: [Inline]) -> Block.Kind? {
    guard options.hasExtensions else { return .paragraph(content) }
    // The mark of a footnote definition leaves a line break where it stood alone on its line.
    let content = content.first == .softBreak ? Array(content.dropFirst()) : content
    return content.isEmpty ? nil : .paragraphOrDisplayMath(content)
  }

  private mutating func heading(_ node: Node, content: [Inline]) -> Heading {
    var heading = Heading(level: node.headingLevel, id: "", content: content)
    guard options.hasExtensions else { return heading }
    if let explicit = Identifiers.splitExplicit(&heading.content) {
      heading.id = explicit
      if !identifiers.take(explicit) {
        problems.append(Problem(.duplicateIdentifier(explicit), at: position(ofBlock: node)))
        heading.id = identifiers.unique(explicit)
      }
    } else {
      heading.id = identifiers.unique(Identifiers.slug(of: content.plainText))
    }
    return heading
  }

  private mutating func link(_ node: Node, content: [Inline]) -> Link {
    let destination = masked.restored(node.destination, isResolved: true)
    return Link(
      destination: destination, title: masked.restored(node.title, isResolved: true),
      content: content, position: position(ofDestination: destination, of: node))
  }

  private mutating func image(_ node: Node, alternative: [Inline]) -> Image {
    let source = masked.restored(node.destination, isResolved: true)
    return Image(
      source: source, title: masked.restored(node.title, isResolved: true),
      alternative: alternative, position: position(ofDestination: source, of: node))
  }

  private mutating func position(ofDestination destination: String, of node: Node)
    -> SourcePosition
  {
    let line = cellLine ?? node.startLine
    return position(
      line: line, column: linkPlaces.column(of: destination, inLine: max(1, line)))
  }
}

extension CmarkReader.Kind {
  /// Whether a walk also exits nodes of this kind.
  fileprivate var isContainer: Bool {
    switch self {
    case .blockQuote, .list, .item, .paragraph, .heading, .emphasis, .strong, .link, .image: true
    default: false
    }
  }
}

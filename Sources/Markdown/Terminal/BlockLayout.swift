import TeXMath

/// Lays blocks out one under the other and writes their lines.
///
/// Containers (quotes, list items) put a margin before each line. Where the window is too narrow or
/// the nesting too deep for another margin, the content goes on without it.
struct BlockLayout {
  /// A margin leaves at least so many columns for the content.
  static let narrowestContent = 12

  private let terminal: TerminalStyle
  private let glyphs: Glyphs
  private var writer: EscapeWriter
  /// What stands before each line.
  private var margin = StyledText()
  /// What stands before the next line instead: the margin with the marker of a list item.
  private var firstMargin: StyledText?
  /// The columns that the margin leaves.
  private var width: Int
  /// The margin of an empty line that comes before the next line.
  private var gap: StyledText?
  private var lineCount = 0
  private var listDepth = 0

  init(_ terminal: TerminalStyle) {
    self.terminal = terminal
    glyphs = Glyphs.of(terminal)
    writer = EscapeWriter(terminal)
    width = terminal.width
  }

  /// The lines written since the last call.
  mutating func take() -> String { writer.take() }

  /// Lays blocks out with an empty line between them, or without in a tight list.
  mutating func append(_ blocks: [Block], isTight: Bool = false) {
    let start = lineCount
    for block in blocks {
      if lineCount > start && !isTight { separate() }
      append(block)
    }
  }

  /// Asks for an empty line before what comes next.
  mutating func separate() {
    if lineCount > 0 { gap = margin }
  }

  mutating func append(_ block: Block) {
    switch block.kind {
    case .paragraph(let content):
      write(text(of: content).wrapped(to: width))
    case .heading(let heading):
      append(heading)
    case .blockQuote(let blocks):
      inMargin(StyledText(glyphs.bar + " ", .muted)) { $0.append(blocks) }
    case .callout(let callout):
      append(callout)
    case .list(let list):
      append(list)
    case .codeBlock(let code):
      append(code)
    case .htmlBlock(let html):
      append(html: html)
    case .thematicBreak:
      write(rule(glyphs.rule, .muted))
    case .table(let table):
      write(TableLayout(table, for: terminal).lines(width: width))
    case .displayMath(let math):
      append(math)
    case .figure(let figure):
      append(figure)
    }
  }

  /// Lays the footnotes out under a short rule.
  mutating func append(_ footnotes: [Footnote]) {
    guard !footnotes.isEmpty else { return }
    separate()
    write([StyledText(String(repeating: glyphs.rule, count: min(width, 12)), .muted)])
    let labels = footnotes.indices.map { "[\($0 + 1)] " }
    let labelWidth = labels.reduce(0) { max($0, $1.utf8.count) }
    for (label, footnote) in zip(labels, footnotes) {
      var marker = StyledText()
      marker.append(StyledText(label, TextStyle(role: .link)), in: labelWidth, .left)
      withMarker(marker) { $0.append(footnote.blocks) }
    }
  }

  // MARK: Blocks

  private mutating func append(_ heading: Heading) {
    let style = TextStyle(role: .heading, attributes: heading.level < 5 ? .bold : .italic)
    var content = StyledText()
    // Without colours, a deeper heading would look like a paragraph.
    if terminal.colorDepth == .none && heading.level > 2 {
      content.append(String(repeating: "#", count: heading.level) + " ")
    }
    content.append(InlineLayout.text(of: heading.content, style, for: terminal))
    let lines = content.wrapped(to: width)
    write(lines)
    if heading.level == 1 { write(rule(glyphs.heavyRule, TextStyle(role: .heading))) }
    if heading.level == 2 {
      let widest = lines.reduce(0) { max($0, $1.width) }
      let underline = String(repeating: glyphs.rule, count: widest)
      write([StyledText(underline, TextStyle(role: .heading))])
    }
  }

  private mutating func append(_ callout: Callout) {
    let role = TextStyle.Role(callout.kind)
    let style = TextStyle(role: role, attributes: .bold)
    let words = callout.title.isEmpty ? [.text(callout.kind.name)] : callout.title
    let title = InlineLayout.text(of: words, style, for: terminal)
    inMargin(StyledText(glyphs.heavyBar + " ", TextStyle(role: role))) { layout in
      layout.write(title.wrapped(to: layout.width))
      layout.append(callout.blocks)
    }
  }

  private mutating func append(_ list: List) {
    let markers = markers(of: list)
    let markerWidth = markers.reduce(0) { max($0, $1.width) }
    let start = lineCount
    listDepth += 1
    for (item, marker) in zip(list.items, markers) {
      if lineCount > start && !list.isTight { separate() }
      var column = StyledText()
      column.append(marker, in: markerWidth, list.start == nil ? .left : .right)
      withMarker(column) { $0.append(item.blocks, isTight: list.isTight) }
    }
    listDepth -= 1
  }

  /// A bullet or a number for each item, and a box for a task.
  private func markers(of list: List) -> [StyledText] {
    let bullet = glyphs.bullets[min(listDepth, glyphs.bullets.count - 1)] + " "
    return list.items.enumerated().map { index, item in
      var marker = StyledText()
      if let start = list.start {
        marker.append("\(start &+ index). ")
      } else if item.isChecked == nil {
        marker.append(bullet)
      }
      if let isChecked = item.isChecked {
        marker.append(isChecked ? glyphs.checked : glyphs.unchecked)
        marker.append(" ")
      }
      return marker
    }
  }

  private mutating func append(_ code: CodeBlock) {
    write(text(of: code.caption, .muted).wrapped(to: width))
    let indent = width >= 40 ? 4 : width > Self.narrowestContent ? 2 : 0
    let layout = CodeLayout(terminal: terminal)
    for (text, isContinuation) in layout.lines(of: code, width: width - indent) {
      var line = StyledText()
      if isContinuation && indent > 0 {
        line.appendSpaces(indent - 2)
        line.append(glyphs.continuation + " ", .muted)
      } else {
        line.appendSpaces(indent)
      }
      line.append(text)
      write([line])
    }
  }

  private mutating func append(html: String) {
    for source in TextOfHTML.text(of: html).split(separator: "\n") {
      var line = StyledText()
      line.append(String(source), for: terminal)
      write(line.wrapped(to: width))
    }
  }

  /// Lays a formula out in two dimensions; on one line, wrapped, where that is too wide.
  private mutating func append(_ math: Math) {
    guard let node = math.node else {
      write(text(of: [.math(math)]).wrapped(to: width))
      return
    }
    if terminal.unicode {
      let rows = node.box(isDisplay: true).rows.map { row in
        var line = StyledText()
        line.append(row, for: terminal)
        return line
      }
      let boxWidth = rows.reduce(0) { max($0, $1.width) }
      if boxWidth <= width {
        write(rows.map { $0.indented(by: min(4, width - boxWidth)) })
        return
      }
    }
    let indent = width > 2 * Self.narrowestContent ? 4 : 0
    var line = StyledText()
    line.append(node.linearText, for: terminal)
    write(line.wrapped(to: width - indent, indent: 2).map { $0.indented(by: indent) })
  }

  private mutating func append(_ figure: Figure) {
    switch figure.content {
    case .heatMap(let map): write(HeatMapLayout(map, for: terminal).lines(width: width))
    case .barChart(let chart): write(BarChartLayout(chart, for: terminal).lines(width: width))
    case .headDiagram(let diagram):
      write(HeadDiagramLayout(diagram, for: terminal).lines(width: width))
    case .table(let table): write(TableLayout(table, for: terminal).lines(width: width))
    case .blocks(let blocks): append(blocks)
    }
    var caption = StyledText()
    caption.append(figure.label, .bold, for: terminal)
    if !figure.label.isEmpty && !figure.caption.isEmpty { caption.append(": ", .bold) }
    caption.append(text(of: figure.caption))
    if !caption.isEmpty || !figure.command.isEmpty { separate() }
    write(caption.wrapped(to: width))
    if !figure.command.isEmpty {
      var line = StyledText("Change it: ", .muted)
      line.append(figure.command, TextStyle(role: .code), for: terminal)
      write(line.wrapped(to: width, indent: 2))
    }
  }

  // MARK: Lines

  private func text(of inlines: [Inline], _ style: TextStyle = .plain) -> StyledText {
    InlineLayout.text(of: inlines, style, for: terminal)
  }

  private func rule(_ glyph: String, _ style: TextStyle) -> [StyledText] {
    [StyledText(String(repeating: glyph, count: width), style)]
  }

  private mutating func write(_ lines: [StyledText]) {
    for line in lines {
      if let gap {
        writer.write(gap)
        writer.endLine()
      }
      gap = nil
      writer.write(firstMargin ?? margin)
      firstMargin = nil
      writer.write(line)
      writer.endLine()
      lineCount += 1
    }
  }

  /// Lays content out beside a sign that is repeated on each line.
  private mutating func inMargin(
    _ sign: StyledText, content: (inout BlockLayout) -> Void
  ) {
    guard width - sign.width >= Self.narrowestContent else {
      content(&self)
      return
    }
    inMargin(first: sign, rest: sign, content: content)
  }

  /// Lays content out beside a marker that stands on its first line; alone if there is no content.
  private mutating func withMarker(
    _ marker: StyledText, content: (inout BlockLayout) -> Void
  ) {
    guard width - marker.width >= Self.narrowestContent else {
      write([marker])
      content(&self)
      return
    }
    var space = StyledText()
    space.appendSpaces(marker.width)
    inMargin(first: marker, rest: space) { layout in
      let start = layout.lineCount
      content(&layout)
      if layout.lineCount == start { layout.write([StyledText()]) }
    }
  }

  private mutating func inMargin(
    first: StyledText, rest: StyledText, content: (inout BlockLayout) -> Void
  ) {
    let (outerMargin, outerFirstMargin, outerWidth) = (margin, firstMargin, width)
    var withFirst = firstMargin ?? margin
    withFirst.append(first)
    firstMargin = withFirst
    margin.append(rest)
    width -= rest.width
    content(&self)
    margin = outerMargin
    width = outerWidth
    // A margin that no line has used falls back to what it was.
    if firstMargin != nil { firstMargin = outerFirstMargin }
  }
}

extension TextStyle.Role {
  fileprivate init(_ kind: Callout.Kind) {
    switch kind {
    case .note: self = .note
    case .tip: self = .tip
    case .important: self = .important
    case .warning: self = .warning
    case .caution: self = .caution
    case .exercise: self = .exercise
    }
  }
}

extension Callout.Kind {
  /// The kind as a word for the reader.
  var name: String {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    case .exercise: "Exercise"
    }
  }
}

/// Lays a table out in columns that fit the window, or as records where no columns would.
///
/// Columns have their natural widths if these fit. Otherwise the widest ones give way, down to
/// their longest word (but not below `readableWidth`), and cells wrap. Where even that is too wide,
/// each row becomes a record of "column: value" lines.
struct TableLayout {
  /// Spaces between two columns.
  static let gap = 2
  /// A column may be narrower than its longest word, but not narrower than this.
  static let readableWidth = 10

  let terminal: TerminalStyle
  private let header: [StyledText]
  private let rows: [[StyledText]]
  private let alignments: [Table.Alignment]

  init(_ table: Table, for terminal: TerminalStyle) {
    self.terminal = terminal
    let columnCount = table.rows.reduce(table.header.count) { max($0, $1.count) }
    func cells(_ row: [[Inline]], _ style: TextStyle) -> [StyledText] {
      (0..<columnCount).map { column in
        column < row.count
          ? InlineLayout.text(of: row[column], style, for: terminal) : StyledText()
      }
    }
    header = cells(table.header, .bold)
    rows = table.rows.map { cells($0, .plain) }
    alignments = (0..<columnCount).map {
      $0 < table.alignments.count ? table.alignments[$0] : .none
    }
  }

  /// The lines of the table in a column of the given width.
  func lines(width: Int) -> [StyledText] {
    guard !alignments.isEmpty else { return [] }
    guard let widths = columnWidths(within: width) else { return records(width: width) }
    let glyphs = Glyphs.of(terminal)
    let total = widths.reduce(Self.gap * (widths.count - 1), +)
    let rule = StyledText(String(repeating: glyphs.rule, count: total), .muted)
    let lightRule = StyledText(String(repeating: glyphs.lightRule, count: total), .muted)
    let body = rows.map { self.lines(of: $0, widths) }
    // Where many rows wrap, they need a line between them to be told apart.
    let isWrapped = body.reduce(0) { $0 + ($1.count > 1 ? 1 : 0) } * 4 > body.count
    var lines: [StyledText] = []
    if header.contains(where: { !$0.isEmpty }) { lines += self.lines(of: header, widths) }
    lines.append(rule)
    for (index, row) in body.enumerated() {
      if isWrapped && index > 0 { lines.append(lightRule) }
      lines += row
    }
    if !body.isEmpty { lines.append(rule) }
    return lines
  }

  /// The width of each column, or nil where columns would not be readable.
  private func columnWidths(within width: Int) -> [Int]? {
    let cellsByColumn = alignments.indices.map { column in
      [header[column]] + rows.map { $0[column] }
    }
    let natural = cellsByColumn.map { $0.reduce(1) { max($0, $1.naturalWidth) } }
    let available = width - Self.gap * (alignments.count - 1)
    if natural.reduce(0, +) <= available { return natural }
    let least = cellsByColumn.map { cells in
      min(cells.reduce(1) { max($0, $1.longestWordWidth) }, max(Self.readableWidth, available / 2))
    }
    guard least.reduce(0, +) <= available else { return nil }
    return Self.shared(available, least: least, natural: natural)
  }

  /// Gives every column what it needs at least, then fills the narrower ones up first.
  private static func shared(_ available: Int, least: [Int], natural: [Int]) -> [Int] {
    var widths = least
    var rest = available - least.reduce(0, +)
    // The cap rises over the natural widths in order: below it, columns are not shrunk.
    var growing = widths.indices.filter { widths[$0] < natural[$0] }
    while rest > 0, !growing.isEmpty {
      let level = growing.reduce(Int.max) { min($0, widths[$1]) }
      let lowest = growing.filter { widths[$0] == level }
      let next = growing.reduce(Int.max) { low, column in
        let bound = widths[column] > level ? widths[column] : natural[column]
        return min(low, bound)
      }
      let step = min(next - level, rest / lowest.count)
      if step == 0 {
        for column in lowest.prefix(rest) { widths[column] += 1 }
        return widths
      }
      for column in lowest { widths[column] += step }
      rest -= step * lowest.count
      growing.removeAll { widths[$0] == natural[$0] }
    }
    return widths
  }

  /// The lines of one row, its cells wrapped to their columns.
  private func lines(of row: [StyledText], _ widths: [Int]) -> [StyledText] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { index in
      var line = StyledText()
      for (column, cell) in cells.enumerated() {
        if column > 0 { line.appendSpaces(Self.gap) }
        let content = index < cell.count ? cell[index] : StyledText()
        line.append(content, in: widths[column], alignments[column])
      }
      return line
    }
  }

  private func records(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (index, row) in rows.enumerated() {
      if index > 0 { lines.append(StyledText()) }
      for (name, value) in zip(header, row) {
        var record = name
        record.append(name.isEmpty ? "" : ": ")
        record.append(value)
        lines += record.wrapped(to: width, indent: 2)
      }
    }
    return lines
  }
}

extension StyledText {
  /// Appends a text, filled up with spaces to the width of its column.
  mutating func append(_ text: StyledText, in width: Int, _ alignment: Table.Alignment) {
    let space = max(0, width - text.width)
    let before =
      switch alignment {
      case .none, .left: 0
      case .center: space / 2
      case .right: space
      }
    appendSpaces(before)
    append(text)
    appendSpaces(space - before)
  }

  /// The lines of the text, all but the first indented.
  func wrapped(to width: Int, indent: Int) -> [StyledText] {
    let indent = width > 3 * indent ? indent : 0
    return wrapped(to: width - indent).enumerated().map { index, line in
      index == 0 ? line : line.indented(by: indent)
    }
  }

  func indented(by count: Int) -> StyledText {
    var line = StyledText()
    line.appendSpaces(count)
    line.append(self)
    return line
  }
}

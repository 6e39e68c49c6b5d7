/// The pipe tables of a text: to libcmark they are paragraphs.
///
/// A paragraph with a delimiter row holds a table from the line before it on. Each cell is parsed as the
/// text of a heading, which is the one place where CommonMark allows inlines only; in front of the text
/// itself where a cell may refer to a link that is defined there.
struct PipeTables {
  typealias Node = CmarkReader.Node

  /// A table, as it stands in its paragraph.
  struct Found {
    var alignments: [Table.Alignment]
    /// The header and the rows below the delimiter row.
    var rows: [Row]
    /// Whether the paragraph has lines before the table, and the paragraph that they are.
    var hasLinesBefore: Bool
    var paragraphBefore: Node?
    /// The headings that the cells were parsed as, row by row.
    var cells: [Node] = []
  }

  /// A row of a table.
  struct Row {
    var line: Int
    /// The number of cells in the source.
    var count: Int
  }

  /// The tables, by the number that their paragraphs' nodes are given.
  private(set) var found: [Found] = []
  /// Whether there can be tables.
  let isNeeded: Bool

  private let lines: TextLines
  /// What is parsed for the cells.
  private var cellText: [UInt8] = []
  /// Keeps the nodes of the cells.
  private var reader: CmarkReader?
  /// How many cells may be filled in that the source does not have: without a limit, a wide header over
  /// many short rows would grow with the square of the text.
  private var spareCells = 0x10000

  /// Prepares for the tables of a text.
  init(of lines: TextLines, isNeeded: Bool) {
    self.isNeeded = isNeeded && lines.bytes.contains(Byte.pipe)
    self.lines = lines
  }

  /// Looks for a table in a paragraph, and numbers its node where there is one.
  mutating func take(_ paragraph: Node) {
    guard isNeeded, let delimiter = delimiterRow(of: paragraph) else { return }
    let first = paragraph.startLine
    let texts = lines.contents(of: paragraph)
    let header = texts[delimiter.line - 1 - first]
    let columns = delimiter.alignments.count
    guard delimiter.hasPipe || header.contains(Byte.pipe),
      PipeTables.cells(of: header).count == columns
    else { return }

    var rows: [Row] = []
    var rowText: [UInt8] = []
    for (index, text) in texts.enumerated().dropFirst(delimiter.line - 1 - first)
    where first + index != delimiter.line {
      let cells = PipeTables.cells(of: text)
      spareCells -= max(0, columns - cells.count)
      guard spareCells >= 0 else { return }
      rows.append(Row(line: first + index, count: cells.count))
      for cell in cells.prefix(columns) {
        rowText += [Byte.numberSign, Byte.space]
        rowText += cell
        rowText += [Byte.space, Byte.numberSign, Byte.lineFeed]
      }
    }
    let linesBefore = texts.prefix(delimiter.line - 1 - first)
    if !linesBefore.isEmpty {
      // Indented, so that no line but the first can begin a block.
      cellText += linesBefore.joined(separator: Array("\n    ".utf8))
      cellText += [Byte.lineFeed, Byte.lineFeed]
    }
    cellText += rowText
    paragraph.note = found.count
    found.append(
      Found(alignments: delimiter.alignments, rows: rows, hasLinesBefore: !linesBefore.isEmpty))
  }

  /// Parses the cells of all tables, once all are found.
  mutating func readCells() {
    guard !found.isEmpty else { return }
    if cellText.contains(Byte.openBracket) { cellText += [Byte.lineFeed] + lines.bytes }
    let reader = CmarkReader(cellText)
    self.reader = reader
    var next = reader.root.firstChild
    for index in found.indices {
      if found[index].hasLinesBefore, next?.kind == .paragraph {
        found[index].paragraphBefore = next
        next = next?.next
      }
      let columns = found[index].alignments.count
      let count = found[index].rows.reduce(0) { $0 + min($1.count, columns) }
      while found[index].cells.count < count, let cell = next {
        found[index].cells.append(cell)
        next = cell.next
      }
    }
  }

  /// The first delimiter row of a paragraph that has a line before it.
  private func delimiterRow(
    of paragraph: Node
  ) -> (line: Int, alignments: [Table.Alignment], hasPipe: Bool)? {
    guard paragraph.endLine > paragraph.startLine else { return nil }
    for line in (paragraph.startLine + 1)...paragraph.endLine {
      let text = lines.content(of: line, quoteDepth: .max)
      guard let first = text.first,
        first == Byte.pipe || first == Byte.colon || first == Byte.hyphen,
        let alignments = PipeTables.alignments(of: text)
      else { continue }
      return (line, alignments, text.contains(Byte.pipe))
    }
    return nil
  }
}

// MARK: Rows

extension PipeTables {
  /// The cells of a row: what is between the pipes that no backslash stands before, trimmed, with the
  /// backslash taken from the pipes that have one.
  static func cells(of row: ArraySlice<UInt8>) -> [[UInt8]] {
    var rest = row.trimmingBlanks()
    if rest.first == Byte.pipe { rest.removeFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    for byte in rest {
      guard byte == Byte.pipe else {
        cell.append(byte)
        continue
      }
      if cell.last == Byte.backslash {
        cell[cell.count - 1] = Byte.pipe
      } else {
        cells.append(Array(cell[...].trimmingBlanks()))
        cell = []
      }
    }
    let last = cell[...].trimmingBlanks()
    // The pipe at the end of a row may be left out.
    if !last.isEmpty || cells.isEmpty { cells.append(Array(last)) }
    return cells
  }

  /// The alignments that a delimiter row gives; nil for any other line.
  static func alignments(of row: ArraySlice<UInt8>) -> [Table.Alignment]? {
    let isDelimiter = row.allSatisfy {
      $0 == Byte.pipe || $0 == Byte.hyphen || $0 == Byte.colon || $0.isBlank
    }
    guard isDelimiter else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in cells(of: row) {
      let isLeft = cell.first == Byte.colon
      let isRight = cell.count > 1 && cell.last == Byte.colon
      let marks = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !marks.isEmpty, marks.allSatisfy({ $0 == Byte.hyphen }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return alignments
  }
}

extension BoxLayout {
  /// Rows and columns, each as high and wide as its largest cell.
  mutating func table(_ table: MathTable, _ style: Style) -> Box {
    let cellStyle = table.kind.cellStyle(within: style)
    var cells: [[Box]] = []
    for row in table.rows { cells.append(row.map { box(of: $0, cellStyle) }) }
    let grid = Grid(table, cells)
    guard spend(rows: table.rows.count, columns: grid.starts.count) else { return Box("") }

    var parts: [Box.Part] = []
    var top = 0
    for (index, row) in cells.enumerated() {
      if table.horizontalLines.contains(index) {
        parts.append(Box.Part(box: grid.horizontalLine, row: top, column: 0))
        top += 1
      } else if index > 0 {
        top += grid.rowGap
      }
      let above = row.reduce(0) { max($0, $1.baseline) }
      let height = row.reduce(1) { max($0, above + $1.height - $1.baseline) }
      for column in grid.starts.indices {
        if let line = grid.lines[column] {
          let bar = Box(rows: [String](repeating: "│", count: height), width: 1, baseline: 0)
          parts.append(Box.Part(box: bar, row: top, column: line))
        }
        guard column < row.count else { continue }
        let free = grid.widths[column] - row[column].width
        let left = grid.starts[column] + table.alignment(ofColumn: column).offset(in: free)
        parts.append(
          Box.Part(box: row[column], row: top + above - row[column].baseline, column: left))
      }
      top += height
    }
    if table.horizontalLines.contains(cells.count) {
      parts.append(Box.Part(box: grid.horizontalLine, row: top, column: 0))
      top += 1
    }
    return compose(parts, baseline: max(0, (top - 1) / 2))
  }

  /// Where the columns of a table stand.
  private struct Grid {
    /// The width of each column; one of width 0 follows the last.
    var widths: [Int]
    /// Where each column begins.
    var starts: [Int] = []
    /// Where the vertical line before each column stands, if there is one.
    var lines: [Int?] = []
    /// The blank rows between two rows.
    var rowGap: Int
    var horizontalLine: Box

    init(_ table: MathTable, _ cells: [[Box]]) {
      widths = [Int](repeating: 0, count: table.columnCount + 1)
      for row in cells {
        for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
      }
      // Rows of one line stand close; a taller one needs air, or its parts run into the next. Two
      // cases stand apart so that the brace has its point between them.
      let isTall = cells.contains { row in row.contains { $0.height > 1 } }
      let isPairOfCases = table.kind == .cases && cells.count == 2
      rowGap = (isTall && table.kind != .small) || isPairOfCases ? 1 : 0
      var rule = Box("")
      var end = 0
      for column in widths.indices {
        let hasLine = table.verticalLines.contains(column)
        let gap = column == widths.count - 1 ? 0 : table.kind.gap(before: column)
        let start = end + (hasLine ? (column == 0 ? 2 : 3) : gap)
        if hasLine {
          lines.append(column == 0 ? 0 : end + 1)
          rule.append("─", column == 0 ? 0 : 1)
          rule.append("┼", 1)
          rule.append("─", 1)
        } else {
          lines.append(nil)
          rule.append("─", gap)
        }
        rule.append("─", widths[column])
        starts.append(start)
        end = start + widths[column]
      }
      horizontalLine = rule
    }
  }
}

extension Box {
  /// Draws on with a character that is one column wide.
  fileprivate mutating func append(_ character: String, _ count: Int) {
    rows[0] += String(repeating: character, count: count)
    width += count
  }
}

extension MathTable.Kind {
  /// The blank columns before a column of cells.
  fileprivate func gap(before column: Int) -> Int {
    switch self {
    case _ where column == 0: 0
    case .matrix, .cases: 2
    case .small: 1
    // The sides of one equation stand close, the next pair of columns apart.
    case .equations: column % 2 == 1 ? 1 : 4
    }
  }

  /// The style of the cells.
  fileprivate func cellStyle(within style: BoxLayout.Style) -> BoxLayout.Style {
    switch self {
    case .matrix, .cases: style.inner
    case .small: .script
    case .equations: BoxLayout.Style(isDisplay: true)
    }
  }
}

extension MathTable.Alignment {
  /// The blank columns on the left of a cell that leaves some columns free.
  fileprivate func offset(in free: Int) -> Int {
    switch self {
    case .left: 0
    case .center: free / 2
    case .right: free
    }
  }
}

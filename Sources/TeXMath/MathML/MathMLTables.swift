extension MathMLWriter {
  /// Writes rows and columns; alignment is by style, as MathML Core has no attribute for it.
  mutating func write(_ table: MathTable) {
    let (wasDisplay, wasScript) = (isDisplay, isScript)
    isDisplay = table.kind == .equations
    isScript = table.kind == .small
    if table.kind == .small { output += "<mstyle scriptlevel=\"1\">" }
    output += table.kind == .equations ? "<mtable displaystyle=\"true\">" : "<mtable>"
    let columnCount = table.columnCount
    for (row, cells) in table.rows.enumerated() {
      output += "<mtr>"
      for (column, cell) in cells.enumerated() {
        let style = table.style(ofRow: row, column: column, of: columnCount)
        output += style.isEmpty ? "<mtd>" : "<mtd style=\"\(style)\">"
        writeContent(cell)
        output += "</mtd>"
      }
      output += "</mtr>"
    }
    output += "</mtable>"
    if table.kind == .small { output += "</mstyle>" }
    (isDisplay, isScript) = (wasDisplay, wasScript)
  }
}

extension MathTable {
  /// The declarations of CSS for a cell; centred cells without lines need none.
  fileprivate func style(ofRow row: Int, column: Int, of columnCount: Int) -> String {
    let alignment = alignmentStyle(ofColumn: column)
    if verticalLines.isEmpty && horizontalLines.isEmpty { return alignment }
    var declarations = alignment.isEmpty ? [] : [alignment]
    if verticalLines.contains(column) { declarations.append("border-left:1px solid") }
    if column == columnCount - 1, verticalLines.contains(columnCount) {
      declarations.append("border-right:1px solid")
    }
    if horizontalLines.contains(row) { declarations.append("border-top:1px solid") }
    if row == rows.count - 1, horizontalLines.contains(rows.count) {
      declarations.append("border-bottom:1px solid")
    }
    return declarations.joined(separator: ";")
  }

  /// The declarations for the side that the content is on.
  ///
  /// Chromium aligns the content of a cell, which is a block to it, by its own keyword only. The two
  /// sides of an equation touch; the next pair of columns stands apart.
  private func alignmentStyle(ofColumn column: Int) -> String {
    switch (alignment(ofColumn: column), kind) {
    case (.center, _): ""
    case (.left, .equations): "text-align:left;padding-left:0"
    case (.left, _): "text-align:left"
    case (.right, .equations) where column > 0:
      "text-align:right;text-align:-webkit-right;padding-right:0;padding-left:2em"
    case (.right, .equations): "text-align:right;text-align:-webkit-right;padding-right:0"
    case (.right, _): "text-align:right;text-align:-webkit-right"
    }
  }
}

// How the tables that `PipeTables` found become blocks.

extension DocumentBuilder {
  /// The table with this number, after the lines that its paragraph has before it.
  mutating func tableBlocks(_ number: Int, in paragraph: Node) -> [Block] {
    let found = tables.found[number]
    var blocks: [Block] = []
    var tablePosition = position(ofBlock: paragraph)
    if let before = found.paragraphBefore {
      cellLine = paragraph.startLine
      if let kind = self.paragraph(content(of: before).text.finished()) {
        blocks.append(Block(kind, at: tablePosition))
      }
    }
    if found.hasLinesBefore, let header = found.rows.first {
      tablePosition = position(line: header.line)
    }
    var rows = tableRows(of: found)
    let header = rows.isEmpty ? [] : rows.removeFirst()
    cellLine = nil
    blocks.append(
      Block(
        .table(Table(alignments: found.alignments, header: header, rows: rows)), at: tablePosition))
    return blocks
  }

  /// The cells of the header and the rows, as many in each as there are columns.
  private mutating func tableRows(of found: PipeTables.Found) -> [[[Inline]]] {
    let columns = found.alignments.count
    var cells = found.cells[...]
    return found.rows.map { row in
      cellLine = row.line
      if row.count != columns {
        problems.append(
          Problem(.raggedRow(found: row.count, expected: columns), at: position(line: row.line)))
      }
      let filled = cells.prefix(min(row.count, columns)).map { content(of: $0).text.finished() }
      cells = cells.dropFirst(filled.count)
      return filled + Array(repeating: [], count: columns - filled.count)
    }
  }
}

/// Lays a heat map out: shaded cells with their numbers, labels at the sides, and a legend.
///
/// Nothing is said by colour alone: each cell shows its number, a marked cell a sign, a masked cell
/// a dot. A map that is too wide is continued below, with its row labels repeated.
struct HeatMapLayout {
  /// The longest label beside a row or above a column.
  static let longestLabel = 12

  let terminal: TerminalStyle
  private let map: HeatMap
  private let glyphs: Glyphs
  private let rowLabels: [StyledText]
  private let columnLabels: [StyledText]
  private let numbers: [[String]]
  private let labelWidth: Int
  /// The columns of a cell: a sign, the number, and a space or a shade.
  private let cellWidth: Int

  init(_ map: HeatMap, for terminal: TerminalStyle) {
    let glyphs = Glyphs.of(terminal)
    let rowCount = max(map.rowLabels.count, map.values.count)
    let columnCount = map.values.reduce(map.columnLabels.count) { max($0, $1.count) }
    func labels(_ texts: [String], count: Int) -> [StyledText] {
      (0..<count).map { index in
        var label = StyledText()
        if index < texts.count { label.append(texts[index], for: terminal) }
        return label.truncated(to: Self.longestLabel, ellipsis: glyphs.ellipsis)
      }
    }
    self.terminal = terminal
    self.map = map
    self.glyphs = glyphs
    rowLabels = labels(map.rowLabels, count: rowCount)
    columnLabels = labels(map.columnLabels, count: columnCount)
    numbers = (0..<rowCount).map { row in
      (0..<columnCount).map { column in
        map.value(row, column).map { fixedDecimal($0, decimals: map.decimals) } ?? glyphs.masked
      }
    }
    let widestNumber = numbers.joined().reduce(1) { max($0, $1.utf8.count) }
    cellWidth = columnLabels.reduce(widestNumber) { max($0, $1.width) } + 2
    labelWidth = rowLabels.reduce(min(map.rowTitle.utf8.count, Self.longestLabel)) {
      max($0, $1.width)
    }
  }

  /// The lines of the map in a column of the given width.
  func lines(width: Int) -> [StyledText] {
    guard !numbers.isEmpty, !columnLabels.isEmpty else { return [] }
    let columnsPerBand = (width - labelWidth - 1) / cellWidth
    guard columnsPerBand > 0 else { return records(width: width) }
    var lines: [StyledText] = []
    for first in stride(from: 0, to: columnLabels.count, by: columnsPerBand) {
      if first > 0 { lines.append(StyledText()) }
      lines += band(first..<min(first + columnsPerBand, columnLabels.count))
    }
    return lines + [StyledText()] + legend().wrapped(to: width)
  }

  /// Some columns of the map, with all its rows.
  private func band(_ columns: Range<Int>) -> [StyledText] {
    var title = StyledText()
    var columnTitle = StyledText()
    columnTitle.append(map.columnTitle, .muted, for: terminal)
    let gridWidth = columns.count * cellWidth
    title.appendSpaces(labelWidth + 1)
    title.append(
      columnTitle.truncated(to: gridWidth, ellipsis: glyphs.ellipsis), in: gridWidth, .center)

    var head = StyledText()
    var rowTitle = StyledText()
    rowTitle.append(map.rowTitle, .muted, for: terminal)
    head.append(
      rowTitle.truncated(to: labelWidth, ellipsis: glyphs.ellipsis), in: labelWidth, .left)
    head.appendSpaces(1)
    for column in columns {
      head.append(columnLabels[column], in: cellWidth - 1, .right)
      head.appendSpaces(1)
    }
    let rows = rowLabels.indices.map { row in
      var line = StyledText()
      line.append(rowLabels[row], in: labelWidth, .left)
      line.appendSpaces(1)
      for column in columns { line.append(cell(row, column)) }
      return line
    }
    return [title, head] + rows
  }

  private func cell(_ row: Int, _ column: Int) -> StyledText {
    let value = map.value(row, column)
    let part = (value ?? 0) / map.maximum
    let number = numbers[row][column]
    var style = value == nil ? TextStyle.muted : TextStyle(role: .heat(part))
    let isMarked = map.isMarked(row, column)
    if isMarked { style.attributes.insert(.bold) }
    let text =
      (isMarked ? glyphs.mark : " ")
      + String(
        repeating: " ", count: max(0, cellWidth - 2 - number.count)) + number
    return StyledText(text + (value == nil ? " " : shade(part)), style)
  }

  /// The shade beside a number, where there are no colours.
  private func shade(_ part: Double) -> String {
    guard terminal.colorDepth == .none, !glyphs.shades.isEmpty else { return " " }
    return glyphs.shades[TextStyle.Role.heatLevel(part) * glyphs.shades.count / 10]
  }

  /// What the shades and the signs mean; no part of it is broken from its sign.
  private func legend() -> StyledText {
    var legend = StyledText()
    if terminal.colorDepth != .none || !glyphs.shades.isEmpty {
      legend.append(fixedDecimal(0, decimals: map.decimals) + " ", .muted)
      if terminal.colorDepth == .none {
        legend.append(glyphs.shades.dropFirst().joined())
      } else {
        for shade in TextStyle.Role.allCases where shade.fillsGround {
          legend.append("  ", TextStyle(role: shade))
        }
      }
      legend.append(" " + fixedDecimal(map.maximum, decimals: map.decimals), .muted)
      legend.join(from: 0)
      legend.append("   ")
    }
    if map.hasMaskedCell {
      legend.append(sign: glyphs.masked)
      legend.append("masked   ", .muted)
    }
    if map.hasMarkedCell {
      legend.append(sign: glyphs.mark)
      legend.append(map.markMeaning.isEmpty ? "marked" : map.markMeaning, .muted, for: terminal)
    }
    return legend
  }

  /// A line for each cell, where no column fits.
  private func records(width: Int) -> [StyledText] {
    rowLabels.indices.flatMap { row in
      columnLabels.indices.flatMap { column in
        var line = rowLabels[row]
        line.append(", ")
        line.append(columnLabels[column])
        line.append(": \(numbers[row][column])")
        if map.isMarked(row, column) { line.append(" \(glyphs.mark)") }
        return line.wrapped(to: width)
      }
    }
  }
}

extension HeatMap {
  /// The number of a cell; nil where it is masked or missing.
  func value(_ row: Int, _ column: Int) -> Double? {
    row < values.count && column < values[row].count ? values[row][column] : nil
  }

  /// Whether a cell is marked.
  func isMarked(_ row: Int, _ column: Int) -> Bool {
    row < marked.count && column < marked[row].count && marked[row][column]
  }

  var hasMarkedCell: Bool { marked.contains { $0.contains(true) } }
  var hasMaskedCell: Bool { values.contains { $0.contains(nil) } }
}

extension StyledText {
  /// Appends a sign that stays with the word after it.
  fileprivate mutating func append(sign: String) {
    let start = bytes.count
    append(sign + " ", .muted)
    join(from: start)
  }
}

/// Lays out which query heads read which KV head.
///
/// ```
/// Q0  Q1  Q2  Q3   Q4  Q5  Q6  Q7
/// └───┴─┬─┴───┘    └───┴─┬─┴───┘
///      KV0              KV1
/// ```
///
/// As many groups stand side by side as fit. Where a single group does not fit, the heads of each
/// group stand in several rows with a bracket at their right.
struct HeadDiagramLayout {
  /// Spaces between two heads of a group.
  static let headGap = 2
  /// Spaces between two groups.
  static let groupGap = 3

  let terminal: TerminalStyle
  private let branches: Glyphs.Branches
  private let rule: String
  private let groups: [Group]
  /// The columns of the longest name of a query head.
  private let nameWidth: Int

  /// A KV head and the query heads that read it.
  private struct Group {
    var name: String
    var heads: [String]
  }

  init(_ diagram: HeadDiagram, for terminal: TerminalStyle) {
    self.terminal = terminal
    branches = Glyphs.of(terminal).branches
    rule = Glyphs.of(terminal).rule
    groups = diagram.readers.map { group in
      Group(name: "KV\(group.keyValueHead)", heads: group.queryHeads.map { "Q\($0)" })
    }
    nameWidth = groups.reduce(1) { widest, group in
      group.heads.reduce(widest) { max($0, $1.utf8.count) }
    }
  }

  /// The lines of the diagram in a column of the given width.
  func lines(width: Int) -> [StyledText] {
    let groupWidth = groups.reduce(1) { max($0, self.width(of: $1)) }
    if groupWidth > width { return bracketed(width: width) }
    // Rows of equal length look better than full rows and a short last one.
    let perRow = balanced(
      groups.count, atMost: (width + Self.groupGap) / (groupWidth + Self.groupGap))
    return stride(from: 0, to: groups.count, by: perRow).flatMap { first in
      (first > 0 ? [StyledText()] : [])
        + sideBySide(groups[first..<min(first + perRow, groups.count)], groupWidth)
    }
  }

  /// How many of `count` things go in each row, so that no row is much shorter than the others.
  private func balanced(_ count: Int, atMost most: Int) -> Int {
    let rows = (count + max(1, most) - 1) / max(1, most)
    return max(1, (count + rows - 1) / max(1, rows))
  }

  /// From the start of one head to the start of the next.
  private var step: Int { nameWidth + Self.headGap }

  /// Where the heads begin, so that the name of the KV head can stand under their middle.
  private func inset(of group: Group) -> Int {
    max(0, (group.name.utf8.count - nameWidth) / 2 - (group.heads.count - 1) * step / 2)
  }

  /// The column under the middle of the head with the given place in the group.
  private func column(of place: Int, in group: Group) -> Int {
    inset(of: group) + place * step + (nameWidth - 1) / 2
  }

  private func middle(of group: Group) -> Int {
    (column(of: 0, in: group) + column(of: group.heads.count - 1, in: group)) / 2
  }

  private func width(of group: Group) -> Int {
    let heads = inset(of: group) + group.heads.count * step - Self.headGap
    return max(heads, nameStart(of: group) + group.name.utf8.count)
  }

  private func nameStart(of group: Group) -> Int {
    max(0, middle(of: group) - (group.name.utf8.count - 1) / 2)
  }

  private func sideBySide(_ groups: ArraySlice<Group>, _ groupWidth: Int) -> [StyledText] {
    var (heads, lines, names) = (StyledText(), StyledText(), StyledText())
    for (index, group) in groups.enumerated() {
      let start = index * (groupWidth + Self.groupGap)
      for (place, head) in group.heads.enumerated() {
        heads.fill(to: start + inset(of: group) + place * step)
        heads.append(head)
      }
      lines.fill(to: start + column(of: 0, in: group))
      lines.append(connector(of: group), .muted)
      names.fill(to: start + nameStart(of: group))
      names.append(group.name, TextStyle(role: .heading, attributes: .bold))
    }
    return [heads, lines, names]
  }

  /// The lines from the heads of a group that meet above the name of its KV head.
  private func connector(of group: Group) -> String {
    if group.heads.count == 1 { return branches.vertical }
    let columns = group.heads.indices.map { column(of: $0, in: group) }
    let (first, last, middle) = (columns[0], columns[columns.count - 1], middle(of: group))
    var next = 0
    return (first...last).map { column in
      let isHead = columns[next] == column
      if isHead { next = min(next + 1, columns.count - 1) }
      switch column {
      case first: return branches.upRight
      case last: return branches.upLeft
      case middle: return isHead ? branches.cross : branches.downHorizontal
      default: return isHead ? branches.upHorizontal : rule
      }
    }.joined()
  }

  /// The heads of each group in rows, and a bracket that leads to its KV head.
  private func bracketed(width: Int) -> [StyledText] {
    let nameWidth = groups.reduce(0) { max($0, $1.name.utf8.count) }
    let perRow = (width - nameWidth - 5 + Self.headGap) / step
    return groups.enumerated().flatMap { index, group in
      (index > 0 ? [StyledText()] : [])
        + (perRow > 0 ? bracketed(group, atMost: perRow) : listed(group, width: width))
    }
  }

  private func bracketed(_ group: Group, atMost most: Int) -> [StyledText] {
    let perRow = balanced(group.heads.count, atMost: most)
    let rowCount = (group.heads.count + perRow - 1) / perRow
    return (0..<rowCount).map { row in
      var line = StyledText()
      for place in row * perRow..<min((row + 1) * perRow, group.heads.count) {
        line.fill(to: (place - row * perRow) * step)
        line.append(group.heads[place])
      }
      line.fill(to: perRow * step - Self.headGap + 1)
      line.append(rule + bracket(row, of: rowCount), .muted)
      if row == (rowCount - 1) / 2 {
        line.append(rule + " ", .muted)
        line.append(group.name, TextStyle(role: .heading, attributes: .bold))
      }
      return line
    }
  }

  private func bracket(_ row: Int, of rowCount: Int) -> String {
    let isMiddle = row == (rowCount - 1) / 2
    if rowCount == 1 { return rule }
    if row == 0 { return isMiddle ? branches.downHorizontal : branches.downLeft }
    if row == rowCount - 1 { return branches.upLeft }
    return isMiddle ? branches.cross : branches.verticalLeft
  }

  private func listed(_ group: Group, width: Int) -> [StyledText] {
    StyledText("\(group.name): \(group.heads.joined(separator: ", "))").wrapped(to: width)
  }
}

extension StyledText {
  /// Appends spaces up to the given column.
  mutating func fill(to column: Int) { appendSpaces(column - width) }
}

extension HeadDiagram {
  /// The KV heads in order, each with the query heads that read it.
  var readers: [(keyValueHead: Int, queryHeads: [Int])] {
    Dictionary(
      grouping: keyValueHeadOfQueryHead.indices, by: { keyValueHeadOfQueryHead[$0] }
    ).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

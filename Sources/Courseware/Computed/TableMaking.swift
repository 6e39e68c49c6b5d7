import Attention
import Markdown

/// A column of a table that the course makes: its title (Markdown) and how it is set.
struct Column {
  let title: String
  let alignment: Table.Alignment

  /// A column of words, set left.
  static func words(_ title: String) -> Column { Column(title: title, alignment: .left) }
  /// A column of numbers, set right.
  static func numbers(_ title: String) -> Column { Column(title: title, alignment: .right) }
}

extension Table {
  /// A table of these columns; each cell is a line of Markdown.
  init(_ columns: [Column], _ rows: [[String]]) {
    self.init(
      alignments: columns.map(\.alignment), header: columns.map { inlines($0.title) },
      rows: rows.map { $0.map(inlines) })
  }
}

/// Numbers in a row, as weights are written: ".4109 .1336".
func weights(_ row: [Double]) -> [String] { row.map { DecimalText.weight($0) } }

/// A number as people write it: no decimals where it is whole, else at most two.
func short(_ value: Double) -> String {
  for decimals in 0..<2 {
    let text = DecimalText.fixed(value, decimals: decimals, isGrouped: true)
    if DecimalText.fixed(value, decimals: 4, isGrouped: true)
      .dropFirst(text.count).allSatisfy({ $0 == "0" || $0 == "." })
    {
      return text
    }
  }
  return DecimalText.fixed(value, decimals: 2, isGrouped: true)
}

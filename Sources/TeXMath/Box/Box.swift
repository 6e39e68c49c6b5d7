import DisplayWidth

/// Text in two dimensions: what a formula looks like in a terminal.
///
/// ```swift
/// let box = try MathNode(parsing: #"\frac{G}{H}"#).box(isDisplay: true)
/// box.rows      // [" G ", "───", " H "]
/// box.baseline  // 1
/// ```
public struct Box: Equatable, Sendable {
  /// The rows from top to bottom, each padded with spaces to `width` columns.
  public var rows: [String]
  /// The columns of every row, as `displayWidth` counts them.
  public var width: Int
  /// The index of the row that lies on the line of the surrounding text.
  public var baseline: Int

  /// The number of rows.
  public var height: Int { rows.count }

  /// Makes a box of one row.
  public init(_ text: String) {
    rows = [text]
    width = displayWidth(text)
    baseline = 0
  }

  /// Makes a box of rows that are all `width` columns wide.
  public init(rows: [String], width: Int, baseline: Int) {
    self.rows = rows
    self.width = width
    self.baseline = baseline
  }

  /// A box at a place.
  struct Part {
    var box: Box
    /// The row of its top; 0 is any row that all parts agree on, negative rows are above.
    var row: Int
    /// The column of its left side.
    var column: Int
  }

  /// Puts boxes together. Those that share a row come in the order of their columns and do not overlap.
  ///
  /// - Parameter baseline: The row, in the coordinates of the parts, that becomes the baseline.
  init(_ parts: [Part], baseline: Int) {
    let top = parts.reduce(baseline) { min($0, $1.row) }
    let bottom = parts.reduce(baseline) { max($0, $1.row + $1.box.height - 1) }
    let width = parts.reduce(0) { max($0, $1.column + $1.box.width) }
    var rows = [String](repeating: "", count: bottom - top + 1)
    var widths = [Int](repeating: 0, count: rows.count)
    for part in parts {
      for (index, text) in part.box.rows.enumerated() {
        let row = part.row - top + index
        rows[row] += spaces(part.column - widths[row]) + text
        widths[row] = part.column + part.box.width
      }
    }
    for row in rows.indices { rows[row] += spaces(width - widths[row]) }
    self.rows = rows
    self.width = width
    self.baseline = baseline - top
  }
}

extension Box {
  /// The box with rows of the width that they are really shown with.
  ///
  /// Where characters of two boxes join into one, as the halves of a flag do, a row is narrower than
  /// the sum of its parts.
  func remeasured() -> Box {
    let widths = rows.map { displayWidth($0) }
    let width = widths.max() ?? 0
    var result = self
    result.width = width
    for row in rows.indices { result.rows[row] += spaces(width - widths[row]) }
    return result
  }
}

/// A number of spaces; none for a negative number.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

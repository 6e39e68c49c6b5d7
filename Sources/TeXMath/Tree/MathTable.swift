/// Rows and columns within a formula.
public struct MathTable: Equatable, Sendable {
  /// What the table is for; it decides the style of the cells and the space between them.
  public var kind: Kind
  /// How the columns are aligned; further columns are as the last, or centred where there is none.
  public var alignments: [Alignment]
  /// The cells; rows may differ in length.
  public var rows: [[MathNode]]
  /// The columns that have a vertical line on their left; the number of columns for one at the end.
  public var verticalLines: Set<Int> = []
  /// The rows that have a horizontal line above; the number of rows for one below the last.
  public var horizontalLines: Set<Int> = []

  /// Makes a table without lines.
  public init(_ kind: Kind, _ alignments: [Alignment], _ rows: [[MathNode]]) {
    self.kind = kind
    self.alignments = alignments
    self.rows = rows
  }

  /// What a table is for.
  public enum Kind: Equatable, Sendable {
    /// `matrix` and its bracketed forms, `array`.
    case matrix
    /// `smallmatrix`, `\substack`: in the size of scripts.
    case small
    /// `cases`: values on the left, conditions on the right.
    case cases
    /// `aligned`, `align`, `gathered`, `split`: equations in display style.
    case equations
  }

  /// The alignment of a column.
  public enum Alignment: Equatable, Sendable {
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// The number of columns: the length of the longest row.
  public var columnCount: Int { rows.reduce(0) { max($0, $1.count) } }

  /// The alignment of a column by its index.
  public func alignment(ofColumn column: Int) -> Alignment {
    if column < alignments.count { return alignments[column] }
    // Equations go on in pairs: the left side to the right, the right side to the left.
    if kind == .equations, alignments.count > 1 { return alignments[column % alignments.count] }
    return alignments.last ?? .center
  }
}

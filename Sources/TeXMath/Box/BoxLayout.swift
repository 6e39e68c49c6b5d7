extension MathNode {
  /// The formula in two dimensions, for a terminal.
  ///
  /// ```swift
  /// try MathNode(parsing: #"\frac{e^{s_{ij}}}{\sum_k e^{s_{ik}}}"#).box(isDisplay: true).rows
  /// //   sᵢⱼ
  /// //  e
  /// // ───────
  /// //     sᵢₖ
  /// // ∑ₖ e
  /// ```
  ///
  /// A formula whose picture would be out of all proportion to its TeX (a matrix of thousands of rows
  /// within a long line) comes as one line, the `linearText`.
  ///
  /// - Parameter isDisplay: Whether the formula stands on lines of its own, with limits above and
  ///   below large operators.
  /// - Returns: Rows that are all `width` columns wide.
  public func box(isDisplay: Bool) -> Box {
    var layout = BoxLayout()
    let box = layout.box(of: self, BoxLayout.Style(isDisplay: isDisplay))
    return (layout.isTooLarge ? Box(linearText) : box).remeasured()
  }
}

/// Lays out a formula in rows of text, from the leaves to the root.
///
/// The baseline of a box is the axis of the formula: the row of the fraction line. This file holds the
/// nodes of one row; extensions hold what is stacked (BoxFractions, BoxScripts, BoxTables).
struct BoxLayout {
  /// The size in which a part of the formula is set.
  struct Style {
    /// Whether large operators have their limits above and below.
    var isDisplay: Bool
    /// Whether only operators are set off by spaces.
    var isScript = false

    /// The style of the parts of a fraction, or of a matrix.
    var inner: Style { Style(isDisplay: false, isScript: isScript) }
    /// The style of scripts.
    static let script = Style(isDisplay: false, isScript: true)
  }

  /// The number of characters that may still be written.
  private var budget = 2_000_000
  /// Whether the picture has become too large; the box is then of no use.
  var isTooLarge: Bool { budget < 0 }

  /// Puts boxes together, within the budget.
  mutating func compose(_ parts: [Box.Part], baseline: Int) -> Box {
    let top = parts.reduce(baseline) { min($0, $1.row) }
    let bottom = parts.reduce(baseline) { max($0, $1.row + $1.box.height) }
    let width = parts.reduce(0) { max($0, $1.column + $1.box.width) }
    guard spend(rows: bottom - top, columns: width) else { return Box("") }
    return Box(parts, baseline: baseline)
  }

  /// Takes what a picture costs from the budget; false if that was too much.
  mutating func spend(rows: Int, columns: Int) -> Bool {
    budget -= (rows + 1) * (columns + 1)
    return !isTooLarge
  }

  mutating func box(of node: MathNode, _ style: Style) -> Box {
    if isTooLarge { return Box("") }
    switch node {
    case .row(let nodes):
      return row(nodes, style)
    case .identifier(let text, let alphabet), .number(let text, let alphabet):
      return Box(alphabet.applyInTerminal(to: text))
    case .symbol(let symbol):
      return style.isDisplay && symbol.atomClass.isOperator
        ? Box(largeOperator: symbol.text) : Box(symbol.text)
    case .function(let name, _):
      return box(of: name, style)
    case .text(let text, _):
      return Box(text)
    case .space(let mu):
      return Box(spaces(SpacedRow.columns(ofSpace: mu)))
    case .fraction(let above, let below, let form):
      return fraction(above, below, form, style)
    case .radical(let radicand, let index):
      return radical(radicand, index, style)
    case .scripts(let base, let lower, let upper, let placement):
      return scripts(base, lower, upper, placement, style)
    case .accent(let accent, let base):
      return accented(base, accent, style)
    case .fenced(let opening, let content, let closing):
      var nodes = [content]
      if case .row(let contents) = content { nodes = contents }
      return row(nodes, style, opening: opening, closing: closing)
    case .delimiter(let text, let size, _):
      let height = size.rowCount
      return Box(delimiter: text, height: height, baseline: height / 2)
    case .table(let table):
      return self.table(table, style)
    case .style(let style, let content):
      return box(of: content, Style(style))
    case .phantom(let content):
      let box = box(of: content, style)
      let blank = [String](repeating: spaces(box.width), count: box.height)
      return Box(rows: blank, width: box.width, baseline: box.baseline)
    case .boxed(let content):
      return framed(box(of: content, style))
    case .tag(let label):
      let box = box(of: label, style)
      return compose([Box.Part(box: box, row: 0, column: 4)], baseline: 0)
    }
  }

  /// Lays out nodes side by side, between delimiters as tall as they are.
  mutating func row(
    _ nodes: [MathNode], _ style: Style, opening: String? = nil, closing: String? = nil
  ) -> Box {
    let row = SpacedRow(nodes, inScript: style.isScript)
    var parts: [Box.Part] = []
    var fences: [(part: Int, delimiter: String)] = []
    var column = 0
    func append(_ box: Box, after columnsBefore: Int) {
      column += columnsBefore
      parts.append(Box.Part(box: box, row: -box.baseline, column: column))
      column += box.width
    }
    func append(fence delimiter: String, after columnsBefore: Int) {
      fences.append((parts.count, delimiter))
      append(Box(delimiter), after: columnsBefore)
    }
    if let opening { append(fence: opening, after: 0) }
    let firstPart = parts.count
    for element in row.elements {
      if opening != nil, case .delimiter(let delimiter, .fence, _) = element.node {
        append(fence: delimiter, after: element.columnsBefore)
      } else {
        append(box(of: element.node, style), after: element.columnsBefore)
      }
    }
    append(Box(spaces(SpacedRow.columns(ofSpace: row.trailingSpace))), after: 0)
    if let closing { append(fence: closing, after: 0) }
    let top = parts.reduce(0) { min($0, $1.row) }
    let bottom = parts.reduce(0) { max($0, $1.row + $1.box.height) }
    guard spend(rows: bottom - top, columns: fences.count) else { return Box("") }
    for (part, delimiter) in fences {
      parts[part].box = Box(delimiter: delimiter, height: bottom - top, baseline: -top)
      parts[part].row = top
    }
    if !fences.isEmpty, bottom - top > 1 { Self.addPadding(to: &parts, from: firstPart) }
    return compose(parts, baseline: 0)
  }

  /// Sets what is between tall delimiters off from them by a blank column.
  private static func addPadding(to parts: inout [Box.Part], from first: Int) {
    for part in parts.indices.dropFirst(first) { parts[part].column += 1 }
    parts[parts.count - 1].column += 1
  }
}

extension BoxLayout.Style {
  /// The style that a command such as `\displaystyle` asks for.
  init(_ style: MathStyle) {
    self.init(
      isDisplay: style == .display, isScript: style == .script || style == .scriptScript)
  }
}

extension DelimiterSize {
  /// The number of rows of a delimiter of this size.
  fileprivate var rowCount: Int {
    switch self {
    case .fence, .big: 1
    case .bigger, .biggest: 3
    case .huge: 5
    }
  }
}

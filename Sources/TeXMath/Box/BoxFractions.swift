extension BoxLayout {
  /// A fraction: its parts centred above and below a line on the baseline.
  mutating func fraction(
    _ above: MathNode, _ below: MathNode, _ form: FractionForm, _ style: Style
  ) -> Box {
    // In a script a small fraction is easier to read in one line: e to the x²/2.
    if style.isScript, form != .binomial, form != .display,
      let text = MathNode.fraction(above, below, form).inlineScript
    {
      return Box(text)
    }
    // The line of an outer fraction is longer than that of one inside it.
    let overhang = above.isDrawnFraction || below.isDrawnFraction ? 2 : 0
    let above = box(of: above, style.inner)
    let below = box(of: below, style.inner)
    let width = max(above.width, below.width)
    if form == .binomial {
      let column = stacked([(above, -above.height), (below, 1)], width: width)
      return fenced(compose(column, baseline: 0), "(", ")")
    }
    // A line of one or two columns would look like a minus.
    let lineWidth = max(3, width + overhang)
    let line = Box(String(repeating: "─", count: lineWidth))
    return compose(
      stacked([(above, -above.height), (line, 0), (below, 1)], width: lineWidth), baseline: 0)
  }

  /// Boxes centred below each other, each at its row.
  func stacked(_ boxes: [(box: Box, row: Int)], width: Int) -> [Box.Part] {
    boxes.map { Box.Part(box: $0.box, row: $0.row, column: (width - $0.box.width) / 2) }
  }

  /// A box between delimiters of its height.
  mutating func fenced(_ box: Box, _ opening: String, _ closing: String) -> Box {
    let left = Box(delimiter: opening, height: box.height, baseline: box.baseline)
    let right = Box(delimiter: closing, height: box.height, baseline: box.baseline)
    return beside([left, box, right])
  }

  /// Boxes side by side on one baseline.
  mutating func beside(_ boxes: [Box]) -> Box {
    var parts: [Box.Part] = []
    var column = 0
    for box in boxes {
      parts.append(Box.Part(box: box, row: -box.baseline, column: column))
      column += box.width
    }
    return compose(parts, baseline: 0)
  }

  /// A root: √ alone before one sign or word, else with a line over the whole radicand.
  mutating func radical(_ radicand: MathNode, _ index: MathNode?, _ style: Style) -> Box {
    if radicand.binding == .atom, let text = MathNode.radical(radicand, index: index).inlineScript {
      return Box(text)
    }
    let content = box(of: radicand, style.inner)
    let top = -content.baseline - 1
    let bottom = top + content.height
    // The lines of a tall radicand must not touch those of the root.
    let left = content.height == 1 ? 2 : 3
    let line = "┌" + String(repeating: "─", count: content.width + left - 2)
    var parts = [Box.Part(box: Box(line), row: top, column: 1)]
    parts.append(Box.Part(box: Box("√"), row: bottom, column: 0))
    for row in (top + 1)...bottom {
      parts.append(Box.Part(box: Box("│"), row: row, column: 1))
    }
    parts.append(Box.Part(box: content, row: -content.baseline, column: left))
    let root = compose(parts, baseline: 0)
    guard let index else { return root }
    let indexBox = box(of: index, .script)
    let column = max(0, indexBox.width - 1)
    return compose(
      [
        Box.Part(box: indexBox, row: bottom - indexBox.height, column: 0),
        Box.Part(box: root, row: -root.baseline, column: column),
      ], baseline: 0)
  }

  /// A box within a frame.
  mutating func framed(_ box: Box) -> Box {
    let line = String(repeating: "─", count: box.width + 2)
    let side = Box(
      rows: [String](repeating: "│", count: box.height), width: 1, baseline: box.baseline)
    let top = -box.baseline
    return compose(
      [
        Box.Part(box: Box("┌" + line + "┐"), row: top - 1, column: 0),
        Box.Part(box: side, row: top, column: 0),
        Box.Part(box: box, row: top, column: 2),
        Box.Part(box: side, row: top, column: box.width + 3),
        Box.Part(box: Box("└" + line + "┘"), row: top + box.height, column: 0),
      ], baseline: 0)
  }
}

extension MathNode {
  /// Whether the node is nothing but a fraction with a line.
  fileprivate var isDrawnFraction: Bool {
    switch self {
    case .fraction(_, _, .binomial): false
    case .fraction: true
    case .style(_, let content): content.isDrawnFraction
    default: false
    }
  }
}

extension BoxLayout {
  /// A base with scripts beside it, or below and above it.
  mutating func scripts(
    _ base: MathNode, _ lower: MathNode?, _ upper: MathNode?, _ placement: ScriptPlacement,
    _ style: Style
  ) -> Box {
    if placement == .stacked || (placement == .stackedInDisplay && style.isDisplay) {
      return limits(box(of: base, style), lower, upper, isArrow: base.isArrow)
    }
    // A sum grows together with its limits only; an integral always has them at its ends.
    let isSum = base.symbol?.atomClass == .largeOperator
    let baseBox = box(of: base, isSum ? style.inner : style)
    if baseBox.height > 1 { return scripts(onTall: baseBox, lower, upper) }
    // On a base with scripts of its own, small characters would seem to belong to those.
    if case .scripts = base { return scripts(onRow: baseBox, lower, upper, areSmall: false) }
    return scripts(onRow: baseBox, lower, upper, areSmall: true)
  }

  /// What stands above and below, centred; an arrow grows with it.
  private mutating func limits(
    _ base: Box, _ lower: MathNode?, _ upper: MathNode?, isArrow: Bool
  ) -> Box {
    var base = base
    let lower = lower.map { box(of: $0, .script) }
    let upper = upper.map { box(of: $0, .script) }
    var width = max(base.width, lower?.width ?? 0, upper?.width ?? 0)
    if isArrow {
      width += 2
      let shaft = String(repeating: "─", count: width - 1)
      base = Box(base.rows[0] == "→" ? shaft + "→" : "←" + shaft)
    }
    var boxes: [(Box, Int)] = []
    if let upper { boxes.append((upper, -base.baseline - upper.height)) }
    boxes.append((base, -base.baseline))
    if let lower { boxes.append((lower, base.height - base.baseline)) }
    return compose(stacked(boxes, width: width), baseline: 0)
  }

  /// Scripts on one row: each in Unicode's small characters if it has them all, else in a row of its
  /// own above or below.
  private mutating func scripts(
    onRow base: Box, _ lower: MathNode?, _ upper: MathNode?, areSmall: Bool
  ) -> Box {
    let lowerText = areSmall ? lower?.inlineScript.flatMap(ScriptCharacters.subscripts) : nil
    let upperText = areSmall ? upper?.inlineScript.flatMap(ScriptCharacters.superscripts) : nil
    var parts = [Box.Part(box: base, row: 0, column: 0)]
    let small = Box((lowerText ?? "") + (upperText ?? ""))
    parts.append(Box.Part(box: small, row: 0, column: base.width))
    if let upper, upperText == nil {
      let box = box(of: upper, .script)
      parts.append(Box.Part(box: box, row: -box.height, column: base.width))
    }
    if let lower, lowerText == nil {
      parts.append(Box.Part(box: box(of: lower, .script), row: 1, column: base.width))
    }
    return compose(parts, baseline: 0)
  }

  /// Scripts on several rows: beside the first and the last of them.
  private mutating func scripts(
    onTall base: Box, _ lower: MathNode?, _ upper: MathNode?
  ) -> Box {
    let top = -base.baseline
    let bottom = top + base.height - 1
    var parts = [Box.Part(box: base, row: top, column: 0)]
    if let upper {
      let text = upper.inlineScript.flatMap(ScriptCharacters.superscripts)
      let box = text.map { Box($0) } ?? box(of: upper, .script)
      parts.append(Box.Part(box: box, row: top - box.height + 1, column: base.width))
    }
    if let lower {
      let text = lower.inlineScript.flatMap(ScriptCharacters.subscripts)
      let box = text.map { Box($0) } ?? box(of: lower, .script)
      parts.append(Box.Part(box: box, row: bottom, column: base.width))
    }
    return compose(parts, baseline: 0)
  }

  /// A mark or a line over or under a base.
  mutating func accented(_ base: MathNode, _ accent: Accent, _ style: Style) -> Box {
    let box = box(of: base, style)
    if box.width == 1, box.height == 1, let mark = accent.combiningMark {
      return Box(box.rows[0] + mark)
    }
    let mark = Box(accent.drawn(width: box.width))
    let top = -box.baseline
    let row = accent.isBelow ? top + box.height : top - 1
    return compose(
      stacked([(box, top), (mark, row)], width: max(box.width, mark.width)), baseline: 0)
  }
}

extension MathNode {
  /// Whether the node is an arrow that grows.
  fileprivate var isArrow: Bool {
    symbol?.text == "→" || symbol?.text == "←"
  }

  /// The node in one line as tight as a script, or nil where it would lose meaning or be long.
  ///
  /// The bound on the length keeps deep nests of scripts from being written again at every level.
  var inlineScript: String? {
    var writer = LinearWriter(isTight: true, budget: 60)
    let text = writer.text(of: self)
    return writer.isExact ? text : nil
  }
}

extension Accent {
  /// The accent as a row of text over or under a base of some columns.
  fileprivate func drawn(width: Int) -> String {
    func line(_ left: String, _ middle: String, _ right: String) -> String {
      let dashes = max(0, width - 3)
      return left + String(repeating: "─", count: dashes / 2) + middle
        + String(repeating: "─", count: dashes - dashes / 2) + right
    }
    switch mark {
    case "⏞": return line("╭", "┴", "╮")
    case "⏟": return line("╰", "┬", "╯")
    case "‾", "¯", "_": return String(repeating: "─", count: width)
    case "→" where isStretchy: return String(repeating: "─", count: max(0, width - 1)) + "→"
    case "←" where isStretchy: return "←" + String(repeating: "─", count: max(0, width - 1))
    default: return mark
    }
  }
}

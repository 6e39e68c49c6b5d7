import DisplayWidth

extension MathNode {
  /// The formula as one `<math>` element of MathML Core, which browsers show without a script.
  ///
  /// ```swift
  /// try MathNode(parsing: "q_i").mathML(isDisplay: false, tex: "q_i")
  /// // <math alttext="q_i"><msub><mi>q</mi><mi>i</mi></msub></math>
  /// ```
  ///
  /// - Parameters:
  ///   - isDisplay: Whether the formula is a block of its own, with limits above and below.
  ///   - tex: The source, which becomes the `alttext`.
  /// - Returns: Well-formed XML, escaped.
  public func mathML(isDisplay: Bool, tex: String) -> String {
    var writer = MathMLWriter(isDisplay: isDisplay)
    writer.output.reserveCapacity(64 + 16 * tex.utf8.count)
    writer.output += isDisplay ? "<math display=\"block\" alttext=\"" : "<math alttext=\""
    writer.escape(tex)
    writer.output += "\">"
    writer.writeContent(self)
    writer.output += "</math>"
    return writer.output
  }
}

/// Writes a tree as MathML Core.
///
/// Letters in other alphabets are written as the characters that Unicode has for them, and the space
/// around an operator only where browsers would choose another. Operators are in MathMLOperators, tables in
/// MathMLTables.
struct MathMLWriter {
  /// What has been written.
  var output = ""
  /// Whether large operators have their limits above and below.
  var isDisplay: Bool
  /// Whether only operators are set off by spaces.
  var isScript = false

  init(isDisplay: Bool) { self.isDisplay = isDisplay }

  /// Writes a node as exactly one element, as the child of a fraction or of scripts must be.
  mutating func write(_ node: MathNode) {
    switch node {
    case .row(let nodes) where nodes.count == 1 && nodes[0].symbol != nil:
      // A lone operator in an `<mrow>` would still be set off by spaces.
      if let symbol = nodes[0].symbol { write(symbol, as: .ordinary) }
    case .row(let nodes):
      output += "<mrow>"
      write(row: nodes)
      output += "</mrow>"
    case .identifier(let name, let alphabet): write(identifier: name, alphabet)
    case .number(let digits, let alphabet):
      output += "<mn>"
      escape(alphabet.apply(to: digits))
      output += "</mn>"
    case .symbol(let symbol): write(symbol, as: symbol.atomClass)
    case .function(let name, _): write(name)
    case .text(let text, let font): write(text: text, font)
    case .space(let mu): write(space: mu)
    case .fraction(let above, let below, let form): write(fraction: above, below, form)
    case .radical(let radicand, nil):
      output += "<msqrt>"
      writeContent(radicand)
      output += "</msqrt>"
    case .radical(let radicand, let index?):
      output += "<mroot>"
      write(radicand)
      writeScript(index)
      output += "</mroot>"
    case .scripts(let base, let lower, let upper, let placement):
      write(scripts: base, lower, upper, placement)
    case .accent(let accent, let base): write(accent, over: base)
    case .fenced(let opening, let content, let closing):
      output += "<mrow>"
      write(fence: opening, .openingFence)
      writeContent(content)
      write(fence: closing, .closingFence)
      output += "</mrow>"
    case .delimiter(let text, .fence, _): write(fence: text, .middleFence)
    case .delimiter(let text, let size, let atomClass): write(delimiter: text, size, atomClass)
    case .table(let table): write(table)
    case .style(let style, let content): write(content, in: style)
    case .phantom(let content):
      output += "<mphantom>"
      writeContent(content)
      output += "</mphantom>"
    case .boxed(let content):
      output += "<mrow style=\"border:1px solid;padding:0.3em\">"
      writeContent(content)
      output += "</mrow>"
    case .tag(let label):
      output += "<mrow><mspace width=\"2em\"/>"
      writeContent(label)
      output += "</mrow>"
    }
  }

  /// Writes a node as the children of an element that makes a row of them.
  mutating func writeContent(_ node: MathNode) {
    if case .row(let nodes) = node { write(row: nodes) } else { write(row: [node]) }
  }

  private mutating func write(row nodes: [MathNode]) {
    let row = SpacedRow(nodes, inScript: isScript)
    var left: SpacedRow.Element?
    for element in row.elements {
      // The space around `<mo>` is left to it; that beside a name, an `<mi>`, is written here.
      let isThinBesideName =
        element.automaticSpace == 3 && left?.atomClass != .punctuation
        && (left?.isName == true || element.isName)
        && left?.isLargeOperator != true && !element.isLargeOperator
      let space = element.explicitSpace + (isThinBesideName ? 3 : 0)
      if space != 0 { write(space: space) }
      if case .symbol(let symbol) = element.node {
        write(symbol, as: element.atomClass)
      } else {
        write(element.node)
      }
      left = element
    }
    if row.trailingSpace != 0 { write(space: row.trailingSpace) }
  }

  private mutating func write(identifier name: String, _ alphabet: Alphabet) {
    let scalars = name.unicodeScalars
    let isLetter = scalars.count == 1
    // A single letter in `<mi>` is set in italics unless it says otherwise; a word is upright.
    let isUpright =
      alphabet == .upright || (alphabet == .automatic && scalars.first?.isUprightByDefault == true)
    if isLetter && isUpright {
      output += "<mi mathvariant=\"normal\">"
    } else {
      output += "<mi>"
    }
    let isItalicAnyway = isLetter && alphabet == .italic
    escape(isItalicAnyway ? name : alphabet.apply(to: name))
    output += "</mi>"
  }

  private mutating func write(text: String, _ font: TextFont) {
    let style =
      switch font {
      case .roman: ""
      case .bold: " style=\"font-weight:bold\""
      case .italic: " style=\"font-style:italic\""
      case .sansSerif: " style=\"font-family:sans-serif\""
      case .monospace: " style=\"font-family:monospace\""
      }
    output += "<mtext\(style)>"
    // MathML drops spaces at the ends and joins those within; no-break spaces stay.
    for part in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { output += "\u{A0}" }
      escape(String(part.element))
    }
    output += "</mtext>"
  }

  private mutating func write(space mu: Int) {
    // `<mspace>` cannot be negative; a margin can.
    output +=
      mu < 0 ? "<mspace style=\"margin-left:-\(ems(-mu))\"/>" : "<mspace width=\"\(ems(mu))\"/>"
  }

  private mutating func write(fraction above: MathNode, _ below: MathNode, _ form: FractionForm) {
    let wasDisplay = isDisplay
    switch form {
    case .automatic: output += "<mfrac>"
    case .display: output += "<mstyle displaystyle=\"true\"><mfrac>"
    case .text: output += "<mstyle displaystyle=\"false\"><mfrac>"
    case .binomial: output += "<mrow><mo>(</mo><mfrac linethickness=\"0\">"
    }
    isDisplay = false
    write(above)
    write(below)
    isDisplay = wasDisplay
    switch form {
    case .automatic: output += "</mfrac>"
    case .display, .text: output += "</mfrac></mstyle>"
    case .binomial: output += "</mfrac><mo>)</mo></mrow>"
    }
  }

  private mutating func write(
    scripts base: MathNode, _ lower: MathNode?, _ upper: MathNode?, _ placement: ScriptPlacement
  ) {
    let isStacked = placement == .stacked || (placement == .stackedInDisplay && isDisplay)
    let name: String
    switch (lower == nil, upper == nil, isStacked) {
    case (false, true, false): name = "msub"
    case (true, false, false): name = "msup"
    case (_, _, false): name = "msubsup"
    case (false, true, true): name = "munder"
    case (true, false, true): name = "mover"
    case (_, _, true): name = "munderover"
    }
    output += "<"
    output += name
    output += ">"
    if isStacked, case .symbol(let symbol) = base, symbol.atomClass == .largeOperator {
      // Without this a browser moves the limits to the side outside displays.
      write(operator: symbol.text, .fixedLimits)
    } else {
      write(base)
    }
    if let lower { writeScript(lower) }
    if let upper { writeScript(upper) }
    close(name)
  }

  private mutating func writeScript(_ node: MathNode) {
    let (wasDisplay, wasScript) = (isDisplay, isScript)
    (isDisplay, isScript) = (false, true)
    write(node)
    (isDisplay, isScript) = (wasDisplay, wasScript)
  }

  mutating func write(_ content: MathNode, in style: MathStyle) {
    let (wasDisplay, wasScript) = (isDisplay, isScript)
    isDisplay = style == .display
    isScript = style == .script || style == .scriptScript
    let level =
      switch style {
      case .display, .text: "0"
      case .script: "1"
      case .scriptScript: "2"
      }
    output += "<mstyle displaystyle=\"\(isDisplay)\" scriptlevel=\"\(level)\">"
    writeContent(content)
    output += "</mstyle>"
    (isDisplay, isScript) = (wasDisplay, wasScript)
  }

  private mutating func close(_ name: String) {
    output += "</"
    output += name
    output += ">"
  }

  /// Writes text, or the value of an attribute.
  mutating func escape(_ text: String) {
    guard let first = text.unicodeScalars.first else { return }
    // A mark at the beginning would combine with the bracket or quote before it.
    let beginsWithMark = first.value >= 0x300 && displayWidth(String(first)) == 0
    if beginsWithMark { output += "&#\(first.value);" }
    guard beginsWithMark || text.utf8.contains(where: Self.needsEscape) else {
      output += text
      return
    }
    for scalar in text.unicodeScalars.dropFirst(beginsWithMark ? 1 : 0) {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      // Line ends and tabs of the source; no other controls can be in a formula that was read.
      case "\u{0}"..<"\u{20}": output += " "
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  /// A length in em: 3 mu are "0.1667em".
  private func ems(_ mu: Int) -> String {
    let tenThousandths = (mu * 10_000 + 9) / 18
    let fraction = tenThousandths % 10_000
    if fraction == 0 { return "\(tenThousandths / 10_000)em" }
    var digits = "\(fraction + 10_000)".dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(tenThousandths / 10_000).\(digits)em"
  }
}

extension SpacedRow.Element {
  /// Whether the node is the name of a function.
  fileprivate var isName: Bool {
    switch node {
    case .function, .scripts(.function, _, _, _): true
    default: false
    }
  }

  /// Whether the node is an operator such as ∑, which brings its own space.
  fileprivate var isLargeOperator: Bool { atomClass.isOperator && !isName }
}

extension Unicode.Scalar {
  /// Whether TeX sets the letter upright: the capitals of Greek, and ∇.
  fileprivate var isUprightByDefault: Bool {
    (0x391...0x3A9).contains(value) || value == 0x2207
  }
}

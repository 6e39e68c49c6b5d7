extension MathNode {
  /// The formula in one line, without loss: what does not fit a line is written with `_`, `^` and
  /// parentheses.
  ///
  /// ```swift
  /// try MathNode(parsing: #"\frac{a}{b+c}"#).linearText                      // "a/(b+c)"
  /// try MathNode(parsing: "x_{g(i)+1}").linearText                           // "x_(g(i)+1)"
  /// try MathNode(parsing: #"\begin{bmatrix}a&b\\c&d\end{bmatrix}"#).linearText  // "[a, b; c, d]"
  /// ```
  public var linearText: String {
    var writer = LinearWriter()
    return writer.text(of: self)
  }

  /// The formula as Unicode text of height one, or nil where it would lose meaning.
  ///
  /// ```swift
  /// try MathNode(parsing: #"\frac{1}{\sqrt{d_k}}"#).inlineText  // "1/√dₖ"
  /// try MathNode(parsing: "K_{g(i)}").inlineText                // nil: g has no subscript form
  /// ```
  public var inlineText: String? {
    var writer = LinearWriter()
    let text = writer.text(of: self)
    return writer.isExact ? text : nil
  }
}

/// Writes a formula in one line.
struct LinearWriter {
  /// Whether all was written as it is usually set, without `_`, `^` and words for signs.
  var isExact: Bool { isFaithful && !isTooLong }
  private var isFaithful = true
  /// Whether only operators are set off by spaces.
  private var isTight: Bool
  /// The number of nodes that may still be written; what has more is not exact.
  private var budget: Int

  init(isTight: Bool = false, budget: Int = .max) {
    self.isTight = isTight
    self.budget = budget
  }

  /// Whether the budget is spent; the text is then of no use.
  private var isTooLong: Bool { budget < 0 }

  mutating func text(of node: MathNode) -> String {
    budget -= 1
    if isTooLong { return "" }
    switch node {
    case .row(let nodes): return text(ofRow: nodes)
    case .identifier(let text, let alphabet), .number(let text, let alphabet):
      return alphabet.applyInTerminal(to: text)
    case .symbol(let symbol): return symbol.text
    case .function(let name, _): return text(of: name)
    case .text(let text, _): return text
    case .space(let mu): return spaces(SpacedRow.columns(ofSpace: mu))
    case .fraction(let above, let below, .binomial):
      isFaithful = false
      return "binom(\(tightText(of: above)), \(tightText(of: below)))"
    case .fraction(let above, let below, _):
      return tightText(of: above, within: .product) + "/" + tightText(of: below, within: .power)
    case .radical(let radicand, let index): return root(of: radicand, index)
    case .scripts(let base, let lower, let upper, let placement):
      return scripts(base, lower, upper, placement)
    case .accent(let accent, let base): return accented(base, accent)
    case .fenced(let opening, let content, let closing):
      return fenced(opening, content, closing)
    case .delimiter(let text, _, _): return text
    case .table(let table):
      let text = text(of: table)
      return table.kind == .matrix ? "[\(text)]" : text
    case .style(_, let content), .boxed(let content): return text(of: content)
    case .phantom:
      isFaithful = false
      return ""
    case .tag(let label): return "  " + text(of: label)
    }
  }

  private mutating func text(ofRow nodes: [MathNode]) -> String {
    if nodes.count > budget {
      budget = -1
      return ""
    }
    let row = SpacedRow(nodes, inScript: isTight)
    var result = ""
    for (index, element) in row.elements.enumerated() {
      var text = text(of: element.node)
      if element.node.binding == .quotient {
        let isFreeBefore = index == 0 || row.elements[index - 1].allowsQuotientAfter
        let isFreeAfter =
          index + 1 == row.elements.count || row.elements[index + 1].allowsQuotientBefore
        if !isFreeBefore || !isFreeAfter { text = "(\(text))" }
      }
      var columns = element.columnsBefore
      if columns == 0, index > 0, result.last?.isASCIIWordCharacter == true,
        text.first?.isASCIIWordCharacter == true,
        row.elements[index - 1].node.endsInWord || element.node.beginsWithWord
      {
        columns = 1
      }
      result += spaces(columns) + text
    }
    return result + spaces(SpacedRow.columns(ofSpace: row.trailingSpace))
  }

  /// The text without spaces around relations and binary operators, as in scripts.
  private mutating func tightText(of node: MathNode) -> String {
    let wasTight = isTight
    isTight = true
    defer { isTight = wasTight }
    return text(of: node)
  }

  /// The tight text, in parentheses if it holds together less than `binding`.
  private mutating func tightText(of node: MathNode, within binding: Binding) -> String {
    let text = tightText(of: node)
    return node.binding.rawValue > binding.rawValue ? "(\(text))" : text
  }

  private mutating func root(of radicand: MathNode, _ index: MathNode?) -> String {
    let text = tightText(of: radicand, within: .atom)
    switch index {
    case nil: return "√" + text
    case .number("3", _)?: return "∛" + text
    case .number("4", _)?: return "∜" + text
    case let index?:
      isFaithful = false
      return "root(\(tightText(of: index)), \(tightText(of: radicand)))"
    }
  }

  private mutating func scripts(
    _ base: MathNode, _ lower: MathNode?, _ upper: MathNode?, _ placement: ScriptPlacement
  ) -> String {
    var isDelimited = false
    if case .fenced(_, _, let closing) = base { isDelimited = !closing.isEmpty }
    var result = base.isSingleSign || isDelimited ? text(of: base) : "(\(tightText(of: base)))"
    // What stands above a relation is no superscript.
    let isAnnotation = placement == .stacked && base.atomClass != .largeOperator
    if let lower {
      let text = tightText(of: lower)
      result +=
        (isAnnotation ? nil : ScriptCharacters.subscripts(text))
        ?? script(text, of: lower, after: "_")
    }
    if let upper {
      let text = tightText(of: upper)
      result +=
        (isAnnotation ? nil : ScriptCharacters.superscripts(text))
        ?? script(text, of: upper, after: "^")
    }
    return result
  }

  private mutating func script(_ text: String, of node: MathNode, after sign: String) -> String {
    isFaithful = false
    return node.isSingleSign ? sign + text : "\(sign)(\(text))"
  }

  private mutating func accented(_ base: MathNode, _ accent: Accent) -> String {
    let text = tightText(of: base)
    if let mark = accent.combiningMark, text.count == 1 { return text + mark }
    isFaithful = false
    return accent.isBrace ? "(\(text))" : "\(accent.spokenName)(\(text))"
  }

  private mutating func fenced(
    _ opening: String, _ content: MathNode, _ closing: String
  ) -> String {
    guard case .table(let table) = content else { return opening + text(of: content) + closing }
    // The brace before cases has no partner, but in a line their end must be seen.
    let end = table.kind == .cases && closing.isEmpty ? "}" : closing
    return opening + text(of: table) + end
  }

  private mutating func text(of table: MathTable) -> String {
    isFaithful = false
    var lines: [String] = []
    for row in table.rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let text = text(of: cell)
        // The cells of an equation belong together, and a case may bring its own comma.
        let isSeparate = table.kind != .equations && !(table.kind == .cases && line.hasSuffix(","))
        let isFirst = column == 0 || (table.kind == .equations && line.isEmpty)
        line += isFirst ? text : (isSeparate ? ", " : " ") + text
      }
      lines.append(line)
    }
    let isList = table.kind == .small && table.columnCount == 1
    return lines.joined(separator: isList ? ", " : "; ")
  }

}

extension SpacedRow.Element {
  /// Whether a quotient after the element needs no parentheses.
  fileprivate var allowsQuotientAfter: Bool {
    switch atomClass {
    case .relation, .punctuation, .opening: true
    default: node.symbol.map { $0.isSum || $0.isProduct } ?? false
    }
  }

  /// Whether a quotient before the element needs no parentheses.
  var allowsQuotientBefore: Bool {
    switch atomClass {
    case .relation, .punctuation, .closing: true
    default: node.symbol.map { $0.isSum || $0.isProduct } ?? false
    }
  }
}

extension MathNode {
  /// Whether a letter after the node would look like a part of it: after `head` or `d_model`.
  fileprivate var endsInWord: Bool {
    // A script that ends in an ASCII letter is one that Unicode has no small form for.
    if case .scripts = self { return true }
    return beginsWithWord
  }

  /// Whether a letter before the node would look like a part of it.
  fileprivate var beginsWithWord: Bool {
    switch self {
    case .identifier(let name, _): name.utf8.count > 1
    case .scripts(let base, _, _, _): base.beginsWithWord
    default: false
    }
  }
}

extension Character {
  /// Whether the character may be part of a word.
  fileprivate var isASCIIWordCharacter: Bool {
    isASCII && (isLetter || isNumber)
  }
}

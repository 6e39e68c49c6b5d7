/// How strongly the parts of a formula hold together when it is written in one line.
///
/// It decides where parentheses are needed: the sum in (a + b)/c, but not the product in ab/c.
enum Binding: Int {
  /// One sign or word, or something in delimiters.
  case atom
  /// A power or a root.
  case power
  /// Factors side by side, or with a sign before them.
  case product
  /// A quotient.
  case quotient
  /// Anything else.
  case sum
}

extension MathNode {
  /// How strongly the parts of the node hold together.
  var binding: Binding {
    switch self {
    case .identifier, .number, .symbol, .function, .delimiter, .accent, .phantom, .space:
      return .atom
    case .table(let table): return table.kind == .matrix ? .atom : .sum
    case .text(let text, _): return text.contains(" ") ? .sum : .atom
    case .radical: return .power
    case .scripts(_, _, nil, _): return .atom
    case .scripts: return .power
    case .fraction(_, _, .binomial): return .atom
    case .fraction: return .quotient
    case .fenced(let opening, _, let closing):
      return opening.isEmpty || closing.isEmpty ? .sum : .atom
    case .style(_, let content), .boxed(let content): return content.binding
    case .tag: return .sum
    case .row(let nodes): return Self.binding(ofRow: nodes)
    }
  }

  /// Whether the node needs no parentheses even where scripts follow or it is a script.
  var isSingleSign: Bool {
    if case .scripts = self { return false }
    return binding == .atom
  }

  private static func binding(ofRow nodes: [MathNode]) -> Binding {
    if nodes.count == 1 { return nodes[0].binding }
    if isOneParenthesis(nodes) { return .atom }
    var result = Binding.product
    for (index, element) in SpacedRow(nodes, inScript: true).elements.enumerated() {
      switch element.atomClass {
      case .relation, .punctuation, .largeOperator, .integral:
        return .sum
      case .binary:
        if element.node.symbol?.isProduct != true { return .sum }
      case .ordinary:
        let symbol = element.node.symbol
        if symbol?.isSum == true && index > 0 { return .sum }
        if symbol?.scalar == "/" { result = .quotient }
      case .inner:
        if element.node.binding == .quotient { result = .quotient }
      case .alphabetic, .opening, .closing:
        break
      }
    }
    return result
  }

  /// Whether the first and the last of the nodes are delimiters that belong together.
  private static func isOneParenthesis(_ nodes: [MathNode]) -> Bool {
    guard nodes.first?.atomClass == .opening else { return false }
    var open = 0
    for (index, node) in nodes.enumerated() {
      if node.atomClass == .opening { open += 1 }
      if node.atomClass == .closing { open -= 1 }
      if open == 0 { return index == nodes.count - 1 }
    }
    return false
  }

  /// The symbol that the node is, if it is one.
  var symbol: Symbol? {
    guard case .symbol(let symbol) = self else { return nil }
    return symbol
  }
}

/// The nodes of a row with the space that TeX puts between them.
struct SpacedRow {
  /// A node that is no space, and what stands before it.
  struct Element {
    var node: MathNode
    /// The class of the node where it stands: `.ordinary` for a minus that is a sign.
    var atomClass: AtomClass
    /// The space that the classes of the neighbours ask for, in mu.
    var automaticSpace: Int
    /// The space that the author asks for, in mu.
    var explicitSpace: Int

    /// The columns that a terminal gives to the space before the node.
    var columnsBefore: Int { SpacedRow.columns(ofSpace: automaticSpace + explicitSpace) }
  }

  var elements: [Element] = []
  /// The space that the author asks for at the end, in mu.
  var trailingSpace = 0

  init(_ nodes: [MathNode], inScript: Bool) {
    elements.reserveCapacity(nodes.count)
    for node in nodes {
      if case .space(let mu) = node {
        trailingSpace += mu
      } else {
        var atomClass = node.atomClass
        let left = elements.last?.atomClass
        if atomClass == .binary, left.map(Self.makesSign) ?? true { atomClass = .ordinary }
        if !Self.allowsBinary(before: atomClass) { endBinary() }
        var space = 0
        if let left = elements.last?.atomClass {
          space = AtomClass.space(between: left, and: atomClass, inScript: inScript)
        }
        elements.append(
          Element(
            node: node, atomClass: atomClass, automaticSpace: space, explicitSpace: trailingSpace))
        trailingSpace = 0
      }
    }
    endBinary()
  }

  /// Takes an operator at the end for ordinary, as nothing follows that it could connect.
  private mutating func endBinary() {
    guard let last = elements.indices.last, elements[last].atomClass == .binary else { return }
    elements[last].atomClass = .ordinary
    elements[last].automaticSpace = 0
  }

  /// Whether an operator after an atom of this class is a sign: the minus of (−x or = −x.
  private static func makesSign(_ left: AtomClass) -> Bool {
    switch left {
    case .binary, .largeOperator, .integral, .relation, .opening, .punctuation: true
    case .ordinary, .alphabetic, .closing, .inner: false
    }
  }

  /// Whether an operator before an atom of this class connects.
  private static func allowsBinary(before right: AtomClass) -> Bool {
    switch right {
    case .relation, .closing, .punctuation: false
    default: true
    }
  }

  /// The columns for a space: any space is at least one, a quad is two.
  static func columns(ofSpace mu: Int) -> Int { mu <= 0 ? 0 : max(1, mu / 9) }
}

extension MathNode {
  /// How the node behaves among its neighbours.
  var atomClass: AtomClass {
    switch self {
    case .symbol(let symbol): symbol.atomClass
    case .function: .largeOperator
    case .scripts(let base, _, _, _): base.atomClass
    case .phantom(let content): content.atomClass
    case .delimiter(_, _, let atomClass): atomClass
    case .fraction(_, _, .binomial): .ordinary
    case .fraction, .fenced: .inner
    case .row, .identifier, .number, .text, .space, .radical, .accent, .table, .style, .boxed, .tag:
      .ordinary
    }
  }
}

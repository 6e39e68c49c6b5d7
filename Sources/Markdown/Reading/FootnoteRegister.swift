/// The footnotes of a document: those that are defined, and the order in which the text refers to them.
struct FootnoteRegister {
  private struct Definition {
    var label: String
    var node: CmarkReader.Node
    var position: SourcePosition
  }
  private var definitions: [String: Definition] = [:]
  private var numbers: [String: Int] = [:]
  private var order: [String] = []
  private var readCount = 0
  private var undefined: [Problem] = []

  /// Takes a definition; the first one of a label counts.
  mutating func define(_ label: String, node: CmarkReader.Node, at position: SourcePosition) {
    let key = label.lowercased()
    if definitions[key] == nil {
      definitions[key] = Definition(label: label, node: node, position: position)
    }
  }

  /// The number of a footnote that is referred to, from 1; nil for an undefined one.
  mutating func number(of label: String, at position: SourcePosition) -> Int? {
    let key = label.lowercased()
    if let number = numbers[key] { return number }
    guard definitions[key] != nil else {
      undefined.append(Problem(.undefinedFootnote(label), at: position))
      return nil
    }
    order.append(key)
    numbers[key] = order.count
    return order.count
  }

  /// The next footnote that was referred to and not read yet.
  mutating func nextToRead() -> (label: String, node: CmarkReader.Node)? {
    guard readCount < order.count, let definition = definitions[order[readCount]] else {
      return nil
    }
    readCount += 1
    return (definition.label, definition.node)
  }

  /// References without a definition, and definitions that nothing refers to.
  var problems: [Problem] {
    undefined
      + definitions.filter { numbers[$0.key] == nil }.values.map {
        Problem(.unusedFootnote($0.label), at: $0.position)
      }
  }
}

extension MathNode {
  /// The formula in English words, for screen readers and for terminals without boxes.
  ///
  /// ```swift
  /// try MathNode(parsing: #"\frac{1}{\sqrt{d_k}}"#).spokenText
  /// // "the fraction 1 over the square root of d sub k"
  /// ```
  ///
  /// Parts of more than one sign are closed by a word ("end fraction"), so that what belongs together
  /// can be heard.
  public var spokenText: String {
    spokenWords.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var spokenWords: [String] {
    switch self {
    case .row(let nodes): Self.spoken(row: nodes)
    case .identifier(let name, let alphabet): [alphabet.spokenPrefix + Self.spoken(letter: name)]
    case .number(let digits, let alphabet): [alphabet.spokenPrefix + digits]
    case .symbol(let symbol):
      symbol.atomClass.isOperator ? ["the", symbol.spokenName, "of"] : [symbol.spokenName]
    case .function(.identifier(let name, _), _): [Self.functionNames[name] ?? name]
    case .function(let name, _): name.spokenWords
    case .text(let text, _): text.split(separator: " ").map { String($0) }
    case .space, .phantom: []
    case .fraction(let above, let below, .binomial):
      ["the binomial coefficient"] + above.spokenWords + ["over"] + below.closed(by: "end binomial")
    case .fraction(let above, let below, _):
      ["the fraction"] + above.spokenWords + ["over"] + below.closed(by: "end fraction")
    case .radical(let radicand, let index):
      Self.spokenRoot(index) + radicand.closed(by: "end root")
    case .scripts(let base, let lower, let upper, let placement):
      base.spoken(withSubscript: lower, superscript: upper, placement)
    case .accent(let accent, let base):
      base.spokenAsBase + [accent.spokenName]
    case .fenced(let opening, let content, let closing):
      Self.spoken(content, between: opening, and: closing)
    case .delimiter(let delimiter, _, _): Self.spoken(delimiter: delimiter)
    case .table(let table): table.spokenWords
    case .style(_, let content), .boxed(let content): content.spokenWords
    case .tag(let label): ["equation"] + label.spokenWords
    }
  }

  private static func spoken(row nodes: [MathNode]) -> [String] {
    let elements = SpacedRow(nodes, inScript: true).elements
    var words: [String] = []
    for (index, element) in elements.enumerated() {
      words += element.node.spokenWords
      // "The fraction 1 over 2 x" would leave open whether x belongs to it.
      if index + 1 < elements.count, !elements[index + 1].allowsQuotientBefore,
        let end = element.node.spokenEnd, words.last != end
      {
        words.append(end)
      }
    }
    return words
  }

  /// The word that closes a fraction or a root.
  private var spokenEnd: String? {
    switch self {
    case .fraction(_, _, .binomial): "end binomial"
    case .fraction: "end fraction"
    case .radical: "end root"
    default: nil
    }
  }

  /// The words, and a word for their end if they are more than one sign.
  private func closed(by end: String) -> [String] {
    binding.rawValue <= Binding.power.rawValue ? spokenWords : spokenWords + [end]
  }

  /// The words with others around them if what follows would else belong to their last sign.
  private var spokenAsBase: [String] {
    if case .fenced = self { return spokenWords }
    return isSingleSign ? spokenWords : ["the quantity"] + spokenWords + ["end quantity"]
  }

  private func spokenScript(closedBy end: String) -> [String] {
    isSingleSign ? spokenWords : spokenWords + [end]
  }

  private static func spoken(letter: String) -> String {
    if let symbol = Symbols.byText[letter] { return symbol.spokenName }
    let isCapital = letter.utf8.count == 1 && ("A"..."Z").contains(letter)
    return isCapital ? "capital " + letter : letter
  }

  private static let functionNames = [
    "sin": "sine", "cos": "cosine", "tan": "tangent", "ln": "natural log", "lim": "limit",
    "max": "maximum", "min": "minimum", "sup": "supremum", "inf": "infimum",
    "det": "determinant", "gcd": "greatest common divisor", "Pr": "probability",
  ]

  private static func spokenRoot(_ index: MathNode?) -> [String] {
    switch index {
    case nil, .number("2", _)?: ["the square root of"]
    case .number("3", _)?: ["the cube root of"]
    case let index?: ["the root with index"] + index.spokenWords + ["of"]
    }
  }

  private func spoken(
    withSubscript lower: MathNode?, superscript upper: MathNode?, _ placement: ScriptPlacement
  ) -> [String] {
    switch self {
    case .symbol(let symbol) where symbol.atomClass.isOperator:
      return ["the", symbol.spokenName] + Self.spokenLimits(lower, upper) + ["of"]
    case .function(.identifier("lim", _), _):
      return ["the limit"] + (lower.map { ["as"] + $0.spokenWords } ?? []) + ["of"]
    case .function(_, takesLimits: true):
      return ["the"] + spokenWords + Self.spokenLimits(lower, upper) + ["of"]
    case _ where placement == .stacked:
      return spokenAsBase + (lower.map { ["with"] + $0.spokenWords + ["below"] } ?? [])
        + (upper.map { ["with"] + $0.spokenWords + ["above"] } ?? [])
    default:
      return spokenAsBase + (lower.map { ["sub"] + $0.spokenScript(closedBy: "end sub") } ?? [])
        + (upper.map { $0.spokenSuperscript(on: self) } ?? [])
    }
  }

  private static func spokenLimits(_ lower: MathNode?, _ upper: MathNode?) -> [String] {
    let from = lower.map { [upper == nil ? "over" : "from"] + $0.spokenWords } ?? []
    return from + (upper.map { ["to"] + $0.spokenWords } ?? [])
  }

  private func spokenSuperscript(on base: MathNode) -> [String] {
    switch self {
    case .number("2", _): return ["squared"]
    case .number("3", _): return ["cubed"]
    case .identifier("T", _): return ["transpose"]
    case .symbol(let symbol) where symbol.text == "⊤" || symbol.text == "⊺": return ["transpose"]
    case .symbol(let symbol) where symbol.text == "∘": return ["degrees"]
    case .symbol: return spokenWords
    case .row(let nodes) where nodes.count == 2 && nodes[0].symbol?.isSum == true:
      if case .number = nodes[1] { return ["to the"] + spokenWords }
    default: break
    }
    // A number and Euler's number have powers; elsewhere only digits and small letters are exponents.
    switch (base, self) {
    case (.number, _), (.identifier("e", _), _):
      return ["to the"] + spokenScript(closedBy: "end power")
    case (_, .number): return ["to the"] + spokenWords
    case (_, .identifier(let letter, .automatic)) where letter.utf8.first ?? 0 > 0x60:
      return ["to the"] + spokenWords
    default: return ["super"] + spokenScript(closedBy: "end super")
    }
  }

  private static func spoken(
    _ content: MathNode, between opening: String, and closing: String
  ) -> [String] {
    if case .table(let table) = content {
      let meaning = opening == "|" ? ["the determinant of"] : opening == "‖" ? ["the norm of"] : []
      return meaning + table.spokenWords
    }
    switch (opening, closing) {
    case ("⌊", "⌋"): return ["the floor of"] + content.closed(by: "end floor")
    case ("⌈", "⌉"): return ["the ceiling of"] + content.closed(by: "end ceiling")
    case ("|", "|"): return ["the absolute value of"] + content.closed(by: "end absolute value")
    case ("‖", "‖"): return ["the norm of"] + content.closed(by: "end norm")
    default:
      return spoken(delimiter: opening) + content.spokenWords + spoken(delimiter: closing)
    }
  }

  private static func spoken(delimiter: String) -> [String] {
    delimiter.isEmpty ? [] : [Symbols.byText[delimiter]?.spokenName ?? delimiter]
  }
}

extension MathTable {
  /// The cells as words: rows end with semicolons, cells with commas.
  fileprivate var spokenWords: [String] {
    let separator = kind == .equations ? " " : ", "
    let lines = rows.map { row in
      row.map { $0.spokenText }.filter { !$0.isEmpty || kind == .matrix }
        .joined(separator: separator)
    }
    let text = lines.filter { !$0.isEmpty || kind == .matrix }.joined(separator: "; ")
    switch kind {
    case .matrix: return ["the \(rows.count) by \(columnCount) matrix", text + ";", "end matrix"]
    case .cases: return ["cases:", text + ";", "end cases"]
    case .small, .equations: return [text]
    }
  }
}

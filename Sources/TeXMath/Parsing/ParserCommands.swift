extension Parser {
  /// Reads a command with its arguments; nil if there is nothing to see of it.
  ///
  /// A node that takes the rest of its group, as `\displaystyle` does, ends where `closer` says.
  mutating func node(
    of command: Command, named name: String, until closer: Closer
  ) throws(TeXError) -> MathNode? {
    let commandStart = start
    switch command {
    case .text(let font):
      try advance()
      return try words(in: font, of: name)
    case .tag(let inParentheses):
      try advance()
      let label = try words(in: .roman, of: name)
      if case .text(let text, let font) = label, inParentheses {
        return .tag(.text("(\(text))", font))
      }
      return .tag(label)
    case .label:
      try advance()
      _ = try rawArgument(of: name)
      try advance()
      return nil
    case .horizontalSpace:
      try advance()
      return .space(try length(of: name))
    case .begin:
      try advance()
      return try environment(startedAt: commandStart)
    default:
      try advance()
      return try node(of: command, named: name, startedAt: commandStart, until: closer)
    }
  }

  /// Reads the arguments of a command, all of which are formulas.
  private mutating func node(
    of command: Command, named name: String, startedAt commandStart: Int, until closer: Closer
  ) throws(TeXError) -> MathNode? {
    switch command {
    case .symbol(let symbol):
      return symbol.atomClass == .alphabetic
        ? .identifier(symbol.text, alphabet) : .symbol(symbol)
    case .function(let text, let takesLimits):
      return .function(.identifier(text, .upright), takesLimits: takesLimits)
    case .operatorName(let takesLimits):
      let title = try argument(of: name, in: .upright)
      return .function(title.asFunctionName, takesLimits: takesLimits)
    case .space(let mu):
      return .space(mu)
    case .accent(let accent):
      return .accent(accent, try argument(of: name))
    case .alphabet(let chosen):
      return try argument(of: name, in: chosen)
    case .fraction(let form):
      let numerator = try argument(of: name)
      return .fraction(numerator, try argument(of: name), form)
    case .squareRoot:
      let index = try optionalArgument()
      return .radical(try argument(of: name), index: index)
    case .style(let style):
      try enter()
      defer { leave() }
      return .style(style, try row(until: closer))
    case .left:
      return try fence(startedAt: commandStart)
    case .middle:
      guard isDirectlyInFence else { throw lexer.error(.missingLeft(name), at: commandStart) }
      return .delimiter(try delimiter(of: name), .fence, .relation)
    case .delimiter(let size, let atomClass):
      return .delimiter(try delimiter(of: name), size, atomClass)
    case .not:
      return try argument(of: name).negated
    case .atomClass(let atomClass):
      return try argument(of: name).with(atomClass)
    case .above:
      let annotation = try argument(of: name)
      let base = try argument(of: name)
      return .scripts(base, subscript: nil, superscript: annotation, .stacked)
    case .below:
      let annotation = try argument(of: name)
      let base = try argument(of: name)
      return .scripts(base, subscript: annotation, superscript: nil, .stacked)
    case .labelledArrow(let arrow):
      let below = try optionalArgument()
      let above = try argument(of: name)
      let base = MathNode(character: arrow, .automatic)
      if below == nil && above == .row([]) { return base }
      return .scripts(
        base, subscript: below, superscript: above == .row([]) ? nil : above, .stacked)
    case .binaryModulo:
      return .symbol(Symbol("mod", .binary, "modulo"))
    case .modulo(let inParentheses):
      let remark: [MathNode] = [.space(18), .text("mod ", .roman), try argument(of: name)]
      return .row(inParentheses ? remark.inParentheses : remark)
    case .substack:
      return try substack(of: name)
    case .phantom:
      return .phantom(try argument(of: name))
    case .boxed:
      return .boxed(try argument(of: name))
    case .limits:
      throw lexer.error(.misplacedLimits(name), at: commandStart)
    case .ignored, .text, .tag, .label, .horizontalSpace, .begin, .right, .end, .lineBreak,
      .horizontalLine:
      return nil
    }
  }

  /// Reads an argument whose letters are of an alphabet.
  private mutating func argument(
    of name: String, in chosen: Alphabet
  ) throws(TeXError) -> MathNode {
    let outer = alphabet
    alphabet = chosen
    defer { alphabet = outer }
    return try argument(of: name)
  }

  /// Reads `[…]` if it comes next.
  mutating func optionalArgument() throws(TeXError) -> MathNode? {
    guard token == .ascii(UInt8(ascii: "[")) else { return nil }
    let opening = start
    try enter()
    defer { leave() }
    try advance()
    let content = try row(until: .bracket)
    try close(.ascii(UInt8(ascii: "]")), or: .unclosedBracket, openedAt: opening)
    return content
  }

  /// Reads what follows `\left`.
  private mutating func fence(startedAt leftStart: Int) throws(TeXError) -> MathNode {
    let wasDirectlyInFence = isDirectlyInFence
    try enter()
    defer {
      isDirectlyInFence = wasDirectlyInFence
      leave()
    }
    isDirectlyInFence = true
    let opening = try delimiter(of: "left")
    let content = try row()
    try close(.command("right"), or: .missingRight, openedAt: leftStart)
    return .fenced(opening, content, try delimiter(of: "right"))
  }

  /// Reads a delimiter; a point is none.
  private mutating func delimiter(of name: String) throws(TeXError) -> String {
    var text: String?
    switch token {
    case .ascii(UInt8(ascii: ".")): text = ""
    case .ascii(UInt8(ascii: "<")): text = "⟨"
    case .ascii(UInt8(ascii: ">")): text = "⟩"
    case .ascii(let byte): text = Symbols.byASCII[Int(byte)]?.text
    case .unicode(let character): text = character
    case .command(let command):
      if case .symbol(let symbol)? = Command.byName[command] { text = symbol.text }
    default: break
    }
    guard let text, text.isEmpty || Self.delimiters.contains(text) else {
      throw error(.missingDelimiter(name))
    }
    try advance()
    return text
  }

  private static let delimiters: Set<String> = [
    "(", ")", "[", "]", "{", "}", "|", "‖", "/", "\\", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟦", "⟧", "↑",
    "↓", "↕", "⇑", "⇓", "⇕",
  ]
}

extension [MathNode] {
  /// The nodes after the first, which is a space, in parentheses.
  fileprivate var inParentheses: [MathNode] {
    let opening = MathNode(character: "(", .automatic)
    let closing = MathNode(character: ")", .automatic)
    return [self[0], opening] + self[1...] + [closing]
  }
}

extension MathNode {
  /// The symbol with a stroke through it.
  fileprivate var negated: MathNode {
    switch self {
    case .symbol(var symbol):
      symbol.text = Self.negations[symbol.text] ?? symbol.text + "\u{338}"
      symbol.spokenName = Symbols.byText[symbol.text]?.spokenName ?? symbol.spokenNegation
      return .symbol(symbol)
    case .identifier(let text, let alphabet):
      return .identifier(text + "\u{338}", alphabet)
    default:
      return self
    }
  }

  /// The sign with a stroke, where Unicode has it as one character.
  private static let negations = [
    "=": "≠", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "≡": "≢", "∼": "≁", "≃": "≄", "≅": "≇",
    "≈": "≉", "∈": "∉", "∋": "∌", "∣": "∤", "∥": "∦", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉",
    "⊢": "⊬", "⊨": "⊭", "→": "↛", "←": "↚", "⇒": "⇏", "⇐": "⇍", "⇔": "⇎", "∃": "∄", "≺": "⊀",
    "≻": "⊁",
  ]

  /// The symbol as an atom of another class; what is no symbol stays as it is.
  fileprivate func with(_ atomClass: AtomClass) -> MathNode {
    guard case .symbol(var symbol) = self else { return self }
    symbol.atomClass = atomClass
    return .symbol(symbol)
  }

  /// The argument of `\operatorname` as one word, if it is made of letters, hyphens and spaces.
  fileprivate var asFunctionName: MathNode {
    guard case .row(let nodes) = self else { return self }
    var word = ""
    var hasSpace = false
    for node in nodes {
      switch node {
      case .identifier(let text, .upright), .number(let text, .upright):
        word += (hasSpace ? " " : "") + text
        hasSpace = false
      case .symbol(let symbol) where symbol.text == "−": word += "-"
      case .space(let mu): hasSpace = mu > 0 && !word.isEmpty
      default: return self
      }
    }
    return .identifier(word, .upright)
  }
}

extension Symbol {
  /// What the symbol with a stroke is called: "is not equal to" for "is equal to".
  fileprivate var spokenNegation: String {
    spokenName.hasPrefix("is ") ? "is not " + spokenName.dropFirst(3) : "not " + spokenName
  }
}

/// Reads TeX into a tree, by recursive descent with a budget of depth.
///
/// This file holds the grammar of rows, groups and scripts; extensions hold the commands
/// (ParserCommands), the environments (ParserTables) and the words (ParserText).
struct Parser {
  var lexer: Lexer
  /// The token to be read next, and where it begins.
  var token = Token.end
  var start = 0
  /// The alphabet that the enclosing command has chosen.
  var alphabet = Alphabet.automatic
  /// Whether the row being read is that of a `\left`, so that `\middle` may stand in it.
  var isDirectlyInFence = false
  private var depth = 0

  init(_ tex: String) throws(TeXError) {
    lexer = Lexer(tex)
    try advance()
  }

  /// Goes on to the next token.
  mutating func advance() throws(TeXError) { (token, start) = try lexer.next() }

  /// An error at the token to be read next.
  func error(_ kind: TeXError.Kind) -> TeXError { lexer.error(kind, at: start) }

  /// Reads the whole formula.
  mutating func formula() throws(TeXError) -> MathNode {
    let node = try row()
    guard token == .end else { throw misplacedToken() }
    return node
  }

  /// What ends a row besides the end, a closing brace, `&`, `\\`, `\right` and `\end`.
  enum Closer { case none, bracket, dollar }

  /// Reads nodes up to a token that ends the row, which is left to be read.
  mutating func row(until closer: Closer = .none) throws(TeXError) -> MathNode {
    var nodes: [MathNode] = []
    while let node = try element(until: closer) { nodes.append(node) }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// Reads one atom with its scripts, or nil at the end of the row.
  private mutating func element(until closer: Closer) throws(TeXError) -> MathNode? {
    while true {
      switch token {
      case .end, .closeBrace, .ampersand, .hash: return nil
      case .dollar: return nil
      case .ascii(UInt8(ascii: "]")) where closer == .bracket: return nil
      case .caret, .underscore, .prime: return try scripts(on: .row([]))
      case .command(let name):
        guard let command = Command.byName[name] else { throw error(.unknownCommand(name)) }
        if command.endsRow { return nil }
        if let node = try self.node(of: command, named: name, until: closer) {
          return try scripts(on: node)
        }
      default: return try scripts(on: try atom())
      }
    }
  }

  /// Reads what is neither a command nor a script.
  private mutating func atom() throws(TeXError) -> MathNode {
    switch token {
    case .openBrace: return try group().asOrdinaryAtom
    case .tie:
      try advance()
      return .space(6)
    case .unicode(let text):
      try advance()
      return .init(character: text, alphabet)
    case .ascii(let byte) where Lexer.isDigit(byte):
      let digits = lexer.restOfNumber(startingWith: byte)
      try advance()
      return .number(digits, alphabet)
    case .ascii(UInt8(ascii: ".")) where lexer.isBeforeDigit:
      let digits = lexer.restOfNumber(startingWith: UInt8(ascii: "."))
      try advance()
      return .number(digits, alphabet)
    case .ascii(let byte):
      if let symbol = Symbols.byASCII[Int(byte)] {
        try advance()
        return .symbol(symbol)
      }
      return try letters(startingWith: byte)
    default:
      throw misplacedToken()
    }
  }

  /// Reads one letter, or a word where the alphabet makes words.
  private mutating func letters(startingWith byte: UInt8) throws(TeXError) -> MathNode {
    var word = String(Unicode.Scalar(byte))
    try advance()
    while alphabet.makesWords, case .ascii(let next) = token, Symbols.byASCII[Int(next)] == nil {
      word.unicodeScalars.append(Unicode.Scalar(next))
      try advance()
    }
    return .identifier(word, alphabet)
  }

  /// Reads a group in braces.
  mutating func group() throws(TeXError) -> MathNode {
    let opening = start
    let wasDirectlyInFence = isDirectlyInFence
    try enter()
    isDirectlyInFence = false
    defer {
      isDirectlyInFence = wasDirectlyInFence
      leave()
    }
    try advance()
    let content = try row()
    try close(.closeBrace, or: .unclosedBrace, openedAt: opening)
    return content
  }

  /// Reads the token that ends a construction, or says that the construction has no end.
  mutating func close(
    _ closing: Token, or kind: TeXError.Kind, openedAt opening: Int
  ) throws(TeXError) {
    if token == closing { return try advance() }
    switch token {
    case .end, .closeBrace: throw lexer.error(kind, at: opening)
    case .command(let name):
      if let command = Command.byName[name], !command.breaksRow {
        throw lexer.error(kind, at: opening)
      }
      throw misplacedToken()
    default: throw misplacedToken()
    }
  }

  /// Reads the argument of a command or script: a group, or the shortest thing that is one.
  mutating func argument(of name: String) throws(TeXError) -> MathNode {
    switch token {
    case .openBrace:
      return try group()
    case .ascii(let byte):
      if let symbol = Symbols.byASCII[Int(byte)] {
        try advance()
        return .symbol(symbol)
      }
      try advance()
      let text = String(Unicode.Scalar(byte))
      return Lexer.isDigit(byte) ? .number(text, alphabet) : .identifier(text, alphabet)
    case .unicode:
      return try atom()
    case .command(let command):
      guard let meaning = Command.byName[command] else { throw error(.unknownCommand(command)) }
      guard !meaning.endsRow else { throw error(.missingArgument(name)) }
      try enter()
      defer { leave() }
      guard let node = try self.node(of: meaning, named: command, until: .none) else {
        throw error(.missingArgument(name))
      }
      return node
    default:
      throw error(.missingArgument(name))
    }
  }

  /// Goes one level deeper; every construction that contains others passes here.
  mutating func enter() throws(TeXError) {
    depth += 1
    if depth > MathNode.maximumDepth { throw error(.tooDeep) }
  }

  /// Leaves a level.
  mutating func leave() { depth -= 1 }

  /// The error for a token that has no meaning where it stands.
  func misplacedToken() -> TeXError {
    switch token {
    case .closeBrace: return error(.unexpectedBrace)
    case .ampersand: return error(.alignmentOutsideEnvironment)
    case .dollar: return error(.unexpectedDollar)
    case .hash: return error(.unexpectedHash)
    case .command(let name):
      switch Command.byName[name] {
      case .lineBreak, .horizontalLine: return error(.lineBreakOutsideEnvironment)
      case .end: return error(.unexpectedEnd)
      default: return error(.missingLeft(name))
      }
    default: return error(.unclosedBracket)
    }
  }
}

extension MathNode {
  /// Reads a formula: the TeX between the dollars.
  ///
  /// ```swift
  /// try MathNode(parsing: "q_i").inlineText  // "qᵢ"
  /// ```
  ///
  /// The language is that of LaTeX with amsmath, without definitions of one's own. The time is linear in
  /// the length of the TeX, whatever it holds.
  ///
  /// - Throws: A `TeXError` for the first thing that cannot be read.
  public init(parsing tex: String) throws(TeXError) {
    var parser = try Parser(tex)
    self = try parser.formula()
  }

  /// The node as a group in braces: `{=}` and `{,}` have no space around them.
  fileprivate var asOrdinaryAtom: MathNode {
    guard let symbol, !symbol.atomClass.isOperator else { return self }
    return .row([self])
  }

  /// A character that stands for itself.
  init(character text: String, _ alphabet: Alphabet) {
    if let symbol = Symbols.byText[text] {
      self = symbol.atomClass == .alphabetic ? .identifier(text, alphabet) : .symbol(symbol)
    } else {
      self = .identifier(text, alphabet)
    }
  }
}

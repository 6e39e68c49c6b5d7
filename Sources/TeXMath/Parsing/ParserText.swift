extension Parser {
  /// Reads the braces of `\text` and its like: words, with formulas between dollars.
  mutating func words(in font: TextFont, of name: String) throws(TeXError) -> MathNode {
    let nodes = try bracedWords(in: font, of: name)
    try advance()
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// Reads the braces, but not yet the token after them.
  private mutating func bracedWords(
    in font: TextFont, of name: String
  ) throws(TeXError) -> [MathNode] {
    guard token == .openBrace else { throw error(.missingBrace(name)) }
    let opening = start
    try enter()
    defer { leave() }
    var nodes: [MathNode] = []
    var text = ""
    var openBraces = 1
    while openBraces > 0 {
      text += try plainText(openedAt: opening)
      if lexer.isAtEnd { throw lexer.error(.unclosedBrace, at: opening) }
      if lexer.skip(UInt8(ascii: "{")) {
        openBraces += 1
      } else if lexer.skip(UInt8(ascii: "}")) {
        openBraces -= 1
      } else if lexer.skip(UInt8(ascii: "~")) {
        text += " "
      } else if lexer.skip(UInt8(ascii: "$")) {
        nodes += [.text(text, font), try formulaInText()]
        text = ""
      } else if lexer.skip(UInt8(ascii: "\\")) {
        let commandStart = lexer.offset - 1
        let command = try lexer.commandName()
        switch Command.byName[command] {
        case .symbol(let symbol)?:
          text += symbol.text
        case .space?:
          text += " "
        case .text(let inner)?:
          try advance()
          nodes += [.text(text, font)] + (try bracedWords(in: inner, of: command))
          text = ""
        case nil:
          throw lexer.error(.unknownCommand(command), at: commandStart)
        default:
          throw lexer.error(.commandInText(command), at: commandStart)
        }
      } else {
        let spaceStart = lexer.offset
        lexer.skipSpaceAndComments()
        if lexer.offset == spaceStart { throw lexer.error(.controlCharacter, at: spaceStart) }
        text += " "
      }
    }
    nodes.append(.text(text, font))
    nodes.removeAll { $0 == .text("", font) }
    return nodes
  }

  /// Reads text up to the next character that may be syntax.
  private mutating func plainText(openedAt opening: Int) throws(TeXError) -> String {
    let text = lexer.text(until: Self.isSpecialInText)
    if text.unicodeScalars.contains(where: Lexer.isControl) {
      throw lexer.error(.controlCharacter, at: opening)
    }
    return text
  }

  private static func isSpecialInText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "~"), 0...0x20, 0x7F:
      true
    default: false
    }
  }

  /// Reads a formula after a dollar; its closing dollar is the token to be read next.
  private mutating func formulaInText() throws(TeXError) -> MathNode {
    let opening = lexer.offset - 1
    try advance()
    let formula = try row(until: .dollar)
    guard token == .dollar else { throw lexer.error(.unexpectedDollar, at: opening) }
    return formula
  }

  /// Reads the text of an argument that is no formula: the name of an environment, a length.
  ///
  /// The brace that closes it is read, but not yet the token after it.
  mutating func rawArgument(of name: String) throws(TeXError) -> String {
    guard token == .openBrace else { throw error(.missingBrace(name)) }
    let opening = start
    let text = lexer.text { $0 == UInt8(ascii: "}") }
    guard lexer.skip(UInt8(ascii: "}")) else { throw lexer.error(.unclosedBrace, at: opening) }
    if text.unicodeScalars.contains(where: Lexer.isControl) {
      throw lexer.error(.controlCharacter, at: opening)
    }
    return text
  }
}

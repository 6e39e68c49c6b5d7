/// Divides the lines of an answer into tokens: arithmetic as people type it, with Unicode signs, a
/// little TeX and Markdown emphasis, and words in between.
///
/// Signs that carry no meaning here (quotes, dollars, backticks, list bullets) are dropped.
struct Lexer {
  private var characters: [PlainCharacter] = []
  private var index = 0
  private var line = 0
  private var isSpaced = false
  /// For each open TeX brace, whether its closing brace is dropped as well.
  private var droppedBraces: [Bool] = []
  private let commas: CommaReading
  private(set) var tokens: [Token] = []

  /// The tokens of all lines; each line ends with a `lineEnd`.
  static func tokens(
    of lines: [SourceLine], commas: CommaReading
  ) throws(ReadingError) -> [Token] {
    var lexer = Lexer(commas: commas)
    for line in lines { try lexer.read(line) }
    return lexer.tokens
  }

  private init(commas: CommaReading) { self.commas = commas }

  private mutating func read(_ source: SourceLine) throws(ReadingError) {
    characters = try plainCharacters(source)
    index = 0
    line = source.position.line
    droppedBraces = []
    skipBullet()
    while index < characters.count { try readNext() }
    add(.lineEnd, at: characters.last.map { $0.column + 1 } ?? source.position.column)
  }

  private mutating func readNext() throws(ReadingError) {
    let character = characters[index]
    if character.scalar.isSpace {
      isSpaced = true
      index += 1
      return
    }
    let scanner = NumberScanner(
      characters: characters, line: line, commas: isListed ? .list : commas)
    if let (literal, end) = try scanner.scan(at: index) {
      index = end
      add(.number(literal), at: character.column)
    } else if character.scalar.superscriptDigit != nil {
      readSuperscript()
    } else if character.scalar == "\\" {
      readCommand()
    } else if character.scalar.isWordPart {
      readWord()
    } else {
      readSign()
    }
  }

  private mutating func add(_ kind: Token.Kind, at column: Int) {
    tokens.append(
      Token(kind: kind, position: Position(line: line, column: column), isSpaced: isSpaced))
    isSpaced = false
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    characters.indices.contains(index) ? characters[index].scalar : nil
  }

  /// Whether a comma directly between digits has just turned out to separate numbers: "1,2,3".
  private var isListed: Bool {
    index > 1 && scalar(index - 1) == "," && scalar(index - 2)?.isDigit == true
  }

  // MARK: - Words and superscripts

  /// A bullet of a Markdown list at the start of a line is no sign.
  private mutating func skipBullet() {
    while let next = scalar(index), next.isSpace || next == ">" { index += 1 }
    let isBullet = scalar(index).map { "-*+•–".unicodeScalars.contains($0) } ?? false
    if isBullet, scalar(index + 1)?.isSpace == true { index += 2 }
    skipListNumber()
  }

  /// So is "1." before something else, at least where the answer is a list itself.
  private mutating func skipListNumber() {
    guard commas == .list else { return }
    var end = index
    while scalar(end)?.isDigit == true { end += 1 }
    guard end > index, end - index <= 2, scalar(end) == "." || scalar(end) == ")",
      scalar(end + 1)?.isSpace == true, end + 2 < characters.count
    else { return }
    index = end + 1
  }

  private mutating func readWord() {
    let start = index
    while let next = scalar(index), next.isWordPart || isHyphen(index) { index += 1 }
    add(.word(text(start..<index)), at: characters[start].column)
  }

  /// The sign inside `GPU-hours`.
  private func isHyphen(_ index: Int) -> Bool {
    scalar(index) == "-" && scalar(index + 1)?.isWordPart == true
  }

  private func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for index in range { result.append(characters[index].scalar) }
    return String(result)
  }

  /// `10⁹` and `10⁻³`: a power sign and its exponent.
  private mutating func readSuperscript() {
    let start = index
    var value = 0
    while let digit = scalar(index)?.superscriptDigit {
      value = min(value * 10 + digit, 99_999)
      index += 1
    }
    add(.power, at: characters[start].column)
    let literal = NumberLiteral(
      value: Double(value), decimals: 0, isInteger: true, trailingZeros: 0)
    add(.number(literal), at: characters[start].column)
  }

  // MARK: - TeX

  private mutating func readCommand() {
    let start = index
    index += 1
    let nameStart = index
    while let next = scalar(index), next.isASCIILetter { index += 1 }
    let column = characters[start].column
    let name = text(nameStart..<index)
    switch name {
    case "":
      // An escaped sign: \% is a percent sign, \, \; \! and "\ " are spaces, \\ ends a matrix row.
      switch scalar(index) {
      case "%"?: add(.percent, at: column)
      case "\\"?: add(.semicolon, at: column)
      default: isSpaced = true
      }
      index += 1
    case "frac", "dfrac", "tfrac": add(.fraction, at: column)
    case "cdot", "times", "ast": add(.times, at: column)
    case "div": add(.divide, at: column)
    case "sqrt": add(.squareRoot, at: column)
    case "approx", "sim", "simeq", "cong": add(.equals(approximately: true), at: column)
    case "to", "rightarrow", "Rightarrow", "implies": add(.arrow, at: column)
    case "le", "leq", "ge", "geq", "lt", "gt", "ne", "neq": add(.comparison, at: column)
    case "lfloor": add(.open(.floor), at: column)
    case "rfloor": add(.close(.floor), at: column)
    case "lceil": add(.open(.ceiling), at: column)
    case "rceil": add(.close(.ceiling), at: column)
    case "text", "mathrm", "mathbf", "textbf", "operatorname", "boxed", "textrm":
      dropBraces()
    case "begin", "end": skipBraces()
    default: isSpaced = true  // \left, \right, \quad and everything that only changes the looks.
    }
  }

  /// The content of the following braces stays, the braces themselves go.
  private mutating func dropBraces() {
    guard scalar(index) == "{" else { return }
    droppedBraces.append(true)
    isSpaced = true
    index += 1
  }

  /// The following braces go with their content.
  private mutating func skipBraces() {
    guard scalar(index) == "{" else { return }
    while let next = scalar(index), next != "}" { _ = next; index += 1 }
    index += 1
  }

  // MARK: - Signs

  private mutating func readSign() {
    let column = characters[index].column
    let sign = characters[index].scalar
    index += 1
    switch sign {
    case "+": add(.plus, at: column)
    case "-", "\u{2212}", "\u{2013}", "\u{2014}", "\u{2010}", "\u{2011}", "\u{2012}":
      readMinus(at: column)
    case "*":
      if scalar(index) == "*" {
        index += 1
        add(.power, at: column)
      } else {
        add(.times, at: column)
      }
    case "\u{D7}", "\u{B7}", "\u{22C5}", "\u{2219}", "\u{2217}", "\u{2715}", "\u{2A2F}", "\u{2022}":
      add(.times, at: column)
    case "/", "\u{F7}", "\u{2215}", "\u{2044}": add(.divide, at: column)
    case "^": add(.power, at: column)
    case "\u{207B}": readNegativeSuperscript(at: column)
    case "\u{221A}": add(.squareRoot, at: column)
    case "(", "[": add(.open(.round), at: column)
    case ")", "]": add(.close(.round), at: column)
    case "{":
      droppedBraces.append(false)
      add(.open(.round), at: column)
    case "}":
      if droppedBraces.popLast() != true {
        add(.close(.round), at: column)
      } else {
        isSpaced = true
      }
    case "\u{230A}": add(.open(.floor), at: column)
    case "\u{230B}": add(.close(.floor), at: column)
    case "\u{2308}": add(.open(.ceiling), at: column)
    case "\u{2309}": add(.close(.ceiling), at: column)
    case "=": readEquals(at: column)
    case "\u{2248}", "\u{2243}", "\u{2245}", "~", "\u{223C}":
      add(.equals(approximately: true), at: column)
    case "\u{2261}": add(.equals(approximately: false), at: column)
    case "<", ">", "\u{2264}", "\u{2265}", "\u{2260}":
      if scalar(index) == "=" { index += 1 }
      add(.comparison, at: column)
    case "\u{2192}", "\u{21D2}", "\u{27F6}", "\u{27F9}", "\u{21A6}": add(.arrow, at: column)
    case ",", "\u{3001}": add(.comma, at: column)
    case ";": add(.semicolon, at: column)
    case ":": if scalar(index) != "=" { add(.colon, at: column) }
    case "|", "&": add(.bar, at: column)
    case "\u{2026}": add(.ellipsis, at: column)
    case "." where scalar(index) == ".":
      while scalar(index) == "." { index += 1 }
      add(.ellipsis, at: column)
    case "%", "\u{2030}": add(.percent, at: column)
    case "\u{221E}": add(.word("infinity"), at: column)
    default: isSpaced = isSpaced || sign != "'"
    }
  }

  private mutating func readMinus(at column: Int) {
    if scalar(index) == ">" {
      index += 1
      add(.arrow, at: column)
    } else {
      add(.minus, at: column)
    }
  }

  private mutating func readEquals(at column: Int) {
    if scalar(index) == ">" {
      index += 1
      add(.arrow, at: column)
    } else {
      if scalar(index) == "=" { index += 1 }
      add(.equals(approximately: false), at: column)
    }
  }

  /// `10⁻³`: the sign stands before the superscript digits.
  private mutating func readNegativeSuperscript(at column: Int) {
    guard scalar(index)?.superscriptDigit != nil else { return }
    readSuperscript()
    guard case .number(let literal)? = tokens.popLast()?.kind else { return }
    add(.minus, at: column)
    add(.number(literal), at: column)
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  /// Letters and the signs that stand inside words; digits are read as numbers.
  var isWordPart: Bool {
    isASCIILetter || (value > 0x7F && properties.isAlphabetic)
  }
}

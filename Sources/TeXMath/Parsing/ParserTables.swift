extension Parser {
  /// Reads an environment after `\begin`, up to its `\end{…}`.
  mutating func environment(startedAt beginStart: Int) throws(TeXError) -> MathNode {
    let nameStart = start
    let name = try rawArgument(of: "begin")
    guard let environment = Environment.byName[name] else {
      throw lexer.error(.unknownEnvironment(name), at: nameStart)
    }
    try enter()
    let wasDirectlyInFence = isDirectlyInFence
    isDirectlyInFence = false
    defer {
      isDirectlyInFence = wasDirectlyInFence
      leave()
    }
    var table = MathTable(environment.kind, environment.alignments, [])
    // The vertical position of the table, as in `\begin{aligned}[t]`, has no effect here.
    skipRawOption()
    try advance()
    if environment.hasColumns { try readColumns(of: &table, in: name) }
    try readRows(of: &table) { parser throws(TeXError) in
      guard parser.token == .command("end") else { return false }
      try parser.advance()
      let endStart = parser.start
      let found = try parser.rawArgument(of: "end")
      guard found == name else {
        throw parser.lexer.error(.mismatchedEnd(expected: name, found: found), at: endStart)
      }
      return true
    } missing: { parser in
      parser.lexer.error(.missingEnd(name), at: beginStart)
    }
    try advance()
    if environment.opening.isEmpty && environment.closing.isEmpty { return .table(table) }
    return .fenced(environment.opening, .table(table), environment.closing)
  }

  /// Reads the argument of `\substack`: lines, one below the other.
  mutating func substack(of name: String) throws(TeXError) -> MathNode {
    guard token == .openBrace else { throw error(.missingBrace(name)) }
    let opening = start
    try enter()
    defer { leave() }
    try advance()
    var table = MathTable(.small, [.center], [])
    try readRows(of: &table) { parser throws(TeXError) in
      parser.token == .closeBrace
    } missing: { parser in
      parser.lexer.error(.unclosedBrace, at: opening)
    }
    try advance()
    return .table(table)
  }

  /// Reads cells and rows until `isAtEnd` recognises the end.
  private mutating func readRows(
    of table: inout MathTable, until isAtEnd: (inout Parser) throws(TeXError) -> Bool,
    missing: (Parser) -> TeXError
  ) throws(TeXError) {
    var cells: [MathNode] = []
    while true {
      while cells.isEmpty, token == .command("hline") {
        table.horizontalLines.insert(table.rows.count)
        try advance()
      }
      cells.append(try row())
      if token == .ampersand {
        try advance()
      } else if case .command(let name) = token, case .lineBreak? = Command.byName[name] {
        _ = lexer.skip(UInt8(ascii: "*"))
        skipRawOption()
        try advance()
        table.rows.append(cells)
        cells = []
      } else if try isAtEnd(&self) {
        // A line break before the end does not begin another row.
        if cells != [.row([])] { table.rows.append(cells) }
        return
      } else {
        switch token {
        case .end, .closeBrace, .command("right"), .command("end"): throw missing(self)
        default: throw misplacedToken()
        }
      }
    }
  }

  /// Passes over `[…]` that follows without space, as in `\\[2pt]`.
  private mutating func skipRawOption() {
    guard lexer.skip(UInt8(ascii: "[")) else { return }
    _ = lexer.text { $0 == UInt8(ascii: "]") }
    _ = lexer.skip(UInt8(ascii: "]"))
  }

  /// Reads the columns of an `array`: `l`, `c`, `r`, and `|` for a line.
  private mutating func readColumns(of table: inout MathTable, in name: String) throws(TeXError) {
    let columnsStart = start
    for column in try rawArgument(of: name) {
      switch column {
      case "l": table.alignments.append(.left)
      case "c": table.alignments.append(.center)
      case "r": table.alignments.append(.right)
      case "|": table.verticalLines.insert(table.alignments.count)
      case " ": break
      default: throw lexer.error(.unknownColumn(String(column)), at: columnsStart)
      }
    }
    try advance()
  }

  /// Reads the argument of `\hspace`: a number and a unit.
  ///
  /// - Returns: The length in mu, as if in ten-point type.
  mutating func length(of name: String) throws(TeXError) -> Int {
    let argumentStart = start
    let argument = try rawArgument(of: name)
    try advance()
    var digits = argument.unicodeScalars.filter { $0 != " " }[...]
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits.removeFirst() }
    var thousandths = 0
    var scale = 1000
    var hasPoint = false
    while let digit = digits.first, ("0"..."9").contains(digit) || (digit == "." && !hasPoint) {
      digits.removeFirst()
      if digit == "." {
        hasPoint = true
      } else if hasPoint {
        scale /= 10
        thousandths += scale * Int(digit.value - 0x30)
      } else if thousandths < 1_000_000 {
        thousandths = thousandths * 10 + 1000 * Int(digit.value - 0x30)
      }
    }
    guard let unit = Self.millimuByUnit[String(digits)] else {
      throw lexer.error(.malformedLength(argument), at: argumentStart)
    }
    let mu = min(thousandths * unit / 1_000_000, 36_000)
    return isNegative ? -mu : mu
  }

  /// Thousandths of a mu in each unit of length, in ten-point type.
  private static let millimuByUnit = [
    "em": 18_000, "ex": 7_700, "mu": 1_000, "pt": 1_800, "px": 1_350, "pc": 21_600, "mm": 5_120,
    "cm": 51_200, "in": 130_000,
  ]
}

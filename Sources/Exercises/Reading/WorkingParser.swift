/// Parses the tokens of an answer to chains of equal sides, evaluating as it goes.
///
/// ```
/// items    = { chain | separator | remark }
/// chain    = side { "=" side }
/// side     = term { ("+" | "-") term }
/// term     = factor { ("*" | "/" | group) factor }
/// factor   = { "+" | "-" } primary [ "^" exponent ] { unit | word }
/// primary  = number | group | "√" primary | fraction group group | function group | words
/// ```
/// Words where a value could stand make a side symbolic; words behind a value label it. A number that
/// follows without any sign starts the next chain. Every token is consumed once and nesting is
/// bounded, so the time is linear in the answer.
struct WorkingParser {
  static let maximumDepth = 100

  let tokens: [Token]
  var index = 0
  private var depth = 0
  private var chains: [Working.Chain] = []
  /// The chain that is being read; a bracket with several items starts another one inside.
  private var current = Working.Chain(isRemark: false)
  /// Whether the next side belongs to the current chain.
  private var isJoined = false
  /// Whether what is read only comments on the answer.
  private var isRemark = false
  /// Whether `two` may be read as 2: only where no digit is written at all.
  let readsNumberWords: Bool

  init(tokens: [Token]) {
    self.tokens = tokens
    readsNumberWords = !tokens.contains { $0.isNumber }
  }

  /// The chains of the whole answer.
  mutating func parse() throws(ReadingError) -> [Working.Chain] {
    while index < tokens.count {
      try parseItems()
      index += 1  // A closing bracket that closes nothing.
    }
    return chains
  }

  func kind(at index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  var kind: Token.Kind? { kind(at: index) }

  var position: Position {
    (tokens.indices.contains(index) ? tokens[index] : tokens.last)?.position
      ?? Position(line: 1, column: 1)
  }

  // MARK: - Chains

  private mutating func closeChain() {
    guard !current.sides.isEmpty else { return }
    chains.append(current)
    current = Working.Chain(isRemark: isRemark)
    isJoined = false
  }

  /// Parses items up to a closing bracket or the end.
  private mutating func parseItems() throws(ReadingError) {
    while let kind {
      switch kind {
      case .close:
        closeChain()
        return
      case .lineEnd:
        index += 1
        // An equation may go on at the start of the next line.
        if case .equals? = self.kind, depth == 0 { continue }
        closeChain()
      case .comma, .semicolon, .bar, .ellipsis:
        index += 1
        closeChain()
      case .arrow:
        index += 1
        closeChain()
        current.isConclusion = true
      case .colon:
        index += 1
        current.isLabel = !current.sides.isEmpty
        closeChain()
        current.isConclusion = true
      case .comparison:
        index += 1
        try parseComparison()
      case .equals:
        index += 1
        isJoined = !current.sides.isEmpty
      case .times, .divide:
        try parseContinuation()
      case .power, .percent:
        index += 1  // Emphasis, or a sign without a value before it.
      case .word(let word) where Self.conclusionWords.contains(word.lowercased()):
        index += 1
        closeChain()
        current.isConclusion = true
      case .word(let word) where Self.remarkWords.contains(word.lowercased()):
        closeChain()
        skipRemark()
      default:
        try parseSide()
      }
    }
    closeChain()
  }

  /// What is compared is no answer: `5.37 GB < 8 GB` supports one.
  private mutating func parseComparison() throws(ReadingError) {
    let outer = isRemark
    isRemark = true
    current.isRemark = true
    closeChain()
    current.isRemark = true
    if startsOperand(at: index) { try parseSide() }
    closeChain()
    isRemark = outer
    current = Working.Chain(isRemark: outer)
  }

  /// Skips a clause that gives a reason: it ends at a comma, a colon, an arrow, a line or `so`.
  private mutating func skipRemark() {
    while let kind {
      switch kind {
      case .comma, .semicolon, .colon, .arrow, .lineEnd, .close: return
      case .word(let word) where Self.conclusionWords.contains(word.lowercased()): return
      default: index += 1
      }
    }
  }

  /// "512 B; × 40 = 20,480 B": a sign at the start goes on from the result before.
  ///
  /// Without a space behind it, the sign is emphasis.
  private mutating func parseContinuation() throws(ReadingError) {
    closeChain()
    guard let last = chains.indices.last, let result = chains[last].result?.quantity,
      startsOperand(at: index + 1), tokens[index + 1].isSpaced, !isRemark
    else {
      index += 1
      return
    }
    chains[last].isLabel = true
    try parseSide(goingOnFrom: result)
  }

  private mutating func parseSide(goingOnFrom earlier: Quantity? = nil) throws(ReadingError) {
    if !isJoined { closeChain() }
    let start = index
    let value = try parseSum(goingOnFrom: earlier)
    if index == start { index += 1 }
    switch value {
    case .list: closeChain()
    case .number(let quantity):
      append(quantity, tokens: start..<index)
    case .symbolic:
      append(nil, tokens: start..<index)
    }
    isJoined = false
  }

  private mutating func append(_ quantity: Quantity?, tokens range: Range<Int>) {
    var firstNumber: Double?
    for token in tokens[range] {
      if case .number(let literal) = token.kind {
        firstNumber = literal.value
        break
      }
    }
    current.sides.append(
      Working.Side(
        quantity: quantity, firstNumber: firstNumber, tokens: range,
        position: tokens[range.lowerBound].position))
  }

  // MARK: - Brackets

  /// What stands where a value could stand.
  enum Operand {
    case number(Quantity)
    /// Letters, or arithmetic with letters.
    case symbolic
    /// Several items in brackets, which have become chains of their own.
    case list
  }

  /// Parses from an opening bracket to its closing one.
  ///
  /// One item is a value; several become chains. Behind a value they are remarks.
  mutating func parseGroup(isRemark isInnerRemark: Bool) throws(ReadingError) -> Operand {
    guard depth < Self.maximumDepth else {
      throw ReadingError(fault: .tooDeep(Self.maximumDepth), position: position)
    }
    let outer = (current, isJoined, isRemark)
    let chainCount = chains.count
    depth += 1
    index += 1
    isRemark = isRemark || isInnerRemark
    current = Working.Chain(isRemark: isRemark)
    isJoined = false
    try parseItems()
    index = min(index + 1, tokens.count)  // The closing bracket may be missing.
    depth -= 1
    (current, isJoined, isRemark) = outer
    let inner = chains[chainCount...]
    guard inner.count == 1, let chain = inner.first, chain.sides.count == 1, !chain.isLabel,
      !isInnerRemark
    else { return inner.isEmpty ? .symbolic : .list }
    chains.removeLast()
    return chain.sides[0].quantity.map { .number($0) } ?? .symbolic
  }

  /// Runs a step that may nest without a bracket, such as a tower of powers.
  mutating func nested<Result>(
    _ body: (inout WorkingParser) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    guard depth < Self.maximumDepth else {
      throw ReadingError(fault: .tooDeep(Self.maximumDepth), position: position)
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  // MARK: - Words

  static let remarkWords: Set<String> = [
    "because", "since", "as", "not", "but", "whereas", "instead", "versus", "vs", "than",
    "although",
    "which", "where", "if", "rather",
  ]

  static let conclusionWords: Set<String> = ["so", "then", "hence", "thus", "therefore"]
}

extension WorkingParser {
  /// `term { (+ | −) term }`
  mutating func parseSum(goingOnFrom earlier: Quantity? = nil) throws(ReadingError) -> Operand {
    var sum = try parseProduct(goingOnFrom: earlier)
    while kind == .plus || kind == .minus {
      // A dash before words is punctuation: "2.5 GiB – for one group".
      guard startsOperand(at: index + 1), !isPlainWord(at: index + 1) else {
        index += 1
        return sum
      }
      let isMinus = kind == .minus
      let place = position
      index += 1
      let term = try parseProduct()
      sum = try combine(sum, term, at: place) { $0.adding(isMinus ? -$1 : $1) }
    }
    return sum
  }

  /// `factor { (* | /) factor }`
  private mutating func parseProduct(
    goingOnFrom earlier: Quantity? = nil
  ) throws(ReadingError) -> Operand {
    var product: Operand
    if let earlier { product = .number(earlier) } else { product = try parseFactor() }
    while let kind {
      let place = position
      switch kind {
      case .times:
        index += 1
        guard startsOperand(at: index) else { return ratio(product) }
        product = try combine(product, try parseFactor(), at: place) { $0.multiplied(by: $1) }
      case .divide where isPlainWord(at: index + 1):
        index += 2  // "20480 B/token": a label.
      case .divide:
        index += 1
        guard startsOperand(at: index) else {
          throw ReadingError(fault: .missingOperand, position: place)
        }
        product = try divide(product, try parseFactor(), at: place)
      case .word(let word) where isMultiplication(word):
        index += 1
        product = try combine(product, try parseFactor(), at: place) { $0.multiplied(by: $1) }
      case .open(.round):
        guard let next = try parseFollowingGroup(product, at: place) else { continue }
        product = next
      default: return product
      }
    }
    return product
  }

  /// A bracket behind a value: `2(3 + 4)` multiplies, `2 (5 GiB)` remarks.
  private mutating func parseFollowingGroup(
    _ product: Operand, at place: Position
  ) throws(ReadingError) -> Operand? {
    guard case .number = product, !tokens[index].isSpaced else {
      _ = try parseGroup(isRemark: true)
      return nil
    }
    guard case .number(let factor) = try parseGroup(isRemark: false) else { return nil }
    return try combine(product, .number(factor), at: place) { $0.multiplied(by: $1) }
  }

  /// `{+ | −} primary [^ exponent] {unit | word}`
  private mutating func parseFactor() throws(ReadingError) -> Operand {
    var isNegative = false
    while kind == .plus || kind == .minus {
      if kind == .minus { isNegative.toggle() }
      index += 1
    }
    guard startsOperand(at: index) else {
      throw ReadingError(fault: .missingOperand, position: position)
    }
    var factor = try parsePower()
    if isNegative, case .number(let quantity) = factor { factor = .number(-quantity) }
    return try parseUnits(factor)
  }

  private mutating func parsePower() throws(ReadingError) -> Operand {
    let start = index
    let base = try parsePrimary()
    guard kind == .power else {
      guard index == start + 1, case .number(let quantity) = base else { return base }
      return .number(try thousandfold(quantity))
    }
    let place = position
    index += 1
    var isNegative = false
    while kind == .minus || kind == .plus {
      if kind == .minus { isNegative.toggle() }
      index += 1
    }
    // Without an exponent the stars are Markdown's emphasis.
    guard startsOperand(at: index) else { return base }
    var exponent = try nested { parser throws(ReadingError) in try parser.parsePower() }
    if isNegative, case .number(let quantity) = exponent { exponent = .number(-quantity) }
    return try combine(base, exponent, at: place) { $0.raised(to: $1) }
  }

  private mutating func parsePrimary() throws(ReadingError) -> Operand {
    switch kind {
    case .number(let literal)?:
      index += 1
      return .number(Quantity(literal))
    case .open(let bracket)?:
      let inner = try parseGroup(isRemark: false)
      guard bracket != .round, case .number(let quantity) = inner else { return inner }
      return .number(quantity.applying(bracket == .floor ? "floor" : "ceil"))
    case .squareRoot?:
      let place = position
      index += 1
      guard startsOperand(at: index) else { return .symbolic }
      let radicand = try nested { parser throws(ReadingError) in try parser.parsePrimary() }
      return try apply("sqrt", to: radicand, at: place)
    case .fraction?:
      let place = position
      index += 1
      guard startsOperand(at: index) else { return .symbolic }
      let numerator = try nested { parser throws(ReadingError) in try parser.parsePrimary() }
      guard startsOperand(at: index) else {
        throw ReadingError(fault: .missingOperand, position: place)
      }
      let denominator = try nested { parser throws(ReadingError) in try parser.parsePrimary() }
      return try divide(numerator, denominator, at: place)
    case .word(let word)?:
      return try parseWords(startingWith: word)
    default:
      return .symbolic
    }
  }

  // MARK: - Words where a value could stand

  private mutating func parseWords(startingWith word: String) throws(ReadingError) -> Operand {
    let place = position
    let lowered = word.lowercased()
    if Quantity.functions.contains(lowered), kind(at: index + 1) == .open(.round) {
      index += 1
      return try apply(lowered, to: try parseGroup(isRemark: false), at: place)
    }
    if ["nan", "inf", "infinity", "infinite"].contains(lowered) {
      throw ReadingError(fault: .notANumber(word), position: place)
    }
    if isNumberWord(at: index), let number = NumberWords.values[lowered] {
      index += 1
      let literal = NumberLiteral(value: number, decimals: 0, isInteger: true, trailingZeros: 0)
      return .number(Quantity(literal))
    }
    repeat { index += 1 } while isPlainWord(at: index) && !isNumberWord(at: index)
    // A number behind a name belongs to it: Q4, head 1.
    while let next = kind, case .number = next, !tokens[index].isSpaced || isIndexed(index - 1) {
      index += 1
    }
    if kind == .open(.round) { _ = try parseGroup(isRemark: true) }
    return .symbolic
  }

  /// Whether the word counts: where no digits are written, or before what is counted ("one group").
  private func isNumberWord(at index: Int) -> Bool {
    guard case .word(let word)? = kind(at: index), NumberWords.values[word.lowercased()] != nil
    else {
      return false
    }
    guard !readsNumberWords, case .word(let next)? = kind(at: index + 1) else {
      return readsNumberWords
    }
    return ["group", "groups", "head", "heads", "kv"].contains(next.lowercased())
  }

  /// Whether the word names one of several things, so that a number behind it is its index.
  private func isIndexed(_ index: Int) -> Bool {
    guard case .word(let word)? = kind(at: index) else { return false }
    let nouns: Set<String> = [
      "head", "row", "column", "dimension", "dim", "entry", "layer", "line", "step",
    ]
    return nouns.contains(word.lowercased())
  }

  // MARK: - Units and labels

  /// `128K` is 128 · 1024, as everywhere in this course; other bare letters could mean several things.
  private mutating func thousandfold(_ quantity: Quantity) throws(ReadingError) -> Quantity {
    guard case .word(let word)? = kind, word == "K" || word == "k", !tokens[index].isSpaced else {
      return quantity
    }
    index += 1
    // It may have been meant as 1000: the step that says so is not an arithmetic slip.
    return Quantity(value: quantity.value * 1024, uncertainty: abs(quantity.value) * 24.5)
  }

  private mutating func parseUnits(_ operand: Operand) throws(ReadingError) -> Operand {
    guard case .number(var quantity) = operand else {
      skipLabels()
      return .symbolic.orList(operand)
    }
    if kind == .percent {
      index += 1
      quantity = quantity.with(.percent)
    }
    guard case .word(let word)? = kind else { return .number(quantity) }
    if let unit = unit(from: word) {
      quantity = quantity.with(unit)
    } else if word.count == 1, !isMultiplication(word), !Self.isClauseWord(word) {
      try refuseAmbiguous(word)
      // "2 G d": letters behind a number are factors without a value.
      skipLabels()
      return .symbolic
    } else if !tokens[index].isSpaced, !isMultiplication(word) {
      skipLabels()
      return .symbolic
    }
    skipLabels()
    return .number(quantity)
  }

  /// The unit at the current word, which is consumed; `GB/s` and `FLOP per byte` are one unit.
  private mutating func unit(from word: String) -> Unit? {
    guard var unit = Unit.named(word), !isMultiplication(word) else { return nil }
    index += 1
    let isPer: Bool =
      switch kind {
      case .divide?: true
      case .word("per")?: true
      default: false
      }
    guard isPer, case .word(let next)? = kind(at: index + 1), let other = Unit.named(next) else {
      return unit
    }
    if unit.dimension == .operations, other.dimension == .bytes {
      unit = Unit("FLOP/B", .intensity, unit.factor / other.factor)
      index += 2
    }
    return unit
  }

  private func refuseAmbiguous(_ word: String) throws(ReadingError) {
    guard ["K", "M", "G", "T"].contains(word) else { return }
    switch kind(at: index + 1) {
    case nil, .lineEnd?, .close?, .comma?, .semicolon?, .equals?:
      throw ReadingError(fault: .ambiguousUnit(word), position: position)
    default: return
    }
  }

  private mutating func skipLabels() {
    while isPlainWord(at: index), !isNumberWord(at: index), !startsEquation(at: index) {
      index += 1
    }
  }

  /// Whether a single letter is equated: the `G` of "2.5 GiB at G = 1".
  private func startsEquation(at index: Int) -> Bool {
    guard case .word(let word)? = kind(at: index), word.count == 1,
      case .equals? = kind(at: index + 1)
    else { return false }
    return true
  }

  private static func isClauseWord(_ word: String) -> Bool {
    let lowered = word.lowercased()
    return remarkWords.contains(lowered) || conclusionWords.contains(lowered) || lowered == "a"
  }

  /// Whether the word is no function, sign or start of a clause.
  private func isPlainWord(at index: Int) -> Bool {
    guard case .word(let word)? = kind(at: index) else { return false }
    let lowered = word.lowercased()
    if Quantity.functions.contains(lowered), kind(at: index + 1) == .open(.round) { return false }
    return !Self.remarkWords.contains(lowered) && !Self.conclusionWords.contains(lowered)
      && !isMultiplication(word, at: index)
  }

  private func isMultiplication(_ word: String) -> Bool { isMultiplication(word, at: index) }

  /// Whether the word stands for `·`: `2 x 128`, `2 times 128`, `5 % of 1000`.
  private func isMultiplication(_ word: String, at index: Int) -> Bool {
    let next = kind(at: index + 1)
    let isBeforeValue =
      switch next {
      case .number?, .open?, .fraction?, .squareRoot?: true
      default: false
      }
    guard isBeforeValue else { return false }
    switch word {
    case "x", "X", "times": return true
    case "of": return kind(at: index - 1) == .percent || kind(at: index - 1) == .word("percent")
    default: return false
    }
  }

  // MARK: - Operators

  func startsOperand(at index: Int) -> Bool {
    switch kind(at: index) {
    case .number?, .word?, .open?, .squareRoot?, .fraction?: true
    case .plus?, .minus?:
      // A sign before a value; two signs and more are read by the factor.
      kind(at: index + 1) == .plus || kind(at: index + 1) == .minus
        || startsValue(at: index + 1)
    default: false
    }
  }

  private func startsValue(at index: Int) -> Bool {
    switch kind(at: index) {
    case .number?, .word?, .open?, .squareRoot?, .fraction?: true
    default: false
    }
  }

  /// `5.4×` says how many times as much.
  private func ratio(_ operand: Operand) -> Operand {
    guard case .number(let quantity) = operand, quantity.dimension == .number else {
      return operand
    }
    return .number(quantity.with(Unit("×", .ratio, 1)))
  }

  private func divide(
    _ dividend: Operand, _ divisor: Operand, at place: Position
  ) throws(ReadingError) -> Operand {
    if case .number(let quantity) = divisor, quantity.value == 0 {
      throw ReadingError(fault: .divisionByZero, position: place)
    }
    return try combine(dividend, divisor, at: place) { $0.divided(by: $1) }
  }

  private func apply(
    _ function: String, to operand: Operand, at place: Position
  ) throws(ReadingError) -> Operand {
    guard case .number(let quantity) = operand else { return .symbolic }
    return .number(try finite(quantity.applying(function), at: place))
  }

  private func combine(
    _ left: Operand, _ right: Operand, at place: Position,
    _ operation: (Quantity, Quantity) -> Quantity
  ) throws(ReadingError) -> Operand {
    guard case .number(let left) = left, case .number(let right) = right else { return .symbolic }
    return .number(try finite(operation(left, right), at: place))
  }

  private func finite(
    _ quantity: Quantity, at place: Position
  ) throws(ReadingError) -> Quantity {
    if quantity.value.isNaN { throw ReadingError(fault: .undefined, position: place) }
    guard quantity.value.isFinite else {
      throw ReadingError(fault: .tooLarge, position: place)
    }
    return quantity
  }
}

extension WorkingParser.Operand {
  /// A list stays a list; everything else that has no value is symbolic.
  fileprivate func orList(_ operand: WorkingParser.Operand) -> WorkingParser.Operand {
    if case .list = operand { .list } else { .symbolic }
  }
}

/// Small numbers in words.
enum NumberWords {
  static let values: [String: Double] = [
    "zero": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "sixteen": 16, "twenty": 20,
    "thirty-two": 32, "forty": 40, "sixty-four": 64,
  ]
}

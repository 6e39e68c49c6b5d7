/// Reads which positions an answer names: `2 and 3`, `dims 2–3`, `the last two`, `head 1's`.
struct ChoiceReader {
  private static let maximumPosition = 63

  private let tokens: [Token]
  private let vocabulary: ChoiceVocabulary
  private var index = 0
  /// The number of the first position, where the answer says that it counts from 1.
  private var base = 0
  private(set) var fault: String?
  private(set) var faultPosition: Position?

  init(tokens: [Token], vocabulary: ChoiceVocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  /// The positions in increasing order; `nil` when none is named or something cannot be read.
  ///
  /// A clause that says what does *not* change ("0 and 1 stay the same") or why is left out.
  mutating func positions() -> [Int]? {
    var named: Set<Int>?
    // Bare numbers wait for the clause that ends their list: "0, 1 stay" takes 0 along.
    var waiting: Set<Int>?
    while index < tokens.count, fault == nil {
      let clause = clause(from: index)
      if clause.isAside {
        if clause.takesListAlong { waiting = nil }
        index = clause.end
      } else {
        while index < clause.end, fault == nil {
          if let found = readOne(before: clause.end) { waiting = (waiting ?? []).union(found) }
        }
        if !clause.isBare { join(&named, &waiting) }
      }
      if index < tokens.count, tokens[index].kind != .comma { join(&named, &waiting) }
      if index < tokens.count, tokens[index].word == nil { index += 1 }
    }
    join(&named, &waiting)
    guard fault == nil, let named else { return nil }
    return named.map { $0 - base }.sorted()
  }

  private func join(_ named: inout Set<Int>?, _ waiting: inout Set<Int>?) {
    if let found = waiting { named = (named ?? []).union(found) }
    waiting = nil
  }

  // MARK: - Clauses

  /// What stands between commas, semicolons, line ends and words such as `but`.
  private struct Clause {
    var end: Int
    /// Whether it says something else than what changes.
    var isAside = false
    /// Whether a number stands before the word that makes it an aside: "1 stay".
    var takesListAlong = false
    /// Whether it has no words but nouns: "entries 0".
    var isBare = true
  }

  /// Words that begin a clause.
  private static let beginnings: Set<String> = [
    "but", "while", "whereas", "because", "since", "as",
  ]

  /// Words that make a clause say something else than what changes.
  private static let asides: Set<String> = [
    "not", "no", "never", "stay", "stays", "same", "unchanged", "identical", "equal", "keep",
    "keeps",
    "remain", "remains", "doesn", "don", "constant", "cannot", "without", "because", "since", "as",
  ]

  private static let nouns: Set<String> = [
    "and", "or", "the", "entry", "entries", "dim", "dims", "dimension", "dimensions", "column",
    "columns", "position", "positions", "d",
  ]

  private func clause(from start: Int) -> Clause {
    var clause = Clause(end: start)
    var hasNumber = false
    while clause.end < tokens.count {
      let token = tokens[clause.end]
      switch token.kind {
      case .lineEnd, .semicolon, .comma: return clause
      case .number: hasNumber = true
      case .word:
        if clause.end > start, token.isOneOf(Self.beginnings) { return clause }
        if token.isOneOf(Self.asides), !clause.isAside {
          clause.isAside = true
          clause.takesListAlong = hasNumber
        }
        if !token.isOneOf(Self.nouns) { clause.isBare = false }
      default: break
      }
      clause.end += 1
    }
    return clause
  }

  // MARK: - Positions

  /// The positions that the next tokens name; tokens without meaning are skipped.
  private mutating func readOne(before end: Int) -> Set<Int>? {
    if let (length, positions) = name(at: index, before: end) {
      index += length
      return Set(positions.map { $0 + base })
    }
    guard case .number(let literal) = tokens[index].kind else {
      index += 1
      return nil
    }
    if readBase(literal) { return nil }
    guard let first = position(literal) else { return nil }
    guard isRange(at: index), index + 1 < end, case .number(let other) = tokens[index + 1].kind
    else { return [first] }
    index += 1
    guard let last = position(other) else { return nil }
    return last >= first ? Set(first...last) : [first, last]
  }

  /// "0-based", "counting from 1": the number says where counting starts.
  private mutating func readBase(_ literal: NumberLiteral) -> Bool {
    let isBefore = kind(at: index + 1) == .minus && word(at: index + 2)?.hasPrefix("based") == true
    let isBehind = word(at: index - 1) == "from" && word(at: index - 2)?.hasPrefix("count") == true
    guard isBefore || isBehind, literal.value == 0 || literal.value == 1 else { return false }
    base = Int(literal.value)
    index += isBefore ? 3 : 1
    return true
  }

  private mutating func position(_ literal: NumberLiteral) -> Int? {
    let value = literal.value
    guard literal.isInteger, value >= 0, value <= Double(Self.maximumPosition) else {
      let place = tokens[index].position
      fault =
        "Line \(place.line), column \(place.column): positions are small whole numbers, "
        + "not `\(literal.text)`."
      faultPosition = place
      return nil
    }
    index += 1
    // "3rd" is the entry with the number 2.
    guard let ending = word(at: index), !tokens[index].isSpaced,
      ["st", "nd", "rd", "th"].contains(ending)
    else { return Int(value) }
    index += 1
    return max(0, Int(value) - 1) + base
  }

  private func isRange(at index: Int) -> Bool {
    switch kind(at: index) {
    case .minus?, .ellipsis?: true
    case .word?: ["to", "through", "until"].contains(word(at: index))
    default: false
    }
  }

  private func kind(at index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private func word(at index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].word?.lowercased() : nil
  }

  /// A name of the vocabulary at a place, with the number of its tokens.
  private func name(at start: Int, before end: Int) -> (length: Int, positions: [Int])? {
    for (words, positions) in vocabulary.names where start + words.count <= end {
      let matches = zip(words, tokens[start...]).allSatisfy { word, token in
        switch (word, token.kind) {
        case (.text(let name), .word(let text)): text.lowercased() == name
        case (.number(let number), .number(let literal)): literal.value == number
        default: false
        }
      }
      if matches { return (words.count, positions) }
    }
    return nil
  }
}

extension Token {
  fileprivate func isOneOf(_ words: Set<String>) -> Bool {
    word.map { words.contains($0.lowercased()) } ?? false
  }
}

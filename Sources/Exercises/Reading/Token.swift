/// A piece of an answer: a number, a word or a sign.
struct Token: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case number(NumberLiteral)
    /// Letters, as written but for their width and accents of case.
    case word(String)
    case plus, minus, times, divide, power
    case squareRoot, fraction
    case open(Bracket), close(Bracket)
    /// `=`, or `≈` and its like.
    case equals(approximately: Bool)
    /// `<`, `≤`, `>`, `≥`, `≠`.
    case comparison
    case arrow
    case comma, semicolon, colon, bar
    /// `..`, `...`, `…`.
    case ellipsis
    case percent
    case lineEnd
  }

  enum Bracket: Equatable, Sendable { case round, floor, ceiling }

  let kind: Kind
  let position: Position
  /// Whether a space stands before it.
  let isSpaced: Bool
}

extension Token {
  /// The token in normal form, for reading an answer back.
  var text: String {
    switch kind {
    case .number(let literal): literal.text
    case .word(let word): word
    case .plus: "+"
    case .minus: "−"
    case .times: "·"
    case .divide: "/"
    case .power: "^"
    case .squareRoot: "√"
    case .fraction: "fraction"
    case .open(let bracket): bracket == .round ? "(" : bracket == .floor ? "⌊" : "⌈"
    case .close(let bracket): bracket == .round ? ")" : bracket == .floor ? "⌋" : "⌉"
    case .equals(let approximately): approximately ? "≈" : "="
    case .comparison: "<>"
    case .arrow: "→"
    case .comma: ","
    case .semicolon: ";"
    case .colon: ":"
    case .bar: "|"
    case .ellipsis: "…"
    case .percent: "%"
    case .lineEnd: ""
    }
  }

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }
}

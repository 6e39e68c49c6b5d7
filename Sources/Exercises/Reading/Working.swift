/// An answer read as arithmetic: chains of sides joined by `=`, with words in between.
struct Working: Equatable, Sendable {
  /// One side of an equation, or a number standing alone.
  struct Side: Equatable, Sendable {
    /// Its value; `nil` where it holds letters, as in `2·G·d`.
    let quantity: Quantity?
    /// The first number in it.
    let firstNumber: Double?
    /// Its tokens in the answer.
    let tokens: Range<Int>
    /// Where it starts.
    let position: Position
  }

  /// Sides that are said to be equal.
  struct Chain: Equatable, Sendable {
    var sides: [Side] = []
    /// Whether it stands in brackets behind a value, or in a clause that gives a reason.
    var isRemark: Bool
    /// Whether a colon follows, so that it names what comes after it.
    var isLabel = false
    /// Whether an arrow or a word such as `so` introduces it.
    var isConclusion = false

    /// What the chain comes to: the value of its last numeric side.
    var result: Side? { sides.last { $0.quantity != nil } }

    /// The last side that measures what is asked for, or else the last that has a value at all.
    func result(measuring dimension: Dimension) -> Side? {
      sides.last { $0.quantity?.measures(dimension) == true } ?? result
    }
  }

  let tokens: [Token]
  let chains: [Chain]

  /// Reads the lines of an answer.
  ///
  /// - Throws: ``ReadingError`` with the place.
  init(lines: [SourceLine], commas: CommaReading = .thousands) throws(ReadingError) {
    tokens = try Lexer.tokens(of: lines, commas: commas)
    var parser = WorkingParser(tokens: tokens)
    chains = try parser.parse()
  }

  /// The results of the chains that are neither remarks nor symbolic, in order.
  var results: [Side] {
    chains.compactMap { $0.isRemark ? nil : $0.result }
  }

  /// A side as text in normal form, cut where it is long.
  func text(of side: Side) -> String {
    var text = ""
    for token in tokens[side.tokens] where token.kind != .lineEnd {
      guard text.count < 60 else { return text + " …" }
      let isTight = token.kind == .times || token.kind == .divide || token.kind == .power
      if token.isSpaced, !text.isEmpty, !isTight, text.last != "·", text.last != "/" { text += " " }
      text += token.text
    }
    return text
  }
}

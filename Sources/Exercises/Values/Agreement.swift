import Attention

/// Whether a text says what the engine computes.
public enum Agreement: Equatable, Sendable {
  /// The text is the value, rounded as the text shows.
  case agrees
  /// The text says something else; the text with the right number in the same style.
  case differs(rightText: String)
  /// The text is no number, or one with another kind of unit; what it could say.
  case unreadable(rightText: String)
}

extension Value {
  /// Compares the value with a text that shows it, such as `320 GiB`, `5.4×`, `87.5 %` or `.4109`.
  ///
  /// The decimals and the unit of the text say how precise it means to be: the value in that unit,
  /// rounded to that many decimals, must be the number of the text. A number without a unit is in the
  /// base unit. Words behind the number and signs such as `≈` are ignored.
  ///
  /// ```swift
  /// let cache = Value.quantity(1_342_177_280, .bytes)
  /// cache.agrees(withText: "1.342 GB")   // .agrees
  /// cache.agrees(withText: "1.28 GB")    // .differs(rightText: "1.34 GB")
  /// ```
  public func agrees(withText text: String) -> Agreement {
    let numbers: [Double]
    let dimension: Dimension
    switch self {
    case .quantity(let number, let kind): (numbers, dimension) = ([number], kind)
    case .vector(let vector): (numbers, dimension) = (vector, .number)
    case .positions(let positions): (numbers, dimension) = (positions.map(Double.init), .count)
    }
    guard let shown = Value.quantities(in: text, count: numbers.count) else {
      return .unreadable(rightText: self.text)
    }
    let isComparable = shown.allSatisfy { quantity in
      quantity.dimension == dimension || quantity.dimension?.isPlain == true
    }
    guard isComparable else { return .unreadable(rightText: self.text) }
    let agrees = zip(numbers, shown).allSatisfy { number, quantity in
      abs(number - quantity.value) <= quantity.shownHalfUnit + abs(number) * 1e-12
    }
    guard !agrees else { return .agrees }
    let separator = numbers.count > 1 ? " " : ""
    return .differs(
      rightText: zip(numbers, shown).map { $0.text(like: $1, source: text) }
        .joined(separator: separator))
  }

  /// The numbers that a text shows, if there are exactly that many.
  private static func quantities(in text: String, count: Int) -> [Quantity]? {
    let line = SourceLine(text: text[...], position: Position(line: 1, column: 1))
    let commas: CommaReading = count > 1 ? .list : .thousands
    guard let working = try? Working(lines: [line], commas: commas) else { return nil }
    let results = working.results.compactMap { $0.quantity }
    return results.count == count ? results : nil
  }
}

extension Quantity {
  /// Half a unit in the last place shown; 0 for what was computed.
  fileprivate var shownHalfUnit: Double {
    guard let written else { return uncertainty }
    return written.literal.halfUnit * (written.unit?.factor ?? 1)
  }
}

extension Double {
  /// The number with the unit, the decimals and the leading point of a text.
  fileprivate func text(like shown: Quantity, source: String) -> String {
    let unit = shown.written?.unit
    let number = self / (unit?.factor ?? 1)
    let decimals = max(0, shown.written?.literal.decimals ?? 4)
    let hasBarePoint = abs(number) < 1 && !source.contains("0.")
    let digits =
      hasBarePoint
      ? DecimalText.weight(number, decimals: decimals)
      : DecimalText.fixed(number, decimals: decimals, isGrouped: source.contains(","))
    guard let unit else { return digits }
    return unit.symbol == "×" ? digits + "×" : digits + " " + unit.symbol
  }
}

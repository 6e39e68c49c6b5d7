/// Two sides of an `=` in the working that are not equal.
struct Slip: Equatable, Sendable {
  let position: Position
  let left: String
  let leftValue: Double
  let right: String
  let rightValue: Double

  /// The first slip of a working, if there is one.
  static func first(in working: Working) -> Slip? {
    for chain in working.chains {
      let sides = chain.sides.filter { $0.quantity != nil }
      for (left, right) in zip(sides, sides.dropFirst()) {
        guard let first = left.quantity, let second = right.quantity,
          !working.isNamedCount(left), !areEqual(first, second, runsOn: right)
        else { continue }
        return Slip(
          position: right.position, left: working.text(of: left), leftValue: first.value,
          right: working.text(of: right), rightValue: second.value)
      }
    }
    return nil
  }

  private static func areEqual(
    _ left: Quantity, _ right: Quantity, runsOn side: Working.Side
  ) -> Bool {
    // Values become bytes in the next step; mixtures of units are not followed.
    guard let one = left.dimension, let other = right.dimension else { return true }
    if one != other, one == .values || other == .values { return true }
    if !one.isPlain, !other.isPlain, one != other { return true }
    // "2·128 = 256·40 = 10240" runs on: the next side starts with the value of this one.
    if side.firstNumber == left.value, right.written == nil { return true }
    // "… / 2^30 = 2.5 GiB": the division was the conversion.
    if one.isPlain, let written = right.written, written.unit != nil,
      isNear(left.value, written.literal.value, left.uncertainty + written.literal.halfUnit)
    {
      return true
    }
    return isNear(left.value, right.value, left.uncertainty + right.uncertainty)
  }

  private static func isNear(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    abs(left - right) <= tolerance + max(abs(left), abs(right)) * 1e-12
  }

  /// The slip as a sentence in the learner's own numbers.
  ///
  /// - Parameter secrets: right answers, which the sentence does not give away in any unit of memory.
  func message(hiding secrets: [Double]) -> String {
    // Bytes with every prefix, and bits: steps rarely come to gigabits, and "per token" looks like mebibits.
    let factors = [1, 0.125] + Unit.memory.filter { $0.symbol.hasSuffix("B") }.map { $0.factor }
    let isSecret = secrets.contains { secret in
      factors.contains { abs(secret / $0 - leftValue) <= abs(leftValue) * 1e-3 }
    }
    guard !isSecret else {
      return
        "Line \(position.line), column \(position.column): `\(left)` does not come to `\(right)`; "
        + "compute it again."
    }
    let (first, second) = (shortNumber(leftValue), shortNumber(rightValue))
    let computed = left.contains(first) ? "" : ", which is \(first)"
    let written = right.contains(second) ? "" : " (\(second))"
    return
      "Line \(position.line), column \(position.column): the left side is `\(left)`\(computed), "
      + "but on the right stands `\(right)`\(written)."
  }
}

extension Working {
  /// Whether the side is a bare number of named things: "2 heads = 5.37 GB" equates nothing.
  fileprivate func isNamedCount(_ side: Side) -> Bool {
    side.quantity?.written?.unit == nil && side.quantity?.written != nil
      && side.tokens.count > 1 && tokens[side.tokens].last?.word != nil
  }
}

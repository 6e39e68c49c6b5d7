/// A number as somebody wrote it: its value, and how precisely it was written.
struct NumberLiteral: Equatable, Sendable {
  let value: Double
  /// The number of decimals, less the power of ten: 1 for `2.5`, −8 for `2.5e9`.
  let decimals: Int
  /// Whether it was written without a decimal point.
  let isInteger: Bool
  /// The zeros that end an integer, which may be rounding: 3 in `42,000`.
  let trailingZeros: Int

  /// Half a unit in the last place written.
  var halfUnit: Double { 0.5 * powerOfTen(-decimals) }

  /// Half a unit in the last place that need not be rounding.
  ///
  /// Three zeros and more at the end of an integer count as rounded away: somebody who writes
  /// `2,684,000,000 B` means four digits.
  var looseHalfUnit: Double {
    trailingZeros >= 3 ? 0.5 * powerOfTen(trailingZeros) : halfUnit
  }
}

/// 10 to the power of an integer: exact up to 10²², then within the precision of `Double`.
func powerOfTen(_ exponent: Int) -> Double {
  guard abs(exponent) < 400 else { return exponent < 0 ? 0 : .infinity }
  var result = 1.0
  for _ in 0..<abs(exponent) { result *= 10 }
  return exponent < 0 ? 1 / result : result
}

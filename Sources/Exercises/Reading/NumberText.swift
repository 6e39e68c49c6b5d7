import Attention

extension NumberLiteral {
  /// The number in normal form, as precise as it was written.
  var text: String { plainNumber(value, decimals: max(0, decimals)) }
}

/// A number with grouped thousands; the very large and very small as a power of ten.
func plainNumber(_ value: Double, decimals: Int) -> String {
  let isExtreme = abs(value) >= 1e16 || (value != 0 && abs(value) < 1e-6)
  guard isExtreme else {
    return DecimalText.fixed(value, decimals: min(decimals, 20), isGrouped: true)
  }
  var exponent = 0
  var mantissa = value
  while abs(mantissa) >= 10 { mantissa /= 10; exponent += 1 }
  while abs(mantissa) < 1 { mantissa *= 10; exponent -= 1 }
  return "\(DecimalText.fixed(mantissa, decimals: 3))·10^\(exponent)"
}

/// A number with as many digits as it takes, up to a few decimals: `2.5`, `20`, `0.3333`.
func shortNumber(_ value: Double, decimals: Int = 4) -> String {
  let text = plainNumber(value, decimals: decimals)
  guard text.contains("."), !text.contains("^") else { return text }
  let trimmed = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
  return String(trimmed.reversed())
}

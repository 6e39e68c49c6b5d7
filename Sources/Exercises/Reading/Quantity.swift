#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// A number in an answer, with its dimension and with how far rounding may have moved it.
struct Quantity: Equatable, Sendable {
  /// The value in the base unit of its dimension.
  var value: Double
  /// How far the value may be off because its literals were rounded.
  var uncertainty: Double = 0
  /// What it measures; `nil` for a mixture such as bytes times bytes.
  var dimension: Dimension? = .number
  /// The literal and unit, where the number was written and not computed.
  var written: Written?

  struct Written: Equatable, Sendable {
    let literal: NumberLiteral
    let unit: Unit?
  }

  init(value: Double, uncertainty: Double = 0, dimension: Dimension? = .number) {
    self.value = value
    self.uncertainty = uncertainty
    self.dimension = dimension
  }

  init(_ literal: NumberLiteral) {
    value = literal.value
    uncertainty = literal.isInteger ? 0 : literal.halfUnit
    written = Written(literal: literal, unit: nil)
  }

  /// Whether it measures this: the same dimension, or a bare number for a bare number.
  func measures(_ other: Dimension) -> Bool {
    dimension == other || (other.isPlain && isPlain(dimension))
  }

  /// How far from the exact value the number may be and still be a correct rounding of it.
  var tolerance: Double {
    guard let written else { return uncertainty }
    return max(uncertainty, written.literal.looseHalfUnit * (written.unit?.factor ?? 1))
  }

  /// The same number with a unit behind it.
  func with(_ unit: Unit) -> Quantity {
    var result = Quantity(
      value: value * unit.factor, uncertainty: uncertainty * unit.factor, dimension: unit.dimension)
    if unit.factor != 1 { result.uncertainty = max(result.uncertainty, scaledHalfUnit(unit)) }
    result.written = written.map { Written(literal: $0.literal, unit: unit) }
    return result
  }

  private func scaledHalfUnit(_ unit: Unit) -> Double {
    (written?.literal.halfUnit ?? uncertainty) * unit.factor
  }
}

// MARK: - Arithmetic

extension Quantity {
  private func isPlain(_ dimension: Dimension?) -> Bool { dimension?.isPlain ?? false }

  static prefix func - (operand: Quantity) -> Quantity {
    var result = operand
    result.value = -operand.value
    if let written = operand.written {
      let literal = NumberLiteral(
        value: -written.literal.value, decimals: written.literal.decimals,
        isInteger: written.literal.isInteger, trailingZeros: written.literal.trailingZeros)
      result.written = Written(literal: literal, unit: written.unit)
    }
    return result
  }

  func adding(_ other: Quantity) -> Quantity {
    let common: Dimension? =
      dimension == other.dimension
      ? dimension : isPlain(dimension) && isPlain(other.dimension) ? .number : nil
    return Quantity(
      value: value + other.value, uncertainty: uncertainty + other.uncertainty, dimension: common)
  }

  func multiplied(by other: Quantity) -> Quantity {
    let product: Dimension? =
      isShare(dimension)
      ? other.dimension
      : isShare(other.dimension)
        ? dimension
        : nil
    return Quantity(
      value: value * other.value,
      uncertainty: abs(value) * other.uncertainty + abs(other.value) * uncertainty,
      dimension: product)
  }

  /// Whether multiplying by it keeps the other factor's dimension.
  private func isShare(_ dimension: Dimension?) -> Bool {
    isPlain(dimension) || dimension == .fraction
  }

  /// The quotient; the divisor is not zero.
  ///
  /// In "5/2 GiB" the unit belongs to the whole fraction.
  func divided(by other: Quantity) -> Quantity {
    if isPlain(dimension), let written = other.written, let unit = written.unit {
      return divided(by: Quantity(written.literal)).with(unit)
    }
    let quotient: Dimension? =
      dimension == other.dimension && dimension != nil
      ? .number : isPlain(other.dimension) ? dimension : nil
    let value = value / other.value
    let relative =
      (self.value == 0 ? 0 : uncertainty / abs(self.value)) + other.uncertainty / abs(other.value)
    return Quantity(value: value, uncertainty: abs(value) * relative, dimension: quotient)
  }

  func raised(to exponent: Quantity) -> Quantity {
    let power = pow(value, exponent.value)
    let relative = value == 0 ? 0 : abs(exponent.value) * uncertainty / abs(value)
    return Quantity(
      value: power, uncertainty: abs(power) * relative,
      dimension: isPlain(dimension) ? dimension : nil)
  }

  /// A function that people write in working: `sqrt`, `floor`, `ceil`, `round`, `exp`.
  func applying(_ function: String) -> Quantity {
    let result: Double
    switch function {
    case "floor", "int": result = value.rounded(.down)
    case "ceil", "ceiling": result = value.rounded(.up)
    case "round": result = value.rounded()
    case "exp": result = exp(value)
    default: result = value.squareRoot()
    }
    let slope =
      switch function {
      case "exp": result
      case "sqrt": result == 0 ? 0 : 0.5 / result
      default: 0.0
      }
    return Quantity(value: result, uncertainty: uncertainty * slope, dimension: dimension)
  }

  static let functions: Set<String> = ["sqrt", "floor", "int", "ceil", "ceiling", "round", "exp"]
}

import Attention

/// What a computation gives.
///
/// ```swift
/// Value.quantity(343_597_383_680, .bytes).text   // "320 GiB"
/// ```
public enum Value: Equatable, Sendable {
  /// A number of one dimension, in the dimension's base unit.
  case quantity(Double, Dimension)
  /// A row of numbers, such as an attention output.
  case vector([Double])
  /// A set of 0-based positions, in increasing order.
  case positions([Int])

  /// The value as it reads best when nothing else is asked for.
  ///
  /// Memory is in binary units where these are exact and in decimal ones otherwise; entries of vectors
  /// have four decimals.
  public var text: String {
    switch self {
    case .quantity(let number, let dimension): quantityText(number, dimension)
    case .vector(let numbers):
      numbers.map { DecimalText.weight($0) }.joined(separator: " ")
    case .positions(let positions):
      positions.map(String.init).joined(separator: ", ")
    }
  }
}

/// A number with the unit of its dimension.
func quantityText(_ number: Double, _ dimension: Dimension) -> String {
  switch dimension {
  case .bytes: memoryText(number)
  case .operations: shortNumber(number) + " FLOP"
  case .intensity: shortNumber(number) + " FLOP/B"
  case .ratio: DecimalText.significant(number, digits: 3) + "×"
  case .fraction: shortNumber(number * 100, decimals: 2) + " %"
  case .seconds:
    number < 1
      ? DecimalText.significant(number * 1000, digits: 3) + " ms" : shortNumber(number) + " s"
  case .hours: shortNumber(number) + " h"
  case .points: DecimalText.fixed(number, decimals: 1)
  case .number: DecimalText.weight(number)
  case .count, .values, .parameters, .tokens: shortNumber(number)
  }
}

/// An amount of memory: `2.5 GiB`, or `2.684 GB` where a binary unit would need more decimals.
func memoryText(_ bytes: Double) -> String {
  guard bytes == bytes.rounded(), abs(bytes) < 9e18 else {
    return DecimalText.significant(bytes, digits: 4, isGrouped: true) + " B"
  }
  let count = ByteCount(bytes: Int64(bytes))
  let binary = count.binaryText
  return binary.filter { $0.isNumber }.count < 4 ? binary : count.decimalText
}

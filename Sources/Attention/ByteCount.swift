/// An amount of memory.
///
/// ```swift
/// let cache = ByteCount(bytes: 343_597_383_680)
/// cache.text(in: .gibibyte)  // "320 GiB"
/// cache.text(in: .gigabyte)  // "343.6 GB"
/// cache.value(in: .gibibyte)  // 320.0
/// ```
public struct ByteCount: Equatable, Hashable, Comparable, Sendable {
  /// The amount in bytes. It has 64 bits in web pages too, where `Int` has 32.
  public var bytes: Int64

  /// Makes an amount from bytes.
  public init(bytes: Int64) {
    self.bytes = bytes
  }

  /// Makes the amount that holds a number of bits, at least 0: the last byte may not be full.
  init(wholeBytesFor bits: Int64) {
    bytes = bits / 8 + (bits.isMultiple(of: 8) ? 0 : 1)
  }

  /// Whether the first amount is smaller.
  public static func < (left: ByteCount, right: ByteCount) -> Bool {
    left.bytes < right.bytes
  }

  /// The amount as a number of units.
  public func value(in unit: ByteUnit) -> Double {
    Double(bytes) * 8 / Double(unit.bits)
  }

  /// The amount in a unit: exact where two decimals suffice, else with four significant digits.
  ///
  /// ```swift
  /// ByteCount(bytes: 1_342_177_280).text(in: .gibibyte)  // "1.25 GiB"
  /// ByteCount(bytes: 1_342_177_280).text(in: .gigabyte)  // "1.342 GB"
  /// ByteCount(bytes: 1_342_177_280).text(in: .byte)  // "1,342,177,280 B"
  /// ```
  public func text(in unit: ByteUnit) -> String {
    let number =
      exactText(in: unit)
      ?? DecimalText.significant(value(in: unit), digits: 4, isGrouped: true)
    return number + " " + unit.symbol
  }

  /// The amount in the largest unit of 1024 that it fills: "320 GiB", "512 MiB".
  public var binaryText: String {
    text(in: largestUnit(of: ByteUnit.binaryUnits))
  }

  /// The amount in the largest unit of 1000 that it fills: "343.6 GB", "536.9 MB".
  public var decimalText: String {
    text(in: largestUnit(of: ByteUnit.decimalUnits))
  }

  private func largestUnit(of units: [ByteUnit]) -> ByteUnit {
    units.last { bytes.magnitude >= $0.bits / 8 } ?? .byte
  }

  /// The number in full where it has at most two decimals.
  private func exactText(in unit: ByteUnit) -> String? {
    let (amount, isTooLarge) = bytes.magnitude.multipliedReportingOverflow(by: unit == .bit ? 8 : 1)
    let size = unit == .bit ? 1 : unit.bits / 8
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: size)
    guard !isTooLarge && (rest * 100).isMultiple(of: size) else { return nil }
    let hundredths = rest * 100 / size
    let fraction = DecimalText.weight(
      Double(hundredths) / 100, decimals: hundredths.isMultiple(of: 10) ? 1 : 2)
    return (bytes < 0 ? "-" : "") + DecimalText.integer(whole) + (rest == 0 ? "" : fraction)
  }
}

/// Numbers as people read them. All text that shows a number is made here.
///
/// Rounding starts from the exact binary value, and a tie goes to the even digit, as C's `printf`
/// does:
///
/// ```swift
/// DecimalText.fixed(0.4109, decimals: 2)  // "0.41"
/// DecimalText.fixed(343597383680, decimals: 0, isGrouped: true)  // "343,597,383,680"
/// DecimalText.weight(0.4109)  // ".4109"
/// DecimalText.significant(343.597, digits: 4)  // "343.6"
/// ```
///
/// A value that rounds to zero has no sign. What is no number is `nan`, `inf` or `-inf`.
public enum DecimalText {
  /// The most decimals that are written; with these every `Double` is exact.
  public static let maximumDecimals = 1074

  /// A number with a fixed number of decimals.
  ///
  /// - Parameters:
  ///   - value: Any number.
  ///   - decimals: How many digits follow the point, from 0 to ``maximumDecimals``; what lies
  ///     outside is taken as the nearer end.
  ///   - isGrouped: Whether commas separate thousands.
  public static func fixed(_ value: Double, decimals: Int, isGrouped: Bool = false) -> String {
    text(value, decimals: decimals, isGrouped: isGrouped)
  }

  /// A number with a fixed number of decimals and no 0 before the point, as attention weights are
  /// set in tables: `.4109`, `-.5000`, `1.0000`.
  ///
  /// - Parameters:
  ///   - value: Any number.
  ///   - decimals: How many digits follow the point.
  public static func weight(_ value: Double, decimals: Int = 4) -> String {
    text(value, decimals: decimals, omitsZero: true)
  }

  /// A number with a fixed number of significant digits; the whole part is always written in full.
  ///
  /// ```swift
  /// DecimalText.significant(0.0123456, digits: 4)  // "0.01235"
  /// DecimalText.significant(42949.67, digits: 4)  // "42950"
  /// ```
  ///
  /// - Parameters:
  ///   - value: Any number; zero is "0".
  ///   - digits: How many digits, at least 1, counted from the first that is not 0.
  ///   - isGrouped: Whether commas separate thousands.
  public static func significant(
    _ value: Double, digits: Int, isGrouped: Bool = false
  ) -> String {
    guard value.isFinite && value != 0 else {
      return fixed(value, decimals: 0)
    }
    var power = 0
    var scaled = value.magnitude
    while scaled >= 10 {
      scaled /= 10
      power += 1
    }
    while scaled < 1 {
      scaled *= 10
      power -= 1
    }
    let decimals = max(0, min(max(digits, 1) - 1 - power, maximumDecimals))
    // Rounding may carry into a new first digit (9.9996 to 10.000): then one decimal is too many.
    let needed = roundedDigits(of: value.magnitude, decimals: decimals).drop { $0 == zero }
    let isCarried = decimals > 0 && needed.count > max(digits, 1)
    return fixed(value, decimals: isCarried ? decimals - 1 : decimals, isGrouped: isGrouped)
  }

  /// A whole number, with commas between thousands: `1,342,177,280`.
  ///
  /// - Parameter value: Any integer.
  public static func integer(_ value: some BinaryInteger) -> String {
    let digits = Array(String(value.magnitude).utf8)
    return (value < 0 ? "-" : "") + grouped(digits[...])
  }

  private static func text(
    _ value: Double, decimals: Int, isGrouped: Bool = false, omitsZero: Bool = false
  ) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : (value < 0 ? "-inf" : "inf") }
    let decimals = max(0, min(decimals, maximumDecimals))
    let digits = roundedDigits(of: value.magnitude, decimals: decimals)
    let sign = value < 0 && digits.contains { $0 != zero } ? "-" : ""
    var whole = digits.dropLast(decimals)
    if omitsZero && decimals > 0 && whole.first == zero { whole = [] }
    let fraction = decimals > 0 ? "." + text(digits.suffix(decimals)) : ""
    return sign + (isGrouped ? grouped(whole) : text(whole)) + fraction
  }

  // MARK: - Digits

  private static let zero = UInt8(ascii: "0")

  /// The digits of value · 10^decimals, rounded; at least one of them stands before the point.
  private static func roundedDigits(of value: Double, decimals: Int) -> [UInt8] {
    // 1. The exact value: significand · 2^exponent.
    let significand = value.significandBitPattern | (value.isNormal ? 1 << 52 : 0)
    let exponent = Int(value.isNormal ? value.exponentBitPattern : 1) - 1075

    // 2. Times 10^decimals · 2^exponent, all but the last halving.
    var number = DecimalInteger(significand)
    for _ in 0..<decimals / 9 { number.multiply(by: 1_000_000_000) }
    for _ in 0..<decimals % 9 { number.multiply(by: 10) }
    var isCut = false
    for _ in 0..<max(exponent, 0) / 29 { number.multiply(by: 1 << 29) }
    number.multiply(by: 1 << UInt64(max(exponent, 0) % 29))
    let halvings = max(-exponent - 1, 0)
    for _ in 0..<halvings / 29 where number.divide(by: 1 << 29) != 0 { isCut = true }
    if number.divide(by: 1 << UInt64(halvings % 29)) != 0 { isCut = true }

    // 3. The last halving decides: up above one half, and at one half where the result is odd.
    if exponent < 0 {
      let isHalf = number.divide(by: 2) == 1
      if isHalf && (isCut || number.isOdd) { number.increment() }
    }

    let digits = number.digits
    return [UInt8](repeating: zero, count: max(0, decimals + 1 - digits.count)) + digits
  }

  private static func text(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits, as: UTF8.self)
  }

  private static func grouped(_ digits: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return text(result[...])
  }
}

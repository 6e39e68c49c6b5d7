#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A number with so many decimals, rounded as `printf` does: `fixedDecimal(0.125, decimals: 2)` is
/// "0.12". A negative number that rounds to zero has no sign; decimals are kept between 0 and 12.
func fixedDecimal(_ value: Double, decimals: Int) -> String {
  guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-inf" : "inf" }
  let decimals = max(0, min(decimals, 12))
  // The largest number has 309 digits before the point.
  let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
    let length = withVaList([Int32(decimals), value]) {
      vsnprintf(buffer.baseAddress, buffer.count, "%.*f", $0)
    }
    return String(
      decoding: buffer.prefix(Int(length)).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
  let isZero = text.utf8.allSatisfy { $0 < UInt8(ascii: "1") }
  return isZero && text.utf8.first == UInt8(ascii: "-") ? String(text.dropFirst()) : text
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// e to the power of a number: the C library's where there is one, ours in a web page.
///
/// The two differ by at most one unit in the last place.
func exponential(_ power: Double) -> Double {
  #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
    return exp(power)
  #else
    return portableExponential(power)
  #endif
}

/// e to the power of a number, without a C library.
///
/// With x = k·ln 2 + r and |r| ≤ ½ ln 2, e^x = 2^k · e^r, and e^r is a short Taylor sum.
func portableExponential(_ power: Double) -> Double {
  guard !power.isNaN else { return power }
  guard power < 710 else { return .infinity }
  guard power > -746 else { return 0 }

  // 1. Split. ln 2 comes as a short head, whose product with k is exact, and a tail.
  let scale = (power * 1.442695040888963407).rounded(.toNearestOrEven)
  let high = power - scale * 0x1.62e42fee00000p-1
  let low = scale * 0x1.a39ef35793c76p-33
  let rest = high - low

  // 2. e^r − 1 by Horner's rule; r^14/14! is below half a unit in the last place.
  var sum = 0.0
  for divisor in stride(from: 13.0, through: 2.0, by: -1.0) {
    sum = (sum + 1) * rest / divisor
  }
  let excess = rest * (1 + sum)

  // 3. Scale by 2^k; the initializer rounds once more where the result is subnormal.
  return Double(sign: .plus, exponent: Int(scale), significand: 1 + excess)
}

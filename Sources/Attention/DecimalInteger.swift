/// A whole number of any size, as far as exact decimal text needs it: limbs of nine decimal digits,
/// the lowest first.
struct DecimalInteger {
  private static let base: UInt64 = 1_000_000_000
  private var limbs: [UInt64] = []

  init(_ value: UInt64) {
    var rest = value
    repeat {
      limbs.append(rest % Self.base)
      rest /= Self.base
    } while rest > 0
  }

  var isOdd: Bool { !limbs[0].isMultiple(of: 2) }

  /// Multiplies by a factor of at most 10⁹.
  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index] * factor + carry
      limbs[index] = product % Self.base
      carry = product / Self.base
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Divides by a divisor of at most 10⁹, rounding down, and returns the remainder.
  mutating func divide(by divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      let dividend = remainder * Self.base + limbs[index]
      limbs[index] = dividend / divisor
      remainder = dividend % divisor
    }
    while limbs.count > 1 && limbs.last == 0 { limbs.removeLast() }
    return remainder
  }

  mutating func increment() {
    for index in limbs.indices {
      limbs[index] += 1
      guard limbs[index] == Self.base else { return }
      limbs[index] = 0
    }
    limbs.append(1)
  }

  /// The decimal digits in ASCII, without leading zeros; one 0 for zero.
  var digits: [UInt8] {
    var reversed: [UInt8] = []
    for limb in limbs {
      var rest = limb
      for _ in 0..<9 {
        reversed.append(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
    }
    while reversed.count > 1 && reversed.last == UInt8(ascii: "0") { reversed.removeLast() }
    return reversed.reversed()
  }
}

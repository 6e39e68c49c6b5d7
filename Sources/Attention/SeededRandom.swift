/// Random numbers that are the same for a seed on every platform: SplitMix64.
///
/// ```swift
/// var random = SeededRandom(seed: 0)
/// random.next()  // 0xE220A8397B1DCDAF
/// random.index(below: 6)  // 2
/// ```
///
/// Integers are 64 bits wide everywhere, so a web page draws what a test draws. The standard
/// library's `Int.random(in:using:)` promises no such thing; use ``index(below:)``.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator; equal seeds give equal numbers.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number at random from 0 up to, but without, 1: a multiple of 2⁻⁵³.
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number at random between two others.
  ///
  /// - Parameter range: The ends, which are finite.
  public mutating func number(in range: ClosedRange<Double>) -> Double {
    // Not lower + (upper − lower)·u: the difference could overflow.
    let share = unit()
    return range.lowerBound * (1 - share) + range.upperBound * share
  }

  /// An index at random.
  ///
  /// The high half of a product is taken; the bias is below `bound` in 2⁶⁴.
  ///
  /// - Parameter bound: How many indices there are; at least 1.
  /// - Returns: An index from 0 to `bound` − 1.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound > 0, "there is an index only below a positive bound")
    return Int(UInt64(bound).multipliedFullWidth(by: next()).high)
  }
}

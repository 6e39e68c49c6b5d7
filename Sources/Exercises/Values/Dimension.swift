/// What kind of thing a number counts, so that bytes are never compared with seconds.
///
/// A value is always kept in the base unit of its dimension: bytes in B, times in s, a fraction as a
/// number from 0 to 1. Units only appear when text is read or written.
public enum Dimension: String, CaseIterable, Sendable {
  /// A plain number of things: heads, groups, blocks.
  case count
  /// Numbers held in memory, before their width in bytes is known.
  case values
  /// Weights of a model.
  case parameters
  /// Positions in a sequence.
  case tokens
  /// Memory, in bytes; bits are a unit of it.
  case bytes
  /// Floating-point operations.
  case operations
  /// Floating-point operations per byte read.
  case intensity
  /// How many times as much: written `5.4×`.
  case ratio
  /// A part of a whole from 0 to 1: written `87.5 %`.
  case fraction
  /// Time in seconds.
  case seconds
  /// Device time in hours, such as GPU-hours.
  case hours
  /// A score on a benchmark, or a difference of two scores.
  case points
  /// A number without any dimension: an entry of a vector, a weight.
  case number

  /// What a learner is told the number should be.
  ///
  /// ```swift
  /// Dimension.bytes.noun   // "an amount of memory"
  /// ```
  public var noun: String {
    switch self {
    case .count: "a plain number"
    case .values: "a number of stored values"
    case .parameters: "a number of parameters"
    case .tokens: "a number of tokens"
    case .bytes: "an amount of memory"
    case .operations: "a number of floating-point operations"
    case .intensity: "floating-point operations per byte"
    case .ratio: "a ratio"
    case .fraction: "a fraction or a percentage"
    case .seconds: "a time"
    case .hours: "a number of hours"
    case .points: "a score"
    case .number: "a number"
    }
  }

  /// Whether a number of this dimension is a bare number: no unit changes its size.
  var isPlain: Bool {
    switch self {
    case .count, .values, .parameters, .tokens, .points, .number, .ratio: true
    case .bytes, .operations, .intensity, .fraction, .seconds, .hours: false
    }
  }
}

/// Why an exercise's own files cannot be used: a fault of the course, never of an answer.
public enum ExerciseError: Error, Equatable, Sendable {
  /// The text is no YAML, or not what is needed there.
  case unreadable(reason: String, line: Int, column: Int)
  /// The exercise has only its printed numbers.
  case noVariants

  /// The error as a sentence.
  public var message: String {
    switch self {
    case .unreadable(let reason, let line, let column): "\(line):\(column): \(reason)."
    case .noVariants: "This exercise has only its printed numbers."
    }
  }
}

/// How an answer stands.
public enum Status: String, CaseIterable, Sendable {
  /// Right.
  case correct
  /// Wrong.
  case incorrect
  /// Right in part.
  case partial
  /// Nothing was written.
  case unanswered
  /// It could not be read, so it never counts as an attempt.
  case invalid
  /// The grader is not sure: a person decides.
  case review

  /// The exit status that a command ends with for this outcome: 0, 1, 3 or 4.
  public var exitStatus: Int32 {
    switch self {
    case .correct: 0
    case .incorrect, .partial, .unanswered: 1
    case .invalid: 3
    case .review: 4
    }
  }
}

/// Why a computation has no value for its arguments.
public enum ComputationError: Error, Equatable, Sendable {
  /// No computation has that name; the nearest names, best first.
  case unknownComputation(String, nearest: [String])
  /// The computation has no such parameter; its nearest parameters.
  case unknownParameter(String, of: String, nearest: [String])
  /// The parameter was not given and has no fallback.
  case missing(parameter: String)
  /// The argument's text is not of the form that the parameter needs.
  case unreadable(parameter: String, text: String, expected: String)
  /// The argument is none of the names that the parameter knows; the nearest ones.
  case unknownName(parameter: String, text: String, nearest: [String])
  /// The argument can be read, but nothing is defined for it; why.
  case outOfRange(parameter: String, text: String, reason: String)
  /// The number is too large to be computed exactly.
  case overflow

  /// The error as a sentence.
  ///
  /// ```swift
  /// ComputationError.missing(parameter: "tokens").message   // "tokens= is missing."
  /// ```
  public var message: String {
    switch self {
    case .unknownComputation(let name, let nearest):
      "There is no computation \(name)\(suggestion(nearest))."
    case .unknownParameter(let name, let computation, let nearest):
      "\(computation) has no parameter \(name)\(suggestion(nearest))."
    case .missing(let parameter): "\(parameter)= is missing."
    case .unreadable(let parameter, let text, let expected):
      "\(parameter)=\(text) is not \(expected)."
    case .unknownName(let parameter, let text, let nearest):
      "\(parameter)=\(text) is not known\(suggestion(nearest))."
    case .outOfRange(let parameter, let text, let reason):
      "\(parameter)=\(text) has no meaning here: \(reason)."
    case .overflow: "The result is too large to be computed exactly."
    }
  }

  private func suggestion(_ names: [String]) -> String {
    names.isEmpty ? "" : "; near it: " + names.joined(separator: ", ")
  }
}

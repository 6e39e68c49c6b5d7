/// What grading one answer sheet found: a value that can be shown, stored and replayed.
public struct Verdict: Equatable, Sendable {
  /// A trouble with the sheet as a whole, such as a fence that is never closed.
  public struct Problem: Equatable, Sendable {
    /// What is wrong and what to do, as one sentence.
    public let message: String
    /// The 1-based line in the sheet.
    public let line: Int
    /// The 1-based column in the line, counted in Unicode scalars.
    public let column: Int
  }

  /// The exercise's id, such as `exercise-2`.
  public let exercise: String
  /// The exercise's title.
  public let title: String
  /// The parts in the exercise's order.
  public let parts: [PartVerdict]
  /// Troubles of the whole sheet, in the order of the sheet.
  public let problems: [Problem]
  /// The seed of the variant that was graded; `nil` for the exercise as printed.
  public let seed: UInt64?
  /// The version of the grading rules.
  public let graderVersion: String
  /// The hash of the exercise's text, as 16 hexadecimal digits.
  public let exerciseHash: String

  /// The version of the rules in this build; it grows when a verdict may change.
  public static let currentGraderVersion = "1"

  /// The points earned.
  public var score: Double { parts.reduce(0) { $0 + $1.score } }

  /// The points that can be earned.
  public var maxScore: Double { parts.reduce(0) { $0 + $1.maxScore } }

  /// How the whole sheet stands: the outcome that most needs attention decides.
  public var status: Status {
    let all = parts.map { $0.status }
    if !problems.isEmpty || all.contains(.invalid) { return .invalid }
    if all.contains(.review) { return .review }
    if all.allSatisfy({ $0 == .correct }) { return .correct }
    if all.allSatisfy({ $0 == .unanswered }) { return .unanswered }
    if all.contains(where: { $0 == .correct || $0 == .partial }) { return .partial }
    return .incorrect
  }

  /// The exit status of a command that checked this sheet.
  public var exitStatus: Int32 { status.exitStatus }
}

/// What grading one part found.
public struct PartVerdict: Equatable, Sendable {
  /// The part's id, such as `a`.
  public let id: String
  /// The part's title.
  public let title: String
  /// How the answer was read.
  public let kind: Part.Kind
  /// How the part stands.
  public let status: Status
  /// The points earned.
  public let score: Double
  /// The points that can be earned.
  public let maxScore: Double
  /// What to tell the learner, as Markdown; it never holds the expected value of a wrong answer.
  public let message: String
  /// What explains the wrong answer; empty when nothing known does.
  ///
  /// Each element is one explanation: a single misconception, or two made together. Several elements
  /// mean that it is one of them.
  public let explanations: [[Misconception]]
  /// The answer in normal form, so that a misreading shows; empty when there was none.
  public let readBack: String
  /// Where to read: `chapter-gqa#the-memory-budget`.
  public let anchor: String
  /// The 1-based line of the sheet that the message is about.
  public let line: Int?
  /// The 1-based column in that line, counted in Unicode scalars.
  public let column: Int?

  /// The misconceptions of all explanations, each once, in order.
  public var misconceptions: [Misconception] {
    explanations.joined().reduce(into: []) { result, next in
      if !result.contains(next) { result.append(next) }
    }
  }
}

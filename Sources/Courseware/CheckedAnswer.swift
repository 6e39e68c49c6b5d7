import Exercises
import Markdown

/// A learner's sheet after grading: the verdict, and the report that explains it.
///
/// ```swift
/// let check = try CheckedAnswer(of: "exercise-2", in: course)
/// check.verdict.status  // .incorrect
/// ```
public struct CheckedAnswer {
  /// What the grader found.
  public let verdict: Verdict
  private let course: Course
  private let sheet: String
  /// The command that grades the same sheet again.
  private let again: String

  /// Grades a sheet.
  ///
  /// - Parameters:
  ///   - id: The exercise.
  ///   - answer: The file to grade in place of the learner's own; `-` is standard input.
  ///   - seed: The seed of the variant to grade against; nil for the exercise as printed.
  public init(
    of id: String, in course: Course, answer: String? = nil, seed: UInt64? = nil
  ) throws(CourseError) {
    let exercise = try course.exercise(id, seed: seed)
    self.course = course
    sheet = answer ?? course.sheetPath(exercise.id)
    again =
      "\(course.command) check \(exercise.id)" + (answer.map { " --answer \($0)" } ?? "")
      + (seed.map { " --variant \($0)" } ?? "")
    do {
      // An answer sheet of an honest learner has a few kilobytes.
      let limit = 1 << 20
      let bytes =
        sheet == "-"
        ? try Files.standardInput(limit: limit) : try Files.bytes(at: sheet, limit: limit)
      verdict = exercise.grade(bytes)
    } catch {
      let words = CourseError.sheet(error, exercise: exercise.id, command: course.command)
      verdict = exercise.verdict(onUnreadableSheet: words.message)
    }
  }

  /// The verdict in words: each part, why it is wrong, which idea explains it, where to read, what next.
  public var report: Document {
    let points = "\(short(verdict.score)) of \(short(verdict.maxScore)) points"
    let heading = Heading(
      level: 2, id: verdict.exercise,
      content: inlines("\(verdict.exercise) · \(verdict.title): \(points)"))
    return Document(
      blocks: [Block(.heading(heading))]
        + verdict.problems.map { problem in
          callout(.caution, "The sheet cannot be read", [place(problem) + problem.message])
        }
        + (verdict.problems.isEmpty ? verdict.parts.map(report(on:)) : [])
        + [Block(.paragraph(inlines(nextStep)))])
  }

  /// The report in plain words, for logs.
  public var plainReport: String { PlainRenderer().render(report) }

  private func place(_ problem: Verdict.Problem) -> String {
    problem.line > 0 ? "Line \(problem.line), column \(problem.column): " : ""
  }

  private func report(on part: PartVerdict) -> Block {
    var lines: [String] = []
    if !part.readBack.isEmpty { lines.append("You wrote \(part.readBack).") }
    if !part.message.isEmpty { lines.append(part.message) }
    if part.explanations.count > 1 {
      lines.append("One of these ideas leads to exactly this answer:")
    }
    for explanation in part.explanations {
      for misconception in explanation {
        lines.append("**\(misconception.title).** \(misconception.explanation)")
      }
    }
    if [.incorrect, .partial].contains(part.status) && !part.anchor.isEmpty {
      let anchor = part.misconceptions.first?.anchor ?? part.anchor
      lines.append("Read: `\(course.command) read \(anchor)`")
    }
    let title = "(\(part.id)) \(part.title)"
    switch part.status {
    case .correct: return callout(.tip, "✓ \(title)", lines)
    case .incorrect: return callout(.warning, "✗ \(title)", lines)
    case .partial: return callout(.important, "◐ \(title): right in part", lines)
    case .unanswered: return callout(.note, "· \(title): not answered", lines)
    case .invalid: return callout(.caution, "! \(title): could not be read", lines)
    case .review: return callout(.important, "? \(title): a person must decide", lines)
    }
  }

  private func callout(_ kind: Callout.Kind, _ title: String, _ lines: [String]) -> Block {
    Block(
      .callout(Callout(kind: kind, title: inlines(title), blocks: lines.flatMap(blocks))))
  }

  private var nextStep: String {
    let command = course.command
    switch verdict.status {
    case .correct:
      return "All right. The worked solution: `\(command) solution \(verdict.exercise)`"
    case .review:
      return "A person will look at what is marked with ?."
    case .unanswered, .incorrect, .partial, .invalid:
      return "**Next:** write your answers into `\(sheet)`, then `\(again)`. "
        + "Stuck? `\(command) hint \(verdict.exercise)`"
    }
  }
}

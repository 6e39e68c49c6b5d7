import ArgumentParser
import Courseware
import Exercises

/// `course check`: grades answers and says which idea was wrong.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "course",
    abstract: "Check your answers to an exercise, or to all of them.",
    discussion: """
      Your answers are in exercises/EXERCISE/answer.md, between the ```answer fences.
      Exit status: 0 correct · 1 incorrect, partial or unanswered · 3 an answer could not be read · \
      4 needs review; of several exercises, the worst.
      """)

  /// How the verdict is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The exercises, such as exercise-2; none means all.")
  var exercises: [String] = []

  @Option(help: "Grade this file in place of exercises/EXERCISE/answer.md; - is standard input.")
  var answer: String?

  @Option(help: "Grade against the variant with this seed, where the exercise has variants.")
  var variant: UInt64?

  @Option(help: "text, or json: then standard output holds JSON alone.")
  var format = Format.text

  @OptionGroup var presentation: Presentation

  func validate() throws {
    if answer != nil && exercises.count != 1 {
      throw ValidationError("--answer goes with exactly one exercise.")
    }
  }

  func run() throws {
    let course = try Course.open()
    let names = exercises.isEmpty ? course.exercises : exercises
    let checks = try Failure.catching { () throws(CourseError) in
      var checks: [CheckedAnswer] = []
      for name in names {
        checks.append(
          try CheckedAnswer(of: name, in: course, answer: answer, seed: variant))
      }
      return checks
    }
    switch format {
    case .json:
      let list = checks.map(\.verdict.json)
      Output.write(
        exercises.count == 1 ? list[0] + "\n" : "[\n" + list.joined(separator: ",\n") + "\n]\n")
    case .text:
      for check in checks { presentation.show(check.report) }
    }
    let status = checks.map(\.verdict.exitStatus).max() ?? 0
    if status != 0 { throw ExitCode(status) }
  }
}

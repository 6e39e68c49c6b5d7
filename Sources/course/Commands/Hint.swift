import ArgumentParser
import Courseware

/// `course hint`: one rung of an exercise's ladder of hints.
struct Hint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hint", _superCommandName: "course",
    abstract: "Get a hint; each rung says more than the one before.")

  @Argument(help: "The exercise, such as exercise-2.")
  var exercise: String

  @Argument(help: "The rung, from 1.")
  var rung = 1

  @OptionGroup var presentation: Presentation

  func run() throws {
    let course = try Course.open()
    presentation.show(
      try Failure.catching { () throws(CourseError) in
        try course.hint(exercise, rung: rung)
      })
  }
}

import ArgumentParser
import Courseware

/// `course solution`: the worked answer, after a pass.
struct Solution: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solution", _superCommandName: "course",
    abstract: "Read the worked solution, once your answers are right.")

  @Argument(help: "The exercise, such as exercise-2.")
  var exercise: String

  @Flag(help: "Show it although your answers are not right yet.")
  var giveUp = false

  @OptionGroup var presentation: Presentation

  func run() throws {
    let course = try Course.open()
    presentation.show(
      try Failure.catching { () throws(CourseError) in
        try course.solution(exercise, givingUp: giveUp)
      })
  }
}

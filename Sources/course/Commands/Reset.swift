import ArgumentParser
import Courseware

/// `course reset`: a blank answer sheet; the old one is kept beside it.
struct Reset: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", _superCommandName: "course",
    abstract: "Start an exercise again with a blank sheet; the old one is kept as a backup.")

  @Argument(help: "The exercises, such as exercise-2.")
  var exercises: [String]

  @Flag(help: "Print the blank sheet and change nothing.")
  var print = false

  func run() throws {
    let course = try Course.open()
    for name in exercises {
      let message = try Failure.catching { () throws(CourseError) in
        print ? try course.exercise(name).blankSheet : try course.reset(name) + "\n"
      }
      Output.write(message)
    }
  }
}

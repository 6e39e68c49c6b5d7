import ArgumentParser
import Courseware

/// `course`: the chapters, the state of each exercise and the next step.
struct Syllabus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllabus", _superCommandName: "course",
    abstract: "Show the chapters, the state of each exercise and the next step (the default).")

  @OptionGroup var presentation: Presentation

  func run() throws {
    let course = try Course.open()
    presentation.show(try Failure.catching { () throws(CourseError) in try course.syllabus() })
  }
}

import ArgumentParser
import Courseware

/// `course lint`: proves the content of the course.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "course",
    abstract: "Check the course's own content: references, formulas, numbers, tables, exercises.",
    discussion: """
      Prints `file:line:column: message` for everything that is wrong, and ends with status 1 where \
      something is. For the authors of chapters and exercises.
      """)

  @Flag(help: "Print what wrong ideas each exercise tells apart.")
  var matrix = false

  func run() throws {
    let course = try Course.open()
    let report = course.lint()
    for finding in report.diagnostics { Output.write("\(finding)\n") }
    if matrix { Output.write(report.collisions) }
    Output.write(report.summary + "\n")
    if !report.diagnostics.isEmpty { throw ExitCode(1) }
  }
}

import ArgumentParser
import Courseware

/// `course export`: the course as static pages.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", _superCommandName: "course",
    abstract: "Write the course as static HTML pages that work offline and without JavaScript.")

  @Option(help: "The folder to write into; made where it is missing.")
  var output = "site"

  func run() throws {
    let course = try Course.open()
    let export = try Failure.catching { () throws(CourseError) in
      try Site(of: course).write(to: output)
    }
    for finding in export.diagnostics { Output.error("warning: \(finding)") }
    Output.write("\(export.files) files in \(output)/ · open \(output)/index.html\n")
  }
}

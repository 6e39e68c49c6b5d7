import ArgumentParser
import Courseware

// What ArgumentParser calls a usage error ends with 64; here it is 2, as `course --help` says.
do {
  try CourseCommand.checkName(of: Array(CommandLine.arguments.dropFirst()))
  var command = try CourseCommand.parseAsRoot()
  try command.run()
} catch let failure as Failure {
  Output.error(failure.message)
  Output.exit(failure.status)
} catch let status as ExitCode {
  Output.exit(status.rawValue)
} catch {
  let text = CourseCommand.fullMessage(for: error)
  if CourseCommand.exitCode(for: error) == .success {
    Output.write(text + "\n")
    Output.exit(0)
  }
  Output.error(text)
  Output.exit(CourseCommand.exitCode(for: error) == .validationFailure ? 2 : 70)
}

import ArgumentParser

// Each subcommand is parsed on its own: making the tree of all of them takes longer than the first screen
// of a chapter. What ArgumentParser calls a usage error ends with 64; here it is 2, as `course --help` says.
let arguments = Array(CommandLine.arguments.dropFirst())
let subcommand = CourseCommand.subcommand(named: arguments.first)
let entry: any ParsableCommand.Type = subcommand ?? CourseCommand.self
do {
  if subcommand == nil { try CourseCommand.checkName(arguments.first) }
  var command = try entry.parseAsRoot(subcommand == nil ? arguments : Array(arguments.dropFirst()))
  try command.run()
} catch let failure as Failure {
  Output.error(failure.message)
  Output.exit(failure.status)
} catch let status as ExitCode {
  Output.exit(status.rawValue)
} catch {
  let text = entry.fullMessage(for: error)
  if entry.exitCode(for: error) == .success {
    Output.write(text + "\n")
    Output.exit(0)
  }
  Output.error(text)
  Output.exit(entry.exitCode(for: error) == .validationFailure ? 2 : 70)
}

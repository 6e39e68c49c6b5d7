import ArgumentParser
import Attention

/// `course`: flags and printing; everything else is in Courseware.
struct CourseCommand: ParsableCommand {
  // All commands state their names: to derive one from its type, ArgumentParser searches all conformances
  // of the program, which takes longer than reading a chapter's first screen.
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract:
      "A course on grouped-query attention: read, work the exercises, be told which idea was wrong.",
    discussion: """
      Without a command, it shows the chapters, the state of each exercise and the next step.

      Exit status: 0 all is well · 1 an answer is wrong, incomplete or missing, or lint found something · \
      2 the command is wrong · 3 an answer could not be read · 4 a person must decide · 70 the course's own fault · \
      74 the output could not be written.
      """,
    subcommands: [
      Syllabus.self, Read.self, Check.self, Hint.self, Solution.self, Reset.self, Explore.self,
      Export.self, Render.self, Lint.self,
    ],
    defaultSubcommand: Syllabus.self)

  /// The subcommand with this name.
  static func subcommand(named name: String?) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0.configuration.commandName == name }
  }

  /// Throws where the first argument is a word, since no subcommand has it as its name.
  ///
  /// Without this, the word would be taken for an argument of the default subcommand.
  static func checkName(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    let near = nearestNames(to: word, among: names)
    let advice =
      near.isEmpty
      ? "The commands are \(names.joined(separator: ", "))."
      : "Did you mean '\(near.joined(separator: "' or '"))'?"
    throw Failure(message: "there is no command '\(word)'. \(advice)", status: 2)
  }
}

import ArgumentParser
import Courseware
import Markdown

/// `course render`: the course's pipeline on any Markdown file.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", _superCommandName: "course",
    abstract: "Render any Markdown file for the terminal or as HTML.")

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, html, dump }

  @Argument(help: "The file; - is standard input.")
  var file: String

  @Option(help: "terminal, html, or dump: the tree that the text is parsed to.")
  var to = Format.terminal

  @Flag(help: "HTML of the content alone, without a page around it.")
  var fragment = false

  @Flag(
    help: "CommonMark alone: none of our extensions, raw HTML passed through; implies --to html.")
  var commonmark = false

  @Flag(help: "With --commonmark: pipe tables as well.")
  var tables = false

  @OptionGroup var presentation: Presentation

  func run() throws {
    let text = try Failure.catching { () throws(CourseError) in try Files.foreignText(at: file) }
    if commonmark {
      let document = Document(parsing: text, options: .commonMark(tables: tables))
      Output.write(HTMLRenderer(.commonMark).render(document))
      return
    }
    let document = Document(parsing: text)
    switch to {
    case .terminal: presentation.show(document)
    case .html:
      let content = HTMLRenderer().html(document)
      Output.write(
        fragment ? content.serialized : Page.standalone(title: file, content: content))
    case .dump: Output.write(DocumentDump.text(of: document))
    }
  }
}

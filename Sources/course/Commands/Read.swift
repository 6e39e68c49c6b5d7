import ArgumentParser
import Courseware
import Markdown

/// `course read`: a chapter, or a section of it.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", _superCommandName: "course",
    abstract: "Read a chapter, or one section of it.",
    discussion: "Examples: course read chapter-gqa · course read chapter-gqa#by-hand --no-pager")

  @Argument(help: "The chapter, such as chapter-gqa; with #section, only that section.")
  var chapter: String?

  @Option(help: "Only the section with this id, as --toc lists them.")
  var section: String?

  @Flag(help: "List the sections with their ids.")
  var toc = false

  @Flag(
    inversion: .prefixedNo, help: "Show the text in $PAGER, or less, when it goes to a terminal.")
  var pager = true

  @OptionGroup var presentation: Presentation

  func run() throws {
    let course = try Course.open()
    guard let name = chapter else {
      let list = course.chapters.map { "  \(course.command) read \($0.id)" }.joined(separator: "\n")
      throw Failure(message: "which chapter?\n\(list)", status: 2)
    }
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    let anchor = section ?? (parts.count == 2 ? parts[1] : nil)
    let reading = try Failure.catching { () throws(CourseError) in
      let text = try course.chapter(parts.first ?? "")
      return try Reading(of: text, in: course, from: anchor)
    }
    if toc {
      presentation.show(reading.tableOfContents)
    } else if pager && Terminal.isInteractive {
      Pager.run { show(reading) }
    } else {
      show(reading)
    }
  }

  private func show(_ reading: Reading) {
    presentation.show(reading.blocks, footnotes: reading.footnotes)
  }
}

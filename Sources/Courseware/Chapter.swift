import Markdown
import Yams

/// A chapter: what its front matter says, and its text as a tree, with references unresolved.
public struct Chapter: Sendable {
  /// `chapter-slug`.
  public let id: String
  /// The file, below the root of the course.
  public let path: String
  /// The title, from the front matter.
  public let title: String
  /// How long reading takes, from the front matter.
  public let minutes: Int
  /// What the learner can do afterwards, from the front matter.
  public let objectives: [String]
  /// The text; `Resolver` fills in what it refers to.
  public let document: Document

  /// The headings of level 2, in order: the sections.
  public var sections: [Heading] { headings.filter { $0.level == 2 } }

  /// All headings, in order.
  public var headings: [Heading] {
    document.blocks.compactMap {
      if case .heading(let heading) = $0.kind { heading } else { nil }
    }
  }

  /// How long it takes and what it is good for: shown below the title.
  var overview: [Block] {
    guard !objectives.isEmpty else { return [] }
    let items = objectives.map { ListItem(blocks: [Block(.paragraph(inlines($0)))]) }
    return [
      Block(
        .callout(
          Callout(
            kind: .note, title: [.text("About \(minutes) minutes. Afterwards you can")],
            blocks: [Block(.list(List(items: items)))])))
    ]
  }

  /// Reads the file of a chapter.
  init(reading entry: Course.Entry, of course: Course) throws(CourseError) {
    let text: String
    do {
      text = try Files.text(at: "\(course.root)/\(entry.path)")
    } catch {
      throw .file(error)
    }
    try self.init(id: entry.id, path: entry.path, text: text)
  }

  /// A text that is no chapter but refers to things as a chapter does.
  init(id: String, path: String, title: String, document: Document) {
    self.id = id
    self.path = path
    self.title = title
    minutes = 0
    objectives = []
    self.document = document
  }

  /// Reads the text of a chapter.
  init(id: String, path: String, text: String) throws(CourseError) {
    let parts = FrontMatter.split(text)
    let fields = try FrontMatterFields(parsing: parts.yaml, path: path)
    self.id = id
    self.path = path
    title = fields.title
    minutes = fields.minutes
    objectives = fields.objectives
    document = Document(
      parsing: String(parts.body), options: .course.starting(atLine: parts.bodyLine))
  }
}

/// The fields that the front matter of a chapter holds.
private struct FrontMatterFields {
  var title: String
  var minutes: Int
  var objectives: [String]

  init(parsing yaml: Substring?, path: String) throws(CourseError) {
    guard let yaml else {
      throw .content(
        Diagnostic(
          file: path, line: 1,
          message: "a chapter begins with front matter: '---', then 'title:' and 'minutes:', '---'")
      )
    }
    let node: Node?
    do {
      // The basic resolver leaves every scalar a string, and costs no regular expressions.
      node = try Yams.compose(yaml: String(yaml), .basic)
    } catch {
      let mark = (error as? YamlError).flatMap(\.mark)
      throw .content(
        Diagnostic(
          file: path, line: 1 + (mark?.line ?? 1), column: mark?.column ?? 1,
          message: "the front matter is no YAML: \(error)"))
    }
    func field(_ name: String) throws(CourseError) -> Node {
      if let value = node?[name] { return value }
      throw .content(
        Diagnostic(file: path, line: 2, message: "the front matter has no field '\(name)'"))
    }
    title = try field("title").string ?? ""
    let minutesNode = try field("minutes")
    guard let number = minutesNode.string.flatMap({ Int($0) }), number > 0 else {
      throw .content(
        Diagnostic(
          file: path, line: 1 + (minutesNode.mark?.line ?? 1),
          message: "'minutes' is to be a whole number above 0"))
    }
    minutes = number
    objectives = node?["objectives"]?.array(of: String.self) ?? []
  }
}

extension YamlError {
  /// The place that the error names, where it names one.
  var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    default: nil
    }
  }
}

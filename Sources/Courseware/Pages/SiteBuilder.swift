import Exercises
import Markdown

/// Makes the pages of a site, in their order.
struct SiteBuilder {
  let course: Course
  private(set) var files: [(name: String, text: String)] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let renderer = HTMLRenderer()

  init(course: Course) { self.course = course }

  /// Makes everything: the style sheet, the chapters, the exercises, the index.
  mutating func build() throws(CourseError) {
    var chapters: [Chapter] = []
    for entry in course.chapters { chapters.append(try course.chapter(entry.id)) }
    var exercises: [Exercise] = []
    for id in course.exercises { exercises.append(try course.exercise(id)) }
    let order =
      chapters.map { Page.Neighbour(file: "\($0.id).html", title: $0.title) }
      + exercises.map { Page.Neighbour(file: "\($0.id).html", title: "\($0.id) · \($0.title)") }

    files.append(("course.css", Stylesheet.css))
    for (index, chapter) in chapters.enumerated() { add(page(chapter), at: index, of: order) }
    for (index, exercise) in exercises.enumerated() {
      add(try page(exercise), at: chapters.count + index, of: order)
    }
    add(index(chapters: chapters, exercises: exercises), named: "index.html")
  }

  private mutating func add(_ page: Page, at index: Int, of order: [Page.Neighbour]) {
    var page = page
    page.previous = index > 0 ? order[index - 1] : nil
    page.next = index + 1 < order.count ? order[index + 1] : nil
    add(page, named: order[index].file)
  }

  private mutating func add(_ page: Page, named name: String) {
    var page = page
    page.site = [Page.Neighbour(file: "index.html", title: "Grouped-query attention: the course")]
    files.append((name, page.serialized))
  }

  private mutating func page(_ chapter: Chapter) -> Page {
    let resolver = Resolver(chapter, of: course, target: .site)
    let blocks = chapter.document.blocks.flatMap(resolver.resolve)
    let title = blocks.prefix { $0.headingLevel == 1 }
    let footnotes = chapter.document.footnotes.map {
      Footnote(label: $0.label, blocks: $0.blocks.flatMap(resolver.resolve))
    }
    diagnostics += resolver.findings.diagnostics
    return Page(
      title: chapter.title,
      opening: renderer.html(title + chapter.overview),
      content: renderer.html(
        Document(blocks: Array(blocks.dropFirst(title.count)), footnotes: footnotes)),
      contents: chapter.sections)
  }

  private func page(_ exercise: Exercise) throws(CourseError) -> Page {
    let title = "\(exercise.id) · \(exercise.title)"
    let section = exercise.section.replacing("#", with: ".html#", maxReplacements: 1)
    let document = Document(
      blocks: [Block(.heading(Heading(level: 1, id: exercise.id, content: inlines(title))))]
        + course.prompt(of: exercise, target: .site)
        + blocks("Read about it: [\(exercise.section)](\(section)).")
        + blocks(course.howToAnswer(exercise.id)) + [
          Block(.heading(Heading(level: 2, id: "the-sheet", content: inlines("The answer sheet")))),
          Block(.codeBlock(CodeBlock(info: FenceInfo("markdown"), literal: exercise.blankSheet))),
        ])
    return Page(title: title, content: renderer.html(document))
  }

  private func index(chapters: [Chapter], exercises: [Exercise]) -> Page {
    let chapterItems = chapters.map { chapter in
      "- [\(chapter.title)](\(chapter.id).html), about \(chapter.minutes) minutes"
    }
    let exerciseItems = exercises.map { exercise in
      "- [\(exercise.id) · \(exercise.title)](\(exercise.id).html)"
    }
    let text = """
      # Grouped-query attention: the course

      Chapters to read, exercises to work, and a grader that says which idea was wrong. These pages are the
      reading part; the exercises are checked by the program that comes with the course.

      ## Chapters

      \(chapterItems.joined(separator: "\n"))

      ## Exercises

      \(exerciseItems.joined(separator: "\n"))
      """
    return Page(
      title: "Grouped-query attention: the course", content: renderer.html(Document(parsing: text)))
  }
}

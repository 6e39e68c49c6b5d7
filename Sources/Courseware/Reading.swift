import Attention
import Markdown

/// A chapter, or one section of it, as it is read: resolved part by part, when it is asked for.
///
/// ```swift
/// let chapter = try course.chapter("chapter-gqa")
/// for part in try Reading(of: chapter, in: course, from: "by-hand").parts { … }
/// ```
public struct Reading {
  private let chapter: Chapter
  private let course: Course
  private let range: Range<Int>

  /// - Parameter anchor: The id of a heading (its section is read), of a figure or of an exercise (the
  ///   section that holds it); nil for the whole chapter.
  public init(
    of chapter: Chapter, in course: Course, from anchor: String? = nil
  ) throws(CourseError) {
    self.chapter = chapter
    self.course = course
    let blocks = chapter.document.blocks
    guard let anchor, !anchor.isEmpty else {
      range = blocks.indices
      return
    }
    guard let found = blocks.firstIndex(where: { $0.anchors.contains(anchor) }) else {
      let all = chapter.headings.map(\.id)
      throw .unknownSection(
        anchor, chapter: chapter.id, nearest: nearestNames(to: anchor, among: all), all: all)
    }
    let start = blocks[...found].lastIndex { $0.headingLevel != nil } ?? blocks.startIndex
    let level = blocks[start].headingLevel ?? 1
    let end = blocks[(start + 1)...].firstIndex { ($0.headingLevel ?? .max) <= level }
    range = start..<(end ?? blocks.endIndex)
  }

  /// The text; a block is resolved when its turn comes, and not before.
  public var blocks: some Sequence<Block> {
    let resolver = Resolver(chapter, of: course, target: .terminal)
    let source = chapter.document.blocks
    let isWhole = range == source.indices
    return range.lazy.flatMap { index in
      var result = resolver.resolve(source[index])
      if index == source.startIndex { result += chapter.overview }
      if isWhole && index == source.endIndex - 1 { result.append(Block(.paragraph(nextSteps))) }
      return result
    }
  }

  /// The footnotes of the chapter, where all of it is read.
  public var footnotes: [Footnote] {
    guard range == chapter.document.blocks.indices else { return [] }
    let resolver = Resolver(chapter, of: course, target: .terminal)
    return chapter.document.footnotes.map {
      Footnote(label: $0.label, blocks: $0.blocks.flatMap(resolver.resolve))
    }
  }

  /// What to do after the chapter, as commands.
  private var nextSteps: [Inline] {
    let position = course.chapters.firstIndex { $0.id == chapter.id }
    let following = position.flatMap { course.chapters.dropFirst($0 + 1).first }
    let read = following.map {
      [Inline.text(" The next chapter: "), .code("\(course.command) read \($0.id)"), .text(".")]
    }
    return [
      .strong([.text("Next.")]), .text(" What you have done and what is open: "),
      .code(course.command), .text("."),
    ] + (read ?? [])
  }

  /// The sections with their ids, as a list.
  public var tableOfContents: Document {
    let items = chapter.headings.filter { $0.level > 1 }.map { heading in
      // Spaces that do not break, as those at the start of a paragraph are dropped.
      let indent = String(repeating: "\u{A0}\u{A0}", count: heading.level - 2)
      return ListItem(blocks: [
        Block(
          .paragraph([.text(indent)] + heading.content + [.text("  "), .code("#" + heading.id)]))
      ])
    }
    return Document(blocks: [Block(.list(List(items: items)))])
  }
}

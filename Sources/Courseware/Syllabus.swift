import Exercises
import Markdown

extension Course {
  /// The chapters, the state of each exercise and the next step.
  ///
  /// No progress is stored anywhere: the state of an exercise is the verdict on its sheet.
  public func syllabus() throws(CourseError) -> Document {
    var chapterRows: [[String]] = []
    for entry in chapters {
      let chapter = try chapter(entry.id)
      chapterRows.append([
        "`\(command) read \(chapter.id)`", chapter.title, "\(chapter.minutes) min",
      ])
    }
    var exerciseRows: [[String]] = []
    var next: String?
    for id in exercises {
      let verdict = try CheckedAnswer(of: id, in: self).verdict
      exerciseRows.append([
        "`\(command) check \(id)`", verdict.title, verdict.status.mark,
        "\(short(verdict.score)) of \(short(verdict.maxScore))",
      ])
      if next == nil && verdict.status != .correct { next = id }
    }
    let step =
      next.map { "**Next:** `\(command) check \($0)`" } ?? "All exercises are done. Well done!"
    return Document(
      blocks: [
        heading("Chapters"),
        Block(.table(Table([.words("read"), .words("title"), .numbers("time")], chapterRows))),
        heading("Exercises"),
        Block(
          .table(
            Table(
              [.words("check"), .words("title"), .words("state"), .numbers("points")], exerciseRows)
          )),
      ] + blocks(step))
  }

  private func heading(_ text: String) -> Block {
    Block(.heading(Heading(level: 2, id: "", content: [.text(text)])))
  }
}

extension Status {
  /// The state as a sign and a word.
  fileprivate var mark: String {
    switch self {
    case .correct: "✓ correct"
    case .incorrect: "✗ wrong"
    case .partial: "◐ in part"
    case .unanswered: "· open"
    case .invalid: "! unreadable"
    case .review: "? review"
    }
  }
}

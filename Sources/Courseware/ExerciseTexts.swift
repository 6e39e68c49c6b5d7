import Exercises
import Markdown

extension Course {
  /// An exercise in its place in a chapter: what is asked, and how to answer.
  func callout(for exercise: Exercise, target: Resolver.Target) -> Callout {
    Callout(
      kind: .exercise, title: inlines("\(exercise.id) · \(exercise.title)"),
      blocks: prompt(of: exercise, target: target) + blocks(howToAnswer(exercise.id)))
  }

  /// What an exercise asks.
  func prompt(of exercise: Exercise, target: Resolver.Target) -> [Block] {
    resolved(exercise.prompt, path: "exercises/\(exercise.id)/prompt.md", target: target)
  }

  /// A short text of the course with everything that it refers to.
  private func resolved(_ markdown: String, path: String, target: Resolver.Target) -> [Block] {
    let document = Document(parsing: markdown)
    let text = Chapter(id: "", path: path, title: "", document: document)
    let resolver = Resolver(text, of: self, target: target, isNumbered: false)
    return document.blocks.flatMap(resolver.resolve)
  }

  /// Where the answers go, and the commands that check them and help, as Markdown.
  func howToAnswer(_ exercise: String) -> String {
    "Write your answers into `exercises/\(exercise)/answer.md`, then `\(command) check \(exercise)`; "
      + "for a hint, `\(command) hint \(exercise)`."
  }

  /// A hint of an exercise, and how to get the next one.
  ///
  /// - Parameter rung: From 1, the gentlest.
  public func hint(_ id: String, rung: Int) throws(CourseError) -> Document {
    let exercise = try exercise(id)
    let hints = exercise.hints
    guard hints.indices.contains(rung - 1) else {
      throw .noSuchHint(rung, exercise: exercise.id, count: hints.count)
    }
    let title = "\(exercise.id) · hint \(rung) of \(hints.count)"
    let next =
      rung < hints.count
      ? "More: `\(command) hint \(exercise.id) \(rung + 1)`"
      : "That was the last hint. The solution: `\(command) solution \(exercise.id) --give-up`"
    return Document(
      blocks: [Block(.heading(Heading(level: 2, id: "", content: inlines(title))))]
        + resolved(
          hints[rung - 1], path: "exercises/\(exercise.id)/exercise.yml", target: .terminal)
        + blocks(next))
  }

  /// The worked solution of an exercise.
  ///
  /// - Parameter givingUp: Whether it is shown although the learner's answers are not right.
  public func solution(_ id: String, givingUp: Bool) throws(CourseError) -> Document {
    let id = try exerciseID(id)
    if !givingUp {
      let check = try CheckedAnswer(of: id, in: self)
      guard check.verdict.status == .correct else { throw .notSolved(id, command: command) }
    }
    let path = "solutions/\(id)/explanation.md"
    return Document(blocks: resolved(try content(path), path: path, target: .terminal))
  }

  /// Replaces the learner's sheet by a blank one; the old one is kept beside it.
  ///
  /// - Returns: What was done, in words.
  public func reset(_ id: String) throws(CourseError) -> String {
    let exercise = try exercise(id)
    let path = sheetPath(exercise.id)
    do {
      guard Files.exists(path) else {
        try Files.write(exercise.blankSheet, to: path)
        return "\(path) is a new blank sheet."
      }
      let old = try Files.bytes(at: path, limit: 1 << 30)
      guard old != Array(exercise.blankSheet.utf8) else { return "\(path) is blank already." }
      var number = 1
      while Files.exists("\(path).backup-\(number)") { number += 1 }
      try Files.write(old, to: "\(path).backup-\(number)")
      try Files.write(exercise.blankSheet, to: path)
      return "\(path) is blank again; what it held is in \(path).backup-\(number)."
    } catch {
      throw .userFile(error)
    }
  }
}

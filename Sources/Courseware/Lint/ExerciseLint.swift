import Exercises
import Markdown

/// Looks at one exercise: its texts, its solution, its blank sheet, and what its numbers tell apart.
struct ExerciseLint {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var collisions = ""

  init(_ id: String, of course: Course) {
    let path = "exercises/\(id)/exercise.yml"
    do {
      let exercise = try course.exercise(id)
      check(exercise, of: course, path: path)
    } catch {
      diagnostics.append(error.asDiagnostic(in: path))
    }
  }

  private mutating func check(_ exercise: Exercise, of course: Course, path: String) {
    lint(exercise.prompt, path: "exercises/\(exercise.id)/prompt.md", of: course)
    for (index, hint) in exercise.hints.enumerated() {
      lint(hint, path: "\(path) (hint \(index + 1))", of: course)
    }
    if exercise.hints.count < 3 {
      report("a ladder of hints has at least three rungs", path: path)
    }
    checkAnchor(exercise.section, of: course, path: path)
    for misconception in exercise.misconceptions {
      let file = "exercises/misconceptions.yml"
      checkAnchor(misconception.anchor, of: course, path: file)
      lint(misconception.explanation, path: "\(file) (\(misconception.id))", of: course)
    }

    let blank = exercise.grade(Array(exercise.blankSheet.utf8))
    if blank.status != .unanswered {
      report("a blank sheet is graded '\(blank.status.rawValue)', not 'unanswered'", path: path)
    }
    checkSolution(of: exercise, in: course)

    let matrix = CollisionMatrix(exercise)
    collisions = matrix.text(for: exercise.id)
    for part in matrix.parts {
      for row in part.passing {
        report(
          "part (\(part.id)): '\(row.id)' gives the right answer; choose other numbers, or declare "
            + "why it is harmless", path: path)
      }
    }
  }

  private mutating func checkSolution(of exercise: Exercise, in course: Course) {
    let path = "solutions/\(exercise.id)/answer.md"
    do {
      let verdict = exercise.grade(Array(try course.content(path).utf8))
      for part in verdict.parts where part.status != .correct {
        diagnostics.append(
          Diagnostic(
            file: path, line: part.line ?? 1, column: part.column ?? 1,
            message: "part (\(part.id)) of the solution is \(part.status.rawValue): \(part.message)"
          ))
      }
      for problem in verdict.problems {
        diagnostics.append(
          Diagnostic(
            file: path, line: problem.line, column: problem.column, message: problem.message))
      }
      lint(
        try course.content("solutions/\(exercise.id)/explanation.md"),
        path: "solutions/\(exercise.id)/explanation.md", of: course)
    } catch {
      diagnostics.append(error.asDiagnostic(in: path))
    }
  }

  /// Looks at a text that belongs to the exercise.
  private mutating func lint(_ text: String, path: String, of course: Course) {
    let chapter = Chapter(id: "", path: path, title: "", document: Document(parsing: text))
    diagnostics += TextLint(chapter, of: course, isChapter: false).diagnostics
  }

  /// An anchor such as `chapter-gqa#by-hand` leads to a heading that exists.
  private mutating func checkAnchor(_ anchor: String, of course: Course, path: String) {
    let parts = anchor.split(separator: "#", maxSplits: 1).map(String.init)
    do {
      let chapter = try course.chapter(parts.first ?? "")
      if parts.count == 2 { _ = try Reading(of: chapter, in: course, from: parts[1]) }
    } catch {
      report("the anchor '\(anchor)' leads nowhere: \(error.message)", path: path)
    }
  }

  private mutating func report(_ message: String, path: String) {
    diagnostics.append(Diagnostic(file: path, line: 1, message: message))
  }
}

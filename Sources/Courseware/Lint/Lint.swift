import Exercises
import Markdown

/// What `course lint` finds.
public struct LintReport: Sendable {
  /// Everything that is wrong, in the order of the files.
  public var diagnostics: [Diagnostic] = []
  /// What each exercise's numbers tell apart, as text.
  public var collisions = ""
  /// What was looked at, and how many problems there are, in one line.
  public var summary = ""
}

extension Course {
  /// Proves the content: references resolve, formulas can be read, stated numbers are the engine's,
  /// solutions pass, blank sheets are unanswered, and no wrong idea passes.
  public func lint() -> LintReport {
    var report = LintReport()
    for entry in chapters {
      do {
        let chapter = try chapter(entry.id)
        report.diagnostics += TextLint(chapter, of: self, isChapter: true).diagnostics
      } catch {
        report.diagnostics.append(error.asDiagnostic(in: entry.path))
      }
    }
    for id in exercises {
      let lint = ExerciseLint(id, of: self)
      report.diagnostics += lint.diagnostics
      report.collisions += lint.collisions
    }
    let problems = report.diagnostics.count
    report.summary =
      "\(chapters.count) chapters, \(exercises.count) exercises: "
      + (problems == 0 ? "nothing wrong" : problems == 1 ? "1 problem" : "\(problems) problems")
    return report
  }
}

extension CourseError {
  /// The error as a finding about a file.
  func asDiagnostic(in file: String) -> Diagnostic {
    if case .content(let diagnostic) = self { return diagnostic }
    return Diagnostic(file: file, line: 1, message: message)
  }
}

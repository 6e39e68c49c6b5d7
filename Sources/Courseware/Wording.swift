import Attention
import Exercises
import Markdown
import TeXMath

// Where facts become words. Each message says what was found, what holds, and what to do next.

extension CourseError {
  /// The error in words.
  public var message: String {
    switch self {
    case .noCourse(let root):
      "there is no course in '\(root)': it has no folder 'chapters'. Go to the folder of the course, "
        + "or name it in COURSE_ROOT."
    case .unknownChapter(let name, let nearest, let all):
      "there is no chapter '\(name)'." + didYouMean(nearest, else: all, what: "The chapters are")
    case .unknownExercise(let name, let nearest, let all):
      "there is no exercise '\(name)'." + didYouMean(nearest, else: all, what: "The exercises are")
    case .unknownSection(let name, let chapter, let nearest, let all):
      "\(chapter) has no section '\(name)'."
        + didYouMean(nearest, else: all, what: "The sections are")
    case .noVariants(let exercise):
      "\(exercise) has no variants: check it without --variant."
    case .noSuchHint(let rung, let exercise, let count):
      "\(exercise) has hints 1 to \(count), and no hint \(rung)."
    case .notSolved(let exercise, let command):
      "the solution of \(exercise) opens when your answers are right. Where you stand: "
        + "\(command) check \(exercise). To see it all the same: \(command) solution \(exercise) --give-up"
    case .file(let error), .userFile(let error): error.message
    case .sheet(let error, let exercise, let command):
      error.message
        + (error.kind == .missing ? " A blank sheet: \(command) reset \(exercise)" : "")
    case .foreignFile(let file, let folder):
      "'\(folder)' holds '\(file)', which no export has written, so nothing was written. "
        + "Choose an empty folder, or one of an earlier export."
    case .content(let diagnostic): diagnostic.description
    }
  }

  /// The exit status that goes with it: 2 for a wrong command, 3 for an answer that cannot be read,
  /// 1 for a solution that is still closed, 70 for a fault of the course.
  public var exitStatus: Int32 {
    switch self {
    case .noCourse, .unknownChapter, .unknownExercise, .unknownSection, .noVariants, .noSuchHint,
      .foreignFile, .userFile:
      2
    case .notSolved: 1
    case .sheet: 3
    case .file, .content: 70
    }
  }
}

extension FileError {
  /// The error in words.
  public var message: String {
    switch kind {
    case .missing: "there is no file '\(path)'."
    case .isFolder: "'\(path)' is a folder, not a file."
    case .isNoFolder: "'\(path)' is not, or is not in, a folder."
    case .isSpecial: "'\(path)' is no ordinary file."
    case .notPermitted:
      "the system does not permit access to '\(path)': look at its owner and mode."
    case .tooLarge(let bytes, let limit):
      "'\(path)' has \(bytes) bytes; at most \(limit) are read."
    case .notUTF8(let line, let column):
      "'\(path)' is no UTF-8 text: line \(line), column \(column) holds other bytes. "
        + "Save it as UTF-8 in your editor."
    case .system(let code): "'\(path)' cannot be read or written (system error \(code))."
    }
  }
}

extension ExerciseError {
  /// The error as a diagnostic for one of the exercise's files.
  func diagnostic(in file: String) -> Diagnostic {
    switch self {
    case .unreadable(let reason, let line, let column):
      Diagnostic(file: file, line: line, column: column, message: reason)
    case .noVariants:
      Diagnostic(file: file, line: 1, message: "the exercise has no variants")
    }
  }
}

extension Problem {
  /// The problem in words.
  var message: String {
    switch kind {
    case .unreadableMath(let error): error.message
    case .unclosedDisplayMath: "a '$$' without its partner: display math ends with '$$'"
    case .raggedRow(let found, let expected):
      "the row has \(found) cells, its header \(expected)"
    case .duplicateIdentifier(let id): "another heading has the id '\(id)' already"
    case .undefinedFootnote(let label): "there is no footnote '[^\(label)]:'"
    case .unusedFootnote(let label): "nothing refers to the footnote '[^\(label)]'"
    case .tooDeep: "containers are nested deeper than \(Document.maximumDepth) levels"
    }
  }
}

/// Why something that a chapter refers to cannot be put in its place.
enum ReferenceError: Error, Equatable {
  case noName(fence: String)
  case computation(ComputationError)
  case course(CourseError)
  case outsideCourse(String)
  case noRegion(String, path: String, all: [String])
  case unreadableValue(text: String, right: String)

  /// The error in words.
  var message: String {
    switch self {
    case .noName(let fence): "the fence '\(fence)' says not which: write '\(fence) NAME'"
    case .computation(let error): error.message
    case .course(let error): error.message
    case .outsideCourse(let path): "'\(path)' is not inside the course"
    case .noRegion(let region, let path, let all):
      "'\(path)' has no region '\(region)'" + suggestion(nearestNames(to: region, among: all))
    case .unreadableValue(let text, let right):
      "the text '\(text)' cannot be held against what the engine computes, '\(right)'"
    }
  }
}

/// "; did you mean 'a' or 'b'?", or nothing.
func suggestion(_ nearest: [String]) -> String {
  nearest.isEmpty ? "" : "; did you mean \(listed(nearest))?"
}

/// " Did you mean 'a'?" where something is near, else all that there is.
private func didYouMean(_ nearest: [String], else all: [String], what: String) -> String {
  if !nearest.isEmpty { return " Did you mean \(listed(nearest))?" }
  return all.isEmpty ? "" : " \(what) \(all.joined(separator: ", "))."
}

private func listed(_ names: [String]) -> String {
  names.map { "'\($0)'" }.joined(separator: " or ")
}

import Attention
import Exercises

/// The course as a folder: chapters, exercises and solutions below one root.
///
/// Nothing is stored that can be computed: the chapters are the files `chapters/NN-slug.md` in the
/// order of their numbers, the exercises the folders `exercises/exercise-N` in the order of theirs.
///
/// ```swift
/// let course = try Course(root: ".")
/// course.chapters.map(\.id)  // ["chapter-gqa", "chapter-errata"]
/// let chapter = try course.chapter("chapter-gqa")
/// ```
public struct Course: Sendable {
  /// A chapter by name, not read yet.
  public struct Entry: Equatable, Sendable {
    /// `chapter-slug`.
    public var id: String
    /// `chapters/NN-slug.md`, below the root.
    public var path: String
  }

  /// The folder that holds `chapters`, `exercises` and `solutions`.
  public let root: String
  /// The chapters, in order.
  public let chapters: [Entry]
  /// The ids of the exercises, in order.
  public let exercises: [String]

  /// How the learner calls the program, for the next steps that it prints: `./course`.
  public let command: String

  /// Looks at the folders below `root`; no file is read.
  public init(root: String, command: String = "course") throws(CourseError) {
    self.root = root
    self.command = command
    guard Files.isFolder("\(root)/chapters") else { throw .noCourse(root) }
    do {
      chapters = try Files.names(in: "\(root)/chapters").compactMap { name in
        guard name.hasSuffix(".md"), let dash = name.firstIndex(of: "-"),
          name[..<dash].allSatisfy(\.isNumber)
        else { return nil }
        let slug = name[name.index(after: dash)...].dropLast(3)
        return Entry(id: "chapter-\(slug)", path: "chapters/\(name)")
      }
      let folder = "\(root)/exercises"
      let names = Files.isFolder(folder) ? try Files.names(in: folder) : []
      exercises =
        names
        .filter { $0.hasPrefix("exercise-") && Files.isFolder("\(folder)/\($0)") }
        .sorted { Course.number(of: $0) < Course.number(of: $1) }
    } catch {
      throw .file(error)
    }
  }

  /// Reads a chapter; `id` may leave out `chapter-`.
  public func chapter(_ id: String) throws(CourseError) -> Chapter {
    guard let entry = chapters.first(where: { $0.id == id || $0.id == "chapter-\(id)" }) else {
      throw .unknownChapter(
        id, nearest: nearestNames(to: id, among: chapters.map(\.id)), all: chapters.map(\.id))
    }
    return try Chapter(reading: entry, of: self)
  }

  /// The full id of an exercise of this course; `id` may leave out `exercise-`.
  public func exerciseID(_ id: String) throws(CourseError) -> String {
    if let known = exercises.first(where: { $0 == id || $0 == "exercise-\(id)" }) { return known }
    throw .unknownExercise(id, nearest: nearestNames(to: id, among: exercises), all: exercises)
  }

  /// The learner's sheet of an exercise.
  public func sheetPath(_ exercise: String) -> String {
    let path = "exercises/\(exercise)/answer.md"
    return root == "." ? path : "\(root)/\(path)"
  }

  private static func number(of exercise: String) -> Int {
    Int(exercise.dropFirst("exercise-".count)) ?? .max
  }
}

/// What can be wrong with a course, as facts; `CourseError.message` words them.
public enum CourseError: Error, Equatable, Sendable {
  /// There is no `chapters` folder below this one.
  case noCourse(String)
  case unknownChapter(String, nearest: [String], all: [String])
  case unknownExercise(String, nearest: [String], all: [String])
  /// No heading or figure of the chapter has this id.
  case unknownSection(String, chapter: String, nearest: [String], all: [String])
  /// The exercise has only its printed numbers.
  case noVariants(String)
  /// The exercise has hints from 1 to `count` only.
  case noSuchHint(Int, exercise: String, count: Int)
  /// The solution is not shown before the answers are right.
  case notSolved(String, command: String)
  /// A file of the course itself.
  case file(FileError)
  /// A file or folder that the user named.
  case userFile(FileError)
  /// The learner's sheet cannot be read.
  case sheet(FileError, exercise: String, command: String)
  /// The folder for the pages holds this file, which no export made.
  case foreignFile(String, folder: String)
  /// The front matter of a chapter or the text of an exercise could not be read.
  case content(Diagnostic)
}

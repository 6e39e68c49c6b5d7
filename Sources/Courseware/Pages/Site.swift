import Exercises
import Markdown

/// The course as static pages: an index, a page for each chapter and each exercise, one style sheet.
///
/// ```swift
/// let export = try Site(of: course).write(to: "site")
/// export.files  // 6
/// ```
public struct Site {
  /// What an export wrote.
  public struct Export {
    /// How many files.
    public var files: Int
    /// What in the chapters could not be resolved.
    public var diagnostics: [Diagnostic]
  }

  private let course: Course
  private let files: [(name: String, text: String)]
  private let diagnostics: [Diagnostic]

  /// Makes all pages; nothing is written yet.
  public init(of course: Course) throws(CourseError) {
    self.course = course
    var builder = SiteBuilder(course: course)
    try builder.build()
    files = builder.files
    diagnostics = builder.diagnostics
  }

  /// Writes the pages into a folder.
  ///
  /// What an earlier export wrote is replaced, and removed where it is no longer part of the site. A folder
  /// that holds anything else is refused before anything is written.
  public func write(to folder: String) throws(CourseError) -> Export {
    do {
      try Files.makeFolder(folder)
      let manifest = ExportManifest(folder: folder)
      let earlier = try manifest.read()
      if let foreign = try Files.names(in: folder).first(where: { !earlier.contains($0) }) {
        throw CourseError.foreignFile(foreign, folder: folder)
      }
      let names = files.map(\.name)
      // Both lists first: should the writing be cut short, the next export still knows its files.
      try manifest.write(Set(names).union(earlier))
      for file in files { try Files.write(file.text, to: "\(folder)/\(file.name)") }
      for name in earlier where !names.contains(name) { try Files.remove("\(folder)/\(name)") }
      try manifest.write(Set(names))
    } catch let error as FileError {
      throw .userFile(error)
    } catch let error as CourseError {
      throw error
    } catch {
      throw .noCourse(folder)
    }
    return Export(files: files.count, diagnostics: diagnostics)
  }
}

/// The list of the files that an export wrote, kept beside them.
private struct ExportManifest {
  let folder: String
  /// Hidden, so that it is no file of the site itself.
  private var path: String { "\(folder)/.course-export" }

  func read() throws(FileError) -> Set<String> {
    guard Files.exists(path) else { return [] }
    return Set(try Files.text(at: path).split(separator: "\n").map(String.init))
  }

  func write(_ names: Set<String>) throws(FileError) {
    try Files.write(names.sorted().map { $0 + "\n" }.joined(), to: path)
  }
}

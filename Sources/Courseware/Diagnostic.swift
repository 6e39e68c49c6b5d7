/// Something wrong in the course's own content, in words, with its place.
///
/// ```swift
/// Diagnostic(file: "chapters/01-gqa.md", line: 12, column: 5, message: "no heading has the id 'x'")
///   .description
/// // chapters/01-gqa.md:12:5: no heading has the id 'x'
/// ```
public struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
  /// The file, below the root of the course.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// What is wrong, and what to do.
  public var message: String

  /// Makes a diagnostic.
  public init(file: String, line: Int, column: Int = 1, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: message`.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// How a Markdown text is read: as a text of the course, or as plain CommonMark.
///
/// ```swift
/// Document(parsing: "$d$", options: .commonMark)  // a paragraph of the text "$d$"
/// ```
public struct ReadingOptions: Equatable, Sendable {
  /// Whether math, footnotes, task lists, callouts and heading ids are recognised.
  public var hasExtensions: Bool
  /// Whether pipe tables are recognised.
  public var hasTables: Bool
  /// The line of the file that the text begins at: more than 1 where front matter was split off.
  public var startLine: Int

  /// Makes options.
  public init(hasExtensions: Bool, hasTables: Bool, startLine: Int = 1) {
    self.hasExtensions = hasExtensions
    self.hasTables = hasTables
    self.startLine = startLine
  }

  /// Everything that a chapter may hold.
  public static let course = ReadingOptions(hasExtensions: true, hasTables: true)

  /// CommonMark 0.30 and nothing else.
  public static let commonMark = commonMark(tables: false)

  /// CommonMark 0.30, with or without pipe tables.
  public static func commonMark(tables: Bool) -> ReadingOptions {
    ReadingOptions(hasExtensions: false, hasTables: tables)
  }

  /// The same options for a text that begins at another line of its file.
  public func starting(atLine line: Int) -> ReadingOptions {
    var options = self
    options.startLine = line
    return options
  }
}

/// A wrong idea with one id, one explanation and one place in the chapter, whatever kind of answer
/// shows it.
public struct Misconception: Equatable, Sendable {
  /// The id by which exercises refer to it, such as `forgot-layers`.
  public let id: String
  /// The wrong idea in a few words.
  public let title: String
  /// What is wrong with it and what holds instead, as Markdown.
  public let explanation: String
  /// Where to read about it: `chapter-gqa#the-memory-budget`.
  public let anchor: String
}

/// Every misconception of the course, by id.
///
/// ```yaml
/// misconceptions:
///   - id: forgot-layers
///     title: One layer instead of all
///     anchor: chapter-gqa#the-memory-budget
///     explanation: Every layer keeps a cache of its own …
/// ```
public struct MisconceptionCatalogue: Sendable {
  /// The misconceptions in the order of the file.
  public let all: [Misconception]

  /// A catalogue from the text of exercises/misconceptions.yml.
  ///
  /// - Throws: ``ExerciseError`` with the line and column.
  public init(yaml: String) throws(ExerciseError) {
    let root = try YAMLValue(text: yaml)
    try root.allowKeys(["misconceptions"])
    var all: [Misconception] = []
    for item in try root.list("misconceptions") {
      try item.allowKeys(["id", "title", "anchor", "explanation"])
      let id = try item.text("id")
      guard !all.contains(where: { $0.id == id }) else { throw item.fault("\(id) occurs twice") }
      all.append(
        Misconception(
          id: id, title: try item.text("title"),
          explanation: try item.text("explanation").trimmingLineEnds,
          anchor: try item.text("anchor")))
    }
    self.all = all
  }

  /// The misconception of that id.
  public subscript(id: String) -> Misconception? { all.first { $0.id == id } }
}

extension String {
  /// The text without the line ends that YAML's block texts carry at their end.
  var trimmingLineEnds: String {
    guard let last = lastIndex(where: { $0 != "\n" && $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

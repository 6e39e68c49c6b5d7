import Attention
import Exercises
import Markdown

/// A table or a picture that the engine makes: what a fence ```` ```computed NAME key=value ```` stands for.
///
/// ```swift
/// try ComputedFigure.named("example-output").figure(["groups": "2"]).content
/// // a table: token, and the four numbers of its output
/// ```
struct ComputedFigure: Sendable {
  /// The name in the fence.
  let name: String
  /// Whether it counts as a table; else it is a figure.
  let isTable: Bool
  /// The arguments that it takes, each with what holds where it is left out; nil where it may not be.
  let parameters: KeyValuePairs<String, String?>
  /// Makes the content of arguments that are complete.
  let content: @Sendable (Arguments) throws(ComputationError) -> Figure.Content

  init(
    table name: String, _ parameters: KeyValuePairs<String, String?> = [:],
    _ table: @escaping @Sendable (Arguments) throws(ComputationError) -> Table
  ) {
    self.name = name
    isTable = true
    self.parameters = parameters
    content = { arguments throws(ComputationError) in .table(try table(arguments)) }
  }

  init(
    figure name: String, _ parameters: KeyValuePairs<String, String?> = [:],
    _ content: @escaping @Sendable (Arguments) throws(ComputationError) -> Figure.Content
  ) {
    self.name = name
    isTable = false
    self.parameters = parameters
    self.content = content
  }

  /// All of them, by family.
  static let all: [ComputedFigure] = exampleFigures + costTables + modelTables + paperTables

  /// Whether the name is that of a table.
  static func isTable(_ name: String) -> Bool {
    all.contains { $0.name == name && $0.isTable }
  }

  /// The one with this name.
  static func named(_ name: String) throws(ComputationError) -> ComputedFigure {
    if let found = all.first(where: { $0.name == name }) { return found }
    throw .unknownComputation(name, nearest: nearestNames(to: name, among: all.map(\.name)))
  }

  /// The figure for these arguments, without a caption.
  func figure(_ arguments: Arguments) throws(ComputationError) -> Figure {
    Figure(
      caption: [], content: try content(try arguments.completed(for: name, by: parameters)))
  }
}

extension Arguments {
  /// These arguments with what is left out filled in; an unknown name or a missing one is an error.
  func completed(
    for name: String, by parameters: KeyValuePairs<String, String?>
  ) throws(ComputationError) -> Arguments {
    let names = parameters.map(\.key)
    for entry in entries where !names.contains(entry.name) {
      throw .unknownParameter(
        entry.name, of: name, nearest: nearestNames(to: entry.name, among: names))
    }
    var result = Arguments()
    for (parameter, fallback) in parameters {
      guard let text = self[parameter] ?? fallback else { throw .missing(parameter: parameter) }
      result[parameter] = text
    }
    return result
  }
}

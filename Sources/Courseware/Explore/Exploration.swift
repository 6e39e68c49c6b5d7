import Attention
import Exercises
import Markdown

/// A picture with dials: `course explore NAME` turns them, a fence ```` ```widget NAME key=value ```` shows
/// one setting of them in a chapter.
///
/// ```swift
/// try Exploration.named("groups").figure(["heads": "8", "groups": "2"])
/// ```
public struct Exploration: Sendable {
  /// A dial: its name, where it stands unless it is turned, and what it means.
  public struct Dial: Sendable {
    /// The name, as a fence and an option have it.
    public let name: String
    /// Where it stands unless it is turned.
    public let fallback: String
    /// What it means.
    public let summary: String
  }

  /// The name.
  public let name: String
  /// What it shows, in one line.
  public let summary: String
  /// The dials.
  public let dials: [Dial]
  let picture: @Sendable (Arguments) throws(ComputationError) -> Figure

  /// All of them.
  public static let all = [groupsExploration, cacheExploration, attentionExploration]

  /// The one with this name.
  public static func named(_ name: String) throws(ComputationError) -> Exploration {
    if let found = all.first(where: { $0.name == name }) { return found }
    throw .unknownComputation(name, nearest: nearestNames(to: name, among: all.map(\.name)))
  }

  /// The picture for a setting of the dials.
  ///
  /// - Throws: `ComputationError` for a dial that does not exist, or stands where it cannot.
  public func figure(_ arguments: Arguments) throws(ComputationError) -> Figure {
    var setting = Arguments()
    for dial in dials { setting[dial.name] = dial.fallback }
    for entry in arguments.entries {
      guard setting[entry.name] != nil else {
        throw .unknownParameter(
          entry.name, of: name, nearest: nearestNames(to: entry.name, among: dials.map(\.name)))
      }
      setting[entry.name] = entry.text
    }
    var figure = try picture(setting)
    figure.command =
      "explore \(name)" + arguments.entries.map { " --\($0.name) \($0.text)" }.joined()
    return figure
  }
}

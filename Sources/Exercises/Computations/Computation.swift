import Attention

/// A named pure function over the reference implementation, with named parameters.
///
/// Chapters, `course explore` and the graders all ask the same registry, so a number that a chapter
/// shows and the number that an exercise expects cannot drift apart.
///
/// ```swift
/// let cache = try Computation.named("cache")
/// try cache.evaluate(["model": "llama-3-70b", "groups": "8", "tokens": "128K"])
/// // .quantity(42949672960, .bytes)
/// ```
public struct Computation: Sendable {
  /// One named parameter of a computation.
  public struct Parameter: Equatable, Sendable {
    /// The name by which it is given.
    public let name: String
    /// The text it has when it is not given; `nil` if it may be absent or must be given.
    public let fallback: String?
    /// What it means, in one line.
    public let summary: String

    init(_ name: String, _ summary: String, fallback: String? = nil) {
      self.name = name
      self.fallback = fallback
      self.summary = summary
    }
  }

  /// The name by which chapters and exercises ask for it.
  public let name: String
  /// What it gives, in one line.
  public let summary: String
  /// Its parameters, in the order they are documented.
  public let parameters: [Parameter]
  let body: @Sendable (Arguments) throws(ComputationError) -> Value

  init(
    _ name: String, _ summary: String, _ parameters: [Parameter],
    body: @escaping @Sendable (Arguments) throws(ComputationError) -> Value
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.body = body
  }
}

extension Computation {
  /// Every computation of the course, by family.
  public static let all: [Computation] =
    cacheFamily + sharingFamily + costFamily + budgetFamily + modelFamily + exampleFamily
    + paperFamily

  /// The computation of that name.
  ///
  /// - Throws: ``ComputationError/unknownComputation(_:nearest:)`` with the nearest names.
  public static func named(_ name: String) throws(ComputationError) -> Computation {
    guard let found = all.first(where: { $0.name == name }) else {
      throw .unknownComputation(name, nearest: nearestNames(to: name, among: all.map { $0.name }))
    }
    return found
  }

  /// Evaluates it for the given arguments, filling in what is left out.
  ///
  /// - Throws: ``ComputationError`` when an argument is unknown, missing, unreadable or out of range.
  public func evaluate(_ arguments: Arguments) throws(ComputationError) -> Value {
    var filled = Arguments()
    for parameter in parameters { filled[parameter.name] = parameter.fallback }
    for entry in arguments.entries {
      guard parameters.contains(where: { $0.name == entry.name }) else {
        let names = parameters.map { $0.name }
        throw .unknownParameter(
          entry.name, of: name, nearest: nearestNames(to: entry.name, among: names))
      }
      filled[entry.name] = entry.text
    }
    return try body(filled)
  }
}

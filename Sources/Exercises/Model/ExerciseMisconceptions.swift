extension Exercise {
  /// The misconceptions that this exercise can name, each once, in the order of its parts.
  public var misconceptions: [Misconception] {
    parts.flatMap(\.mistakes).map(\.misconception).reduce(into: []) { all, next in
      if !all.contains(next) { all.append(next) }
    }
  }
}

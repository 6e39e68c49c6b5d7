extension Box {
  /// A large operator as a display shows it: on two or three rows where there are pieces to build it of.
  init(largeOperator: String) {
    guard let rows = Self.pictures[largeOperator] else {
      self.init(largeOperator)
      return
    }
    self.init(rows: rows, width: rows[0].count, baseline: rows.count / 2)
  }

  private static let pictures: [String: [String]] = [
    // The halves of the sum have a column to spare, because many fonts draw them wide.
    "∑": ["⎲ ", "⎳ "],
    "∏": ["┬─┬", "┴ ┴"],
    "∐": ["┬ ┬", "┴─┴"],
    "∫": ["⌠", "⎮", "⌡"],
    "∬": ["⌠⌠", "⎮⎮", "⌡⌡"],
    "∭": ["⌠⌠⌠", "⎮⎮⎮", "⌡⌡⌡"],
  ]
}

extension TeXError {
  /// The known command that an unknown one is most like, if it is at most two slips away.
  ///
  /// A slip is a missing, superfluous or wrong letter, or two neighbours exchanged: `\sqr` and
  /// `\qsrt` both give `"sqrt"`. Of several as near, one with the same first letter comes first, then the
  /// first of the alphabet. Other kinds of errors have none.
  public var nearestCommand: String? {
    guard case .unknownCommand(let name) = kind else { return nil }
    let typed = Array(name.unicodeScalars)
    // One letter is like too many commands, and no command is that long.
    guard (2...24).contains(typed.count) else { return nil }
    // In a short name two slips leave nothing of what was meant.
    let limit = typed.count <= 3 ? 1 : 2
    var best: (rank: (Int, Int, String), name: String)?
    for candidate in Command.byName.keys {
      let known = Array(candidate.unicodeScalars)
      guard known.count > 1, abs(known.count - typed.count) <= limit else { continue }
      let distance = Self.slips(from: typed, to: known)
      guard distance <= limit else { continue }
      let rank = (distance, known.first == typed.first ? 0 : 1, candidate)
      if best.map({ rank < $0.rank }) ?? true { best = (rank, candidate) }
    }
    return best?.name
  }

  /// The edit distance of Damerau and Levenshtein (its restricted form).
  private static func slips(from typed: [Unicode.Scalar], to known: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...known.count)
    for row in 1...max(1, typed.count) where row <= typed.count {
      var current = [row]
      for column in 1...known.count {
        let isSame = typed[row - 1] == known[column - 1]
        var distance = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, typed[row - 1] == known[column - 2],
          typed[row - 2] == known[column - 1]
        {
          distance = min(distance, beforeLast[column - 2] + 1)
        }
        current.append(distance)
      }
      beforeLast = last
      last = current
    }
    return last[known.count]
  }
}

extension Exercise {
  /// The verdict on a sheet whose bytes could not even be had: nothing counts as an attempt.
  ///
  /// - Parameter message: What is wrong and what to do, as one sentence.
  public func verdict(onUnreadableSheet message: String) -> Verdict {
    let unread = parts.map { part in
      PartVerdict(
        id: part.id, title: part.title, kind: part.kind, status: .invalid, score: 0,
        maxScore: part.points, message: "", explanations: [], readBack: "", anchor: part.anchor,
        line: nil, column: nil)
    }
    return Verdict(
      exercise: id, title: title, parts: unread,
      problems: [Verdict.Problem(message: message, line: 0, column: 0)], seed: seed,
      graderVersion: Verdict.currentGraderVersion, exerciseHash: hash)
  }
}

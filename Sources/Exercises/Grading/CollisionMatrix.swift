/// Which wrong ideas an exercise's numbers catch, and which they cannot tell apart.
///
/// ```swift
/// let matrix = CollisionMatrix(exercise)
/// matrix.parts.flatMap { $0.passing }   // must be empty: ideas that give the right answer
/// ```
public struct CollisionMatrix: Sendable {
  /// One wrong idea in one part.
  public struct Row: Equatable, Sendable {
    /// The misconception's id.
    public let id: String
    /// What the idea does: `layers=1`.
    public let effect: String
    /// What it gives, as text; `nil` where it leads to no value or is checked directly.
    public let answer: String?
    /// Whether that is the right answer.
    public let isRight: Bool
    /// Why it may be the right answer, where the exercise declares that.
    public let harmless: String?
  }

  /// One part of the exercise.
  public struct PartMatrix: Equatable, Sendable {
    /// The part's id.
    public let id: String
    /// The right answer, as text.
    public let expected: String
    /// Every declared mistake.
    public let rows: [Row]
    /// The mistakes that would be graded as right and are not declared harmless.
    public let passing: [Row]
    /// Pairs of misconceptions that give the same wrong answer: feedback says "one of".
    public let collisions: [[String]]
    /// Pairs of misconceptions that together give the right answer though neither does alone.
    public let passingPairs: [[String]]
  }

  /// The parts in order.
  public let parts: [PartMatrix]

  /// Evaluates every mistake, and every pair of mistakes, for the exercise's numbers.
  public init(_ exercise: Exercise) {
    self.init(exercise, includingPairs: true)
  }

  /// - Parameter includingPairs: whether two mistakes made together are evaluated, which takes most of
  ///   the time.
  init(_ exercise: Exercise, includingPairs: Bool) {
    parts = exercise.parts.map { PartMatrix($0, exercise, includingPairs: includingPairs) }
  }
}

extension CollisionMatrix.PartMatrix {
  fileprivate init(_ part: Part, _ exercise: Exercise, includingPairs: Bool) {
    let right = exercise.values(of: part) ?? []
    let outcomes = part.mistakes.map { exercise.outcome(of: part, under: $0.effect) }
    func isRight(_ values: [Value]?) -> Bool {
      values.map { areIndistinguishable($0, right) } ?? false
    }
    id = part.id
    expected = right.map { $0.text }.joined(separator: ", ")
    rows = zip(part.mistakes, outcomes).map { mistake, values in
      CollisionMatrix.Row(
        id: mistake.misconception.id, effect: mistake.effect.summary,
        answer: values.map { $0.map { $0.text }.joined(separator: ", ") },
        isRight: isRight(values), harmless: mistake.harmless)
    }
    passing = rows.filter { $0.isRight && $0.harmless == nil }
    var collisions: [[String]] = []
    var passingPairs: [[String]] = []
    for first in part.mistakes.indices {
      for second in part.mistakes.indices where second > first {
        let ids = [part.mistakes[first], part.mistakes[second]].map { $0.misconception.id }
        guard ids[0] != ids[1], !isRight(outcomes[first]), !isRight(outcomes[second]) else {
          continue
        }
        if let one = outcomes[first], let other = outcomes[second],
          areIndistinguishable(one, other),
          !collisions.contains(ids)
        {
          collisions.append(ids)
        }
        guard includingPairs else { continue }
        let both = part.mistakes[first].effect.composed(with: part.mistakes[second].effect)
        if let both, isRight(exercise.outcome(of: part, under: both)), !passingPairs.contains(ids) {
          passingPairs.append(ids)
        }
      }
    }
    self.collisions = collisions
    self.passingPairs = passingPairs
  }
}

extension Exercise {
  /// The answer that an idea leads to; for exchanged prefixes, as if written in gigabytes.
  fileprivate func outcome(of part: Part, under effect: Effect) -> [Value]? {
    guard effect.nonDivisorOf == nil else { return nil }
    return values(of: part, under: effect)?.map { value in
      guard effect.swapsPrefix, case .quantity(let number, .bytes) = value else { return value }
      return .quantity(number / (1.024 * 1.024 * 1.024), .bytes)
    }
  }
}

extension Effect {
  /// The effect as an exercise writes it.
  fileprivate var summary: String {
    var pieces = substitution.entries.map { "\($0.name)=\($0.text)" }
    if factor != 1 { pieces.append("×\(shortNumber(factor))") }
    if swapsPrefix { pieces.append("1000 ↔ 1024") }
    if shift != 0 { pieces.append("shifted by \(shift)") }
    if let nonDivisorOf { pieces.append("does not divide \(nonDivisorOf)") }
    return pieces.joined(separator: " ")
  }
}

/// Whether no answer of reasonable precision is one and not the other.
private func areIndistinguishable(_ first: [Value], _ second: [Value]) -> Bool {
  first.count == second.count
    && zip(first, second).allSatisfy { one, other in
      switch (one, other) {
      case (.quantity(let a, let dimension), .quantity(let b, _)):
        dimension.isPlain ? a == b : abs(a - b) <= 1e-3 * max(abs(a), abs(b))
      case (.vector(let a), .vector(let b)):
        a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= NumbersGrader.handRounding }
      default: one == other
      }
    }
}

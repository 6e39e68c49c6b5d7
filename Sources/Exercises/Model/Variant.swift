import Attention

extension Exercise {
  /// How many sets of numbers are tried before the best of them is taken.
  private static let attempts = 32

  /// The same exercise with the numbers that the seed gives; the seed 0 gives it as printed.
  ///
  /// Sets of numbers in which a wrong idea gives the right answer, or two ideas the same answer, are
  /// passed over while there are better ones. A seed always gives the same numbers.
  ///
  /// ```swift
  /// try exercise.variant(seed: 7).prompt   // asks for other numbers
  /// ```
  ///
  /// - Throws: ``ExerciseError/noVariants`` when the exercise has only its printed numbers.
  public func variant(seed: UInt64) throws(ExerciseError) -> Exercise {
    guard hasVariants else { throw .noVariants }
    guard seed != 0 else { return self }
    var random = SeededRandom(seed: seed)
    var best: (exercise: Exercise, faults: Int)?
    for _ in 0..<Self.attempts {
      var candidate = self
      candidate.seed = seed
      for (name, texts) in candidates {
        candidate.parameters[name] = texts[random.index(below: texts.count)]
      }
      guard candidate.parts.allSatisfy({ candidate.values(of: $0) != nil }) else { continue }
      let faults = candidate.ambiguity
      if faults == 0 { return candidate }
      if faults < best?.faults ?? .max { best = (candidate, faults) }
    }
    var exercise = best?.exercise ?? self
    exercise.seed = seed
    return exercise
  }

  /// How badly the numbers tell ideas apart: an idea that passes counts far more than a tie.
  private var ambiguity: Int {
    var ambiguity = 0
    for part in CollisionMatrix(self, includingPairs: false).parts {
      ambiguity += 100 * part.passing.count + part.collisions.count
    }
    return ambiguity
  }
}

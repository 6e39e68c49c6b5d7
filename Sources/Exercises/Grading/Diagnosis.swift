/// What explains a wrong answer: single misconceptions, or pairs of them where no single one does.
struct Diagnosis {
  /// A mistake, or two made together, and the answer that it leads to.
  struct Suspect {
    let mistakes: [Mistake]
    let effect: Effect
    /// `nil` where the idea leads to no value.
    let values: [Value]?
  }

  /// Each element is one or two mistakes made together.
  let explanations: [[Mistake]]

  /// More possible pairs than this say nothing about what happened.
  private static let maximumPairs = 3

  /// The first of two lists that explains anything: singles, then pairs.
  ///
  /// - Parameter agrees: whether the answer is the one that a suspect leads to.
  init(_ part: Part, in exercise: Exercise, mistakes: [Mistake], agrees: (Suspect) -> Bool) {
    let singles = Diagnosis(among: exercise.suspects(in: part, mistakes), agrees: agrees)
    guard singles.isEmpty else {
      self = singles
      return
    }
    let pairs = Diagnosis(among: exercise.pairsOfSuspects(in: part, mistakes), agrees: agrees)
    explanations = pairs.explanations.count <= Self.maximumPairs ? pairs.explanations : []
  }

  /// The suspects that agree; each misconception, or pair of them, once.
  init(among suspects: [Suspect], agrees: (Suspect) -> Bool) {
    var found: [[Mistake]] = []
    for suspect in suspects {
      let ids = suspect.mistakes.map { $0.misconception.id }
      let isKnown = found.contains { $0.map { $0.misconception.id } == ids }
      if !isKnown, agrees(suspect) { found.append(suspect.mistakes) }
    }
    explanations = found
  }

  var isEmpty: Bool { explanations.isEmpty }

  var misconceptions: [[Misconception]] { explanations.map { $0.map { $0.misconception } } }

  /// What to tell the learner; the explanations themselves stand in the verdict.
  ///
  /// - Parameters:
  ///   - subject: what is explained: "Your value", "Your step in line 3".
  ///   - parameters: the numbers of the exercise.
  func message(_ subject: String, parameters: Arguments) -> String {
    guard let first = explanations.first else { return "" }
    func title(_ mistake: Mistake) -> String { "“\(mistake.misconception.title)”" }
    let names = explanations.map { $0.map(title).joined(separator: " together with ") }
    if explanations.count > 1 {
      return "\(subject) is what one of these gives: \(names.joined(separator: "; or "))."
    }
    let here = first.map { Template($0.here).filled(with: parameters) }.filter { !$0.isEmpty }
    return (["\(subject) is what \(names[0]) gives."] + here).joined(separator: " ")
  }
}

extension Exercise {
  /// Every mistake alone, with the answer it leads to.
  func suspects(in part: Part, _ mistakes: [Mistake]) -> [Diagnosis.Suspect] {
    mistakes.map { mistake in
      Diagnosis.Suspect(
        mistakes: [mistake], effect: mistake.effect, values: values(of: part, under: mistake.effect)
      )
    }
  }

  /// Every two mistakes with different ids that can be made together.
  func pairsOfSuspects(in part: Part, _ mistakes: [Mistake]) -> [Diagnosis.Suspect] {
    var pairs: [Diagnosis.Suspect] = []
    for (index, first) in mistakes.enumerated() {
      for second in mistakes[(index + 1)...] where first.misconception != second.misconception {
        guard let effect = first.effect.composed(with: second.effect) else { continue }
        pairs.append(
          Diagnosis.Suspect(
            mistakes: [first, second], effect: effect, values: values(of: part, under: effect)))
      }
    }
    return pairs
  }
}

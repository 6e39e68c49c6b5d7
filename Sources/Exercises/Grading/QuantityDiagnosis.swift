extension QuantityGrader {
  /// Explains a wrong answer by what it comes to, and where that fails by the steps of the working.
  func diagnose(
    _ answer: [Quantity], _ expected: [Target], _ working: Working, _ slip: Slip?
  ) -> Outcome {
    if slip != nil, answer.count == 1, let step = rightStep(working, expected[0]) { return step }
    let mistakes = mistakes(consideredFor: working)
    let diagnosis = Diagnosis(part, in: exercise, mistakes: mistakes) { agrees(answer, with: $0) }
    var outcome = Outcome(status: .incorrect, share: 0, message: "")
    if !diagnosis.isEmpty {
      outcome.message = diagnosis.message(
        answer.count == 1 ? "Your value" : "Your answer", parameters: exercise.parameters)
      outcome.explanations = diagnosis.misconceptions
      return outcome
    }
    guard slip == nil else {
      outcome.message = "Put that right and go on from there."
      return outcome
    }
    if answer.count == 1,
      let step = rightStep(working, expected[0]) ?? explainedStep(working, mistakes)
    {
      return step
    }
    let isRescaled = zip(answer, expected).allSatisfy { quantity, target in
      Unit.memory.contains { self.isNear(quantity.rescaled(to: $0), target, factor: 1) }
    }
    outcome.message =
      isRescaled
      ? "The digits are right, but not the unit: check the power of 1000 or 1024."
      : unexplained(working)
    return outcome
  }

  /// The mistakes that the words of the answer do not rule out.
  private func mistakes(consideredFor working: Working) -> [Mistake] {
    let text = " " + working.tokens.map { $0.text.lowercased() }.joined(separator: " ") + " "
    return part.mistakes.filter { mistake in
      !mistake.ruledOutBy.contains { text.contains(" \($0) ") }
    }
  }

  /// Whether the answer is what a wrong idea leads to.
  private func agrees(_ answer: [Quantity], with suspect: Diagnosis.Suspect) -> Bool {
    if let name = suspect.effect.nonDivisorOf { return isNonDivisor(answer, of: name) }
    guard let values = suspect.values else { return false }
    let wrong = Target.all(values)
    return zip(answer, wrong).allSatisfy { quantity, target in
      guard suspect.effect.swapsPrefix, !target.dimension.isPlain else {
        return isNear(quantity, target, factor: 1)
      }
      let swaps = quantity.written?.unit?.prefixSwaps ?? []
      return swaps.contains { isNear(quantity, target, factor: $0) }
    }
  }

  private func isNear(_ quantity: Quantity, _ target: Target, factor: Double) -> Bool {
    let difference = abs(quantity.value * factor - target.value)
    guard !target.dimension.isPlain else { return difference <= abs(target.value) * 1e-12 }
    // A coarse number would agree with many ideas.
    let tolerance = min(quantity.tolerance * factor, abs(target.value) * 0.025)
    return difference <= tolerance + abs(target.value) * 1e-12
  }

  private func isNonDivisor(_ answer: [Quantity], of name: String) -> Bool {
    guard let text = exercise.parameters[name], let number = Int(text), let first = answer.first,
      first.value == first.value.rounded(), first.value >= 1, first.value < 1e9
    else { return false }
    return number % Int(first.value) != 0
  }

  /// A step of the working that has the right value.
  private func rightStep(_ working: Working, _ target: Target) -> Outcome? {
    let step = working.chains.flatMap { $0.sides }.last { side in
      side.quantity.map { abs($0.value - target.value) <= abs(target.value) * 1e-12 } ?? false
    }
    guard let step, !target.dimension.isPlain else { return nil }
    return Outcome(
      status: .incorrect, share: 0,
      message: "A step in line \(step.position.line) is right; what you make of it is not.",
      position: step.position)
  }

  /// The last step of the working that a misconception explains; of very long working only the end
  /// is looked at.
  private func explainedStep(_ working: Working, _ mistakes: [Mistake]) -> Outcome? {
    let suspects = exercise.suspects(in: part, mistakes)
    let steps = working.chains.suffix(50).flatMap { $0.sides.suffix(10) }
    for step in steps.reversed() {
      // A small literal is a factor of the working, not a result.
      guard let quantity = step.quantity, quantity.dimension != nil,
        quantity.written == nil || quantity.value > 1000
      else { continue }
      let diagnosis = Diagnosis(among: suspects) { agrees([quantity], with: $0) }
      guard !diagnosis.isEmpty else { continue }
      let subject = "The step `\(working.text(of: step))` in line \(step.position.line)"
      return Outcome(
        status: .incorrect, share: 0,
        message: diagnosis.message(subject, parameters: exercise.parameters),
        explanations: diagnosis.misconceptions, position: step.position)
    }
    return nil
  }

  private func unexplained(_ working: Working) -> String {
    let hasSteps = working.chains.contains { $0.sides.filter { $0.quantity != nil }.count > 1 }
    return hasSteps
      ? "This does not follow from the numbers of the exercise: compare every factor with the formula."
      : "This does not follow from the numbers of the exercise, and no known mistake leads to it. Write "
        + "the working, one step a line, with `=` between the steps: each step is then checked."
  }
}

extension Quantity {
  /// The number that was written with another unit behind it.
  fileprivate func rescaled(to unit: Unit) -> Quantity {
    written.map { Quantity($0.literal).with(unit) } ?? self
  }
}

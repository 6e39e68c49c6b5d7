/// Grades numbers with units: a value, an expression, or working that ends in `= value`.
struct QuantityGrader {
  let exercise: Exercise
  let part: Part

  func grade(_ block: AnswerSheet.Block) -> Outcome {
    guard let expected = exercise.values(of: part).map(Target.all) else {
      return .invalid("This part cannot be graded.", at: nil)
    }
    do {
      let working = try Working(lines: block.lines)
      let outcome = judge(working, expected, at: block.position)
      guard outcome.status == .incorrect || outcome.status == .partial else { return outcome }
      // "2,684 GB" may have been meant with a decimal comma.
      let other = try Working(lines: block.lines, commas: .decimal)
      guard other != working, judge(other, expected, at: block.position).status == .correct else {
        return outcome
      }
      return .invalid(
        "A comma before three digits may group thousands or start decimals, and was read as the "
          + "first. Write decimals with a point.", at: outcome.position)
    } catch {
      return .invalid(error.message, at: error.position)
    }
  }

  /// A right answer and what it measures.
  struct Target {
    let value: Double
    let dimension: Dimension

    static func all(_ values: [Value]) -> [Target] {
      values.compactMap {
        if case .quantity(let value, let dimension) = $0 {
          Target(value: value, dimension: dimension)
        } else {
          nil
        }
      }
    }
  }

  // MARK: - Judging

  private func judge(
    _ working: Working, _ expected: [Target], at position: Position
  ) -> Outcome {
    let fields = zip(part.fields, expected).map { (name: $0.name, dimension: $1.dimension) }
    let sides: [Working.Side]
    switch working.extract(fields) {
    case .unclear(let message, let place): return .invalid(message, at: place ?? position)
    case .found(let found): sides = found
    }
    let answer = sides.compactMap { $0.quantity }
    let slip = Slip.first(in: working)
    var outcome = compare(answer, expected, working, slip)
    outcome.readBack = zip(answer, expected).map { $0.readBack(as: $1.dimension) }
      .joined(separator: ", ")
    switch outcome.status {
    case .correct:
      if let slip { outcome.message += " One step is off, though. \(slip.message(hiding: []))" }
    default:
      let wrong = zip(sides, zip(answer, expected)).first { !isRight($1.0, $1.1) }?.0
      outcome.position = slip?.position ?? wrong?.position ?? sides.first?.position
      if let slip, outcome.status != .invalid {
        let secrets = expected.map { $0.value }
        outcome.message = "\(slip.message(hiding: secrets)) \(outcome.message)"
      }
    }
    return outcome
  }

  private func compare(
    _ answer: [Quantity], _ expected: [Target], _ working: Working, _ slip: Slip?
  ) -> Outcome {
    let isRight = zip(answer, expected).map { self.isRight($0, $1) }
    if isRight.allSatisfy({ $0 }) {
      let isCoarse = zip(answer, expected).contains { $0.isCoarse(for: $1.value) }
      return isCoarse
        ? Outcome(
          status: .partial, share: 0.5,
          message: "Right as far as it goes, but written too coarsely: give two digits or more.")
        : .correct("Right.", readBack: "")
    }
    if let note = stated(answer, working) { return .correct("Right: \(note)", readBack: "") }
    for (quantity, target) in zip(answer, expected) {
      if let outcome = unitFault(quantity, target) { return outcome }
    }
    let outcome = diagnose(answer, expected, working, slip)
    return isRight.contains(true) ? partial(outcome, isRight) : outcome
  }

  /// Some values are right: says which, and keeps what explains the others.
  private func partial(_ outcome: Outcome, _ isRight: [Bool]) -> Outcome {
    func names(_ wanted: Bool) -> String {
      zip(part.fields, isRight).filter { $0.1 == wanted }.map { $0.0.name }.joined(separator: ", ")
    }
    var outcome = outcome
    outcome.status = .partial
    outcome.share = Double(isRight.filter { $0 }.count) / Double(isRight.count)
    let explanation = outcome.explanations.isEmpty ? "" : " " + outcome.message
    outcome.message = "Right: \(names(true)). Not right: \(names(false)).\(explanation)"
    return outcome
  }

  private func isRight(_ quantity: Quantity, _ target: Target) -> Bool {
    guard let dimension = quantity.dimension, dimension.isPlain || dimension == target.dimension
    else { return false }
    let difference = abs(quantity.value - target.value)
    if difference <= abs(target.value) * 1e-12 { return true }
    guard !target.dimension.isPlain else { return false }
    // Beyond a quarter of the value a rounding says nothing any more.
    return difference <= min(quantity.tolerance, abs(quantity.value) / 4) * (1 + 1e-9)
  }

  /// The note of another reading of the question, where the answer states it and follows it.
  private func stated(_ answer: [Quantity], _ working: Working) -> String? {
    for reading in part.readings {
      let stated = Template(reading.stated).resolvingReferences(in: exercise.parameters)
      guard let number = try? (["number": stated] as Arguments).number("number"),
        working.tokens.contains(where: { $0.number == number }),
        let values = exercise.values(of: part, under: Effect(substitution: reading.substitution))
      else { continue }
      let targets = Target.all(values)
      guard zip(answer, targets).allSatisfy({ isRight($0, $1) }) else { continue }
      return Template(reading.note).filled(with: exercise.parameters)
    }
    return nil
  }

  /// A unit that cannot be right, or none where one is needed.
  private func unitFault(_ quantity: Quantity, _ target: Target) -> Outcome? {
    guard let dimension = quantity.dimension else {
      return Outcome(
        status: .incorrect, share: 0,
        message:
          "The units do not make \(target.dimension.noun): check what is multiplied with what.")
    }
    if !dimension.isPlain, dimension != target.dimension {
      return Outcome(
        status: .incorrect, share: 0,
        message: "This is \(dimension.noun), but \(target.dimension.noun) is asked for.")
    }
    let lacksUnit = dimension.isPlain && target.dimension == .bytes
    let fits = Unit.memory.contains {
      $0.factor > 1 && isRight(quantity.with($0), target)
    }
    guard lacksUnit, fits else { return nil }
    return .invalid("A number without a unit is read as bytes: write the unit.", at: nil)
  }
}

extension Quantity {
  /// Whether the number is right but says too little: `3 GB`.
  fileprivate func isCoarse(for value: Double) -> Bool {
    abs(self.value - value) > abs(value) * 1e-12 && tolerance > abs(value) * 0.02
  }

  /// The number as it was understood, in normal form.
  func readBack(as dimension: Dimension) -> String {
    let isMemory = dimension == .bytes && (self.dimension?.isPlain ?? false)
    let base = isMemory || self.dimension == .bytes ? " B" : ""
    guard let written, let unit = written.unit, unit.factor != 1 else {
      return shortNumber(value) + base
    }
    return "\(written.literal.text) \(unit.symbol) (\(shortNumber(value, decimals: 2))\(base))"
  }
}

extension Token {
  /// The value of a number token.
  var number: Double? {
    if case .number(let literal) = kind { literal.value } else { nil }
  }
}

/// Grades a row of numbers, such as an attention output.
struct NumbersGrader {
  /// What rounding intermediate results by hand to four places may add up to.
  static let handRounding = 2e-4
  /// How many decimals are asked for.
  static let leastDecimals = 3

  let exercise: Exercise
  let part: Part

  func grade(_ block: AnswerSheet.Block) -> Outcome {
    guard case .vector(let expected)? = exercise.values(of: part)?.first else {
      return .invalid("This part cannot be graded.", at: nil)
    }
    do {
      let working = try Working(lines: block.lines, commas: .list)
      if let answer = row(in: working, count: expected.count) { return compare(answer, expected) }
      let decimal = try Working(lines: block.lines, commas: .decimal)
      if let answer = row(in: decimal, count: expected.count) { return compare(answer, expected) }
      return miscounted(working, expected: expected.count, at: block.position)
    } catch {
      return .invalid(error.message, at: error.position)
    }
  }

  // MARK: - Reading

  /// The last lines that together hold exactly as many numbers as asked.
  private func row(in working: Working, count: Int) -> [Working.Side]? {
    row(of: results(of: working), count: count)
      ?? row(of: results(of: working, withRemarks: true), count: count)
  }

  private func row(of results: [Working.Side], count: Int) -> [Working.Side]? {
    var row: [Working.Side] = []
    var line = Int.max
    for side in results.reversed() {
      // A line is taken whole: its numbers belong together.
      if side.position.line != line, row.count == count { break }
      line = side.position.line
      row.insert(side, at: 0)
      guard row.count <= count else { return nil }
    }
    return row.count == count ? row : nil
  }

  /// The numbers of an answer; those in the brackets of `array(…)` look like remarks.
  private func results(of working: Working, withRemarks: Bool = false) -> [Working.Side] {
    working.chains.compactMap { ($0.isRemark && !withRemarks) || $0.isLabel ? nil : $0.result }
  }

  private func miscounted(_ working: Working, expected: Int, at position: Position) -> Outcome {
    let results = results(of: working)
    let last = results.last?.position.line
    let line = results.filter { $0.position.line == last }
    let numbers = readBack(line.compactMap { $0.quantity })
    let found = line.isEmpty ? "no number" : line.count == 1 ? "1 number" : "\(line.count) numbers"
    return Outcome(
      status: .invalid, share: 0,
      message: "\(expected) numbers are asked for; the last line has \(found).", readBack: numbers,
      position: line.first?.position ?? position)
  }

  // MARK: - Judging

  private func compare(_ sides: [Working.Side], _ expected: [Double]) -> Outcome {
    let answer = sides.compactMap { $0.quantity }
    let readBack = readBack(answer)
    let isRight = zip(answer, expected).map { isClose($0, $1) }
    guard !isRight.allSatisfy({ $0 }) else {
      let isExact = answer.allSatisfy { decimals(of: $0) >= Self.leastDecimals }
      return isExact
        ? .correct("All \(expected.count) entries are right.", readBack: readBack)
        : Outcome(
          status: .partial, share: 0.5,
          message: "Right as far as it goes: give at least \(Self.leastDecimals) decimals.",
          readBack: readBack, position: sides.first?.position)
    }
    let diagnosis = Diagnosis(part, in: exercise, mistakes: part.mistakes) { suspect in
      guard case .vector(let wrong)? = suspect.values?.first, wrong.count == answer.count
      else { return false }
      return zip(answer, wrong).allSatisfy { isClose($0, $1) }
    }
    let wrongSide = zip(sides, isRight).first { !$0.1 }?.0
    return Outcome(
      status: .incorrect, share: 0,
      message: diagnosis.isEmpty
        ? unexplained(answer, isRight)
        : diagnosis.message("Your row", parameters: exercise.parameters),
      explanations: diagnosis.misconceptions, readBack: readBack, position: wrongSide?.position)
  }

  private func isClose(_ quantity: Quantity, _ value: Double) -> Bool {
    guard quantity.dimension?.isPlain == true || quantity.dimension == .fraction else {
      return false
    }
    // No one writes one digit and means it exactly: the tolerance of 0.4 ends at 0.05.
    let tolerance = max(min(quantity.tolerance, 0.05), Self.handRounding)
    return abs(quantity.value - value) <= tolerance * (1 + 1e-9)
  }

  /// How many decimals a number was written with; fractions and arithmetic are exact.
  private func decimals(of quantity: Quantity) -> Int {
    guard let written = quantity.written else { return .max }
    return written.literal.decimals + (written.unit == .percent ? 2 : 0)
  }

  private func unexplained(_ answer: [Quantity], _ isRight: [Bool]) -> String {
    let right = isRight.indices.filter { isRight[$0] }
    let wrong = isRight.indices.filter { !isRight[$0] }
    func list(_ positions: [Int]) -> String {
      positions.map(String.init).joined(separator: ", ")
    }
    let entries = zip(wrong, wrong.map { answer[$0] }).map { "\($0): \(text(of: $1))" }
    let start =
      right.isEmpty
      ? "No entry is right." : "Right are the entries \(list(right)), counted from 0."
    return "\(start) Not right: \(entries.joined(separator: ", ")). Compute the scaled scores, "
      + "the weights and the weighted values one after the other, and compare each with the chapter's "
      + "worked row."
  }

  private func text(of quantity: Quantity) -> String {
    let decimals = min(max(quantity.written?.literal.decimals ?? 4, 0), 6)
    return plainNumber(quantity.value, decimals: quantity.written?.unit == nil ? decimals : 4)
  }

  private func readBack(_ quantities: [Quantity]) -> String {
    let shown = quantities.prefix(12).map { text(of: $0) }.joined(separator: " ")
    return quantities.count > 12 ? shown + " …" : shown
  }
}

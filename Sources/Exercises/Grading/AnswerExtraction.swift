extension Working {
  /// What one of the asked values is called and measures.
  typealias Asked = (name: String, dimension: Dimension)

  /// Which of the numbers in an answer is meant as the answer.
  enum Extraction {
    /// One side for each value that is asked for.
    case found([Side])
    /// No number, too few of them, or several that contradict each other; what to tell the learner.
    case unclear(String, Position?)
  }

  /// Finds every value that is asked for: by its name (`G = 2`), by its unit, then by its place.
  func extract(_ asked: [Asked]) -> Extraction {
    let all = chains.filter { $0.result != nil }
    let main = all.filter { !$0.isRemark }
    guard !all.isEmpty else {
      return .unclear("No number found: write a value, or working that ends in `= value`.", nil)
    }
    if asked.count == 1 { return extractOne(asked[0], from: main.isEmpty ? all : main) }
    return extractSeveral(asked, from: main, remarks: all.filter { $0.isRemark })
  }

  // MARK: - One value

  /// The value on the last line that has one; if it has several, they must agree.
  private func extractOne(_ asked: Asked, from candidates: [Chain]) -> Extraction {
    let lastLine = line(of: candidates[candidates.count - 1])
    var finals = candidates.filter { line(of: $0) == lastLine }
    let tests: [(Chain) -> Bool] = [
      { !$0.isLabel },
      { self.measures($0, asked.dimension) },
      { self.isNamed($0, asked.name) },
      { $0.isConclusion },
    ]
    for test in tests where !agree(finals, on: asked) {
      let better = finals.filter(test)
      if !better.isEmpty { finals = better }
    }
    // A unit says more than the bare number beside it.
    let united = finals.filter { measures($0, asked.dimension) }
    let chosen = (united.isEmpty ? finals : united).last?.result(measuring: asked.dimension)
    guard agree(finals, on: asked), let chosen else {
      let shown = finals.compactMap { $0.result }.prefix(4).map { "`\(text(of: $0))`" }
      return .unclear(
        "Line \(lastLine) holds several values (\(shown.joined(separator: ", "))): put the one that "
          + "is your answer on the last line alone.", finals.last?.result?.position)
    }
    return .found([chosen])
  }

  private func agree(_ chains: [Chain], on asked: Asked) -> Bool {
    let quantities = chains.compactMap { $0.result(measuring: asked.dimension)?.quantity }
    guard let last = quantities.last else { return false }
    return quantities.allSatisfy {
      let tolerance = asked.dimension.isPlain ? 0 : $0.tolerance + last.tolerance
      return abs($0.value - last.value) <= tolerance + abs(last.value) * 1e-12
    }
  }

  // MARK: - Several values

  private func extractSeveral(
    _ asked: [Asked], from candidates: [Chain], remarks: [Chain]
  ) -> Extraction {
    var rest = remarks + candidates
    var found: [Side?] = asked.map { _ in nil }
    func take(_ index: Int, where test: (Chain) -> Bool) {
      guard found[index] == nil, let place = rest.lastIndex(where: test) else { return }
      found[index] = rest.remove(at: place).result(measuring: asked[index].dimension)
    }
    for (index, value) in asked.enumerated() {
      take(index) { isNamed($0, value.name) && isCompatible($0, value.dimension) }
    }
    for (index, value) in asked.enumerated() where !value.dimension.isPlain {
      take(index) { measures($0, value.dimension) }
    }
    // What is left is taken by place, from the last numbers written.
    let missing = asked.indices.filter { found[$0] == nil }
    let plain = rest.filter { !$0.isRemark && $0.result?.quantity?.dimension?.isPlain == true }
    for (index, chain) in zip(missing, plain.suffix(missing.count)) { found[index] = chain.result }
    let sides = found.compactMap { $0 }
    guard sides.count == asked.count else {
      let names = asked.map { $0.name }.joined(separator: " and ")
      return .unclear(
        "\(asked.count) values are asked for, \(names); write each with its name or unit.",
        (candidates + remarks).last?.result?.position)
    }
    return .found(sides)
  }

  // MARK: - What a chain shows

  private func line(of chain: Chain) -> Int { chain.result?.position.line ?? 0 }

  private func measures(_ chain: Chain, _ dimension: Dimension) -> Bool {
    chain.result(measuring: dimension)?.quantity?.measures(dimension) == true
  }

  private func isCompatible(_ chain: Chain, _ dimension: Dimension) -> Bool {
    chain.result?.quantity?.dimension?.isPlain == true || measures(chain, dimension)
  }

  /// Whether a side without a value names what is asked for: `G = 2`, `so G = 2`.
  private func isNamed(_ chain: Chain, _ name: String) -> Bool {
    chain.sides.contains { side in
      side.quantity == nil && tokens[side.tokens].contains { $0.word == name }
    }
  }
}

import Attention

extension Arguments {
  /// The text of a parameter that must be there.
  ///
  /// - Throws: ``ComputationError/missing(parameter:)``.
  public func text(_ name: String) throws(ComputationError) -> String {
    guard let text = self[name], !text.isEmpty else { throw .missing(parameter: name) }
    return text
  }

  /// A whole number: `131072`, `131,072`, or `128K`, where K is 1024 as in all of the course.
  ///
  /// - Throws: ``ComputationError`` when it is missing, no whole number, or outside the range.
  public func integer(
    _ name: String, in range: ClosedRange<Int> = 1...Int(Int32.max)
  ) throws(ComputationError) -> Int {
    let number = try quantity(name, expected: "a whole number", dimensions: [.tokens, .values])
    guard number == number.rounded(), abs(number) < 9e15 else {
      throw .unreadable(parameter: name, text: try text(name), expected: "a whole number")
    }
    guard range.contains(Int(number)) else {
      throw .outOfRange(
        parameter: name, text: try text(name),
        reason: "it must lie between \(range.lowerBound) and \(range.upperBound)")
    }
    return Int(number)
  }

  /// A whole number, or `nil` where none is given.
  ///
  /// - Throws: ``ComputationError`` when it is no whole number or not positive.
  public func optionalInteger(_ name: String) throws(ComputationError) -> Int? {
    self[name] == nil ? nil : try integer(name)
  }

  /// A number that is at least zero; `5 %` is 0.05.
  ///
  /// - Throws: ``ComputationError`` when it is missing, no number, or negative.
  public func number(_ name: String) throws(ComputationError) -> Double {
    let number = try quantity(name, expected: "a number", dimensions: [.fraction])
    guard number >= 0 else {
      throw .outOfRange(
        parameter: name, text: try text(name), reason: "it must not be negative")
    }
    return number
  }

  /// An amount of memory in bytes: `24 GB`, `2.5 GiB`, or a bare number of bytes.
  ///
  /// - Throws: ``ComputationError`` when it is missing, no amount of memory, or negative.
  public func memory(_ name: String) throws(ComputationError) -> Double {
    let bytes = try quantity(name, expected: "an amount of memory", dimensions: [.bytes])
    guard bytes >= 0 else {
      throw .outOfRange(
        parameter: name, text: try text(name), reason: "it must not be negative")
    }
    return bytes
  }

  /// One of a few names.
  ///
  /// - Throws: ``ComputationError`` when it is missing or none of them, with the nearest ones.
  public func name(_ name: String, among names: [String]) throws(ComputationError) -> String {
    let text = try self.text(name)
    guard names.contains(text) else {
      throw .unknownName(parameter: name, text: text, nearest: nearest(to: text, among: names))
    }
    return text
  }

  private func nearest(to text: String, among names: [String]) -> [String] {
    let near = nearestNames(to: text, among: names)
    return near.isEmpty ? names : near
  }

  /// The one number that a parameter holds, in base units.
  private func quantity(
    _ name: String, expected: String, dimensions: [Dimension]
  ) throws(ComputationError) -> Double {
    let text = try self.text(name)
    // Most arguments are plain digits, and graders evaluate many computations.
    if let digits = Int(text), digits.magnitude < 1 << 53 { return Double(digits) }
    let line = SourceLine(text: text[...], position: Position(line: 1, column: 1))
    guard let working = try? Working(lines: [line]), working.chains.count == 1,
      let quantity = working.chains[0].sides.first?.quantity, let dimension = quantity.dimension,
      dimension.isPlain || dimensions.contains(dimension)
    else {
      throw .unreadable(parameter: name, text: text, expected: expected)
    }
    return quantity.value
  }
}

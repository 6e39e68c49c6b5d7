/// How a comma between digits is read where the digits alone do not decide.
enum CommaReading: Sendable {
  /// `2,684` is two thousand and more: in a single quantity.
  case thousands
  /// `2,684` is less than three: tried where the first reading is wrong.
  case decimal
  /// `2,3` is two numbers: in a list.
  case list
}

/// Reads one number, in any of the ways people group digits, at a place in a line.
///
/// It collects the run of digit groups and the signs between them (`1,342.5` has the groups 1, 342, 5
/// and the signs `,` and `.`), then decides which sign is the decimal point and which only groups.
struct NumberScanner {
  /// More digits than any number of the course needs; it bounds the work spent on one number.
  static let maximumDigits = 400
  /// More groups than a number has; what follows is another number.
  private static let maximumGroups = 12

  let characters: [PlainCharacter]
  let line: Int
  let commas: CommaReading

  /// The number that starts at `start` and the index after it, or `nil` where none starts.
  func scan(at start: Int) throws(ReadingError) -> (literal: NumberLiteral, end: Int)? {
    guard isDigit(start) || (scalar(start) == "." && isDigit(start + 1)) else { return nil }
    var run = Run(groups: [digits(from: start)])
    while run.groups.count < Self.maximumGroups,
      let (sign, next) = sign(after: run.groups[run.groups.count - 1].upperBound)
    {
      run.signs.append(sign)
      run.groups.append(digits(from: next))
    }
    let shape = self.shape(of: run)
    let whole = run.groups[...shape.thousands]
    let fraction = shape.hasFraction ? run.groups[shape.thousands + 1] : nil
    let end = fraction?.upperBound ?? run.groups[shape.thousands].upperBound
    return try literal(whole: whole, fraction: fraction, start: start, end: end)
  }

  // MARK: - Which sign means what

  private struct Run {
    var groups: [Range<Int>]
    /// `signs[i]` stands between `groups[i]` and `groups[i + 1]`; digit-grouping signs that cannot be
    /// anything else are all `'`.
    var signs: [Unicode.Scalar] = []

    /// How many times `sign` follows itself from the given place.
    func repeats(_ sign: Unicode.Scalar, from start: Int = 0) -> Int {
      signs[start...].prefix { $0 == sign }.count
    }
  }

  /// The number of grouping signs, and whether the sign after them is the decimal point.
  private typealias Shape = (thousands: Int, hasFraction: Bool)

  private func shape(of run: Run) -> Shape {
    guard let sign = run.signs.first else { return (0, false) }
    let head = run.groups[0]
    let canGroup = (1...3).contains(head.count) && scalar(head.lowerBound) != "0"
    let repeats = run.repeats(sign)
    let grouped = canGroup ? run.groups[1...repeats].prefix { $0.count == 3 }.count : 0
    let next = repeats < run.signs.count ? run.signs[repeats] : nil
    switch sign {
    case "'": return (grouped, grouped == repeats && grouped > 0 && next == ".")
    case " ":
      let joins = commas != .list && grouped > 0
      return joins ? (grouped, grouped == repeats && next == ".") : (0, false)
    case ",":
      if repeats > 1 || next == "." {
        return grouped == repeats ? (grouped, next == ".") : (0, false)
      }
      if head.count == 1 && scalar(head.lowerBound) == "0" { return (0, true) }
      if commas == .list { return (0, run.groups[1].count > 3) }
      return grouped == 1 && commas == .thousands ? (1, false) : (0, true)
    default:
      if repeats > 1, grouped == repeats { return (grouped, next == "," && commas != .list) }
      let isEuropean = repeats == 1 && grouped == 1 && next == "," && commas != .list
      return isEuropean && run.repeats(",", from: 1) == 1 ? (1, true) : (0, true)
    }
  }

  // MARK: - Characters

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    characters.indices.contains(index) ? characters[index].scalar : nil
  }

  private func isDigit(_ index: Int) -> Bool { scalar(index)?.isDigit ?? false }

  private func digits(from start: Int) -> Range<Int> {
    var end = start
    while isDigit(end) { end += 1 }
    return start..<end
  }

  /// What stands between two groups of digits, and where the next group starts.
  private func sign(after index: Int) -> (Unicode.Scalar, Int)? {
    switch scalar(index) {
    case "."?, ","?, " "?:
      return isDigit(index + 1) ? (characters[index].scalar, index + 1) : nil
    case "'"?, "_"?, "\u{202F}"?:
      return isDigit(index + 1) ? ("'", index + 1) : nil
    case "{"?:
      // TeX writes a grouping comma as {,}.
      let isComma = scalar(index + 1) == "," && scalar(index + 2) == "}"
      return isComma && isDigit(index + 3) ? ("'", index + 3) : nil
    default: return nil
    }
  }

  // MARK: - The value

  private func literal(
    whole: ArraySlice<Range<Int>>, fraction: Range<Int>?, start: Int, end: Int
  ) throws(ReadingError) -> (literal: NumberLiteral, end: Int) {
    let position = Position(line: line, column: characters[start].column)
    let count = whole.reduce(0) { $0 + $1.count } + (fraction?.count ?? 0)
    guard count <= Self.maximumDigits else {
      throw ReadingError(fault: .tooManyDigits(count), position: position)
    }
    let wholeText = whole.map(text).joined()
    let fractionText = fraction.map(text) ?? ""
    let (exponent, end) = exponent(at: end)
    let value = Double("\(wholeText.isEmpty ? "0" : wholeText).\(fractionText)0e\(exponent)")
    guard let value, value.isFinite else {
      throw ReadingError(fault: .tooLarge, position: position)
    }
    let isInteger = fraction == nil && exponent == 0
    let zeros = wholeText.reversed().prefix { $0 == "0" }.count
    let literal = NumberLiteral(
      value: value, decimals: fractionText.count - exponent, isInteger: isInteger,
      trailingZeros: isInteger && value != 0 ? zeros : 0)
    return (literal, end)
  }

  private func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for index in range { result.append(characters[index].scalar) }
    return String(result)
  }

  /// The power of ten of `e9`, `E-3`; 0 where none is written.
  private func exponent(at index: Int) -> (value: Int, end: Int) {
    guard scalar(index) == "e" || scalar(index) == "E" else { return (0, index) }
    let sign = scalar(index + 1)
    let isNegative = sign == "-" || sign == "\u{2212}"
    let range = digits(from: index + (isNegative || sign == "+" ? 2 : 1))
    guard !range.isEmpty else { return (0, index) }
    // An exponent of five digits is out of range whatever it is exactly.
    let magnitude = range.count > 4 ? 9_999 : Int(text(range)) ?? 0
    return (isNegative ? -magnitude : magnitude, range.upperBound)
  }
}

/// A place in the learner's sheet.
struct Position: Equatable, Sendable {
  /// The 1-based line.
  let line: Int
  /// The 1-based column, counted in Unicode scalars.
  let column: Int
}

/// Why an answer could not be read, and where.
struct ReadingError: Error, Equatable, Sendable {
  enum Fault: Equatable, Sendable {
    /// An invisible character that reorders text on the screen.
    case hiddenDirection(UInt32)
    /// A control character that no keyboard types.
    case controlCharacter(UInt32)
    /// A digit of a script other than 0–9.
    case foreignDigit(Character)
    /// A number of that many digits.
    case tooManyDigits(Int)
    /// A result outside of what double precision holds.
    case tooLarge
    /// A number that is none: NaN or an infinity.
    case notANumber(String)
    case divisionByZero
    /// More than the allowed levels of brackets or powers.
    case tooDeep(Int)
    /// A unit that could mean several things.
    case ambiguousUnit(String)
    /// An operator with nothing to its right.
    case missingOperand
    /// A root of a negative number, and the like.
    case undefined
  }

  let fault: Fault
  let position: Position
}

/// One line of an answer, and its place in the sheet.
struct SourceLine: Equatable, Sendable {
  let text: Substring
  /// Where the line's first character stands.
  let position: Position
}

/// Why a formula cannot be read, and where.
///
/// ```swift
/// do { _ = try MathNode(parsing: #"\frac{1}{\sqr 2}"#) } catch {
///   error.kind            // .unknownCommand("sqr")
///   error.column          // 10
///   error.nearestCommand  // "sqrt"
/// }
/// ```
public struct TeXError: Error, Equatable, Sendable {
  /// What is wrong.
  public var kind: Kind
  /// The line within the TeX, from 1.
  public var line: Int
  /// The column within the line, from 1, in characters.
  public var column: Int

  /// Makes an error at a place of the TeX.
  public init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// What can be wrong with a formula. Names of commands come without their backslash.
  public enum Kind: Equatable, Sendable {
    /// A command that is not known, such as `\foo`.
    case unknownCommand(String)
    /// A backslash at the very end.
    case missingCommandName
    /// Something that needs an argument stands at the end of its group: `\frac{1}`, `x^`.
    case missingArgument(String)
    /// A `{` was expected, as after `\text` or `\begin`.
    case missingBrace(String)
    /// A `{` without its `}`.
    case unclosedBrace
    /// A `}` without its `{`.
    case unexpectedBrace
    /// A `[` of an optional argument without its `]`.
    case unclosedBracket
    /// A `$` within `\text` without its partner, or a `$` within the formula.
    case unexpectedDollar
    /// A command for formulas among words: `\text{\frac}`.
    case commandInText(String)
    /// A control character, such as the escape character of a terminal.
    case controlCharacter
    /// A `#`, which belongs to definitions only.
    case unexpectedHash
    /// What follows `\left`, `\right`, `\middle` or `\big` is not a delimiter.
    case missingDelimiter(String)
    /// A `\left` without its `\right`.
    case missingRight
    /// A `\right` or `\middle` without its `\left`.
    case missingLeft(String)
    /// `&` outside an environment.
    case alignmentOutsideEnvironment
    /// `\\`, `\hline` or the like outside an environment.
    case lineBreakOutsideEnvironment
    /// `\begin` of an environment that is not known.
    case unknownEnvironment(String)
    /// A `\begin` without its `\end`.
    case missingEnd(String)
    /// An `\end` without its `\begin`.
    case unexpectedEnd
    /// An `\end` that names another environment than its `\begin`.
    case mismatchedEnd(expected: String, found: String)
    /// A column of an `array` that is none of `l`, `c`, `r` and `|`.
    case unknownColumn(String)
    /// A length that is not a number with a unit: `\hspace{wide}`.
    case malformedLength(String)
    /// A second subscript on the same base.
    case doubleSubscript
    /// A second superscript on the same base.
    case doubleSuperscript
    /// `\limits` or `\nolimits` after something that is no operator.
    case misplacedLimits(String)
    /// Groups nested deeper than `MathNode.maximumDepth`.
    case tooDeep
  }
}

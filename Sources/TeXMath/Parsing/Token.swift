/// The smallest piece of TeX that has a meaning of its own.
enum Token: Equatable {
  /// The end of the formula.
  case end
  /// An ASCII character that is no syntax.
  case ascii(UInt8)
  /// Any other character, with the marks that combine with it.
  case unicode(String)
  /// A command without its backslash: `frac`, `,`, `{`, `\`.
  case command(String)
  /// `{`.
  case openBrace
  /// `}`.
  case closeBrace
  /// `^`.
  case caret
  /// `_`.
  case underscore
  /// `&`.
  case ampersand
  /// `'`.
  case prime
  /// `~`, or a no-break space.
  case tie
  /// `$`.
  case dollar
  /// `#`.
  case hash
}

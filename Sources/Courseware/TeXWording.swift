import TeXMath

extension TeXError {
  /// The error in words.
  var message: String {
    switch kind {
    case .unknownCommand(let name):
      "the formula uses '\\\(name)', which is not known"
        + suggestion(nearestCommand.map { ["\\" + $0] } ?? [])
    case .missingCommandName: "a backslash ends the formula"
    case .missingArgument(let name): "'\(name)' lacks what it applies to"
    case .missingBrace(let name): "a '{' is to follow '\(name)'"
    case .unclosedBrace: "a '{' without its '}'"
    case .unexpectedBrace: "a '}' without its '{'"
    case .unclosedBracket: "a '[' without its ']'"
    case .unexpectedDollar: "a '$' inside a formula"
    case .commandInText(let name): "'\\\(name)' makes formulas, and stands among words"
    case .controlCharacter: "a control character, which cannot be seen"
    case .unexpectedHash: "a '#', which formulas here do not use"
    case .missingDelimiter(let name): "no delimiter follows '\\\(name)'"
    case .missingRight: "a '\\left' without its '\\right'"
    case .missingLeft(let name): "a '\\\(name)' without its '\\left'"
    case .alignmentOutsideEnvironment: "an '&' outside an environment such as 'aligned'"
    case .lineBreakOutsideEnvironment: "a new row outside an environment such as 'aligned'"
    case .unknownEnvironment(let name): "there is no environment '\(name)'"
    case .missingEnd(let name): "'\\begin{\(name)}' without its '\\end'"
    case .unexpectedEnd: "an '\\end' without its '\\begin'"
    case .mismatchedEnd(let expected, let found):
      "'\\end{\(found)}' where '\\end{\(expected)}' belongs"
    case .unknownColumn(let name): "an array has no column '\(name)': there are l, c, r and |"
    case .malformedLength(let text): "'\(text)' is no length: write a number with a unit"
    case .doubleSubscript: "a second subscript: use braces"
    case .doubleSuperscript: "a second superscript: use braces"
    case .misplacedLimits(let name): "'\\\(name)' follows something that has no limits"
    case .tooDeep: "groups are nested deeper than \(MathNode.maximumDepth) levels"
    }
  }
}

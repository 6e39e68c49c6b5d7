/// A formula in a source text, as the masking finds it.
struct MathSpan {
  /// How many bytes the opening delimiter has; the closing one has as many.
  var delimiterLength: Int
  /// Whether it is delimited by `$$`.
  var isDisplay: Bool
  /// How many placeholders it has: one for each line.
  var lineCount: Int
}

extension MaskedText {
  /// The TeX of the formula whose first piece has this number.
  func tex(of span: MathSpan, at number: Int) -> String {
    var bytes: [UInt8] = []
    for line in 0..<span.lineCount where number + line < pieces.count {
      let piece = pieces[number + line]
      var start = piece.range.lowerBound + span.delimiterLength
      if case .mathContinuation(let texStart) = piece.role {
        bytes.append(UInt8(ascii: "\n"))
        start = texStart
      }
      let isLast = line == span.lineCount - 1
      let end = piece.range.upperBound - (isLast ? span.delimiterLength : 0)
      if start < end { bytes += source[start..<end] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The place in the source of a place in the TeX of a formula.
  func position(inMathAt number: Int, span: MathSpan, line: Int, column: Int) -> SourcePosition {
    guard line > 1, line <= span.lineCount, number + line - 1 < pieces.count,
      case .mathContinuation(let texStart) = pieces[number + line - 1].role
    else {
      let start = pieces[number].position
      return SourcePosition(
        line: start.line, column: start.column + span.delimiterLength + max(0, column - 1))
    }
    let piece = pieces[number + line - 1]
    let indentation = piece.range.lowerBound - texStart
    return SourcePosition(
      line: piece.position.line, column: max(1, piece.position.column - indentation) + column - 1)
  }
}

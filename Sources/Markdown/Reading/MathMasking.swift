// Where formulas begin and end, and how they are masked.

extension Masker {
  /// Masks the formula that begins with the `$` at `offset`, if one does; the offset behind it.
  mutating func maskMath(
    at offset: Int, region: Region, raw: inout RawInlines, dollars: inout DollarPairs
  ) -> Int {
    switch source.run(of: Byte.dollar, from: offset, to: region.end) {
    case 1:
      if let end = dollars.codeMathEnd(at: offset, raw: &raw) {
        maskFormula(offset..<end, delimiterLength: 2, isDisplay: false, in: region)
        return end
      }
      guard let end = dollars.inlineMathEnd(at: offset) else { return offset + 1 }
      maskFormula(offset..<end, delimiterLength: 1, isDisplay: false, in: region)
      return end
    case 2:
      guard let end = displayMathEnd(from: offset, region: region) else {
        mask(offset..<(offset + 2), as: .unclosedDisplayMath)
        return offset + 2
      }
      maskFormula(offset..<end, delimiterLength: 2, isDisplay: true, in: region)
      return end
    case let count: return offset + count
    }
  }

  /// The offset behind the `$$` that closes the one at `start`: on any line before a blank one, a code
  /// fence or the end of the quote.
  private mutating func displayMathEnd(from start: Int, region: Region) -> Int? {
    guard start >= noDisplayCloserBefore else { return nil }
    var offset = start + 2
    var end = region.isOneLine ? region.end : source.count
    while offset < end {
      switch source[offset] {
      case Byte.backslash:
        offset += offset + 1 < end && source[offset + 1].isLineEnding ? 1 : 2
      case Byte.dollar:
        let count = source.run(of: Byte.dollar, from: offset, to: end)
        offset += count
        if count == 2 { return offset }
      case Byte.lineFeed, Byte.carriageReturn:
        let line = SourceLine(in: source, at: SourceLine.skipLineEnding(in: source, at: offset))
        offset = line.start
        if line.endsDisplayMath || line.quoteDepth < region.quoteDepth { end = offset }
      default: offset += 1
      }
    }
    noDisplayCloserBefore = end
    return nil
  }

  /// Masks a formula line by line.
  private mutating func maskFormula(
    _ range: Range<Int>, delimiterLength: Int, isDisplay: Bool, in region: Region
  ) {
    var lines: [(texStart: Int, range: Range<Int>)] = []
    var start = range.lowerBound
    var texStart = start
    var offset = start
    while offset < range.upperBound {
      guard source[offset].isLineEnding else {
        offset += 1
        continue
      }
      lines.append((texStart, start..<offset))
      offset = SourceLine.skipLineEnding(in: source, at: offset)
      texStart = quoteMarksEnd(from: offset, depth: region.quoteDepth)
      start = texStart
      while start < range.upperBound, source[start].isBlank { start += 1 }
      offset = start
    }
    lines.append((texStart, start..<range.upperBound))
    let span = MathSpan(
      delimiterLength: delimiterLength, isDisplay: isDisplay, lineCount: lines.count)
    for (index, line) in lines.enumerated() {
      mask(line.range, as: index == 0 ? .math(span) : .mathContinuation(texStart: line.texStart))
    }
  }

  /// The offset behind at most `depth` quote marks at the start of a line, each with one space.
  private func quoteMarksEnd(from start: Int, depth: Int) -> Int {
    var end = start
    for _ in 0..<depth {
      var offset = end
      while offset < source.count, source[offset].isBlank { offset += 1 }
      guard offset < source.count, source[offset] == Byte.greaterThan else { break }
      end = offset + 1
      if end < source.count, source[end].isBlank { end += 1 }
    }
    return end
  }
}

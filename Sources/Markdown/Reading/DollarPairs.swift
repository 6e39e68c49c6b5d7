/// The rules of `$` in one run of text: which `$` closes the formula that another one opens.
///
/// An opening `$` is not preceded by a letter or digit nor followed by a space. The next bare `$` outside
/// the braces opened since then decides: it closes the formula if it is not preceded by a space nor
/// followed by a digit; else there is no formula. So "$5 and $6" holds none.
///
/// All pairs are found in one pass, hence in linear time.
struct DollarPairs {
  private let source: [UInt8]
  /// The end of the run of text.
  let end: Int
  /// The offsets of all bare `$`, in order, and for each the one that decides on it (or -1).
  private var offsets: [Int] = []
  private var deciders: [Int] = []
  private var next = 0

  /// No text.
  init() {
    source = []
    end = 0
  }

  /// Pairs the `$` of a run of text.
  init(source: [UInt8], from start: Int, to end: Int) {
    self.source = source
    self.end = end
    // For each brace that is open, the last `$` inside it (as an index) that waits for the next one.
    var waiting = [-1]
    var offset = start
    while offset < end {
      switch source[offset] {
      case Byte.backslash: offset += 1
      case Byte.openBrace: waiting.append(-1)
      case Byte.closeBrace:
        if waiting.count > 1 { waiting.removeLast() } else { waiting[0] = -1 }
      case Byte.dollar:
        let previous = waiting[waiting.count - 1]
        if previous >= 0 { deciders[previous] = offset }
        waiting[waiting.count - 1] = offsets.count
        offsets.append(offset)
        deciders.append(-1)
      default: break
      }
      offset += 1
    }
  }

  /// The offset behind the formula that the `$` at `start` opens; nil where it opens none. To be asked
  /// for one `$` after the other.
  mutating func inlineMathEnd(at start: Int) -> Int? {
    while next < offsets.count, offsets[next] < start { next += 1 }
    guard next < offsets.count, offsets[next] == start, mayOpen(at: start),
      !source[start + 1].isWhitespace
    else { return nil }
    let decider = deciders[next]
    guard decider > start + 1, !source[decider - 1].isWhitespace,
      decider + 1 >= source.count || !source[decider + 1].isDigit
    else { return nil }
    return decider + 1
  }

  /// The same for a formula written as ``$`…`$``.
  func codeMathEnd(at start: Int, raw: inout RawInlines) -> Int? {
    guard start + 1 < end, source[start + 1] == Byte.backtick, mayOpen(at: start) else {
      return nil
    }
    guard source.run(of: Byte.backtick, from: start + 1, to: end) == 1,
      let close = raw.codeSpanEnd(from: start + 1, count: 1), close < end,
      source[close] == Byte.dollar
    else { return nil }
    return close + 1
  }

  private func mayOpen(at start: Int) -> Bool {
    (start == 0 || !source[start - 1].isAlphanumeric) && start + 1 < end
  }
}

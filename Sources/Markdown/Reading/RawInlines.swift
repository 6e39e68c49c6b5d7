/// Finds, in one run of text, the inlines in which a `$` means nothing: code spans, autolinks, raw HTML.
///
/// What was looked for in vain up to the end of the run is remembered, so that any run takes linear time.
struct RawInlines {
  private let source: [UInt8]
  private let end: Int
  /// Where the last run of so many backticks was seen.
  private var lastBackticks: [Int: Int] = [:]
  private var hasSeenAllBackticks = false
  private var isMissing: [Bool] = [false, false, false]

  /// Begins a run of text that ends at this offset.
  init(source: [UInt8], end: Int) {
    self.source = source
    self.end = end
  }

  /// The end of the code span that `count` backticks at `start` begin; nil where they begin none.
  mutating func codeSpanEnd(from start: Int, count: Int) -> Int? {
    if hasSeenAllBackticks, lastBackticks[count, default: -1] <= start { return nil }
    var offset = start + count
    while offset < end {
      guard source[offset] == Byte.backtick else {
        offset += 1
        continue
      }
      let run = source.run(of: Byte.backtick, from: offset, to: end)
      if run == count { return offset + run }
      lastBackticks[run] = max(offset, lastBackticks[run, default: -1])
      offset += run
    }
    hasSeenAllBackticks = true
    return nil
  }

  /// The end of the autolink or the raw HTML that begins with the `<` at `start`; nil where none does.
  mutating func markupEnd(from start: Int) -> Int? {
    guard start + 1 < end else { return nil }
    switch source[start + 1] {
    case Byte.questionMark: return end(of: "?>", from: start + 2, kind: 0)
    case Byte.exclamationMark: return declarationEnd(from: start)
    case Byte.slash: return closingTagEnd(from: start + 2)
    default: return autolinkEnd(from: start) ?? openTagEnd(from: start + 1)
    }
  }

  /// The offset behind the next `terminator`, remembering where there is none.
  private mutating func end(of terminator: StaticString, from start: Int, kind: Int) -> Int? {
    if isMissing[kind] { return nil }
    guard let offset = source.firstOffset(of: terminator, from: start, before: end) else {
      isMissing[kind] = true
      return nil
    }
    return offset + terminator.utf8CodeUnitCount
  }

  private mutating func declarationEnd(from start: Int) -> Int? {
    if source.holds("<!--", at: start, before: end) {
      // A comment ends at its first two hyphens, or is none.
      guard let hyphens = source.firstOffset(of: "--", from: start + 4, before: end),
        hyphens + 2 < end, source[hyphens + 2] == Byte.greaterThan
      else { return nil }
      return hyphens + 3
    }
    if source.holds("<![CDATA[", at: start, before: end) {
      return end(of: "]]>", from: start + 9, kind: 1)
    }
    guard start + 2 < end, source[start + 2].isLetter else { return nil }
    return end(of: ">", from: start + 3, kind: 2)
  }

  /// `<scheme:…>` or `<name@host>`
  private func autolinkEnd(from start: Int) -> Int? {
    var hasMark = false
    var offset = start + 1
    while offset < end, source[offset] > Byte.space, source[offset] != Byte.lessThan {
      switch source[offset] {
      case Byte.greaterThan: return hasMark ? offset + 1 : nil
      case Byte.colon, Byte.at: hasMark = hasMark || offset > start + 1
      case Byte.quotationMark, Byte.equals: if !hasMark { return nil }
      default: break
      }
      offset += 1
    }
    return nil
  }

  private func closingTagEnd(from start: Int) -> Int? {
    guard var offset = nameEnd(from: start) else { return nil }
    offset = blanksEnd(from: offset)
    return offset < end && source[offset] == Byte.greaterThan ? offset + 1 : nil
  }

  private func openTagEnd(from start: Int) -> Int? {
    guard var offset = nameEnd(from: start) else { return nil }
    while true {
      let blanks = blanksEnd(from: offset)
      guard blanks < end else { return nil }
      if source[blanks] == Byte.slash {
        let last = blanks + 1
        return last < end && source[last] == Byte.greaterThan ? last + 1 : nil
      }
      if source[blanks] == Byte.greaterThan { return blanks + 1 }
      guard blanks > offset, let attribute = attributeEnd(from: blanks) else { return nil }
      offset = attribute
    }
  }

  private func nameEnd(from start: Int) -> Int? {
    guard start < end, source[start].isLetter else { return nil }
    var offset = start
    while offset < end, source[offset].isAlphanumeric || source[offset] == Byte.hyphen {
      offset += 1
    }
    return offset
  }

  private func blanksEnd(from start: Int) -> Int {
    var offset = start
    while offset < end, source[offset].isWhitespace { offset += 1 }
    return offset
  }

  private func attributeEnd(from start: Int) -> Int? {
    var offset = start
    while offset < end, source[offset].isAttributeNameByte { offset += 1 }
    guard offset > start, !source[start].isDigit else { return nil }
    let sign = blanksEnd(from: offset)
    guard sign < end, source[sign] == Byte.equals else { return offset }
    var value = blanksEnd(from: sign + 1)
    guard value < end else { return nil }
    let quote = source[value]
    if quote == Byte.quotationMark || quote == Byte.apostrophe {
      value += 1
      while value < end, source[value] != quote { value += 1 }
      return value < end ? value + 1 : nil
    }
    let first = value
    while value < end, source[value].isUnquotedValueByte { value += 1 }
    return value > first ? value : nil
  }
}

extension UInt8 {
  fileprivate var isAttributeNameByte: Bool {
    switch self {
    case Byte.underscore, Byte.colon, Byte.period, Byte.hyphen: true
    default: isAlphanumeric
    }
  }

  fileprivate var isUnquotedValueByte: Bool {
    switch self {
    case Byte.quotationMark, Byte.apostrophe, Byte.equals, Byte.lessThan, Byte.greaterThan,
      Byte.backtick:
      false
    default: !isWhitespace
    }
  }
}

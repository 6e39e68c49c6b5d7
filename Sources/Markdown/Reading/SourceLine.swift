/// A line of a source, seen as the masking needs it: what is before its text, and what begins there.
///
/// The masking need not know CommonMark's block structure exactly, because a placeholder in the wrong
/// place is turned back into its source. It only must not join what blocks separate: so whatever could
/// begin a block counts as beginning one.
struct SourceLine {
  /// The offset of the first byte.
  let start: Int
  /// The offset behind quote marks, list markers and indentation.
  private(set) var content: Int
  /// The offset of the line ending.
  let end: Int
  /// The offset of the next line.
  let next: Int
  /// The number of quote marks before the text.
  private(set) var quoteDepth = 0
  /// Whether there are list markers before the text.
  private(set) var hasListMarker = false
  /// What begins with the text.
  private(set) var kind = Kind.text

  /// What a line may begin.
  enum Kind: Equatable {
    /// Nothing but white space and quote marks.
    case blank
    /// Running text, or the continuation of it.
    case text
    /// A line that stands alone: a heading, a thematic break, the underline of a heading.
    case single
    /// A row of a table that begins with a pipe.
    case tableRow
    /// A code fence of `count` marks.
    case fence(mark: UInt8, count: Int)
    /// HTML that a blank line does not end.
    case html(LiteralMarkup)
    /// A tag: HTML that ends at a blank line, or running text.
    case tag
    /// `[^label]:` in the first column, whose text begins at this offset.
    case footnoteDefinition(label: Range<Int>, textStart: Int)
  }

  /// Looks at the line that starts at this offset.
  init(in source: [UInt8], at start: Int) {
    self.start = start
    var end = start
    while end < source.count, !source[end].isLineEnding { end += 1 }
    self.end = end
    next = SourceLine.skipLineEnding(in: source, at: end)
    content = start
    readPrefix(of: source)
    kind = classified(source)
  }

  /// The offset behind a line ending (`\n`, `\r` or `\r\n`).
  static func skipLineEnding(in source: [UInt8], at offset: Int) -> Int {
    guard offset < source.count else { return offset }
    let isPair =
      source[offset] == Byte.carriageReturn && offset + 1 < source.count
      && source[offset + 1] == Byte.lineFeed
    return offset + (isPair ? 2 : 1)
  }

  /// Whether the line carries on the text of a line with this many quote marks.
  func continues(quoteDepth depth: Int) -> Bool {
    kind == .text && !hasListMarker && quoteDepth <= depth
  }

  /// Whether no display formula reaches beyond the line before this one.
  var endsDisplayMath: Bool {
    switch kind {
    case .blank, .fence: true
    default: false
    }
  }

  /// Whether a text that begins here ends with the line.
  var standsAlone: Bool { kind == .single || kind == .tableRow }

  /// Whether the line closes a fence.
  func closesFence(mark: UInt8, count: Int, quoteDepth depth: Int, in source: [UInt8]) -> Bool {
    guard quoteDepth == depth, !hasListMarker else { return false }
    let run = source.run(of: mark, from: content, to: end)
    return run >= count && source[(content + run)..<end].allSatisfy(\.isBlank)
  }

  // MARK: Reading

  private mutating func readPrefix(of source: [UInt8]) {
    var mayBeBreak = true
    while content < end {
      let byte = source[content]
      if byte.isBlank {
        content += 1
      } else if byte == Byte.greaterThan {
        quoteDepth += 1
        content += 1
      } else if let length = listMarkerLength(source) {
        if mayBeBreak, isBreak(source) { return }
        mayBeBreak = false
        hasListMarker = true
        content += length
      } else {
        return
      }
    }
  }

  /// The length of a bullet or a number with its delimiter, where one stands here.
  private func listMarkerLength(_ source: [UInt8]) -> Int? {
    var length = 0
    switch source[content] {
    case Byte.hyphen, Byte.plus, Byte.asterisk: length = 1
    case let digit where digit.isDigit:
      while length < 9, content + length < end, source[content + length].isDigit { length += 1 }
      guard content + length < end,
        source[content + length] == Byte.period || source[content + length] == Byte.closeParenthesis
      else { return nil }
      length += 1
    default: return nil
    }
    let after = content + length
    return after == end || source[after].isBlank ? length : nil
  }

  /// Whether the rest of the line is one mark again and again: a thematic break or an underline.
  private func isBreak(_ source: [UInt8]) -> Bool {
    let mark = source[content]
    return source[content..<end].allSatisfy { $0 == mark || $0.isBlank }
  }

  private func classified(_ source: [UInt8]) -> Kind {
    guard content < end else { return hasListMarker ? .text : .blank }
    switch source[content] {
    case Byte.numberSign:
      let count = source.run(of: Byte.numberSign, from: content, to: end)
      let after = content + count
      return count <= 6 && (after == end || source[after].isBlank) ? .single : .text
    case Byte.asterisk, Byte.hyphen, Byte.underscore, Byte.equals:
      return isBreak(source) ? .single : .text
    case Byte.pipe: return .tableRow
    case Byte.backtick, Byte.tilde:
      let mark = source[content]
      let count = source.run(of: mark, from: content, to: end)
      let isFence =
        count >= 3
        && (mark == Byte.tilde || !source[(content + count)..<end].contains(Byte.backtick))
      return isFence ? .fence(mark: mark, count: count) : .text
    case Byte.lessThan: return markup(source)
    case Byte.openBracket: return footnoteDefinition(source)
    default: return .text
    }
  }

  private func markup(_ source: [UInt8]) -> Kind {
    let after = content + 1
    guard after < end else { return .text }
    // What is indented by four columns may be code: then it must not swallow the lines below it.
    if content - start < 4 || hasListMarker {
      if let markup = LiteralMarkup(in: source, at: content, before: end) { return .html(markup) }
    }
    return source[after].isLetter || source[after] == Byte.slash ? .tag : .text
  }

  private func footnoteDefinition(_ source: [UInt8]) -> Kind {
    let before = content == start ? nil : source[content - 1]
    let isFirstColumn =
      before == nil || before == Byte.greaterThan
      || (before == Byte.space && content - start > 1 && source[content - 2] == Byte.greaterThan)
    guard isFirstColumn, !hasListMarker,
      let label = source.footnoteLabel(at: content, before: end),
      label.upperBound + 1 < end, source[label.upperBound + 1] == Byte.colon
    else { return .text }
    var textStart = label.upperBound + 2
    while textStart < end, source[textStart].isBlank { textStart += 1 }
    return .footnoteDefinition(label: label, textStart: textStart)
  }
}

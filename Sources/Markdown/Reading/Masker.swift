extension MaskedText {
  /// Masks the formulas and the footnote marks of a text; nothing where the options leave them out.
  init(masking text: String, options: ReadingOptions) {
    var source = Array(text.utf8)
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { source.removeFirst(3) }
    if source.contains(0) {
      // As CommonMark has it.
      source = Array(
        source.split(separator: 0, omittingEmptySubsequences: false)
          .joined(separator: "\u{FFFD}".utf8))
    }
    let imageOpeners = ImageOpeners.excessive(in: source)
    guard options.hasExtensions || !imageOpeners.isEmpty else {
      self.init(source: source, bytes: source)
      return
    }
    var masker = Masker(source, hiding: imageOpeners, startLine: options.startLine)
    if options.hasExtensions { masker.maskAll() }
    self = masker.finished()
  }
}

/// One pass over a source, from left to right, that masks what CommonMark must not look into.
struct Masker {
  var masked: MaskedText
  let source: [UInt8]
  /// The source up to here is in the masked text.
  private var copied = 0
  private var cursor: (offset: Int, position: SourcePosition)
  /// The offsets of the bytes that begin a character to be masked as it is, from the last one to the first.
  private var literals: [Int]
  /// No `$$` closes before this offset.
  var noDisplayCloserBefore = 0

  /// Prepares for a source of which the bytes at some offsets are to be hidden.
  init(_ source: [UInt8], hiding hidden: [Int], startLine: Int) {
    self.source = source
    masked = MaskedText(source: source)
    masked.bytes.reserveCapacity(source.count + 64)
    cursor = (0, SourcePosition(line: startLine))
    literals = hidden
    if source.contains(MaskedText.leadByte) {
      literals += source.indices.filter { source[$0] == MaskedText.leadByte }
      literals.sort()
    }
    literals.reverse()
  }

  /// The masked text, once everything is masked that is to be.
  consuming func finished() -> MaskedText {
    copy(upTo: source.count)
    return masked
  }

  /// Masks all formulas and footnote marks.
  mutating func maskAll() {
    var offset = 0
    while offset < source.count {
      let line = SourceLine(in: source, at: offset)
      switch line.kind {
      case .blank: offset = line.next
      case .fence(let mark, let count):
        mask(Region(from: line.content + count, end: line.end, quoteDepth: 0, isOneLine: true))
        offset = fenceEnd(from: line, mark: mark, count: count)
      case .html(let markup): offset = htmlEnd(from: line, terminator: markup.terminator)
      case .footnoteDefinition(let label, let textStart):
        maskDefinition(label, from: line.content, to: textStart)
        offset = mask(region(from: textStart, line: line))
      case .text, .tag, .single, .tableRow:
        offset = mask(region(from: line.content, line: line))
      }
    }
  }

  // MARK: Blocks

  /// A run of text in which inlines may reach from line to line.
  struct Region {
    var from: Int
    var end: Int
    var quoteDepth: Int
    var isOneLine: Bool
  }

  private func region(from start: Int, line: SourceLine) -> Region {
    let end =
      line.standsAlone ? line.next : textEnd(from: line.next, quoteDepth: line.quoteDepth)
    return Region(
      from: start, end: end, quoteDepth: line.quoteDepth, isOneLine: line.standsAlone)
  }

  /// The offset of the first line, from the one at `start` on, that does not carry on the text.
  private func textEnd(from start: Int, quoteDepth: Int) -> Int {
    var offset = start
    while offset < source.count {
      let line = SourceLine(in: source, at: offset)
      guard line.continues(quoteDepth: quoteDepth) else { break }
      offset = line.next
    }
    return offset
  }

  /// The offset of the line behind a fenced code block.
  private func fenceEnd(from opening: SourceLine, mark: UInt8, count: Int) -> Int {
    var offset = opening.next
    while offset < source.count {
      let line = SourceLine(in: source, at: offset)
      if line.quoteDepth < opening.quoteDepth { return offset }
      offset = line.next
      if line.closesFence(mark: mark, count: count, quoteDepth: opening.quoteDepth, in: source) {
        break
      }
    }
    return offset
  }

  /// The offset of the line behind a block of HTML that ends with `terminator`.
  private func htmlEnd(from opening: SourceLine, terminator: StaticString) -> Int {
    var line = opening
    var from = opening.content + 2
    while source.firstOffset(of: terminator, from: from, before: line.end) == nil {
      guard line.next < source.count else { return source.count }
      let following = SourceLine(in: source, at: line.next)
      if following.quoteDepth < opening.quoteDepth { return following.start }
      line = following
      from = line.start
    }
    return line.next
  }

  // MARK: Inlines

  /// Masks what is in a run of text; the offset of the line behind it.
  @discardableResult
  private mutating func mask(_ first: Region) -> Int {
    var region = first
    var raw = RawInlines(source: source, end: region.end)
    var dollars = DollarPairs()
    var offset = region.from
    while offset < region.end {
      switch source[offset] {
      case Byte.backslash: offset += 2
      case Byte.backtick:
        let count = source.run(of: Byte.backtick, from: offset, to: region.end)
        offset = raw.codeSpanEnd(from: offset, count: count) ?? offset + count
      case Byte.lessThan: offset = raw.markupEnd(from: offset) ?? offset + 1
      case Byte.openBracket: offset = maskReference(at: offset, before: region.end)
      case Byte.ampersand: offset = maskCharacterReference(at: offset, before: region.end)
      case Byte.dollar:
        if dollars.end < region.end {
          dollars = DollarPairs(source: source, from: offset, to: region.end)
        }
        offset = maskMath(at: offset, region: region, raw: &raw, dollars: &dollars)
        if offset > region.end {
          // Display math may hold lines that would begin a block: the text goes on behind it.
          region.end = textEnd(from: lineEnd(from: offset), quoteDepth: region.quoteDepth)
          raw = RawInlines(source: source, end: region.end)
        }
      default: offset += 1
      }
    }
    return max(offset, region.end)
  }

  private func lineEnd(from start: Int) -> Int {
    var offset = start
    while offset < source.count, !source[offset].isLineEnding { offset += 1 }
    return SourceLine.skipLineEnding(in: source, at: offset)
  }

  // MARK: Footnotes and character references

  /// Masks `[^label]`, but for one that is the text of a link.
  private mutating func maskReference(at offset: Int, before end: Int) -> Int {
    guard let label = source.footnoteLabel(at: offset, before: end) else { return offset + 1 }
    let after = label.upperBound + 1
    if after < end {
      let isLink =
        source[after] == Byte.openParenthesis
        || (source[after] == Byte.openBracket
          && !(after + 1 < end && source[after + 1] == Byte.circumflex))
      if isLink { return after }
    }
    mask(
      offset..<after,
      as: .footnoteReference(label: String(decoding: source[label], as: UTF8.self)))
    return after
  }

  private mutating func maskDefinition(_ label: Range<Int>, from start: Int, to end: Int) {
    copy(upTo: start)
    masked.bytes += UnsafeBufferPointer(
      start: MaskedText.definitionMarker.utf8Start,
      count: MaskedText.definitionMarker.utf8CodeUnitCount)
    mask(
      start..<end, as: .footnoteDefinition(label: String(decoding: source[label], as: UTF8.self)))
  }

  /// Masks a character reference that stands for a plane-16 character.
  private mutating func maskCharacterReference(at offset: Int, before end: Int) -> Int {
    guard let (scalar, after) = source.numericReference(at: offset, before: end),
      scalar.value >= 0x100000
    else { return offset + 1 }
    mask(offset..<after, as: .characterReference(scalar))
    return after
  }

  // MARK: Output

  /// Puts a placeholder in the place of a piece of the source.
  mutating func mask(_ range: Range<Int>, as role: MaskedText.Role) {
    copy(upTo: range.lowerBound)
    masked.append(
      MaskedText.Piece(range: range, role: role, position: position(of: range.lowerBound)))
    copied = range.upperBound
  }

  /// Copies the source up to an offset, but for the characters that are masked as they are.
  private mutating func copy(upTo end: Int) {
    while let literal = literals.last, literal < end {
      literals.removeLast()
      guard literal >= copied else { continue }
      masked.bytes += source[copied..<literal]
      copied = literal + (source[literal] == MaskedText.leadByte ? 4 : 1)
      masked.append(
        MaskedText.Piece(
          range: literal..<copied, role: .literal, position: position(of: literal)))
    }
    if copied < end { masked.bytes += source[copied..<end] }
    copied = max(copied, end)
  }

  /// The line and the column of an offset that is not before the one asked for last.
  private mutating func position(of offset: Int) -> SourcePosition {
    while cursor.offset < offset {
      let byte = source[cursor.offset]
      cursor.offset += 1
      let isInPair =
        byte == Byte.carriageReturn && cursor.offset < source.count
        && source[cursor.offset] == Byte.lineFeed
      if byte.isLineEnding, !isInPair {
        cursor.position.line += 1
        cursor.position.column = 1
      } else if byte & 0xC0 != 0x80 {
        cursor.position.column += 1
      }
    }
    return cursor.position
  }
}

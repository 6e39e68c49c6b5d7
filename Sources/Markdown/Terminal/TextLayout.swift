import DisplayWidth

extension StyledText {
  /// The lines of the text in a column of the given width, as full as they can be.
  ///
  /// Lines break at spaces, which vanish there, and between wide characters. A word that is longer
  /// than a line is broken after a sign such as `/` or `_`, else between any two characters. Never
  /// is a character (a grapheme cluster) broken: one that is wider than the column overflows it.
  func wrapped(to width: Int) -> [StyledText] {
    var layout = TextLayout(text: self, limit: max(1, width))
    return layout.ranges().map(slice)
  }

  /// The columns of the longest line before any wrapping.
  var naturalWidth: Int { widestPiece { $0 == Self.lineEnd } }

  /// The columns of the longest word: in a narrower column, words are broken.
  var longestWordWidth: Int { widestPiece { $0 == Self.space || $0 == Self.lineEnd } }

  /// The columns of the widest piece between separators.
  private func widestPiece(separatedWhere isSeparator: (UInt8) -> Bool) -> Int {
    var widest = 0
    var start = 0
    for index in 0...bytes.count where index == bytes.count || isSeparator(bytes[index]) {
      // A column takes a byte at least, so that a piece of fewer bytes cannot be wider.
      if index - start > widest { widest = max(widest, width(of: start..<index)) }
      start = index + 1
    }
    return widest
  }

  /// The text, cut to the given width; a sign at the end says so.
  func truncated(to width: Int, ellipsis: String) -> StyledText {
    if self.width <= width { return self }
    var end = 0
    var used = displayWidth(ellipsis)
    for character in string(0..<bytes.count) {
      used += displayWidth(character)
      if used > width { break }
      end += character.utf8.count
    }
    var result = slice(0..<end)
    result.append(ellipsis, runs.last?.style ?? .plain)
    return result
  }
}

/// Breaks one text into lines, in one pass.
private struct TextLayout {
  let text: StyledText
  let limit: Int

  private var lines: [Range<Int>] = []
  /// The bytes of the line that is being filled; nil while it has no word.
  private var line: Range<Int>?
  /// Its columns.
  private var used = 0

  init(text: StyledText, limit: Int) {
    self.text = text
    self.limit = limit
  }

  mutating func ranges() -> [Range<Int>] {
    let bytes = text.bytes
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case StyledText.lineEnd:
        finishLine(at: position)
        position += 1
      case StyledText.space:
        position += 1
      default:
        let start = position
        var union: UInt8 = 0
        while position < bytes.count, bytes[position] != StyledText.space,
          bytes[position] != StyledText.lineEnd
        {
          union |= bytes[position]
          position += 1
        }
        place(start..<position, isASCII: union < 0x80)
      }
    }
    if line != nil { finishLine(at: bytes.count) }
    return lines
  }

  /// The columns left on the line for a piece that starts at the given byte.
  private func room(for start: Int) -> Int {
    guard let line else { return limit }
    return limit - used - (start - line.upperBound)
  }

  private mutating func place(_ word: Range<Int>, isASCII: Bool) {
    let string = isASCII ? "" : text.string(word)
    let width = isASCII ? word.count : displayWidth(string)
    if width <= room(for: word.lowerBound) {
      extend(by: word, width: width)
    } else if width <= limit && isASCII {
      finishLine(at: word.lowerBound)
      extend(by: word, width: width)
    } else {
      placeInPieces(
        isASCII ? text.string(word) : string, from: word.lowerBound, isOverlong: width > limit)
    }
  }

  /// Places a word that does not fit, broken where that is allowed.
  private mutating func placeInPieces(_ word: String, from start: Int, isOverlong: Bool) {
    var piece = start..<start
    var width = 0
    var breakpoint: (offset: Int, width: Int)?
    var previous: (character: Character, columns: Int) = (" ", 1)
    for character in word {
      let columns = displayWidth(character)
      let allowsBreak =
        columns == 2 && previous.columns == 2 && !Self.isClosing(character)
        || isOverlong && Self.endsPiece(previous.character)
      if width > 0 && allowsBreak { breakpoint = (piece.upperBound, width) }
      while width + columns > room(for: piece.lowerBound), width > 0 || line != nil {
        if let (offset, widthBefore) = breakpoint {
          extend(by: piece.lowerBound..<offset, width: widthBefore)
          piece = offset..<piece.upperBound
          width -= widthBefore
        } else if line == nil {
          extend(by: piece, width: width)
          piece = piece.upperBound..<piece.upperBound
          width = 0
        }
        breakpoint = nil
        finishLine(at: piece.lowerBound)
      }
      piece = piece.lowerBound..<piece.upperBound + character.utf8.count
      width += columns
      previous = (character, columns)
    }
    extend(by: piece, width: width)
  }

  private mutating func extend(by piece: Range<Int>, width: Int) {
    guard let line else {
      self.line = piece
      used = width
      return
    }
    used += piece.lowerBound - line.upperBound + width
    self.line = line.lowerBound..<piece.upperBound
  }

  private mutating func finishLine(at position: Int) {
    lines.append(line ?? position..<position)
    line = nil
    used = 0
  }

  /// The signs after which an over-long word is broken rather than elsewhere.
  private static func endsPiece(_ character: Character) -> Bool {
    switch character {
    case "/", "-", "_", ".", ",", ";", "&", "=", "?", ")": true
    default: false
    }
  }

  /// East Asian signs that do not begin a line.
  private static func isClosing(_ character: Character) -> Bool {
    switch character {
    case "、", "。", "，", "．", "：", "；", "！", "？", "）", "］", "｝", "」", "』", "】", "〉", "》", "々",
      "ー":
      true
    default: false
    }
  }
}

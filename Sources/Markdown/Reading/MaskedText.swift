/// A text in which each piece that CommonMark must not look into is replaced by a placeholder: one code
/// point (two beyond the first 32,768) of the private-use plane 16.
///
/// The lines of the text are kept: a piece that runs over several lines has a placeholder on each. So the
/// masking is reversible wherever CommonMark takes text literally (code, HTML, destinations), and in
/// running text the placeholders become nodes. A plane-16 character of the source is masked itself:
/// hence every one that comes back from the parser is ours.
struct MaskedText {
  /// The source.
  let source: [UInt8]
  /// What is parsed instead of the source.
  var bytes: [UInt8] = []
  /// What the placeholders stand for, by number.
  var pieces: [Piece] = []

  /// What a placeholder stands for.
  struct Piece {
    /// The bytes of the source that it replaces.
    var range: Range<Int>
    /// What they are.
    var role: Role
    /// Where they begin.
    var position: SourcePosition
  }

  /// The roles of masked pieces.
  enum Role {
    /// The first line of a formula.
    case math(MathSpan)
    /// A further line of a formula; its TeX begins at this offset, before the indentation.
    case mathContinuation(texStart: Int)
    /// A `$$` without its partner.
    case unclosedDisplayMath
    /// `[^label]`
    case footnoteReference(label: String)
    /// `[^label]:`, for which the masked text begins a list item (see `definitionMarker`).
    case footnoteDefinition(label: String)
    /// A plane-16 character of the source.
    case literal
    /// A character reference, such as `&#x100000;`, to this plane-16 character.
    case characterReference(Unicode.Scalar)
  }

  /// What is put before the placeholder of a footnote definition: a list item whose content is indented
  /// by four columns, as that of a footnote is.
  static let definitionMarker: StaticString = "+   "

  /// The first byte of every placeholder in UTF-8; no other character of plane 0 to 15 has it.
  static let leadByte: UInt8 = 0xF4

  /// Appends the placeholder of the next piece.
  mutating func append(_ piece: Piece) {
    let number = UInt32(pieces.count)
    pieces.append(piece)
    if number >= 0x8000 { appendCodePoint(0x108000 + number >> 15) }
    appendCodePoint(0x100000 + number & 0x7FFF)
  }

  /// Appends a code point of plane 16.
  private mutating func appendCodePoint(_ value: UInt32) {
    bytes.append(MaskedText.leadByte)
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 0x3F))
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F))
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
  }
}

extension MaskedText {
  /// The number of the piece whose placeholder begins at `offset`, and where the placeholder ends; nil
  /// where there is none.
  func placeholder(
    in text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (number: Int, end: Int)? {
    var end = offset
    var high = 0
    while end + 4 <= text.count, text[end] == MaskedText.leadByte {
      let value =
        Int(text[end + 1] & 0x0F) << 12 | Int(text[end + 2] & 0x3F) << 6 | Int(text[end + 3] & 0x3F)
      end += 4
      if value < 0x8000 {
        let number = high << 15 | value
        return number < pieces.count ? (number, end) : nil
      }
      high = value & 0x7FFF
    }
    return nil
  }

  /// The source of a piece.
  func sourceText(of piece: Piece) -> String {
    String(decoding: source[piece.range], as: UTF8.self)
  }

  /// A text that CommonMark took literally, with the source bytes in the place of placeholders.
  ///
  /// - Parameter isResolved: whether character references were resolved in the text (in destinations,
  ///   titles and info strings they are; in code and HTML they are not).
  func restored(_ text: UnsafeBufferPointer<UInt8>, isResolved: Bool = false) -> String {
    guard !pieces.isEmpty, text.contains(MaskedText.leadByte) else {
      return String(decoding: text, as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 2)
    var offset = 0
    while offset < text.count {
      guard text[offset] == MaskedText.leadByte, let found = placeholder(in: text, at: offset)
      else {
        result.append(text[offset])
        offset += 1
        continue
      }
      let piece = pieces[found.number]
      switch piece.role {
      case .footnoteDefinition:
        result.removeLast(min(result.count, MaskedText.definitionMarker.utf8CodeUnitCount))
        result += source[piece.range]
      case .characterReference(let character) where isResolved:
        result += Array(String(character).utf8)
      default:
        result += source[piece.range]
      }
      offset = found.end
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The character that the numeric character reference at `offset` stands for, and where it ends.
  func numericReference(at offset: Int, before end: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset + 3 < end, self[offset] == Byte.ampersand, self[offset + 1] == Byte.numberSign
    else { return nil }
    let isHexadecimal = self[offset + 2].lowercased == UInt8(ascii: "x")
    let first = offset + (isHexadecimal ? 3 : 2)
    var last = first
    while last < end, last - first < 8, self[last] != Byte.semicolon { last += 1 }
    guard last < end, last > first, self[last] == Byte.semicolon, self[first].isAlphanumeric,
      let value = UInt32(
        String(decoding: self[first..<last], as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, last + 1)
  }
}

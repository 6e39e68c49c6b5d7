import DisplayWidth

/// Cuts TeX into tokens, and reads what is not made of tokens: names, numbers, words.
///
/// Positions are offsets into the UTF-8 of the TeX; `error(_:at:)` turns them into lines and columns.
struct Lexer {
  private let tex: String
  private let bytes: [UInt8]
  /// Where reading goes on.
  private(set) var offset = 0

  init(_ tex: String) {
    self.tex = tex
    bytes = Array(tex.utf8)
  }

  /// The byte at an offset; 0, which TeX cannot contain, beyond the end.
  private subscript(offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Whether all has been read.
  var isAtEnd: Bool { offset == bytes.count }

  /// The next token, and where it begins. White space and comments are passed over.
  mutating func next() throws(TeXError) -> (token: Token, start: Int) {
    skipSpaceAndComments()
    let start = offset
    guard start < bytes.count else { return (.end, start) }
    return (try token(), start)
  }

  private mutating func token() throws(TeXError) -> Token {
    let byte = bytes[offset]
    if byte >= 0x80 {
      let text = try scalarWithMarks()
      return text == "\u{A0}" ? .tie : .unicode(text)
    }
    offset += 1
    switch byte {
    case UInt8(ascii: "\\"): return .command(try commandName())
    case UInt8(ascii: "{"): return .openBrace
    case UInt8(ascii: "}"): return .closeBrace
    case UInt8(ascii: "^"): return .caret
    case UInt8(ascii: "_"): return .underscore
    case UInt8(ascii: "&"): return .ampersand
    case UInt8(ascii: "'"): return .prime
    case UInt8(ascii: "~"): return .tie
    case UInt8(ascii: "$"): return .dollar
    case UInt8(ascii: "#"): return .hash
    case 0x21..<0x7F:
      if self[offset] < 0xCC { return .ascii(byte) }
      offset -= 1
      let text = try scalarWithMarks()
      return text.utf8.count == 1 ? .ascii(byte) : .unicode(text)
    default: throw error(.controlCharacter, at: offset - 1)
    }
  }

  /// A name of letters, or one character, after a backslash.
  mutating func commandName() throws(TeXError) -> String {
    let start = offset
    while Self.isLetter(self[offset]) { offset += 1 }
    if offset == start {
      guard offset < bytes.count else { throw error(.missingCommandName, at: offset - 1) }
      if Self.isSpace(bytes[offset]) {
        offset += 1
        return " "
      }
      if bytes[offset] >= 0x80 { return try scalarWithMarks() }
      guard (0x21..<0x7F).contains(bytes[offset]) else {
        throw error(.controlCharacter, at: offset)
      }
      offset += 1
    } else if self[offset] == UInt8(ascii: "*") && Self.starredCommands.contains(text(from: start))
    {
      offset += 1
    }
    return text(from: start)
  }

  /// The commands that a star belongs to; after all others it is an operator.
  private static let starredCommands: Set<String> = ["operatorname", "hspace", "tag"]

  /// One scalar with the zero-width ones that follow it.
  private mutating func scalarWithMarks() throws(TeXError) -> String {
    let start = offset
    offset += Self.length(ofScalarStartingWith: bytes[offset])
    while self[offset] >= 0xCC {
      let length = Self.length(ofScalarStartingWith: bytes[offset])
      let mark = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
      guard displayWidth(mark) == 0 else { break }
      offset += length
    }
    let text = text(from: start)
    if text.unicodeScalars.contains(where: Self.isControl) {
      throw error(.controlCharacter, at: start)
    }
    return text
  }

  /// Passes over spaces, line ends and comments, which reach to the end of their line.
  mutating func skipSpaceAndComments() {
    while offset < bytes.count {
      if Self.isSpace(bytes[offset]) {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "%") {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      } else {
        break
      }
    }
  }

  /// The rest of a number whose first character has just been read: digits with a decimal point,
  /// thousands after `{,}`.
  mutating func restOfNumber(startingWith first: UInt8) -> String {
    var digits = [first]
    while true {
      if Self.isDigit(self[offset]) {
        digits.append(bytes[offset])
        offset += 1
      } else if self[offset] == UInt8(ascii: "."), Self.isDigit(self[offset + 1]) {
        digits.append(UInt8(ascii: "."))
        offset += 1
      } else if self[offset] == UInt8(ascii: "{"), self[offset + 1] == UInt8(ascii: ","),
        self[offset + 2] == UInt8(ascii: "}"), Self.isDigit(self[offset + 3])
      {
        digits.append(UInt8(ascii: ","))
        offset += 3
      } else {
        return String(decoding: digits, as: UTF8.self)
      }
    }
  }

  /// Whether a digit comes next, without white space before it.
  var isBeforeDigit: Bool { Self.isDigit(self[offset]) }

  /// The text up to a byte that stops it, read as it stands; the stopping byte is not consumed.
  mutating func text(until stops: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, !stops(bytes[offset]) { offset += 1 }
    return text(from: start)
  }

  /// Reads a given byte if it comes next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard self[offset] == byte, offset < bytes.count else { return false }
    offset += 1
    return true
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// An error at an offset, by line and column.
  func error(_ kind: TeXError.Kind, at offset: Int) -> TeXError {
    var line = 1
    var column = 1
    let end = tex.utf8.index(tex.startIndex, offsetBy: offset)
    for character in tex[..<end] {
      column += 1
      if character == "\n" || character == "\r" || character == "\r\n" {
        line += 1
        column = 1
      }
    }
    return TeXError(kind, line: line, column: column)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lowercase = byte | 0x20
    return lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a terminal or a page would not show the scalar, but act on it.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func length(ofScalarStartingWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}

/// The ASCII bytes that mean something in Markdown.
enum Byte {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var exclamationMark: UInt8 { 0x21 }
  static var quotationMark: UInt8 { 0x22 }
  static var numberSign: UInt8 { 0x23 }
  static var dollar: UInt8 { 0x24 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var openParenthesis: UInt8 { 0x28 }
  static var closeParenthesis: UInt8 { 0x29 }
  static var asterisk: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var hyphen: UInt8 { 0x2D }
  static var period: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var lessThan: UInt8 { 0x3C }
  static var equals: UInt8 { 0x3D }
  static var greaterThan: UInt8 { 0x3E }
  static var questionMark: UInt8 { 0x3F }
  static var at: UInt8 { 0x40 }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var circumflex: UInt8 { 0x5E }
  static var underscore: UInt8 { 0x5F }
  static var backtick: UInt8 { 0x60 }
  static var openBrace: UInt8 { 0x7B }
  static var pipe: UInt8 { 0x7C }
  static var closeBrace: UInt8 { 0x7D }
  static var tilde: UInt8 { 0x7E }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == Byte.space || self == Byte.tab }
  /// A line feed or a carriage return.
  var isLineEnding: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
  /// A space, a tab or a line ending.
  var isWhitespace: Bool { isBlank || isLineEnding }
  /// An ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// An ASCII letter.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// An ASCII letter or digit.
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// The same letter in lower case; any other byte as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension [UInt8] {
  /// How many times `byte` stands from `start` on.
  func run(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset] == byte { offset += 1 }
    return offset - start
  }

  /// Whether `text` (in lower case) stands at `offset`, in whatever case.
  func holds(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= end else { return false }
    for index in 0..<length
    where self[offset + index].lowercased != text.utf8Start[index].lowercased {
      return false
    }
    return true
  }

  /// The first place of `text` (in lower case) from `start` on, in whatever case.
  func firstOffset(of text: StaticString, from start: Int, before end: Int) -> Int? {
    let first = text.utf8Start[0]
    var offset = start
    while offset < end {
      if self[offset].lowercased == first, holds(text, at: offset, before: end) { return offset }
      offset += 1
    }
    return nil
  }

  /// The label of the `[^label]` at `offset`; the closing bracket is the byte behind it.
  func footnoteLabel(at offset: Int, before end: Int) -> Range<Int>? {
    let start = offset + 2
    guard start < end, self[offset] == Byte.openBracket, self[offset + 1] == Byte.circumflex else {
      return nil
    }
    var labelEnd = start
    while labelEnd < end, self[labelEnd] != Byte.closeBracket {
      if self[labelEnd].isWhitespace || self[labelEnd] == Byte.openBracket { return nil }
      labelEnd += 1
    }
    return labelEnd < end && labelEnd > start ? start..<labelEnd : nil
  }
}

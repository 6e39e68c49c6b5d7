/// The anchors of a document's headings: each is used once.
struct Identifiers {
  private var used: Set<String> = []
  private var reserved: Set<String>
  private var lastSuffix: [String: Int] = [:]

  /// Begins a document; anchors that its source gives explicitly are kept from being used as slugs.
  init(source: [UInt8]) {
    reserved = Identifiers.explicit(in: source)
  }

  /// Takes an anchor that a heading asks for; false where another heading has it already.
  mutating func take(_ identifier: String) -> Bool {
    used.insert(identifier).inserted
  }

  /// An anchor made of the text of a heading: the slug, with a number behind it where it is taken.
  mutating func unique(_ slug: String) -> String {
    let base = slug.isEmpty ? "section" : slug
    if lastSuffix[base] == nil, !reserved.contains(base), used.insert(base).inserted {
      lastSuffix[base] = 0
      return base
    }
    var suffix = lastSuffix[base] ?? 0
    var candidate: String
    repeat {
      suffix += 1
      candidate = "\(base)-\(suffix)"
    } while reserved.contains(candidate) || !used.insert(candidate).inserted
    lastSuffix[base] = suffix
    return candidate
  }

  /// The slug that GitHub makes of a heading: in lower case, without punctuation, with `-` for spaces.
  ///
  /// `slug(of: "What GQA is (and isn't)")` is `what-gqa-is-and-isnt`.
  static func slug(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": slug.append(scalar)
      case " ": slug.append("-")
      case _ where scalar.isASCII: break
      default: if scalar.isWordScalar { slug.append(scalar) }
      }
    }
    return String(slug)
  }

  /// Takes `{#identifier}` off the end of a heading's text; nil where there is none.
  static func splitExplicit(_ content: inout [Inline]) -> String? {
    guard case .text(let text)? = content.last, text.utf8.last == Byte.closeBrace else {
      return nil
    }
    let bytes = Array(text.utf8)
    guard let open = bytes.lastIndex(of: Byte.openBrace), open + 2 < bytes.count - 1,
      bytes[open + 1] == Byte.numberSign,
      bytes[(open + 2)..<(bytes.count - 1)].allSatisfy(isIdentifierByte)
    else { return nil }
    var end = open
    while end > 0, bytes[end - 1] == Byte.space { end -= 1 }
    content.removeLast()
    if end > 0 { content.append(.text(String(decoding: bytes[..<end], as: UTF8.self))) }
    return String(decoding: bytes[(open + 2)..<(bytes.count - 1)], as: UTF8.self)
  }

  /// Every `{#identifier}` of a source.
  private static func explicit(in source: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    var offset = 0
    while offset + 1 < source.count {
      guard source[offset] == Byte.openBrace, source[offset + 1] == Byte.numberSign else {
        offset += 1
        continue
      }
      let start = offset + 2
      offset = start
      while offset < source.count, isIdentifierByte(source[offset]) { offset += 1 }
      if offset < source.count, source[offset] == Byte.closeBrace, offset > start,
        endsLine(source, after: offset)
      {
        found.insert(String(decoding: source[start..<offset], as: UTF8.self))
      }
    }
    return found
  }

  /// Whether nothing follows on the line but spaces and the closing marks of a heading.
  private static func endsLine(_ source: [UInt8], after brace: Int) -> Bool {
    var offset = brace + 1
    while offset < source.count, source[offset].isBlank || source[offset] == Byte.numberSign {
      offset += 1
    }
    return offset == source.count || source[offset].isLineEnding
  }

  /// What an explicit anchor may be made of.
  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.hyphen, Byte.underscore, Byte.period: true
    default: byte.isAlphanumeric
    }
  }
}

extension Unicode.Scalar {
  /// Whether a scalar is a letter, a mark or a number.
  fileprivate var isWordScalar: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}

/// Writes HTML into one buffer of UTF-8.
struct HTMLWriter {
  private var bytes: [UInt8] = []

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a piece of a page.
  mutating func write(_ html: HTML) {
    switch html {
    case .text(let text): write(escaping: text)
    case .element(let name, let attributes, let content):
      writeTag(name, attributes)
      bytes.append(Byte.greaterThan)
      for piece in content { write(piece) }
      bytes += "</".utf8
      bytes += name.utf8
      bytes.append(Byte.greaterThan)
    case .void(let name, let attributes):
      writeTag(name, attributes)
      bytes += " />".utf8
    case .group(let pieces): for piece in pieces { write(piece) }
    case .lineStart:
      if let last = bytes.last, last != Byte.lineFeed { bytes.append(Byte.lineFeed) }
    case .raw(let source): bytes += source.utf8
    }
  }

  private mutating func writeTag(_ name: String, _ attributes: [HTML.Attribute]) {
    bytes.append(Byte.lessThan)
    bytes += name.utf8
    for attribute in attributes {
      bytes.append(Byte.space)
      bytes += attribute.name.utf8
      bytes += "=\"".utf8
      switch attribute.value {
      case .text(let text): write(escaping: text)
      case .url(let url): write(encoding: url)
      }
      bytes.append(Byte.quotationMark)
    }
  }

  /// Writes text, in content as in attributes.
  private mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for offset in source.indices {
        let escape: StaticString
        switch source[offset] {
        case Byte.ampersand: escape = "&amp;"
        case Byte.lessThan: escape = "&lt;"
        case Byte.greaterThan: escape = "&gt;"
        case Byte.quotationMark: escape = "&quot;"
        default: continue
        }
        bytes += source[start..<offset]
        bytes += UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount)
        start = offset + 1
      }
      bytes += source[start...]
    }
  }

  /// Writes a URL: what is already percent-encoded stays.
  private mutating func write(encoding url: String) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in url.utf8 {
      switch byte {
      case Byte.ampersand: bytes += "&amp;".utf8
      case Byte.apostrophe: bytes += "&#x27;".utf8
      case let byte where byte.isURLByte: bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits.utf8Start[Int(byte >> 4)])
        bytes.append(digits.utf8Start[Int(byte & 15)])
      }
    }
  }
}

extension UInt8 {
  /// Whether a byte stands for itself in a URL, as a letter or as a sign with a meaning there.
  fileprivate var isURLByte: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: isAlphanumeric
    }
  }
}

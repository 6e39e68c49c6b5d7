/// What is left of raw HTML where there is no browser: its text.
enum TextOfHTML {
  /// Whether a tag breaks the line: `<br>`, `<br/>`, `<br clear="all">`.
  static func isLineBreak(_ tag: String) -> Bool {
    let name = tag.utf8.prefix(3).map { $0 | 0x20 }
    guard name == Array("<br".utf8) else { return false }
    return tag.utf8.dropFirst(3).first.map { !(0x61...0x7A).contains($0 | 0x20) } ?? false
  }

  /// The text of a block of HTML: without tags and comments, and without what is no text (scripts and
  /// styles). The common character references are read.
  static func text(of html: String) -> String {
    let bytes = Array(html.utf8)
    var text: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        text.append(bytes[position])
        position += 1
        continue
      }
      let rest = bytes[position...]
      if rest.starts(with: "<!--".utf8) {
        position = end(of: "-->", in: bytes, from: position)
      } else if let name = ["script", "style"].first(where: { isTag($0, rest) }) {
        position = end(of: "</\(name)", in: bytes, from: position)
        position = end(of: ">", in: bytes, from: position)
      } else {
        if isLineBreak(String(decoding: rest.prefix(4), as: UTF8.self)) {
          text.append(UInt8(ascii: "\n"))
        }
        position = end(of: ">", in: bytes, from: position)
      }
    }
    return withReferencesRead(String(decoding: text, as: UTF8.self))
  }

  private static func isTag(_ name: String, _ rest: ArraySlice<UInt8>) -> Bool {
    rest.dropFirst().prefix(name.utf8.count).map { $0 | 0x20 } == Array(name.utf8)
  }

  /// The place after the next occurrence of a sign; the end of the text where there is none.
  private static func end(of sign: String, in bytes: [UInt8], from start: Int) -> Int {
    let sign = Array(sign.utf8)
    var position = start
    while position + sign.count <= bytes.count {
      if bytes[position..<position + sign.count].elementsEqual(sign, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return position + sign.count
      }
      position += 1
    }
    return bytes.count
  }

  private static func withReferencesRead(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated()
    {
      if index == 0 {
        result += piece
      } else if let (name, character) = references.first(where: { piece.hasPrefix($0.name) }) {
        result += character + piece.dropFirst(name.count)
      } else {
        result += "&" + piece
      }
    }
    return result
  }

  private static let references: [(name: String, character: String)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("nbsp;", "\u{A0}"),
    ("mdash;", "—"), ("ndash;", "–"), ("hellip;", "…"), ("times;", "×"),
  ]
}

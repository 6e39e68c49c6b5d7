/// The YAML block between two `---` lines at the very start of a file.
public enum FrontMatter {
  /// Splits a file into its front matter and its body.
  ///
  /// ```swift
  /// let parts = FrontMatter.split("---\ntitle: GQA\n---\n# Heads\n")
  /// parts.yaml  // "title: GQA\n"
  /// parts.body  // "# Heads\n"
  /// parts.bodyLine  // 4
  /// ```
  ///
  /// A block that is never closed is no front matter: then `yaml` is nil and the body is the whole text.
  /// - Returns: the text between the two lines, what follows them, and the line where that begins, from 1.
  public static func split(_ text: String) -> (yaml: Substring?, body: Substring, bodyLine: Int) {
    let whole: (yaml: Substring?, body: Substring, bodyLine: Int) = (nil, text[...], 1)
    let bytes = text.utf8
    let first = line(of: bytes, from: bytes.startIndex)
    guard isFence(bytes[bytes.startIndex..<first.end]) else { return whole }
    var start = first.next
    var number = 2
    while start != bytes.endIndex {
      let current = line(of: bytes, from: start)
      if isFence(bytes[start..<current.end]) {
        return (text[first.next..<start], text[current.next...], number + 1)
      }
      start = current.next
      number += 1
    }
    return whole
  }

  /// Where the line from this index ends, and where the next one starts.
  private static func line(
    of bytes: String.UTF8View, from start: String.Index
  ) -> (end: String.Index, next: String.Index) {
    guard
      let end = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "\n") })
    else { return (bytes.endIndex, bytes.endIndex) }
    return (end, bytes.index(after: end))
  }

  /// Whether a line is `---`, but for white space at its end.
  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    var count = 0
    var isTail = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-") where !isTail: count += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): isTail = true
      default: return false
      }
    }
    return count == 3
  }
}

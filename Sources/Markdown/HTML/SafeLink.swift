/// Which destinations a page may lead to.
enum SafeLink {
  /// Whether a destination is relative, or has one of the schemes that only ever show something.
  ///
  /// It is read as a browser reads it: control characters and spaces in front are skipped, tabs and line
  /// endings anywhere; the case of a scheme does not matter. So `java&#10;script:` has not a chance, nor has
  /// `data:`, `vbscript:` or `file:`.
  static func isSafe(_ destination: String) -> Bool {
    var scheme = ""
    for byte in destination.utf8 {
      if byte <= Byte.space {
        if scheme.isEmpty || byte.isWhitespace && byte != Byte.space { continue }
        return true
      }
      switch byte {
      case Byte.colon: return ["http", "https", "mailto"].contains(scheme)
      case Byte.slash, Byte.questionMark, Byte.numberSign, Byte.backslash: return true
      default: scheme.unicodeScalars.append(Unicode.Scalar(byte.lowercased))
      }
    }
    return true
  }
}

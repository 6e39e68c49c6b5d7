/// Where a link leads, as a terminal may be told.
enum Hyperlink {
  /// The destination in printable ASCII, percent-encoded elsewhere; nil where a terminal could not
  /// follow it: it has no scheme (an anchor, a relative path), or one that runs code.
  static func target(of destination: String) -> String? {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = destination[..<colon].lowercased()
    guard schemes.contains(scheme), destination.utf8.count <= longestTarget else { return nil }
    var target: [UInt8] = []
    for byte in destination.utf8 {
      if (0x21...0x7E).contains(byte) {
        target.append(byte)
      } else {
        target.append(UInt8(ascii: "%"))
        target.append(contentsOf: [byte >> 4, byte & 0xF].map { hexadecimal[Int($0)] })
      }
    }
    return String(decoding: target, as: UTF8.self)
  }

  /// What a reader can open from a terminal without running something.
  private static let schemes: Set<String> = ["http", "https", "mailto", "ftp", "gemini", "doi"]
  /// Terminals refuse longer ones.
  private static let longestTarget = 2_000
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}

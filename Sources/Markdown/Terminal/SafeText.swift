/// Text from outside, made safe to show.
///
/// A terminal obeys control characters, and bidirectional overrides reorder what the reader sees;
/// neither is ever passed on. C0 controls and delete appear as their pictures (`␛`), C1 controls
/// and bidirectional controls as U+FFFD, line ends and tabs as a space.
enum SafeText {
  /// Appends the text, safe, as UTF-8; in ASCII where the terminal reads nothing else.
  static func append(_ text: String, to bytes: inout [UInt8], unicode: Bool = true) {
    var text = text
    let isPlain = text.withUTF8 { buffer in
      guard buffer.allSatisfy({ $0 &- 0x20 < 0x5F }) else { return false }
      bytes.append(contentsOf: buffer)
      return true
    }
    if isPlain { return }
    if unicode {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    } else {
      appendASCII(text, to: &bytes)
    }
  }

  /// The text, safe.
  static func safe(_ text: String, unicode: Bool = true) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes, unicode: unicode)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let shown: UInt32 =
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: 0x20
      case 0..<0x20: pictureOfNull + scalar.value
      case 0x7F: pictureOfDelete
      default: isControl(scalar) ? replacement : scalar.value
      }
    guard let scalar = Unicode.Scalar(shown) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func appendASCII(_ text: String, to bytes: inout [UInt8]) {
    var scriptSign: UInt8?
    for scalar in text.unicodeScalars {
      let spelling =
        switch scalar.value {
        case 0x20..<0x7F: String(scalar)
        case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
        default: isControl(scalar) ? "?" : AsciiText.spelling(of: scalar)
        }
      // The sign before a raised or lowered letter holds for those that follow it: `xᵢⱼ` is "x_ij".
      let sign =
        scalar.isASCII ? nil : spelling.utf8.first.flatMap { signs.contains($0) ? $0 : nil }
      bytes.append(contentsOf: spelling.utf8.dropFirst(sign != nil && sign == scriptSign ? 1 : 0))
      scriptSign = sign
    }
  }

  /// Whether a terminal would obey the character, or reorder text because of it.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static let signs: [UInt8] = [UInt8(ascii: "_"), UInt8(ascii: "^")]
  private static let pictureOfNull: UInt32 = 0x2400
  private static let pictureOfDelete: UInt32 = 0x2421
  private static let replacement: UInt32 = 0xFFFD
}

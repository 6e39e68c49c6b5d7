/// Writes lines to a terminal: the only place that writes escape sequences.
///
/// Between two pieces of text only what differs is switched (SGR); at the end of each line all is
/// switched off and each hyperlink (OSC 8) is closed, so that any line may be shown alone. Where
/// there are no colours, nothing but the text is written.
struct EscapeWriter {
  private var bytes: [UInt8] = []
  private var lineStart = 0
  private var current = TextStyle.plain
  private let terminal: TerminalStyle
  private let palette: Palette

  init(_ terminal: TerminalStyle) {
    self.terminal = terminal
    palette = Palette(terminal.colorDepth)
  }

  /// Writes a part of a line.
  mutating func write(_ text: StyledText) {
    for (index, run) in text.runs.enumerated() {
      let end = index + 1 < text.runs.count ? text.runs[index + 1].start : text.bytes.count
      guard run.start < end else { continue }
      change(to: run.style)
      bytes.append(contentsOf: text.bytes[run.start..<end])
    }
    if text.hasJoiners {
      for index in lineStart..<bytes.count where bytes[index] == StyledText.joiner {
        bytes[index] = StyledText.space
      }
    }
  }

  /// Ends the line; spaces at its end are dropped unless they show.
  mutating func endLine() {
    if !current.role.fillsGround {
      while bytes.count > lineStart, bytes[bytes.count - 1] == StyledText.space {
        bytes.removeLast()
      }
    }
    change(to: .plain)
    bytes.append(StyledText.lineEnd)
    lineStart = bytes.count
  }

  /// What has been written since the last call.
  mutating func take() -> String {
    defer {
      bytes.removeAll(keepingCapacity: true)
      lineStart = 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func change(to style: TextStyle) {
    guard terminal.colorDepth != .none, style != current else { return }
    if terminal.hyperlinks, style.link != current.link { changeLink(to: style.link) }
    changeFace(to: style)
    current = style
  }

  /// Switches what differs in one SGR sequence; back to plain is one without parameters.
  private mutating func changeFace(to style: TextStyle) {
    guard style.role != current.role || style.attributes != current.attributes else { return }
    var isOpen = false
    func add(_ parameter: String, to bytes: inout [UInt8]) {
      bytes.append(contentsOf: (isOpen ? ";" : "\u{1B}[").utf8)
      bytes.append(contentsOf: parameter.utf8)
      isOpen = true
    }
    if style.role == .text && style.attributes.isEmpty {
      add("", to: &bytes)
    } else {
      for (attribute, on, off) in Self.attributes {
        let isOn = style.attributes.contains(attribute)
        if isOn != current.attributes.contains(attribute) { add(isOn ? on : off, to: &bytes) }
      }
      let (old, new) = (Int(current.role.rawValue), Int(style.role.rawValue))
      if palette.inks[old] != palette.inks[new] { add(palette.inks[new], to: &bytes) }
      if palette.grounds[old] != palette.grounds[new] { add(palette.grounds[new], to: &bytes) }
    }
    // Two roles may look alike: then there was nothing to switch.
    if isOpen { bytes.append(UInt8(ascii: "m")) }
  }

  private static let attributes: [(TextStyle.Attributes, on: String, off: String)] = [
    (.bold, "1", "22"), (.italic, "3", "23"), (.underline, "4", "24"),
  ]

  /// Opens a hyperlink after closing the one before. Its parts on several lines have one id, so that
  /// the terminal takes them for one link.
  private mutating func changeLink(to destination: String?) {
    guard let destination else {
      bytes.append(contentsOf: "\u{1B}]8;;\u{1B}\\".utf8)
      return
    }
    var hash: UInt32 = 0x811C_9DC5
    for byte in destination.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    bytes.append(contentsOf: "\u{1B}]8;id=\(String(hash, radix: 36));\(destination)\u{1B}\\".utf8)
  }
}

import DisplayWidth

/// A text with its styles: what inlines become, and what the lines of a page are made of.
///
/// The text is kept as UTF-8, since nearly all of it is ASCII, where a byte is a column. It holds no
/// control character but two of our own: `lineEnd` and `joiner`.
struct StyledText: Equatable, Sendable {
  /// A style, and the byte from which it holds.
  struct Run: Equatable, Sendable {
    var start: Int
    var style: TextStyle
  }

  /// A hard line break.
  static let lineEnd = UInt8(ascii: "\n")
  /// A space at which a line is not broken, shown as a space.
  static let joiner: UInt8 = 0x1F
  static let space = UInt8(ascii: " ")

  private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []
  private(set) var hasJoiners = false

  init() {}

  /// A text of the layout's own, which needs no cleaning.
  init(_ text: String, _ style: TextStyle = .plain) {
    append(text, style)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The columns of the text, which must be one line.
  var width: Int { width(of: 0..<bytes.count) }

  /// The columns of a part of the text.
  func width(of range: Range<Int>) -> Int {
    isASCII(range) ? range.count : displayWidth(string(range))
  }

  func isASCII(_ range: Range<Int>) -> Bool {
    var union: UInt8 = 0
    for byte in bytes[range] { union |= byte }
    return union < 0x80
  }

  /// A part of the text as it is shown.
  func string(_ range: Range<Int>) -> String {
    guard hasJoiners else { return String(decoding: bytes[range], as: UTF8.self) }
    return String(
      decoding: bytes[range].map { $0 == Self.joiner ? Self.space : $0 }, as: UTF8.self)
  }

  /// Appends a text of the layout's own, which needs no cleaning.
  mutating func append(_ text: String, _ style: TextStyle = .plain) {
    begin(style)
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends a text from outside, made safe for the terminal.
  mutating func append(_ text: String, _ style: TextStyle = .plain, for terminal: TerminalStyle) {
    begin(style)
    SafeText.append(text, to: &bytes, unicode: terminal.unicode)
  }

  mutating func append(_ other: StyledText) {
    for (index, run) in other.runs.enumerated() {
      let end = index + 1 < other.runs.count ? other.runs[index + 1].start : other.bytes.count
      begin(run.style)
      bytes.append(contentsOf: other.bytes[run.start..<end])
    }
    hasJoiners = hasJoiners || other.hasJoiners
  }

  mutating func appendLineEnd() {
    begin(.plain)
    bytes.append(Self.lineEnd)
  }

  mutating func appendSpaces(_ count: Int, _ style: TextStyle = .plain) {
    guard count > 0 else { return }
    begin(style)
    bytes.append(contentsOf: repeatElement(Self.space, count: count))
  }

  /// Turns every space from this byte on into one at which no line is broken.
  mutating func join(from start: Int) {
    for index in start..<bytes.count where bytes[index] == Self.space {
      bytes[index] = Self.joiner
      hasJoiners = true
    }
  }

  /// The part of the text in the given bytes, with its styles.
  func slice(_ range: Range<Int>) -> StyledText {
    var result = StyledText()
    guard !range.isEmpty else { return result }
    result.bytes = Array(bytes[range])
    result.hasJoiners = hasJoiners
    var index = runIndex(at: range.lowerBound)
    while index < runs.count, runs[index].start < range.upperBound {
      let start = max(0, runs[index].start - range.lowerBound)
      result.runs.append(Run(start: start, style: runs[index].style))
      index += 1
    }
    return result
  }

  /// The run that holds the given byte.
  private func runIndex(at offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private mutating func begin(_ style: TextStyle) {
    guard let last = runs.indices.last else {
      runs.append(Run(start: 0, style: style))
      return
    }
    if runs[last].style == style { return }
    if runs[last].start == bytes.count {
      // The last style was never used.
      runs.removeLast()
      begin(style)
    } else {
      runs.append(Run(start: bytes.count, style: style))
    }
  }
}

/// Inlines as they are put together: text that comes in pieces becomes one text.
struct InlineRun {
  private var inlines: [Inline] = []
  private var text = ""

  /// Appends text.
  mutating func append(_ piece: String) {
    if text.isEmpty { text = piece } else { text += piece }
  }

  /// Appends an inline that is no text.
  mutating func append(_ inline: Inline) {
    closeText()
    inlines.append(inline)
  }

  /// Appends inlines.
  mutating func append(contentsOf others: [Inline]) {
    for inline in others {
      if case .text(let piece) = inline { append(piece) } else { append(inline) }
    }
  }

  /// Takes back a soft line break that was appended last.
  mutating func dropSoftBreak() {
    if text.isEmpty, inlines.last == .softBreak { inlines.removeLast() }
  }

  /// All inlines so far.
  consuming func finished() -> [Inline] {
    closeText()
    return inlines
  }

  private mutating func closeText() {
    guard !text.isEmpty else { return }
    inlines.append(.text(text))
    text = ""
  }
}

/// The columns that a terminal gives to a text.
///
/// Marks, joiners and controls (tabs and line ends too) take none; East Asian wide characters and
/// emoji take two; an emoji sequence (joined people, skin tones, flags, keycaps, a symbol with
/// variation selector 16) takes two as a whole. Characters of ambiguous width take one.
///
/// ```swift
/// displayWidth("naïve")   // 5, whether ï is one scalar or two
/// displayWidth("注意")     // 4
/// displayWidth("👩‍👩‍👧 🇯🇵")  // 5
/// ```
///
/// The time is linear in the text; ASCII is counted byte by byte.
public func displayWidth(_ text: some StringProtocol) -> Int {
  let asciiWidth = text.utf8.withContiguousStorageIfAvailable { printableCount($0) } ?? nil
  if let asciiWidth { return asciiWidth }
  var meter = WidthMeter()
  for scalar in text.unicodeScalars { meter.add(scalar) }
  return meter.width
}

/// The columns that a terminal gives to one character: 0, 1 or 2, and seldom more.
///
/// ```swift
/// displayWidth("q" as Character)   // 1
/// displayWidth("意" as Character)  // 2
/// ```
///
/// More than 2 comes only from scripts whose clusters hold several letters in a row.
public func displayWidth(_ character: Character) -> Int {
  if let byte = character.asciiValue { return printableASCII.contains(byte) ? 1 : 0 }
  var meter = WidthMeter()
  for scalar in character.unicodeScalars { meter.add(scalar) }
  return meter.width
}

private let printableASCII: ClosedRange<UInt8> = 0x20...0x7E

/// How many bytes are printable ASCII, or nil where one is not ASCII at all.
private func printableCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  // No early exit: without a branch the loop is vectorised, and most texts are ASCII.
  var union: UInt8 = 0
  var unprintable = 0
  for byte in bytes {
    union |= byte
    unprintable &+= byte < 0x20 || byte == 0x7F ? 1 : 0
  }
  return union < 0x80 ? bytes.count - unprintable : nil
}

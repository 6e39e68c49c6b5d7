import DisplayWidth
import Foundation
import XCTest

final class DisplayWidthTests: XCTestCase {
  /// Each kind of text with the columns that it takes.
  private let cases: [(name: String, text: String, width: Int)] = [
    ("empty", "", 0),
    ("ASCII", "head_i = softmax(QK) [0.5]", 26),
    ("controls", "a\tb\r\nc\u{7F}\u{1B}", 3),
    ("C1 controls", "a\u{85}b", 2),
    ("Latin-1", "naïve · ½", 9),
    ("combining mark", "nai\u{308}ve", 5),
    ("many marks", "x\u{302}\u{303}\u{304}\u{20D7}", 1),
    ("zero width space and joiner", "a\u{200B}b\u{2060}c\u{FEFF}", 3),
    ("mathematics", "qᵢ ≤ √dₖ·⌊i∕2⌋ 𝐐ℝ⎛⎜⎝", 20),
    ("box drawing", "┌─┐│└", 5),
    ("Chinese", "注意力", 6),
    ("Japanese, full-width and half-width", "ＧＱＡｶﾅ、", 10),
    ("Hangul syllables", "주의", 4),
    ("Hangul letters that form one syllable", "\u{1112}\u{1161}\u{11AB}", 2),
    ("Devanagari with a spacing vowel", "नि", 2),
    ("Thai with marks", "ที่", 1),
    ("emoji", "👍🚀", 4),
    ("text symbol", "\u{2764}", 1),
    ("text symbol as emoji", "\u{2764}\u{FE0F}", 2),
    ("wide emoji with a selector", "⚡\u{FE0F}", 2),
    ("letter with a selector", "a\u{FE0F}", 1),
    ("skin tone", "👍🏽", 2),
    ("skin tone alone", "🏽", 2),
    ("joined people", "👩‍👩‍👧‍👦", 2),
    ("joined with a narrow symbol", "👩‍❤️‍👨🏃‍♀️", 4),
    ("joiner between letters", "a\u{200D}b", 2),
    ("flags", "🇯🇵🇩🇪", 4),
    ("three halves of flags", "🇯🇵🇩", 4),
    ("flag of tags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("keycap", "1\u{FE0F}\u{20E3}", 2),
    ("keycap without a selector", "1\u{20E3}", 1),
  ]

  func testKindsOfText() {
    for (name, text, width) in cases {
      XCTAssertEqual(displayWidth(text), width, name)
      let inner = ("é" + text + "é").unicodeScalars.dropFirst().dropLast()
      XCTAssertEqual(displayWidth(Substring(inner)), width, name)
    }
  }

  func testTextIsAsWideAsItsCharacters() {
    for (name, text, width) in cases {
      XCTAssertEqual(text.reduce(0) { $0 + displayWidth($1) }, width, name)
    }
  }

  func testTextsWithoutContiguousStorage() {
    XCTAssertEqual(displayWidth(NSString(string: "注意 GQA") as String), 8)
  }

  /// Every scalar after a letter, and random sequences, against Python's `wcwidth`.
  func testAgreesWithWcwidth() throws {
    // Nothing is assigned in planes 4 to 13, nor in most of 14; 15 and 16 are private use.
    let scalars = [UInt32(0)...0x3FFFF, 0xE0000...0xE0FFF, 0x10FF00...0x10FFFF].joined()
    let every = scalars.compactMap(Unicode.Scalar.init).map { "a" + String($0) }
    let random = randomEmojiTexts(count: 2_000)
    let expected = try wcwidth(of: every + random)
    var differences: [String] = []
    for (text, width) in zip(every + random, expected) where displayWidth(text) != width {
      let scalars = text.unicodeScalars.map { "U+" + String($0.value, radix: 16) }
      differences.append("\(scalars.joined(separator: " ")): \(displayWidth(text)), not \(width)")
    }
    XCTAssertEqual(differences, [])
  }

  func testLongTextTakesLinearTime() {
    let text = String(repeating: "👩‍👩‍👧é注", count: 100_000)
    let start = Date()
    XCTAssertEqual(displayWidth(text), 500_000)
    XCTAssertLessThan(Date().timeIntervalSince(start), 5)
  }

  /// Well-formed sequences of letters, marks, emoji, tones and flags.
  private func randomEmojiTexts(count: Int) -> [String] {
    let pieces = [
      "a", "1", "é", "x\u{302}", "注", "한", "\u{1F44D}", "👍🏽", "❤", "❤\u{FE0F}", "👩\u{200D}👧",
      "🏃\u{200D}♀\u{FE0F}", "🇯🇵", "1\u{FE0F}\u{20E3}", "⚡", "√", "ₖ", "│", " ", "\u{200B}",
    ]
    var state: UInt64 = 7
    return (0..<count).map { _ in
      (0..<6).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
    }
  }

  /// What `wcwidth` says of each text; a control character, for which it has no answer, counts 0.
  private func wcwidth(of texts: [String]) throws -> [Int] {
    let script = """
      import json, sys
      try:
        import wcwidth
      except ImportError:
        sys.exit(3)
      if wcwidth.list_versions()[-1] != "17.0.0": sys.exit(3)
      def width(text):
        columns = wcwidth.wcswidth(text)
        return 1 if columns < 0 else columns
      print(json.dumps([width(text) for text in json.load(sys.stdin)]))
      """
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("texts.json")
    let output = folder.appendingPathComponent("widths.json")
    try JSONEncoder().encode(texts).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw XCTSkip("python3 with wcwidth for Unicode 17 is not installed")
    }
    return try JSONDecoder().decode([Int].self, from: Data(contentsOf: output))
  }
}

/// The alphabet of a letter or digit, as a command such as `\mathbf` chooses it.
public enum Alphabet: Equatable, Sendable {
  /// No command: Latin and small Greek letters in italics, capitals of Greek and digits upright.
  case automatic
  /// `\mathrm`.
  case upright
  /// `\mathit`.
  case italic
  /// `\mathbf`.
  case bold
  /// `\boldsymbol`, `\bm`.
  case boldItalic
  /// `\mathbb`.
  case doubleStruck
  /// `\mathcal`, `\mathscr`.
  case script
  /// `\mathfrak`.
  case fraktur
  /// `\mathsf`.
  case sansSerif
  /// `\mathtt`.
  case monospace
}

extension Alphabet {
  /// The alphabet of each command.
  static let byCommand: [String: Alphabet] = [
    "mathrm": .upright, "mathnormal": .automatic, "mathit": .italic, "mathbf": .bold,
    "boldsymbol": .boldItalic, "bm": .boldItalic, "mathbb": .doubleStruck, "Bbb": .doubleStruck,
    "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur, "mathsf": .sansSerif,
    "mathtt": .monospace,
  ]

  /// Whether letters in a row are one word, as in `\mathrm{head}`, and no product.
  var makesWords: Bool {
    switch self {
    case .upright, .italic, .sansSerif, .monospace: true
    case .automatic, .bold, .boldItalic, .doubleStruck, .script, .fraktur: false
    }
  }

  /// The name before the letter when a formula is read out, with a space; upright is not mentioned.
  var spokenPrefix: String {
    switch self {
    case .automatic, .upright, .italic: ""
    case .bold, .boldItalic: "bold "
    case .doubleStruck: "double struck "
    case .script: "script "
    case .fraktur: "fraktur "
    case .sansSerif: "sans serif "
    case .monospace: "monospace "
    }
  }

  /// The text in this alphabet, by Unicode's Mathematical Alphanumeric Symbols (U+1D400…).
  ///
  /// `automatic` and `upright` leave the text as it is, and so does every alphabet the characters that
  /// it lacks: `"Q"` in `bold` is `"𝐐"`, `"R"` in `doubleStruck` is `"ℝ"`, `"−"` is always `"−"`.
  func apply(to text: String) -> String {
    if self == .automatic || self == .upright { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(
        Self.exceptions(self, scalar) ?? offset(scalar).flatMap(Unicode.Scalar.init) ?? scalar)
    }
    return result
  }

  /// The text as a terminal shows it, which has one font: only the alphabets that tell letters of
  /// different meaning apart are kept, as in `"𝐐"` or `"ℝ"`.
  func applyInTerminal(to text: String) -> String {
    switch self {
    case .bold, .boldItalic, .doubleStruck, .script, .fraktur: apply(to: text)
    case .automatic, .upright, .italic, .sansSerif, .monospace: text
    }
  }

  /// The code point by the regular layout of the block.
  private func offset(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "A"..."Z": latinStart.map { $0 + scalar.value - 0x41 }
    case "a"..."z": latinStart.map { $0 + 26 + scalar.value - 0x61 }
    case "0"..."9": digitStart.map { $0 + scalar.value - 0x30 }
    case "Α"..."Ω": greekStart.map { $0 + scalar.value - 0x391 }
    case "α"..."ω": greekStart.map { $0 + 26 + scalar.value - 0x3B1 }
    default: nil
    }
  }

  /// Where A to Z and a to z begin.
  private var latinStart: UInt32? {
    switch self {
    case .automatic, .upright: nil
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .script: 0x1D49C
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .sansSerif: 0x1D5A0
    case .monospace: 0x1D670
    }
  }

  /// Where 0 to 9 begin.
  private var digitStart: UInt32? {
    switch self {
    case .bold, .boldItalic: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .monospace: 0x1D7F6
    default: nil
    }
  }

  /// Where Α to Ω begin; α follows after 26.
  private var greekStart: UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .italic: 0x1D6E2
    case .boldItalic: 0x1D71C
    default: nil
    }
  }

  /// The letters that Unicode had before the block and therefore left out of it, and variants.
  private static func exceptions(
    _ alphabet: Alphabet, _ scalar: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (alphabet, scalar) {
    case (.italic, "h"): "ℎ"
    case (.script, "B"): "ℬ"
    case (.script, "E"): "ℰ"
    case (.script, "F"): "ℱ"
    case (.script, "H"): "ℋ"
    case (.script, "I"): "ℐ"
    case (.script, "L"): "ℒ"
    case (.script, "M"): "ℳ"
    case (.script, "R"): "ℛ"
    case (.script, "e"): "ℯ"
    case (.script, "g"): "ℊ"
    case (.script, "o"): "ℴ"
    case (.fraktur, "C"): "ℭ"
    case (.fraktur, "H"): "ℌ"
    case (.fraktur, "I"): "ℑ"
    case (.fraktur, "R"): "ℜ"
    case (.fraktur, "Z"): "ℨ"
    case (.doubleStruck, "C"): "ℂ"
    case (.doubleStruck, "H"): "ℍ"
    case (.doubleStruck, "N"): "ℕ"
    case (.doubleStruck, "P"): "ℙ"
    case (.doubleStruck, "Q"): "ℚ"
    case (.doubleStruck, "R"): "ℝ"
    case (.doubleStruck, "Z"): "ℤ"
    case (.bold, "∂"): "𝛛"
    case (.bold, "∇"): "𝛁"
    case (.bold, "ϵ"): "𝛜"
    case (.bold, "ϕ"): "𝛟"
    case (.boldItalic, "∂"): "𝝏"
    case (.boldItalic, "∇"): "𝛁"
    case (.boldItalic, "ϵ"): "𝝐"
    case (.boldItalic, "ϕ"): "𝝓"
    default: nil
    }
  }
}

/// How a character is spelled where only ASCII can be shown: `×` as "x", `α` as "alpha", `é` as "e".
enum AsciiText {
  /// The spelling; "?" where there is none, and nothing for a mark that only changes its neighbour.
  static func spelling(of scalar: Unicode.Scalar) -> String {
    if let spelling = table[scalar] { return spelling }
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF, 0x20D0...0x20FF:
      return ""
    case 0x2080...0x2089:
      return "_\(scalar.value - 0x2080)"
    case 0x2500...0x257F:
      return "+"
    case 0x1D400...0x1D6A3:
      return letter(at: (scalar.value - 0x1D400) % 52)
    case 0x1D6A8...0x1D7C9:
      return greekLetter(at: (scalar.value - 0x1D6A8) % 58)
    case 0x1D7CE...0x1D7FF:
      return "\((scalar.value - 0x1D7CE) % 10)"
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      return " "
    default:
      return "?"
    }
  }

  /// A to Z, then a to z: the order of the mathematical alphabets.
  private static func letter(at index: UInt32) -> String {
    let value = index < 26 ? 0x41 + index : 0x61 + index - 26
    return Unicode.Scalar(value).map(String.init) ?? "?"
  }

  /// The order of the mathematical Greek alphabets: that of U+0391, with nabla in the middle.
  private static func greekLetter(at index: UInt32) -> String {
    switch index {
    case 0..<25: return spelling(ofGreek: 0x391 + index)
    case 25: return "nabla"
    case 26..<51: return spelling(ofGreek: 0x3B1 + index - 26)
    default: return "?"
    }
  }

  private static func spelling(ofGreek value: UInt32) -> String {
    Unicode.Scalar(value).flatMap { table[$0] } ?? "?"
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (characters, spelling) in shared {
      for scalar in characters.unicodeScalars { table[scalar] = spelling }
    }
    for (scalar, name) in zip("αβγδεζηθικλμνξοπρςστυφχψω".unicodeScalars, greekNames) {
      table[scalar] = name
    }
    for (scalar, name) in zip("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ".unicodeScalars, greekNames) {
      table[scalar] = capitalized(name)
    }
    for (scalar, name) in zip("ΣΤΥΦΧΨΩ".unicodeScalars, greekNames.dropFirst(18)) {
      table[scalar] = capitalized(name)
    }
    return table
  }()

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let greekNames = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "o", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi",
    "chi", "psi", "omega",
  ]

  /// Characters that share a spelling.
  private static let shared: [(characters: String, spelling: String)] = [
    ("‘’‚‛′`´", "'"), ("“”„‟″", "\""), ("«", "<<"), ("»", ">>"), ("‹", "<"), ("›", ">"),
    ("‐‑‒–−", "-"), ("—―", "--"), ("…⋯", "..."), ("⋮", ":"), ("⋱", "..."), ("•‣▪◦", "*"),
    ("·⋅∙∗⋆", "*"), ("×⨯", "x"), ("÷∕⁄", "/"), ("±", "+-"), ("∓", "-+"), ("⊕", "(+)"),
    ("⊗", "(x)"), ("⊙", "(.)"), ("∘", "o"),
    ("≤≦⩽", "<="), ("≥≧⩾", ">="), ("≠", "!="), ("≈≃≅", "~="), ("≡", "=="), ("∼", "~"),
    ("≪", "<<"), ("≫", ">>"), ("≔", ":="), ("∝", " prop. to "), ("∣", "|"), ("∥‖", "||"),
    ("←⟵", "<-"), ("→⟶", "->"), ("↔⟷", "<->"), ("⇐⟸", "<="), ("⇒⟹", "=>"), ("⇔⟺", "<=>"),
    ("↦", "|->"), ("↑", "^"), ("↓", "v"), ("▸▶", ">"),
    ("∑", "sum"), ("∏", "prod"), ("∫", "int"), ("√", "sqrt "), ("∛", "cbrt"), ("∂", "d"),
    ("∇", "nabla"), ("∞", "inf"), ("∈", " in "), ("∉", " not in "), ("⊂", " subset "),
    ("⊆", " subset= "), ("∪⋃", " union "), ("∩⋂", " intersect "), ("∅", "{}"),
    ("∀", "for all "), ("∃", "exists "), ("¬", "not "), ("∧", " and "), ("∨", " or "),
    ("⌊", "floor("), ("⌋", ")"), ("⌈", "ceil("), ("⌉", ")"), ("⟨〈", "<"), ("⟩〉", ">"),
    ("ℓ", "l"), ("ℝ", "R"), ("ℕ", "N"), ("ℤ", "Z"), ("ℚ", "Q"), ("ℂ", "C"), ("ℎ", "h"),
    ("ℏ", "hbar"), ("ϵ", "epsilon"), ("ϑ", "theta"), ("ϕ", "phi"), ("ϱ", "rho"), ("ϖ", "pi"),
    ("⊤", "^T"), ("ᵀ", "^T"), ("⊥", "_|_"), ("⁰", "^0"), ("¹", "^1"), ("²", "^2"), ("³", "^3"),
    ("⁴", "^4"), ("⁵", "^5"), ("⁶", "^6"), ("⁷", "^7"), ("⁸", "^8"), ("⁹", "^9"), ("⁺", "^+"),
    ("⁻", "^-"), ("ⁿ", "^n"), ("ⁱ", "^i"), ("ᵃ", "^a"), ("ᵇ", "^b"), ("ᶜ", "^c"), ("ᵈ", "^d"),
    ("ᵉ", "^e"), ("ᵍ", "^g"), ("ʰ", "^h"), ("ʲ", "^j"), ("ᵏ", "^k"), ("ˡ", "^l"), ("ᵐ", "^m"),
    ("ᵒ", "^o"), ("ᵖ", "^p"), ("ʳ", "^r"), ("ˢ", "^s"), ("ᵗ", "^t"), ("ᵘ", "^u"), ("ᵛ", "^v"),
    ("ʷ", "^w"), ("ˣ", "^x"), ("ʸ", "^y"), ("ᶻ", "^z"), ("ᴷ", "^K"), ("ᴼ", "^O"), ("ⱽ", "^V"),
    ("ᴴ", "^H"), ("ᴳ", "^G"), ("₊", "_+"), ("₋", "_-"), ("₌", "_="), ("₍", "_("), ("₎", ")"),
    ("ₐ", "_a"), ("ₑ", "_e"), ("ₕ", "_h"), ("ᵢ", "_i"), ("ⱼ", "_j"), ("ₖ", "_k"), ("ₗ", "_l"),
    ("ₘ", "_m"), ("ₙ", "_n"), ("ₒ", "_o"), ("ₚ", "_p"), ("ᵣ", "_r"), ("ₛ", "_s"), ("ₜ", "_t"),
    ("ᵤ", "_u"), ("ᵥ", "_v"), ("ₓ", "_x"), ("½", "1/2"), ("¼", "1/4"), ("¾", "3/4"),
    ("àáâãäåāăą", "a"), ("ÀÁÂÃÄÅĀĂĄ", "A"), ("çćĉċč", "c"), ("ÇĆĈĊČ", "C"), ("ďđ", "d"),
    ("ĎĐ", "D"), ("èéêëēĕėęě", "e"), ("ÈÉÊËĒĔĖĘĚ", "E"), ("ĝğġģ", "g"), ("ĜĞĠĢ", "G"),
    ("ìíîïĩīĭįı", "i"), ("ÌÍÎÏĨĪĬĮİ", "I"), ("łĺļľ", "l"), ("ŁĹĻĽ", "L"), ("ñńņň", "n"),
    ("ÑŃŅŇ", "N"), ("òóôõöøōŏő", "o"), ("ÒÓÔÕÖØŌŎŐ", "O"), ("ŕŗř", "r"), ("ŔŖŘ", "R"),
    ("śŝşšș", "s"), ("ŚŜŞŠȘ", "S"), ("ţťŧț", "t"), ("ŢŤŦȚ", "T"), ("ùúûüũūŭůűų", "u"),
    ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ŵ", "w"), ("ýÿŷ", "y"), ("ÝŶŸ", "Y"), ("źżž", "z"), ("ŹŻŽ", "Z"),
    ("ß", "ss"), ("æ", "ae"), ("Æ", "AE"), ("œ", "oe"), ("Œ", "OE"), ("þ", "th"), ("ð", "d"),
    ("\u{A0}", " "), ("©", "(c)"), ("®", "(R)"), ("™", "(TM)"), ("§", "sec. "), ("¶", "par. "),
    ("°", "deg"), ("µ", "u"), ("€", "EUR"), ("£", "GBP"), ("†", "+"), ("‡", "++"), ("✓✔☑", "[x]"),
    ("✗✘", "[ ]"), ("☐", "[ ]"), ("█▓▒░▉▊▋▌", "#"),
  ]
}

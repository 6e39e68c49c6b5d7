/// A mark or line over or under a base.
public struct Accent: Equatable, Sendable {
  /// The mark as a character that stands alone.
  public var mark: String
  /// The same mark as a combining character, if there is one.
  public var combiningMark: String?
  /// Whether it stands below the base.
  public var isBelow: Bool
  /// Whether it grows with the base.
  public var isStretchy: Bool
  /// Its name when a formula is read out: "hat" for "x hat".
  public var spokenName: String
}

extension Accent {
  /// The accent of each command.
  static let byCommand: [String: Accent] = [
    "hat": Accent("ˆ", "\u{302}", "hat"),
    "check": Accent("ˇ", "\u{30C}", "check"),
    "tilde": Accent("˜", "\u{303}", "tilde"),
    "acute": Accent("´", "\u{301}", "acute"),
    "grave": Accent("`", "\u{300}", "grave"),
    "dot": Accent("˙", "\u{307}", "dot"),
    "ddot": Accent("¨", "\u{308}", "double dot"),
    "breve": Accent("˘", "\u{306}", "breve"),
    "bar": Accent("¯", "\u{304}", "bar"),
    "vec": Accent("→", "\u{20D7}", "vector"),
    "mathring": Accent("˚", "\u{30A}", "ring"),
    "widehat": Accent("^", "\u{302}", "hat", isStretchy: true),
    "widetilde": Accent("~", "\u{303}", "tilde", isStretchy: true),
    "overline": Accent("‾", "\u{305}", "bar", isStretchy: true),
    "underline": Accent("_", "\u{332}", "underlined", isBelow: true, isStretchy: true),
    "overbrace": Accent("⏞", nil, "under a brace", isStretchy: true),
    "underbrace": Accent("⏟", nil, "over a brace", isBelow: true, isStretchy: true),
    "overrightarrow": Accent("→", "\u{20D7}", "under a right arrow", isStretchy: true),
    "overleftarrow": Accent("←", "\u{20D6}", "under a left arrow", isStretchy: true),
    "underrightarrow": Accent("→", nil, "over a right arrow", isBelow: true, isStretchy: true),
    "underleftarrow": Accent("←", nil, "over a left arrow", isBelow: true, isStretchy: true),
  ]

  private init(
    _ mark: String, _ combiningMark: String?, _ spokenName: String, isBelow: Bool = false,
    isStretchy: Bool = false
  ) {
    self.mark = mark
    self.combiningMark = combiningMark
    self.isBelow = isBelow
    self.isStretchy = isStretchy
    self.spokenName = spokenName
  }

  /// Whether scripts on it stand above and below: a brace carries a label.
  var isBrace: Bool { mark == "⏞" || mark == "⏟" }
}

/// How a piece of text is set, in words of meaning; `Palette` knows the colours.
struct TextStyle: Equatable, Sendable {
  /// What the text is.
  enum Role: UInt8, CaseIterable, Sendable {
    case text, heading, code, link, muted, error, marked
    // Callouts.
    case note, tip, important, warning, caution, exercise
    // Tokens of code.
    case keyword, type, string, number, comment
    // The shades of a heat map, from the lightest.
    case heat0, heat1, heat2, heat3, heat4, heat5, heat6, heat7, heat8, heat9

    /// The role of a cell whose value is the given part of the maximum; 0 for no number.
    static func heat(_ part: Double) -> Role {
      Role(rawValue: heat0.rawValue + UInt8(heatLevel(part))) ?? .heat0
    }

    /// The shade, from 0 to 9, of a value that is the given part of the maximum.
    static func heatLevel(_ part: Double) -> Int {
      part > 0 ? min(9, Int(min(part, 1) * 10)) : 0
    }

    /// Whether the role colours the ground as well, so that even spaces show.
    var fillsGround: Bool { rawValue >= Role.heat0.rawValue }
  }

  /// The attributes of a face, which combine.
  struct Attributes: OptionSet, Sendable {
    let rawValue: UInt8
    static let bold = Attributes(rawValue: 1)
    static let italic = Attributes(rawValue: 2)
    static let underline = Attributes(rawValue: 4)
  }

  var role = Role.text
  var attributes: Attributes = []
  /// Where the text leads, if it is a hyperlink.
  var link: String?

  static let plain = TextStyle()
  static let muted = TextStyle(role: .muted)
  static let bold = TextStyle(attributes: .bold)

  init(role: Role = .text, attributes: Attributes = [], link: String? = nil) {
    self.role = role
    self.attributes = attributes
    self.link = link
  }
}

/// The colours of the roles, as parameters of the SGR escape sequence.
///
/// Each colour is of middle lightness, so that it stands out from black and from white alike
/// (contrast 4 with 24-bit colours, 3.5 with 256). Shades bring their own ink.
struct Palette: Sendable {
  /// The parameters for the ink of each role, by raw value; "39" is the terminal's own.
  let inks: [String]
  /// The parameters for the ground of each role; "49" is the terminal's own.
  let grounds: [String]

  init(_ depth: TerminalStyle.ColorDepth) {
    inks = TextStyle.Role.allCases.map { Self.ink(of: $0, depth) }
    grounds = TextStyle.Role.allCases.map { Self.ground(of: $0, depth) }
  }

  /// A colour for each depth: one of the 16, one of the 256, and red, green and blue.
  struct Ink {
    var sixteen: Int
    var indexed: Int
    var rgb: (red: Int, green: Int, blue: Int)
  }

  /// The colour of a role; nil for the terminal's own.
  static func color(of role: TextStyle.Role) -> Ink? {
    switch role {
    case .text: nil
    case .heading, .note: Ink(sixteen: 34, indexed: 32, rgb: (24, 120, 216))
    case .code, .important, .keyword: Ink(sixteen: 35, indexed: 133, rgb: (176, 82, 170))
    case .link, .type, .exercise: Ink(sixteen: 36, indexed: 31, rgb: (8, 130, 160))
    case .muted, .comment: Ink(sixteen: 90, indexed: 243, rgb: (118, 118, 118))
    case .tip, .string: Ink(sixteen: 32, indexed: 28, rgb: (24, 139, 53))
    case .warning, .number, .marked: Ink(sixteen: 33, indexed: 130, rgb: (182, 96, 4))
    case .error, .caution: Ink(sixteen: 31, indexed: 160, rgb: (224, 49, 36))
    default: nil
    }
  }

  /// The ground of each shade: of the 256 colours, and as red, green and blue.
  static let shades: [(indexed: Int, rgb: (red: Int, green: Int, blue: Int))] = [
    (255, (239, 243, 250)), (189, (215, 226, 243)), (153, (190, 210, 236)),
    (117, (160, 193, 228)), (111, (128, 173, 218)), (75, (96, 151, 207)),
    (68, (66, 128, 193)), (26, (40, 105, 176)), (25, (20, 82, 155)), (18, (6, 56, 122)),
  ]

  /// The first shade that is dark enough for white ink.
  static let firstDarkShade = 7

  private static func shade(of role: TextStyle.Role) -> Int? {
    role.fillsGround ? Int(role.rawValue - TextStyle.Role.heat0.rawValue) : nil
  }

  private static func ink(of role: TextStyle.Role, _ depth: TerminalStyle.ColorDepth) -> String {
    if let shade = shade(of: role) {
      let isLight = shade >= firstDarkShade
      switch depth {
      case .none: return "39"
      case .sixteen: return shade < 3 ? "39" : isLight ? "97" : "30"
      case .indexed: return isLight ? "38;5;231" : "38;5;16"
      case .trueColor: return isLight ? "38;2;255;255;255" : "38;2;0;0;0"
      }
    }
    guard let color = color(of: role) else { return "39" }
    switch depth {
    case .none: return "39"
    case .sixteen: return "\(color.sixteen)"
    case .indexed: return "38;5;\(color.indexed)"
    case .trueColor: return "38;2;\(color.rgb.red);\(color.rgb.green);\(color.rgb.blue)"
    }
  }

  private static func ground(
    of role: TextStyle.Role, _ depth: TerminalStyle.ColorDepth
  ) -> String {
    guard let shade = shade(of: role) else { return "49" }
    let color = shades[shade]
    switch depth {
    case .none: return "49"
    case .sixteen: return shade < 3 ? "49" : shade >= firstDarkShade ? "44" : "46"
    case .indexed: return "48;5;\(color.indexed)"
    case .trueColor: return "48;2;\(color.rgb.red);\(color.rgb.green);\(color.rgb.blue)"
    }
  }
}

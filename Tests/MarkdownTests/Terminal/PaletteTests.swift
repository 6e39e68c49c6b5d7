import XCTest

@testable import Markdown

final class PaletteTests: XCTestCase {
  private typealias Color = (red: Int, green: Int, blue: Int)

  /// Relative luminance and contrast as WCAG 2 defines them.
  private func luminance(_ color: Color) -> Double {
    func linear(_ channel: Int) -> Double {
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  private func contrast(_ first: Color, _ second: Color) -> Double {
    let luminances = [luminance(first), luminance(second)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  /// The colour cube and the grey ramp of xterm.
  private func color(indexed index: Int) -> Color {
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = index - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  private let black = (red: 0, green: 0, blue: 0)
  private let white = (red: 255, green: 255, blue: 255)

  func testInksStandOutFromBlackAndFromWhite() throws {
    for role in TextStyle.Role.allCases where role != .text && !role.fillsGround {
      let ink = try XCTUnwrap(Palette.color(of: role), "\(role)")
      for (ground, name) in [(black, "black"), (white, "white")] {
        XCTAssertGreaterThan(contrast(ink.rgb, ground), 4, "\(role) on \(name), 24 bits")
        XCTAssertGreaterThan(
          contrast(color(indexed: ink.indexed), ground), 3.5, "\(role) on \(name), 256 colours")
      }
    }
  }

  func testShadesGrowDarkerAndTheirInkStandsOut() {
    XCTAssertEqual(Palette.shades.count, 10)
    for (level, shade) in Palette.shades.enumerated() {
      let ink = level >= Palette.firstDarkShade ? white : black
      for (ground, depth) in [(shade.rgb, "24 bits"), (color(indexed: shade.indexed), "256")] {
        XCTAssertGreaterThan(contrast(ink, ground), 4.5, "shade \(level), \(depth)")
      }
      guard level > 0 else { continue }
      let lighter = Palette.shades[level - 1]
      XCTAssertLessThan(luminance(shade.rgb), luminance(lighter.rgb), "shade \(level)")
      XCTAssertLessThan(
        luminance(color(indexed: shade.indexed)), luminance(color(indexed: lighter.indexed)),
        "shade \(level), 256 colours")
    }
  }

  func testParametersOfARole() {
    let depths: [(TerminalStyle.ColorDepth, ink: String, ground: String)] = [
      (.none, "39", "49"), (.sixteen, "97", "44"), (.indexed, "38;5;231", "48;5;18"),
      (.trueColor, "38;2;255;255;255", "48;2;6;56;122"),
    ]
    for (depth, ink, ground) in depths {
      let palette = Palette(depth)
      let role = Int(TextStyle.Role.heat9.rawValue)
      XCTAssertEqual(palette.inks[role], ink, "\(depth)")
      XCTAssertEqual(palette.grounds[role], ground, "\(depth)")
    }
  }
}

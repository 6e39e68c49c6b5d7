/// The signs that the layout itself draws with, in Unicode or in ASCII.
struct Glyphs: Sendable {
  var rule: String
  var heavyRule: String
  var lightRule: String
  var bar: String
  var heavyBar: String
  var bullets: [String]
  var unchecked: String
  var checked: String
  var continuation: String
  var ellipsis: String
  var mark: String
  var masked: String
  /// A mark across the rows of a bar chart.
  var threshold: String
  /// Parts of a full block, from one eighth to eight; a coarser set has fewer.
  var blocks: [String]
  /// Shades from none to full, for where there are no colours; empty for none.
  var shades: [String]
  var branches: Branches

  /// Lines that join: named by the sides that they lead to.
  struct Branches: Sendable {
    var vertical: String
    var upRight: String
    var upLeft: String
    var upHorizontal: String
    var downHorizontal: String
    var downLeft: String
    var verticalLeft: String
    var cross: String
  }

  static func of(_ terminal: TerminalStyle) -> Glyphs { terminal.unicode ? unicode : ascii }

  static let unicode = Glyphs(
    rule: "─", heavyRule: "━", lightRule: "╌", bar: "│", heavyBar: "▌", bullets: ["•", "◦", "▪"],
    unchecked: "☐", checked: "☑", continuation: "⤷", ellipsis: "…", mark: "▸", masked: "·",
    threshold: "┊", blocks: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    shades: [" ", "░", "▒", "▓", "█"],
    branches: Branches(
      vertical: "│", upRight: "└", upLeft: "┘", upHorizontal: "┴", downHorizontal: "┬",
      downLeft: "┐", verticalLeft: "┤", cross: "┼"))

  static let ascii = Glyphs(
    rule: "-", heavyRule: "=", lightRule: "-", bar: "|", heavyBar: "|", bullets: ["*", "-", "+"],
    unchecked: "[ ]", checked: "[x]", continuation: ">", ellipsis: "~", mark: "*", masked: ".",
    threshold: ":", blocks: ["#"], shades: [],
    branches: Branches(
      vertical: "|", upRight: "+", upLeft: "+", upHorizontal: "+", downHorizontal: "+",
      downLeft: "+", verticalLeft: "+", cross: "+"))
}

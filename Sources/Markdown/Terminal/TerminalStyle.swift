/// What a terminal can show: colours, links, characters outside ASCII, and how many columns.
///
/// ```swift
/// let style = TerminalStyle.detect(
///   environment: ["TERM": "xterm-256color", "LANG": "en_GB.UTF-8"], isTerminal: true, columns: 100)
/// style.colorDepth  // .indexed
/// style.width  // 80
/// ```
public struct TerminalStyle: Equatable, Sendable {
  /// How many colours there are. Without any, no escape sequence at all is written.
  public enum ColorDepth: Int, Equatable, Sendable, CaseIterable {
    /// No colours and no other escape sequences.
    case none
    /// The 16 colours that the reader's own theme chooses.
    case sixteen
    /// The 256 colours of xterm.
    case indexed
    /// 24 bits for each colour.
    case trueColor
  }

  /// How many colours there are.
  public var colorDepth: ColorDepth
  /// Whether links are written as OSC 8 hyperlinks; otherwise their destinations are shown.
  public var hyperlinks: Bool
  /// Whether the terminal reads UTF-8; otherwise everything is written in ASCII.
  public var unicode: Bool
  /// The columns that a line may take; at least 1.
  public var width: Int

  /// The longest line that reads well; a wider window is not filled unless the reader asks.
  public static let readingWidth = 80

  /// Makes a style; what is not named is what a plain UTF-8 file can hold.
  public init(
    colorDepth: ColorDepth = .none, hyperlinks: Bool = false, unicode: Bool = true,
    width: Int = TerminalStyle.readingWidth
  ) {
    self.colorDepth = colorDepth
    self.hyperlinks = hyperlinks
    self.unicode = unicode
    self.width = max(1, width)
  }

  /// What the environment says about the place that the text is written to.
  ///
  /// - Colours: `NO_COLOR` (not empty) switches them off, whatever else is set. Then `FORCE_COLOR`
  ///   (0 to 3) and `CLICOLOR_FORCE` (not 0) decide, on a terminal or not. Otherwise there are
  ///   none away from a terminal, with `CLICOLOR=0`, and with `TERM` unset, empty or `dumb`. How
  ///   many: `COLORTERM`, then the name in `TERM`.
  /// - Links: where there are colours and a terminal, since terminals that do not know the
  ///   sequence skip it. The Linux console is the exception.
  /// - Characters: ASCII where the locale (`LC_ALL`, else `LC_CTYPE`, else `LANG`) names another
  ///   character set than UTF-8, as `C` does. No locale at all says nothing: then it is UTF-8.
  /// - Width: `columns`, else `COLUMNS`, but at most `readingWidth`.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isTerminal: Whether a person reads the output on a terminal, be it through a pager.
  ///   - columns: The columns of the window, where they are known.
  public static func detect(
    environment: [String: String], isTerminal: Bool, columns: Int? = nil
  ) -> TerminalStyle {
    let depth = colorDepth(environment, isTerminal: isTerminal)
    let columns = columns ?? environment["COLUMNS"].flatMap { Int($0) } ?? readingWidth
    return TerminalStyle(
      colorDepth: depth,
      hyperlinks: depth != .none && isTerminal && environment["TERM"] != "linux",
      unicode: readsUTF8(environment),
      width: columns < 1 ? readingWidth : min(columns, readingWidth))
  }

  private static func colorDepth(
    _ environment: [String: String], isTerminal: Bool
  ) -> ColorDepth {
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .none }
    let known = knownDepth(environment)
    switch environment["FORCE_COLOR"] {
    case "0", "false": return .none
    case "2": return .indexed
    case "3": return .trueColor
    case .some: return known == .none ? .sixteen : known
    case nil: break
    }
    if let force = environment["CLICOLOR_FORCE"], force != "0", !force.isEmpty {
      return known == .none ? .sixteen : known
    }
    return isTerminal && environment["CLICOLOR"] != "0" ? known : .none
  }

  /// The colours of the terminal that `COLORTERM` and `TERM` describe.
  private static func knownDepth(_ environment: [String: String]) -> ColorDepth {
    let name = environment["TERM"] ?? ""
    if name.isEmpty || name == "dumb" { return .none }
    switch environment["COLORTERM"] {
    case "truecolor", "24bit": return .trueColor
    default: break
    }
    let trueColorNames = ["-direct", "kitty", "alacritty", "ghostty", "wezterm", "foot"]
    if trueColorNames.contains(where: { name.contains($0) }) { return .trueColor }
    return name.contains("256color") ? .indexed : .sixteen
  }

  private static func readsUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty }) else { return true }
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}

import XCTest

@testable import Markdown

final class TerminalStyleTests: XCTestCase {
  private func depth(
    _ environment: [String: String], isTerminal: Bool = true
  ) -> TerminalStyle.ColorDepth {
    TerminalStyle.detect(environment: environment, isTerminal: isTerminal).colorDepth
  }

  func testColourDepthFollowsTheEnvironment() {
    let cases:
      [(
        environment: [String: String], onTerminal: TerminalStyle.ColorDepth,
        inPipe: TerminalStyle.ColorDepth
      )] = [
        ([:], .none, .none),
        (["TERM": ""], .none, .none),
        (["TERM": "dumb"], .none, .none),
        (["TERM": "dumb", "COLORTERM": "truecolor"], .none, .none),
        (["TERM": "vt100"], .sixteen, .none),
        (["TERM": "xterm-256color"], .indexed, .none),
        (["TERM": "tmux-256color", "COLORTERM": "truecolor"], .trueColor, .none),
        (["TERM": "xterm", "COLORTERM": "24bit"], .trueColor, .none),
        (["TERM": "xterm", "COLORTERM": "yes"], .sixteen, .none),
        (["TERM": "xterm-direct"], .trueColor, .none),
        (["TERM": "xterm-kitty"], .trueColor, .none),
        (["TERM": "xterm-256color", "NO_COLOR": "1"], .none, .none),
        (["TERM": "xterm-256color", "NO_COLOR": ""], .indexed, .none),
        (["TERM": "xterm-256color", "NO_COLOR": "1", "FORCE_COLOR": "3"], .none, .none),
        (["TERM": "xterm-256color", "NO_COLOR": "1", "CLICOLOR_FORCE": "1"], .none, .none),
        (["TERM": "xterm-256color", "CLICOLOR": "0"], .none, .none),
        (["TERM": "xterm-256color", "CLICOLOR": "1"], .indexed, .none),
        (["TERM": "xterm-256color", "CLICOLOR": "0", "CLICOLOR_FORCE": "1"], .indexed, .indexed),
        (["TERM": "xterm-256color", "CLICOLOR_FORCE": "0"], .indexed, .none),
        (["CLICOLOR_FORCE": "1"], .sixteen, .sixteen),
        (["TERM": "dumb", "CLICOLOR_FORCE": "1"], .sixteen, .sixteen),
        (["FORCE_COLOR": ""], .sixteen, .sixteen),
        (["TERM": "xterm-256color", "FORCE_COLOR": "1"], .indexed, .indexed),
        (["FORCE_COLOR": "2"], .indexed, .indexed),
        (["FORCE_COLOR": "3"], .trueColor, .trueColor),
        (["TERM": "xterm-256color", "FORCE_COLOR": "0"], .none, .none),
        (["TERM": "xterm-256color", "FORCE_COLOR": "false"], .none, .none),
      ]
    for (environment, onTerminal, inPipe) in cases {
      XCTAssertEqual(depth(environment), onTerminal, "on a terminal: \(environment)")
      XCTAssertEqual(depth(environment, isTerminal: false), inPipe, "in a pipe: \(environment)")
    }
  }

  func testHyperlinksNeedATerminalWithColours() {
    func hyperlinks(_ environment: [String: String], isTerminal: Bool) -> Bool {
      TerminalStyle.detect(environment: environment, isTerminal: isTerminal).hyperlinks
    }
    XCTAssertTrue(hyperlinks(["TERM": "xterm"], isTerminal: true))
    XCTAssertFalse(hyperlinks(["TERM": "linux"], isTerminal: true))
    XCTAssertFalse(hyperlinks(["TERM": "xterm", "NO_COLOR": "1"], isTerminal: true))
    XCTAssertFalse(hyperlinks(["FORCE_COLOR": "1"], isTerminal: false))
  }

  func testTheFirstLocaleThatIsSetDecidesOnUnicode() {
    let cases: [(environment: [String: String], unicode: Bool)] = [
      ([:], true),
      (["LANG": "en_GB.UTF-8"], true),
      (["LANG": "C.utf8"], true),
      (["LANG": "C"], false),
      (["LANG": "POSIX"], false),
      (["LANG": "de_DE.ISO-8859-1"], false),
      (["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"], true),
      (["LANG": "en_GB.UTF-8", "LC_ALL": "C"], false),
      (["LANG": "en_GB.UTF-8", "LC_ALL": ""], true),
      (["LC_CTYPE": "C", "LC_ALL": "en_GB.UTF-8"], true),
    ]
    for (environment, unicode) in cases {
      let style = TerminalStyle.detect(environment: environment, isTerminal: true)
      XCTAssertEqual(style.unicode, unicode, "\(environment)")
    }
  }

  func testWidthIsThatOfTheWindowUpToTheReadingWidth() {
    let cases: [(columns: Int?, variable: String?, width: Int)] = [
      (nil, nil, 80), (60, nil, 60), (200, nil, 80), (0, nil, 80), (-1, nil, 80), (1, nil, 1),
      (nil, "50", 50), (nil, "300", 80), (nil, "wide", 80), (nil, "0", 80), (60, "50", 60),
    ]
    for (columns, variable, width) in cases {
      let environment = variable.map { ["COLUMNS": $0] } ?? [:]
      let style = TerminalStyle.detect(
        environment: environment, isTerminal: true, columns: columns)
      XCTAssertEqual(style.width, width, "columns \(columns ?? -9), COLUMNS \(variable ?? "unset")")
    }
    XCTAssertEqual(TerminalStyle(width: -5).width, 1)
    XCTAssertEqual(TerminalStyle(width: 120).width, 120)
  }
}

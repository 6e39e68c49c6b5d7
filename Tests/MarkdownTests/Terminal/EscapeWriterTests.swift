import XCTest

@testable import Markdown

final class EscapeWriterTests: XCTestCase {
  private func written(
    _ pieces: [(String, TextStyle)], _ depth: TerminalStyle.ColorDepth = .indexed
  ) -> String {
    let terminal = TerminalStyle(colorDepth: depth, hyperlinks: depth != .none)
    var writer = EscapeWriter(terminal)
    writer.write(pieces.reduce(into: StyledText()) { $0.append($1.0, $1.1) })
    writer.endLine()
    return writer.take().withEscapesShown
  }

  func testOnlyWhatDiffersIsSwitched() {
    let boldHeading = TextStyle(role: .heading, attributes: .bold)
    let cases: [(pieces: [(String, TextStyle)], line: String)] = [
      ([("plain", .plain)], "plain\n"),
      ([("a", .plain), ("b", .bold), ("c", .plain)], "a⎋[1mb⎋[mc\n"),
      ([("a", .bold)], "⎋[1ma⎋[m\n"),
      ([("a", boldHeading), ("b", TextStyle(role: .heading))], "⎋[1;38;5;32ma⎋[22mb⎋[m\n"),
      ([("a", boldHeading), ("b", .bold)], "⎋[1;38;5;32ma⎋[39mb⎋[m\n"),
      (
        [("a", TextStyle(attributes: [.bold, .italic])), ("b", TextStyle(attributes: .italic))],
        "⎋[1;3ma⎋[22mb⎋[m\n"
      ),
      // Two roles of one colour need no switch.
      ([("a", TextStyle(role: .heading)), ("b", TextStyle(role: .note))], "⎋[38;5;32mab⎋[m\n"),
      ([("1", TextStyle(role: .heat0)), (" ", .plain)], "⎋[38;5;16;48;5;255m1⎋[m\n"),
    ]
    for (pieces, line) in cases { XCTAssertEqual(written(pieces), line) }
  }

  func testWithoutColoursOnlyTextIsWritten() {
    let link = TextStyle(role: .link, attributes: .underline, link: "https://example.org")
    XCTAssertEqual(written([("a", .bold), ("b", link)], .none), "ab\n")
  }

  func testTheSixteenColoursAreThoseOfTheTheme() {
    XCTAssertEqual(written([("a", TextStyle(role: .code))], .sixteen), "⎋[35ma⎋[m\n")
    XCTAssertEqual(
      written([("a", TextStyle(role: .code))], .trueColor), "⎋[38;2;176;82;170ma⎋[m\n")
  }

  func testSpacesAtTheEndOfALineAreDroppedUnlessTheyShow() {
    XCTAssertEqual(written([("a  ", .plain)]), "a\n")
    XCTAssertEqual(written([("a", .bold), ("  ", .plain)]), "⎋[1ma⎋[m\n")
    XCTAssertEqual(written([("   ", .plain)]), "\n")
    XCTAssertEqual(written([("a ", TextStyle(role: .heat9))]), "⎋[38;5;231;48;5;18ma ⎋[m\n")
  }

  func testHyperlinksAreClosedAtTheEndOfALineAndShareAnId() {
    let link = TextStyle(link: "https://example.org/")
    let terminal = TerminalStyle(colorDepth: .indexed, hyperlinks: true)
    var writer = EscapeWriter(terminal)
    for part in ["one", "two"] {
      writer.write(StyledText(part, link))
      writer.endLine()
    }
    let opening = "⎋]8;id=13tep1p;https://example.org/⎋\\"
    XCTAssertEqual(
      writer.take().withEscapesShown, "\(opening)one⎋]8;;⎋\\\n\(opening)two⎋]8;;⎋\\\n")
  }

  func testJoinersAreShownAsSpaces() {
    var text = StyledText("a b")
    text.join(from: 0)
    var writer = EscapeWriter(TerminalStyle())
    writer.write(text)
    writer.endLine()
    XCTAssertEqual(writer.take(), "a b\n")
    XCTAssertEqual(writer.take(), "")
  }
}

import XCTest

@testable import Markdown

/// What holds for every document.
final class TerminalPropertyTests: XCTestCase {
  /// A text without the escape sequences that our styles and links are made of.
  private func withoutEscapes(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      rest = rest[escape...]
      let ending = rest.hasPrefix("\u{1B}]8;") ? "\u{1B}\\" : "m"
      guard rest.hasPrefix("\u{1B}]8;") || rest.hasPrefix("\u{1B}["),
        let end = rest.dropFirst(2).firstRange(of: ending)
      else { return result + "unknown escape" }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control
          || [0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F].contains { $0 ~= scalar.value })
    }
  }

  func testNoLineIsWiderThanTheWindow() {
    var documents = RandomDocuments(seed: 1)
    for round in 0..<60 {
      let document = documents.document()
      for width in [20, 21, 33, 60, 80, 120] {
        let text = terminalText(document, width: width)
        for line in text.split(separator: "\n") where StyledText(String(line)).width > width {
          XCTFail("round \(round), width \(width): \(line)")
        }
        XCTAssertEqual(controls(in: text), [], "round \(round), width \(width)")
      }
    }
  }

  func testColoursAndLinksChangeNothingButTheSigns() {
    var documents = RandomDocuments(seed: 2)
    for round in 0..<80 {
      let document = documents.document()
      let reference = withoutEscapes(terminalText(document, width: 50, .sixteen))
      for depth in [TerminalStyle.ColorDepth.indexed, .trueColor] {
        XCTAssertEqual(
          withoutEscapes(terminalText(document, width: 50, depth)), reference, "round \(round)")
      }
      XCTAssertEqual(controls(in: reference), [], "round \(round)")
      let linked = terminalText(document, width: 50, .indexed, hyperlinks: true)
      XCTAssertEqual(controls(in: withoutEscapes(linked)), [], "round \(round)")
      for line in linked.split(separator: "\n") {
        let lastSwitch = line.split(separator: "\u{1B}]8;", omittingEmptySubsequences: false).last
        let isClosed = !line.contains("\u{1B}]8;") || lastSwitch?.hasPrefix(";\u{1B}\\") == true
        XCTAssertTrue(isClosed, "round \(round): \(line)")
      }
    }
  }

  func testASCIIIsAllThatAnASCIITerminalGets() {
    var documents = RandomDocuments(seed: 3)
    for round in 0..<80 {
      let document = documents.document()
      for width in [20, 80] {
        let text = terminalText(document, width: width, unicode: false)
        XCTAssertTrue(
          text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A }, "round \(round)")
        for line in text.split(separator: "\n") where line.utf8.count > width {
          XCTFail("round \(round), width \(width): \(line)")
        }
      }
      let plain = PlainRenderer(unicode: false).render(document)
      XCTAssertTrue(
        plain.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A }, "round \(round)")
    }
  }

  func testEveryWidthTerminates() {
    var documents = RandomDocuments(seed: 4)
    for _ in 0..<15 {
      let document = documents.document()
      for width in 1...19 {
        let text = terminalText(document, width: width, .indexed)
        XCTAssertTrue(text.isEmpty || text.hasSuffix("\n"))
      }
    }
  }

  /// Text, code, links, titles, labels, captions, formulas: nothing is passed on as it is.
  func testNoTextReachesTheTerminalUnchecked() {
    var documents = RandomDocuments(seed: 5)
    let attacks = ["\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{9B}5m", "\u{202E}", "\u{0}", "\r", "\u{8}"]
    documents.pieces = attacks + ["a", " "]
    documents.formulas = attacks + attacks.map { "\\text{\($0)}" }
    for round in 0..<60 {
      let document = documents.document()
      XCTAssertEqual(controls(in: terminalText(document)), [], "round \(round)")
      let styled = terminalText(document, .trueColor, hyperlinks: true)
      XCTAssertEqual(controls(in: withoutEscapes(styled)), [], "round \(round)")
      XCTAssertFalse(styled.contains("\u{1B}[31m"), "round \(round)")
      XCTAssertEqual(controls(in: PlainRenderer().render(document)), [], "round \(round)")
    }
  }
}

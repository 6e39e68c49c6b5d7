import XCTest

@testable import Markdown

final class CodeLayoutTests: XCTestCase {
  func testCodeIsIndentedAndLongLinesAreContinued() {
    XCTAssertEqual(
      terminalText(
        """
        ```swift
        let a = 1

        \tlet someName = anotherName + aThirdNameThatIsLong
        ```
        """),
      """
          let a = 1

              let someName = anotherName +
        ⤷ aThirdNameThatIsLong

      """)
  }

  func testNarrowWindows() {
    XCTAssertEqual(terminalText("```\nabcdefghij\n```", width: 14), "  abcdefghij\n")
    XCTAssertEqual(terminalText("```\nabcdefghijklmn\n```", width: 13), "  abcdefghijk\n⤷ lmn\n")
    XCTAssertEqual(terminalText("```\nabcdefghij\n```", width: 4), "abcd\nefgh\nij\n")
  }

  func testCaption() {
    let code = CodeBlock(literal: "x\n", caption: [.text("Sources/A.swift")])
    XCTAssertEqual(
      terminalText(Document(blocks: [Block(.codeBlock(code))])), "Sources/A.swift\n    x\n")
  }

  func testTabsReachTheNextStop() {
    let code = CodeBlock(literal: "\ta\nab\tc\nabcd\td\n注\te\n")
    let lines = CodeLayout(terminal: TerminalStyle()).lines(of: code, width: 40)
    XCTAssertEqual(plainLines(lines.map { $0.text }), ["    a", "ab  c", "abcd    d", "注  e"])
  }

  func testTokensAreColoured() {
    XCTAssertEqual(
      terminalText("```swift\nlet a = 1 // b\n```", .sixteen).withEscapesShown,
      "    ⎋[35mlet⎋[m a = ⎋[33m1⎋[m ⎋[90m// b⎋[m\n")
  }

  func testTheCodeIsWholeInAnyWidth() {
    var numbers = SeededNumbers(seed: 8)
    for round in 0..<500 {
      let source = numbers.text(
        of: ["let ", "a", "  ", "\n", "é", "注", "(", "someLongName", "👍🏽"], count: 0...30)
      let width = Int.random(in: 2...40, using: &numbers)
      let layout = CodeLayout(terminal: TerminalStyle(colorDepth: .indexed))
      let code = CodeBlock(info: FenceInfo("swift"), literal: source + "\n")
      var lines: [String] = []
      for (line, isContinuation) in layout.lines(of: code, width: width) {
        XCTAssertLessThanOrEqual(line.width, width, "round \(round): \(source)")
        let text = line.string(0..<line.bytes.count)
        if isContinuation { lines[lines.count - 1] += text } else { lines.append(text) }
      }
      XCTAssertEqual(
        lines.joined(separator: "\n"), source, "round \(round), width \(width)")
    }
  }
}

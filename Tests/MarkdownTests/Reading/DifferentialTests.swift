import Foundation
import Markdown
import XCTest

/// Our reading and writing against the `cmark` command, on documents made at random.
final class DifferentialTests: XCTestCase {
  /// What `cmark --unsafe` makes of a text; the test is skipped where the command is absent.
  private func cmark(_ text: String) throws -> String {
    guard
      let path = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"].first(
        where: FileManager.default.isExecutableFile)
    else { throw XCTSkip("no cmark command") }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("markdown-\(UUID().uuidString).md")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--unsafe", file.path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Many texts in one run of the command: a paragraph that ends whatever a text has left open stands
  /// between them.
  private func assertSame(
    _ texts: [String], options: ReadingOptions, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    for start in stride(from: 0, to: texts.count, by: 50) {
      let text = texts[start..<min(start + 50, texts.count)].joined(
        separator: "\n\n-->\n\nnext\n\n")
      let ours = HTMLRenderer(.commonMark).render(Document(parsing: text, options: options))
      let theirs = try cmark(text)
      if ours != theirs { try reportFirst(of: texts[start...], options: options, file, line) }
    }
  }

  private func reportFirst(
    of texts: ArraySlice<String>, options: ReadingOptions, _ file: StaticString, _ line: UInt
  ) throws {
    for text in texts.prefix(50) {
      let ours = HTMLRenderer(.commonMark).render(Document(parsing: text, options: options))
      let theirs = try cmark(text)
      XCTAssertEqual(ours, theirs, "of \(text.debugDescription)", file: file, line: line)
      if ours != theirs { return }
    }
    XCTFail("the texts differ together, not one by one", file: file, line: line)
  }

  func testFragments() throws {
    let pieces = [
      "a", "b", " ", " ", "\n", "\n", "\n\n", "    ", "\t", "*", "**", "_", "__", "`", "``",
      "```\n",
      "~~~\n", "# ", "> ", "- ", "+ ", "* ", "1. ", "2) ", "[", "]", "![", "(", ")", "](/u)", "[a]",
      "[a]: /u\n", "<b>", "</b>", "<", ">", "<div>\n", "<!-- ", " -->", "<?", "<a href='", "&amp;",
      "&",
      "\\", "\"", "'", "<http://c.d>", "===\n", "---\n", "|", "$", "^", ":", "{", "}", "é", "中",
      "!",
    ]
    var numbers = SeededNumbers(seed: 7)
    let texts = (0..<1500).map { _ in numbers.text(of: pieces, count: 1...25) }
    try assertSame(texts, options: .commonMark)
  }

  func testDocuments() throws {
    var grammar = DocumentGrammar(seed: 11)
    let texts = (0..<500).map { _ in grammar.document() }
    try assertSame(texts, options: .commonMark)
    // The grammar makes no mark of ours: with the extensions on, the same comes out.
    try assertSame(texts, options: .course)
  }

  func testConformanceInputs() throws {
    struct Example: Decodable { var markdown: String }
    let texts = try SharedData.cases("commonmark-0.30.json", as: Example.self).map(\.markdown)
    try assertSame(texts, options: .commonMark)
  }
}

/// Makes documents at random, block by block.
private struct DocumentGrammar {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func document() -> String { blocks(depth: 0) }

  private mutating func blocks(depth: Int) -> String {
    let count = Int.random(in: 1...4, using: &numbers)
    let separator = Bool.random(using: &numbers) ? "\n\n" : "\n"
    return (0..<count).map { _ in block(depth: depth) }.joined(separator: separator)
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 4 ? 11 : 8), using: &numbers) {
    case 0, 1, 2: inlines(depth: 0) + "\n" + inlines(depth: 0)
    case 3:
      String(repeating: "#", count: Int.random(in: 1...6, using: &numbers)) + " "
        + inlines(depth: 0)
    case 4: "```c x=1\nint *a; <b>\n\n# c\n```"
    case 5: "    code *x*\n\n    more"
    case 6: "<div class=\"x\">\n*html*\n</div>"
    case 7: "* * *"
    case 8: prefixed(blocks(depth: depth + 1), first: "> ", others: "> ")
    case 9: prefixed(blocks(depth: depth + 1), first: "- ", others: "  ")
    default: prefixed(blocks(depth: depth + 1), first: "10. ", others: "    ")
    }
  }

  private func prefixed(_ text: String, first: String, others: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index == 0 ? first : others) + line
    }.joined(separator: "\n")
  }

  private mutating func inlines(depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &numbers)).map { _ in inline(depth: depth) }
      .joined(separator: " ")
  }

  private mutating func inline(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 11 : 6), using: &numbers) {
    case 0, 1, 2:
      ["word", "a & b", "1 < 2", "it's", "\"quoted\"", "x_y_z"].randomElement(using: &numbers) ?? ""
    case 3: "`code <i>`"
    case 4: "<https://a.b/c?d=e&f>"
    case 5: "\\*no\\*  "
    case 6: "*" + inlines(depth: depth + 1) + "*"
    case 7: "**" + inlines(depth: depth + 1) + "**"
    case 8: "[" + inlines(depth: depth + 1) + "](/u \"t\")"
    case 9: "![" + inlines(depth: depth + 1) + "](/ü)"
    default: "<b>" + inlines(depth: depth + 1) + "</b>"
    }
  }
}

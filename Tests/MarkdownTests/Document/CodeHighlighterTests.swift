import Markdown
import XCTest

final class CodeHighlighterTests: XCTestCase {
  /// The tokens that are not plain, as `kind:text`.
  private func assertTokens(
    _ language: String, _ code: String, _ expected: [String], file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let tokens = CodeHighlighter.highlight(code, language: language)
    XCTAssertEqual(tokens.map(\.text).joined(), code, file: file, line: line)
    XCTAssertEqual(
      tokens.filter { $0.kind != .plain }.map { "\($0.kind):\($0.text)" }, expected,
      "\(language): \(code)", file: file, line: line)
  }

  func testSwift() {
    assertTokens(
      "swift", "let n: Int = 0x1F + 1.5e3 // count",
      ["keyword:let", "type:Int", "number:0x1F", "number:1.5e3", "comment:// count"])
    assertTokens(
      "swift", "@main #if x /* a /* b */ c */ \"s\\\"\\(i)\" \"\"\"\na \"b\"\n\"\"\" y",
      [
        "keyword:@main", "keyword:#if", "comment:/* a /* b */ c */", "string:\"s\\\"\\(i)\"",
        "string:\"\"\"\na \"b\"\n\"\"\"",
      ])
    assertTokens("swift", "a[0..<2], it's", ["number:0", "number:2"])
    assertTokens("swift", "\"open\nlet", ["string:\"open", "keyword:let"])
  }

  func testPython() {
    assertTokens(
      "python", "@jit\ndef f(x):  # c\n  return 'a' + \"\"\"b\n'c'\"\"\" + None",
      [
        "keyword:@jit", "keyword:def", "comment:# c", "keyword:return", "string:'a'",
        "string:\"\"\"b\n'c'\"\"\"", "keyword:None",
      ])
  }

  func testShell() {
    assertTokens(
      "bash", "for i in 'a\\' \"b\n\"; do echo a#b $# # c\ndone",
      [
        "keyword:for", "keyword:in", "string:'a\\'", "string:\"b\n\"", "keyword:do", "keyword:echo",
        "comment:# c", "keyword:done",
      ])
  }

  func testConsole() {
    assertTokens(
      "console", "$ echo 1 # now\nif 1 \"a\n$ ls\n$x",
      ["comment:$", "keyword:echo", "number:1", "comment:# now", "comment:$"])
  }

  func testJSON() {
    assertTokens(
      "json", "{\"a\": [1, -2.5, true], \"b\" : \"c: d\"}",
      ["type:\"a\"", "number:1", "number:2.5", "keyword:true", "type:\"b\"", "string:\"c: d\""])
  }

  func testYAML() {
    assertTokens(
      "yaml", "title: GQA # c\nkv-heads: 8\nurl: http://a#b\n- \"x\": null",
      [
        "type:title", "comment:# c", "type:kv-heads", "number:8", "type:url", "type:\"x\"",
        "keyword:null",
      ])
  }

  func testC() {
    assertTokens(
      "c", "#include <a.h>\nsize_t n = 'c'; /* /* */ int",
      ["keyword:#include", "type:size_t", "string:'c'", "comment:/* /* */", "keyword:int"])
  }

  func testOthers() {
    for language in ["text", "", "no-such-language"] { assertTokens(language, "let a = \"b\"", []) }
    XCTAssertEqual(CodeHighlighter.highlight("", language: "text"), [])
    XCTAssertEqual(CodeHighlighter.highlight("", language: "swift"), [])
  }

  func testJoinedTokensAreTheCode() {
    let pieces = [
      "let ", "\"", "'", "\"\"\"", "'''", "/*", "*/", "//", "#", "\n", "\\", "$ ", "@", "1.", "0x",
      "é", "中",
      "\u{301}", "\r\n", "a-b", ":", " ", "_", "T", "\t", "{", "\u{1F600}",
    ]
    var numbers = SeededNumbers(seed: 9)
    for language in ["swift", "python", "bash", "console", "json", "yaml", "c", "text"] {
      for _ in 0..<500 {
        let code = numbers.text(of: pieces, count: 0...20)
        let tokens = CodeHighlighter.highlight(code, language: language)
        XCTAssertEqual(
          Array(tokens.map(\.text).joined().utf8), Array(code.utf8),
          "\(language): \(code.debugDescription)")
        for (one, next) in zip(tokens, tokens.dropFirst()) {
          XCTAssertFalse(
            one.kind == .plain && next.kind == .plain, "\(language): \(code.debugDescription)")
        }
      }
    }
  }
}

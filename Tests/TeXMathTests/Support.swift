import XCTest

@testable import TeXMath

/// Reads a formula, or fails the test with the error and the TeX.
func formula(_ tex: String, file: StaticString = #filePath, line: UInt = #line) throws -> MathNode {
  do {
    return try MathNode(parsing: tex)
  } catch {
    XCTFail("\(tex): \(error)", file: file, line: line)
    throw error
  }
}

/// A generator with a fixed seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What is wrong with the markup: an unbalanced tag, a bare `<` or `&`, an element that is not in
/// MathML Core, or a child too many.
func markupFault(_ markup: String) -> String? {
  let core: Set<String> = [
    "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "mstyle",
    "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mphantom",
  ]
  let childCounts = [
    "mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "msubsup": 3, "munder": 2, "mover": 2,
    "munderover": 3,
  ]
  // By scalars: a mark after a bracket would make one character with it.
  var open: [(name: String, children: Int)] = []
  var rest = markup.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    if scalar == ">" { return "bare > before \(String(rest.prefix(20)))" }
    if scalar == "&" {
      let entity = rest.prefix { $0 != ";" }
      if !["lt", "gt", "amp", "quot"].contains(String(entity)), entity.first != "#" {
        return "bare & before \(String(entity))"
      }
    }
    guard scalar == "<" else { continue }
    let tag = String(rest.prefix { $0 != ">" })
    rest = rest.dropFirst(tag.unicodeScalars.count)
    guard rest.popFirst() == ">" else { return "unclosed tag \(tag)" }
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), last.name == tag.dropFirst() else { return "<\(tag)>" }
      if let count = childCounts[last.name], count != last.children {
        return "\(last.name) with \(last.children) children"
      }
      continue
    }
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    if !core.contains(name) { return "element \(name)" }
    if tag.unicodeScalars.count(where: { $0 == "\"" }) % 2 == 1 { return "attributes of \(tag)" }
    if !open.isEmpty { open[open.count - 1].children += 1 }
    if !tag.hasSuffix("/") { open.append((name, 0)) }
  }
  return open.last.map { "unclosed \($0.name)" }
}

/// Compares the pictures of formulas in a display; a bar marks the end of each row.
func assertPictures(
  _ cases: [(name: String, tex: String, picture: String)], file: StaticString = #filePath,
  line: UInt = #line
) throws {
  for (name, tex, picture) in cases {
    let box = try formula(tex).box(isDisplay: true)
    let rows = box.rows.map { $0 + "|" }.joined(separator: "\n")
    XCTAssertEqual(rows, picture, "\(name): \(tex)", file: file, line: line)
  }
}

/// Compares the markup within `<math>`, which the cases have cut into lines.
func assertMarkup(
  _ cases: [(name: String, tex: String, content: String)], file: StaticString = #filePath,
  line: UInt = #line
) throws {
  for (name, tex, content) in cases {
    let markup = try formula(tex).mathML(isDisplay: true, tex: "t")
    let joined = content.split(separator: "\n").joined()
    let expected = "<math display=\"block\" alttext=\"t\">\(joined)</math>"
    XCTAssertEqual(markup, expected, "\(name): \(tex)", file: file, line: line)
    XCTAssertNil(markupFault(markup), "\(name): \(tex)", file: file, line: line)
  }
}

import DisplayWidth
import XCTest

@testable import TeXMath

/// Properties that hold for every formula, tried on random ones with a fixed seed.
final class RandomTeXTests: XCTestCase {
  func testEveryFormulaOfTheGrammarIsReadAndWritten() throws {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<500 {
      let tex = randomFormula(depth: 2, using: &generator)
      check(try formula(tex), tex)
    }
  }

  func testFragmentsAreReadOrRefusedAtAPlaceWithin() {
    var generator = SeededGenerator(state: 2)
    var readCount = 0
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...9, using: &generator)
      let tex = (0..<count).map { _ in fragments.randomElement(using: &generator) ?? "" }.joined()
      if readOrRefuse(tex) { readCount += 1 }
    }
    XCTAssertGreaterThan(readCount, 300, "the fragments seldom make a formula")
  }

  func testBytesAreReadOrRefusedAtAPlaceWithin() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = readOrRefuse(String(decoding: bytes, as: UTF8.self))
    }
  }

  func testEveryCommandAloneIsReadOrRefused() {
    for name in Command.byName.keys {
      _ = readOrRefuse("\\" + name)
      _ = readOrRefuse("\\" + name + "{a}{b}{c}")
      _ = readOrRefuse("x\\" + name + "(a_\\" + name + ")")
    }
  }

  /// What must hold of every formula that was read.
  private func check(_ node: MathNode, _ tex: String) {
    for isDisplay in [true, false] {
      let box = node.box(isDisplay: isDisplay)
      XCTAssertEqual(box.rows.filter { displayWidth($0) != box.width }, [], tex)
      XCTAssertTrue(box.rows.indices.contains(box.baseline), tex)
      XCTAssertNil(markupFault(node.mathML(isDisplay: isDisplay, tex: tex)), tex)
    }
    XCTAssertFalse(node.linearText.contains("\n"), tex)
    if let inlineText = node.inlineText { XCTAssertEqual(inlineText, node.linearText, tex) }
    XCTAssertFalse(node.spokenText.contains("  "), tex)
  }

  /// Whether the TeX is a formula; if not, the error must lie within it.
  private func readOrRefuse(_ tex: String) -> Bool {
    do {
      check(try MathNode(parsing: tex), tex)
      return true
    } catch {
      let lines = tex.split(omittingEmptySubsequences: false) {
        $0 == "\n" || $0 == "\r" || $0 == "\r\n"
      }
      XCTAssertTrue((1...lines.count).contains(error.line), "\(tex): \(error)")
      if (1...lines.count).contains(error.line) {
        XCTAssertTrue(
          (1...lines[error.line - 1].count + 1).contains(error.column), "\(tex): \(error)")
      }
      return false
    }
  }

  private let fragments = [
    "a", "x", "1", "2.5", "+", "-", "=", ",", "(", ")", "[", "]", "|", "'", "^", "_", "{", "}",
    "{a}",
    "&", "\\\\", " ", "\n", "%", "$", "~", "#", "\\frac", "\\sqrt", "\\sqrt[", "\\left(",
    "\\right)",
    "\\middle|", "\\sum", "\\limits", "\\hat", "\\text{", "\\mathbf", "\\begin{matrix}",
    "\\end{matrix}", "\\begin{cases}", "\\end{cases}", "\\begin{array}{c|r}", "\\end{array}",
    "\\hline", "\\displaystyle", "\\not", "\\overset", "\\,", "\\!", "\\quad", "\\foo", "\\",
    "\\int", "\\binom", "\\substack{", "\\tag{", "\\big", "\\operatorname", "é", "注", "👩‍👧", "🇯", "🇵",
    "\u{302}", "\u{200D}", "\u{FE0F}", "α", "≤", "∑", "\u{0}", "\u{202E}", "\\hspace{1em}",
  ]

  /// A formula of the language, at most some levels deep.
  private func randomFormula(depth: Int, using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...4, using: &generator)
    return (0..<count).map { _ in randomAtom(depth: depth, using: &generator) }
      .joined(separator: " ")
  }

  private func randomAtom(depth: Int, using generator: inout SeededGenerator) -> String {
    let leaves = [
      "x", "Q", "1", "2.5", "+", "-", "=", #"\alpha"#, #"\le"#, #"\cdot"#, "(", ")", ",", "注", "f'",
      #"\infty"#, #"\dots"#, #"\quad"#, #"\text{if }"#, #"\mathrm{head}"#, #"\sin"#, #"\sum"#, "👍",
    ]
    if depth == 0 { return leaves.randomElement(using: &generator) ?? "x" }
    func inner() -> String { randomFormula(depth: depth - 1, using: &generator) }
    return switch Int.random(in: 0..<24, using: &generator) {
    case 0: "\\frac{\(inner())}{\(inner())}"
    case 1: "\\sqrt{\(inner())}"
    case 2: "\\sqrt[\(depth)]{\(inner())}"
    case 3: "x_{\(inner())}^{\(inner())}"
    case 4: "{\(inner())}^{\(inner())}"
    case 5: "\\left(\(inner())\\right]"
    case 6: "\\left\\{\(inner())\\middle|\(inner())\\right."
    case 7: "\\sum_{\(inner())}^{\(inner())}"
    case 8: "\\int\\limits_{\(inner())}"
    case 9: "\\overline{\(inner())}"
    case 10: "\\hat{\(inner())}"
    case 11: "\\underbrace{\(inner())}_{\(inner())}"
    case 12: "\\begin{bmatrix}\(inner())&\(inner())\\\\\(inner())\\end{bmatrix}"
    case 13: "\\begin{cases}\(inner())&\(inner())\\\\\(inner())\\end{cases}"
    case 14: "\\begin{aligned}\(inner())&\(inner())\\\\&\(inner())\\end{aligned}"
    case 15: "\\begin{array}{|l|r}\\hline \(inner())&\(inner())\\end{array}"
    case 16: "\\binom{\(inner())}{\(inner())}"
    case 17: "\\overset{\(inner())}{\(inner())}"
    case 18: "\\boxed{\(inner())}"
    case 19: "\\phantom{\(inner())}"
    case 20: "\\mathbf{\(inner())}"
    case 21: "\\xrightarrow[\(depth)]{\(inner())}"
    case 22: "\\Bigl[\(inner())\\Bigr)"
    default: "\\operatorname*{\(inner())}_{\(inner())}"
    }
  }
}

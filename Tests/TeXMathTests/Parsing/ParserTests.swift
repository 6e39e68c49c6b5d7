import XCTest

@testable import TeXMath

/// The trees of formulas.
final class ParserTests: XCTestCase {
  private let x = MathNode.identifier("x", .automatic)

  private func assertTree(_ tex: String, _ tree: MathNode, line: UInt = #line) throws {
    XCTAssertEqual(try formula(tex), tree, tex, line: line)
  }

  func testLettersWordsAndNumbers() throws {
    try assertTree("", .row([]))
    try assertTree("x", x)
    try assertTree("{{x}}", x)
    try assertTree("xy", .row([x, .identifier("y", .automatic)]))
    try assertTree("131{,}072", .number("131,072", .automatic))
    try assertTree("1.5", .number("1.5", .automatic))
    try assertTree(#"\mathrm{FP16}"#, .identifier("FP16", .upright))
    try assertTree(#"\mathbf{1}"#, .number("1", .bold))
    try assertTree(#"\mathbf Q x"#, .row([.identifier("Q", .bold), x]))
    try assertTree("x\u{302}", .identifier("x\u{302}", .automatic))
  }

  func testArgumentsWithoutBraces() throws {
    let half = MathNode.fraction(.number("1", .automatic), .number("2", .automatic), .automatic)
    try assertTree(#"\frac12"#, half)
    try assertTree(#"\frac 1 2"#, half)
    try assertTree(#"x^\frac12"#, .scripts(x, subscript: nil, superscript: half, .beside))
    try assertTree(
      "x^12",
      .row([
        .scripts(x, subscript: nil, superscript: .number("1", .automatic), .beside),
        .number("2", .automatic),
      ]))
  }

  func testScripts() throws {
    let both = MathNode.scripts(
      x, subscript: .identifier("i", .automatic), superscript: .number("2", .automatic), .beside)
    try assertTree("x_i^2", both)
    try assertTree("x^2_i", both)
    try assertTree("x ^ {2} _ {i}", both)
    try assertTree(
      "^2", .scripts(.row([]), subscript: nil, superscript: .number("2", .automatic), .beside))
    try assertTree(
      "x''",
      .scripts(
        x, subscript: nil, superscript: .symbol(Symbol("″", .ordinary, "double prime")), .beside))
  }

  func testPlacementOfLimits() throws {
    let cases: [(tex: String, placement: ScriptPlacement)] = [
      (#"\sum_x"#, .stackedInDisplay), (#"\sum\limits_x"#, .stacked),
      (#"\sum\nolimits_x"#, .beside),
      (#"\sum_x\limits"#, .stacked), (#"\int_x"#, .beside), (#"\max_x"#, .stackedInDisplay),
      (#"\log_x"#, .beside), (#"\operatorname{f}_x"#, .beside),
      (#"\operatorname*{f}_x"#, .stackedInDisplay), (#"\underbrace{y}_x"#, .stacked),
    ]
    for (tex, placement) in cases {
      guard case .scripts(_, x, nil, let actual) = try formula(tex) else {
        XCTFail("\(tex) has no subscript x")
        continue
      }
      XCTAssertEqual(actual, placement, tex)
    }
  }

  func testNamesOfFunctions() throws {
    let cases = [
      (#"\operatorname{softmax}"#, "softmax"), (#"\operatorname{arg\,max}"#, "arg max"),
      (#"\operatorname{top-k}"#, "top-k"), (#"\mathop{\mathrm{rank}}"#, "rank"),
      (#"\limsup"#, "lim sup"),
    ]
    for (tex, name) in cases {
      guard case .function(let title, _) = try formula(tex) else {
        XCTFail("\(tex) is no function")
        continue
      }
      XCTAssertEqual(title, .identifier(name, .upright), tex)
    }
  }

  func testWords() throws {
    try assertTree(#"\text{a  b}"#, .text("a b", .roman))
    try assertTree(#"\text{50\% {of} \{it\}~x_i}"#, .text("50% of {it} x_i", .roman))
    try assertTree(
      #"\text{if $x$ \textbf{then}}"#,
      .row([.text("if ", .roman), x, .text(" ", .roman), .text("then", .bold)]))
  }

  func testLengths() throws {
    let cases: [(tex: String, mu: Int)] = [
      ("1em", 18), ("-1em", -18), ("0.5 em", 9), ("3mu", 3), ("10pt", 18), ("1.25em", 22),
      ("99999999999999999999em", 36_000), ("0.0000000000000000001em", 0),
    ]
    for (length, mu) in cases {
      XCTAssertEqual(try formula(#"\hspace{\#(length)}"#), .space(mu), length)
    }
  }

  func testTables() throws {
    let one = MathNode.number("1", .automatic)
    try assertTree(
      #"\begin{pmatrix}1&x\\x\\\end{pmatrix}"#,
      .fenced("(", .table(MathTable(.matrix, [.center], [[one, x], [x]])), ")"))
    var lined = MathTable(.matrix, [.left, .right], [[one, x]])
    lined.verticalLines = [0, 1]
    lined.horizontalLines = [0, 1]
    try assertTree(#"\begin{array}{|l|r}\hline 1&x\\\hline\end{array}"#, .table(lined))
    try assertTree(#"\substack{1\\x}"#, .table(MathTable(.small, [.center], [[one], [x]])))
  }

  func testWhatIsNotSeen() throws {
    try assertTree(#"x\label{eq:1}\nonumber % comment"#, x)
    try assertTree("% only a comment", .row([]))
  }
}

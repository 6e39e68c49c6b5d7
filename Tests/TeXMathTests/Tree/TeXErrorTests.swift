import XCTest

@testable import TeXMath

/// What is wrong with a formula, and where.
final class TeXErrorTests: XCTestCase {
  func testKindsAndPlaces() {
    for (tex, kind, column) in cases {
      XCTAssertThrowsError(try MathNode(parsing: tex), tex) { error in
        XCTAssertEqual(error as? TeXError, TeXError(kind, line: 1, column: column), tex)
      }
    }
  }

  func testLinesAndCharactersAreCounted() {
    let cases: [(tex: String, line: Int, column: Int)] = [
      ("a\nb \\foo", 2, 3), ("a\r\nb\r\n \\foo", 3, 2), ("é\u{301}αβ👩‍👧\\foo", 1, 5),
      ("% \\foo\n\\foo", 2, 1), ("\n\n{", 3, 1),
    ]
    for (tex, line, column) in cases {
      XCTAssertThrowsError(try MathNode(parsing: tex), tex) { error in
        let error = error as? TeXError
        XCTAssertEqual(error?.line, line, tex)
        XCTAssertEqual(error?.column, column, tex)
      }
    }
  }

  func testDepthIsBounded() throws {
    let nests = [
      "{", "\\frac", "x^{", "\\left(", "\\sqrt[", "\\hat", "\\text{\\text{", "\\begin{matrix}",
      "\\displaystyle ", "\\not", "\\mathbf{", "\\substack{", "\\text{$", "\\overset{",
    ]
    for nest in nests {
      let tex = String(repeating: nest, count: 200_000)
      XCTAssertThrowsError(try MathNode(parsing: tex), nest) { error in
        XCTAssertEqual((error as? TeXError)?.kind, .tooDeep, nest)
      }
    }
    let depth = MathNode.maximumDepth
    let deepest = String(repeating: "{", count: depth) + String(repeating: "}", count: depth)
    XCTAssertEqual(try formula(deepest).linearText, "")
    XCTAssertThrowsError(try MathNode(parsing: "{" + deepest + "}"))
  }

  private let cases: [(tex: String, kind: TeXError.Kind, column: Int)] = [
    (#"a + \foo"#, .unknownCommand("foo"), 5),
    (#"\newcommand{\a}{b}"#, .unknownCommand("newcommand"), 1),
    (#"\text{a \foo}"#, .unknownCommand("foo"), 9),
    (#"x^\foo"#, .unknownCommand("foo"), 3),
    (#"a\"#, .missingCommandName, 2),
    (#"\frac{1}"#, .missingArgument("frac"), 9),
    (#"{\frac12\sqrt}"#, .missingArgument("sqrt"), 14),
    ("x^", .missingArgument("^"), 3),
    ("x_", .missingArgument("_"), 3),
    ("x_^2", .missingArgument("_"), 3),
    (#"x^\right)"#, .missingArgument("^"), 3),
    (#"\text a"#, .missingBrace("text"), 7),
    (#"\begin matrix"#, .missingBrace("begin"), 8),
    ("a{b", .unclosedBrace, 2),
    (#"\text{a"#, .unclosedBrace, 6),
    (#"\left( {a \right)"#, .unclosedBrace, 8),
    ("a}b", .unexpectedBrace, 2),
    (#"\sqrt[3{x}"#, .unclosedBracket, 6),
    ("a $ b", .unexpectedDollar, 3),
    (#"\text{a $b}"#, .unexpectedDollar, 9),
    (#"\text{\frac12}"#, .commandInText("frac"), 7),
    ("a \u{1B}[0m", .controlCharacter, 3),
    ("a\u{85}", .controlCharacter, 2),
    ("\\text{a\u{202E}b}", .controlCharacter, 6),
    ("\\text{a\u{202E}b $x$ c}", .controlCharacter, 6),
    ("\\text{a\u{1B}b}", .controlCharacter, 8),
    ("\\begin{a\u{1B}}", .controlCharacter, 7),
    ("x\u{302}\u{202E}", .controlCharacter, 1),
    ("a # b", .unexpectedHash, 3),
    (#"\left a"#, .missingDelimiter("left"), 7),
    (#"\left( a \right"#, .missingDelimiter("right"), 16),
    (#"\big x"#, .missingDelimiter("big"), 6),
    (#"b \left( a"#, .missingRight, 3),
    (#"a \right)"#, .missingLeft("right"), 3),
    (#"a \middle| b"#, .missingLeft("middle"), 3),
    (#"\left( {\middle|} \right)"#, .missingLeft("middle"), 9),
    ("a & b", .alignmentOutsideEnvironment, 3),
    (#"\begin{matrix}{a & b}\end{matrix}"#, .alignmentOutsideEnvironment, 18),
    (#"a \\ b"#, .lineBreakOutsideEnvironment, 3),
    (#"\hline"#, .lineBreakOutsideEnvironment, 1),
    (#"\begin{foo}a\end{foo}"#, .unknownEnvironment("foo"), 7),
    (#"a \begin{matrix}1"#, .missingEnd("matrix"), 3),
    (#"\begin{matrix}\left(1\end{matrix}"#, .missingRight, 15),
    (#"a\end{matrix}"#, .unexpectedEnd, 2),
    (
      #"\begin{pmatrix}1\end{bmatrix}"#,
      .mismatchedEnd(expected: "pmatrix", found: "bmatrix"), 21
    ),
    (#"\begin{array}{lxr}1\end{array}"#, .unknownColumn("x"), 14),
    (#"\hspace{wide}"#, .malformedLength("wide"), 8),
    (#"\hspace{1.2.3em}"#, .malformedLength("1.2.3em"), 8),
    ("x_1_2", .doubleSubscript, 4),
    ("x^1^2", .doubleSuperscript, 4),
    ("x^2'", .doubleSuperscript, 4),
    ("x'_1'", .doubleSuperscript, 5),
    (#"x\limits_1"#, .misplacedLimits("limits"), 2),
  ]
}

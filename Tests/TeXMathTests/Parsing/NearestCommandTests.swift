import XCTest

@testable import TeXMath

/// The command that an unknown one is most like.
final class NearestCommandTests: XCTestCase {
  func testSlips() {
    let cases: [(typed: String, nearest: String?)] = [
      ("sqr", "sqrt"), ("qsrt", "sqrt"), ("frca", "frac"), ("Frac", "frac"), ("aplha", "alpha"),
      ("lfoor", "lfloor"), ("opertorname", "operatorname"), ("mathbff", "mathbf"),
      ("varepsilonn", "varepsilon"), ("subsetq", "subset"), ("sotfmax", nil),
      ("newcommand", nil), ("zzzzzz", nil), ("x", nil), ("é", nil),
      (String(repeating: "a", count: 100_000), nil),
    ]
    for (typed, nearest) in cases {
      let error = TeXError(.unknownCommand(typed), line: 1, column: 1)
      XCTAssertEqual(error.nearestCommand, nearest, "\\\(typed.prefix(20))")
    }
  }

  func testEveryCommandIsNearestToItself() {
    for name in Command.byName.keys where name.unicodeScalars.count > 1 {
      let error = TeXError(.unknownCommand(name), line: 1, column: 1)
      XCTAssertEqual(error.nearestCommand, name)
    }
  }

  func testOtherErrorsHaveNone() {
    XCTAssertNil(TeXError(.unclosedBrace, line: 1, column: 1).nearestCommand)
    XCTAssertNil(TeXError(.missingArgument("frac"), line: 1, column: 1).nearestCommand)
  }
}

import Attention
import Foundation
import XCTest

@testable import Exercises

final class NumbersGraderTests: XCTestCase {
  func testRightAnswersInManyForms() throws {
    let exercise = try Fixtures.exercise(1)
    for answer in [
      "[.4109, .1336, .2289, .3663]", "0.4109 0.1336 0.2289 0.3663", ".4109; .1336; .2289; .3663",
      "(.411, .134, .229, .366)", "0,4109 0,1336 0,2289 0,3663", "0,411; 0,134; 0,229; 0,366",
      "head 0: .4109 .1336\nhead 1: .2289 .3663", "| .4109 | .1336 | .2289 | .3663 |",
      ".4109\n.1336\n.2289\n.3663", "41.09% 13.36% 22.89% 36.63%",
      "≈ [0.4109, 0.1336, 0.2289, 0.3663]",
      "\\begin{bmatrix} .4109 & .1336 & .2289 & .3663 \\end{bmatrix}", ".4110 .1335 .2288 .3664",
      "output = [0.41093, 0.13361, 0.22887, 0.36629]", "out(cat) = (.4109, .1336, .2289, .3663).",
      "4.109e-1 1.336e-1 2.289e-1 3.663e-1", "[[0.4109 0.1336 0.2289 0.3663]]",
      "{.4109, .1336, .2289, .3663}", "Z = 11.2265\n.4109 .1336 .2289 .3663",
      "$(.4109, .1336, .2289, .3663)$", "np.array([0.4109, 0.1336, 0.2289, 0.3663])",
      "0.4109,0.1336,0.2289,0.3663", "- .4109\n- .1336\n- .2289\n- .3663",
      "<.4109, .1336, .2289, .3663>", "1. head 0 = [.4109, .1336]\n2. head 1 = [.2289, .3663]",
      "head 0 → .4109 .1336, head 1 → .2289 .3663", "\u{FEFF}．4109 ．1336 ．2289 ．3663",
      "**.4109** **.1336** **.2289** **.3663**", ".41090, .13360, .22885, .36630",
      "4109/10000 1336/10000 2289/10000 3663/10000",
    ] {
      let verdict = try Fixtures.grade(exercise, "a", answer)
      XCTAssertEqual(verdict.status, .correct, "\(answer): \(verdict.message)")
      XCTAssertEqual(verdict.score, 2, answer)
    }
  }

  func testWrongAnswers() throws {
    let exercise = try Fixtures.exercise(1)
    for answer in [
      ".4109 .1336 .2289 .3669", ".4113 .1336 .2289 .3663", ".4109 .1336 .3663 .2289",
      ".411 .134 .229 .367",
      "-.4109 .1336 .2289 .3663", "1 2 3 4", "0 0 0 0", ".4109 .1336 .2289 36.63",
      "4.109 1.336 2.289 3.663",
      ".1336 .4109 .2289 .3663", ".4109 .1336 .2289 .3663e1", "41.09 13.36 22.89 36.63",
      "1/3 1/3 1/3 1/3",
      ".4106 .1336 .2289 .3663", ".4109 .1339 .2289 .3663", ".4109 .1336 .2292 .3663",
      ".4 .1 .2 .5",
      ".41 .13 .23 .38", "0.411 0.133 0.229 0.366",
      ".4109 .1336 .2289 .3663 B".replacingOccurrences(
        of: ".3663 B", with: "0.5"),
    ] {
      let verdict = try Fixtures.grade(exercise, "a", answer)
      XCTAssertEqual(verdict.status, .incorrect, "\(answer): \(verdict.message)")
      XCTAssertEqual(verdict.score, 0, answer)
    }
  }

  func testTooFewDecimalsAreHalfRight() throws {
    let verdict = try Fixtures.grade(try Fixtures.exercise(1), "a", "0.41 0.13 0.23 0.37")
    XCTAssertEqual(verdict.status, .partial)
    XCTAssertEqual(verdict.score, 1)
    XCTAssertEqual(verdict.message, "Right as far as it goes: give at least 3 decimals.")
  }

  func testAnotherNumberOfNumbersIsNoAttempt() throws {
    let exercise = try Fixtures.exercise(1)
    for (answer, message) in [
      (".4109 .1336 .2289", "4 numbers are asked for; the last line has 3 numbers."),
      (".4109 .1336 .2289 .3663 .1", "4 numbers are asked for; the last line has 5 numbers."),
      ("0.4109", "4 numbers are asked for; the last line has 1 number."),
      ("no idea", "4 numbers are asked for; the last line has no number."),
      ("[.4109, .1336, …]", "4 numbers are asked for; the last line has 2 numbers."),
    ] {
      let verdict = try Fixtures.grade(exercise, "a", answer)
      XCTAssertEqual(verdict.status, .invalid, answer)
      XCTAssertEqual(verdict.message, message)
    }
  }

  func testMessageOfAnUnexplainedRow() throws {
    let verdict = try Fixtures.grade(try Fixtures.exercise(1), "a", "\n.4109 .1336 .2289 .3669")
    XCTAssertEqual(
      verdict.message,
      "Right are the entries 0, 1, 2, counted from 0. Not right: 3: 0.3669. Compute the scaled scores, "
        + "the weights and the weighted values one after the other, and compare each with the chapter's "
        + "worked row.")
    XCTAssertEqual([verdict.line, verdict.column], [3, 19])
    XCTAssertEqual(verdict.readBack, "0.4109 0.1336 0.2289 0.3669")
    XCTAssertEqual(verdict.anchor, "chapter-gqa#by-hand")
  }

  /// A row that is rounded to any number of decimals passes; with one entry off by more than rounding
  /// allows, it does not.
  func testRandomRows() throws {
    let exercise = try Fixtures.exercise(1)
    let output = try SharedExample.attention(groups: 2).output.row(1)
    var random = SeededRandom(seed: 4)
    for _ in 0..<200 {
      let decimals = 3 + random.index(below: 6)
      var row = output
      let isWrong = random.index(below: 2) == 1
      if isWrong {
        let off = (0.0011 + 0.3 * random.unit()) * (random.index(below: 2) == 1 ? 1 : -1)
        row[random.index(below: 4)] += off
      }
      let text = row.map { DecimalText.weight($0, decimals: decimals) }.joined(separator: ", ")
      let verdict = try Fixtures.grade(exercise, "a", text)
      XCTAssertEqual(verdict.status == .correct, !isWrong, "\(text): \(verdict.message)")
    }
  }
}

import Attention
import Foundation
import XCTest

@testable import Exercises

/// Whatever a sheet holds, the verdict is quick and says what is wrong.
final class HostileInputTests: XCTestCase {
  /// Patterns that are repeated until the answer is as long as an answer may be.
  private let patterns = [
    "(", ")", "9", "0.1", "1,", "1.", "1 ", "1,000", "-", "2^", "2^-", "1=", "1*", "1+", "1/2",
    "1 GiB ",
    "word ", "√", "\\frac{", "\\frac", "{", "\\text{", "\\begin{", "'", "1\n", "\n= 1", "because ",
    "1 < ",
    "not, ", "1, ", "as ", "²", "\u{301}", "\u{200B}", "sqrt(", "⌊", "→ 1 ", "; × 1 ", "👩‍👩‍👧‍👦",
    "0..63 ", "a-",
    "% of ", "e9", "1e9", "2K", "G = ", "head 1 ", "1: ", "```\n", "~~~", "|", "⌊1⌋", "two ",
    "none, ", "; ",
  ]

  func testLongAnswersAreQuick() throws {
    // Seconds in a debug build on a busy machine; quadratic time would be far above.
    let slowest = 20.0
    for (number, part) in [(1, "a"), (1, "c"), (2, "a")] {
      let exercise = try Fixtures.exercise(number)
      for pattern in patterns {
        let count = AnswerSheet.maximumAnswerBytes / 2 / pattern.utf8.count
        let answer = String(repeating: pattern, count: count) + " 1"
        let start = Date()
        let verdict = try Fixtures.grade(exercise, part, answer)
        let name = "exercise-\(number) (\(part)) \(pattern.debugDescription)"
        XCTAssertLessThan(Date().timeIntervalSince(start), slowest, name)
        XCTAssertLessThan(verdict.message.count, 1500, name)
        XCTAssertLessThan(verdict.readBack.count, 500, name)
        XCTAssertFalse(verdict.message.isEmpty, name)
      }
    }
  }

  func testAnswersThatAreTooLong() throws {
    let exercise = try Fixtures.exercise(2)
    let verdict = try Fixtures.grade(exercise, "a", String(repeating: "1+", count: 50_000))
    XCTAssertEqual(verdict.status, .invalid)
    XCTAssertEqual(verdict.message, "The answer has 100000 bytes; the most that is read is 20000.")
  }

  func testLongSheetsAreQuick() throws {
    let exercise = try Fixtures.exercise(2)
    for pattern in ["```\n", "```answer a\n", "`", "\n", "~~~ ", "~~~x\n", "a ", "\r", "é"] {
      let text = String(repeating: pattern, count: 990_000 / pattern.utf8.count)
      let start = Date()
      let verdict = exercise.grade([UInt8](text.utf8))
      XCTAssertLessThan(Date().timeIntervalSince(start), 30, pattern.debugDescription)
      XCTAssertEqual(verdict.status, .invalid, pattern.debugDescription)
    }
    let huge = exercise.grade([UInt8](repeating: 0x41, count: 100_000_000))
    XCTAssertEqual(huge.problems.count, 1)
  }

  func testClearVerdicts() throws {
    let exercise = try Fixtures.exercise(2)
    for (answer, message) in [
      (
        String(repeating: "9", count: 10_000),
        "Line 2, column 1: a number of 10000 digits; a dozen are enough."
      ),
      (
        String(repeating: "(", count: 10_000),
        "Line 2, column 101: more than 100 brackets inside each other."
      ),
      ("1e400", "Line 2, column 1: the result is too large for any number asked here."),
      ("NaN", "Line 2, column 1: “NaN” is no number."),
      ("-∞", "Line 2, column 2: “infinity” is no number."),
      ("1\n2/0", "Line 3, column 2: a division by zero."),
      (
        "2.5 \u{202E}GiB",
        "Line 2, column 5: an invisible character (U+202E) that turns the direction of the text; "
          + "delete it and type the line again."
      ),
      ("2\u{1B}[31m", "Line 2, column 2: a control character (U+001B); delete it."),
      ("٢", "Line 2, column 1: the digit “٢”; write digits as 0–9."),
    ] {
      let verdict = try Fixtures.grade(exercise, "a", answer)
      XCTAssertEqual(verdict.status, .invalid, message)
      XCTAssertEqual(verdict.message, message)
    }
  }

  /// Random bytes, and random pieces of answers put together, never trap; random bytes never pass.
  func testRandomSheetsNeverTrap() throws {
    let pieces =
      patterns + [
        "2.5", "GiB", "128", "131072", "=", "\n", "```answer b\n", "```", " G = 2", "1e308", "-1",
        "K",
        "floor(", ")", "9007199254740993", "\u{202F}", "0x", "3rd", "1-based", "counting from 1",
        "63",
        ".4109", "1e18", "-1e300",
      ]
    var random = SeededRandom(seed: 11)
    let exercises = [try Fixtures.exercise(1), try Fixtures.exercise(2)]
    for round in 0..<800 {
      let exercise = exercises[round % 2]
      if round % 8 < 2 {
        let bytes = (0..<random.index(below: 2000)).map { _ in UInt8(random.index(below: 256)) }
        XCTAssertNotEqual(exercise.grade(bytes).status, .correct)
      } else {
        let part = exercise.parts[random.index(below: exercise.parts.count)].id
        var answer = ""
        for _ in 0..<random.index(below: 30) { answer += pieces[random.index(below: pieces.count)] }
        _ = exercise.grade(Fixtures.sheet(exercise, part, answer))
      }
    }
  }
}

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
        let count = (AnswerSheet.maximumAnswerBytes - 10) / pattern.utf8.count
        let answer = String(repeating: pattern, count: count) + " 1"
        let start = Date()
        let verdict = try Fixtures.grade(exercise, part, answer)
        let name = "exercise-\(number) (\(part)) \(pattern.debugDescription)"
        XCTAssertLessThan(Date().timeIntervalSince(start), slowest, name)
        _ = exercise.grade(Fixtures.sheet(exercise, part, answer.joined()))
      }
    }
  }
}

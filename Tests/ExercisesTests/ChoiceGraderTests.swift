import XCTest

@testable import Exercises

final class ChoiceGraderTests: XCTestCase {
  func testRightAnswersInManyForms() throws {
    let exercise = try Fixtures.exercise(1)
    for answer in [
      "2 and 3", "dims 2–3", "the last two", "2, 3", "head 1's", "columns 2..3", "2,3", "[2, 3]",
      "entries 2 to 3", "{2,3}", "2 & 3", "dims 2, 3 (head 1's)", "the last two (2 and 3)",
      "2 and 3 change, 0 and 1 stay the same", "third and fourth", "0 and 1 stay, 2 and 3 change",
      "only 2 and 3", "those of head 1", "2-3", "2…3",
      "Entries 2 and 3, because head 1 reads group 0",
      "Dimensions #2, #3", "d2, d3", "２ and ３", "the second half", "2 and 3, not 0 and 1",
      "columns 2–3 (0-based)", "two and three", "0-based dims 2 and 3", "The 3rd and 4th",
      "dims 2 & 3 change; dims 0 & 1 don't", "0, 1 stay, 2, 3 change", "2\n3", "- 2\n- 3",
      "3 and 4, counting from 1", "1-based: 3 and 4",
    ] {
      let verdict = try Fixtures.grade(exercise, "c", answer)
      XCTAssertEqual(verdict.status, .correct, "\(answer): \(verdict.readBack) \(verdict.message)")
    }
  }

  func testWrongAnswersAreReadBack() throws {
    let exercise = try Fixtures.exercise(1)
    let cases: [(answer: String, readBack: String)] = [
      ("3 and 4", "3, 4"), ("0 and 1", "0, 1"), ("all", "0, 1, 2, 3"), ("2", "2"), ("3", "3"),
      ("1, 2, 3", "1, 2, 3"), ("none", "none"), ("0–3", "0, 1, 2, 3"), ("the first two", "0, 1"),
      ("1 and 2", "1, 2"), ("2 and 4", "2, 4"), ("all four entries", "0, 1, 2, 3"),
      ("head 0", "0, 1"),
      ("2 and 3, counting from 1", "1, 2"), ("0, 2, 3", "0, 2, 3"),
      ("2 and 3 stay, 0 and 1 change", "0, 1"),
      ("3rd", "2"), ("0, 1, 2 and 3 change", "0, 1, 2, 3"), ("both heads", "0, 1, 2, 3"),
      ("63", "63"),
    ]
    for (answer, readBack) in cases {
      let verdict = try Fixtures.grade(exercise, "c", answer)
      XCTAssertEqual(verdict.status, .incorrect, answer)
      XCTAssertEqual(verdict.readBack, readBack, answer)
    }
  }

  func testWhatNamesNoPositionIsNoAttempt() throws {
    let exercise = try Fixtures.exercise(1)
    for (answer, message) in [
      ("foo", "No position found: name the entries by their numbers, counted from 0."),
      (
        "0 and 1 do not change",
        "No position found: name the entries by their numbers, counted from 0."
      ),
      ("2.3", "Line 8, column 1: positions are small whole numbers, not `2.3`."),
      ("0..1000", "Line 8, column 4: positions are small whole numbers, not `1,000`."),
    ] {
      let verdict = try Fixtures.grade(exercise, "c", answer)
      XCTAssertEqual(verdict.status, .invalid, answer)
      XCTAssertEqual(verdict.message, message)
    }
  }
}

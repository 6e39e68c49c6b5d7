import XCTest

@testable import Exercises

final class VariantTests: XCTestCase {
  func testASeedAlwaysGivesTheSameNumbers() throws {
    let exercise = try Fixtures.exercise(2)
    for seed: UInt64 in [1, 2, 3, 42, .max] {
      let one = try exercise.variant(seed: seed)
      XCTAssertEqual(one.parameters, try exercise.variant(seed: seed).parameters, "\(seed)")
      XCTAssertEqual(one.seed, seed)
      XCTAssertEqual(one.grade([]).seed, seed)
      XCTAssertEqual(one.hash, exercise.hash)
    }
    XCTAssertEqual(try exercise.variant(seed: 0).parameters, exercise.parameters)
    XCTAssertNil(try exercise.variant(seed: 0).seed)
    XCTAssertThrowsError(try Fixtures.exercise(1).variant(seed: 1)) {
      XCTAssertEqual($0 as? ExerciseError, .noVariants)
    }
  }

  /// In every variant the engine's own answer passes, and no undeclared wrong idea does.
  func testVariantsAreFair() throws {
    let exercise = try Fixtures.exercise(2)
    var seen: Set<String> = []
    for seed: UInt64 in 1...25 {
      let variant = try exercise.variant(seed: seed)
      seen.insert("\(variant.parameters)")
      for part in variant.parts {
        let values = try XCTUnwrap(variant.values(of: part))
        let answer = values.map { $0.text }.joined(separator: ", ")
        let verdict = try Fixtures.grade(variant, part.id, answer)
        XCTAssertEqual(
          verdict.status, .correct, "seed \(seed) (\(part.id)) \(answer): \(verdict.message)")
      }
      let matrix = CollisionMatrix(variant)
      XCTAssertEqual(matrix.parts.flatMap { $0.passing.map { $0.id } }, [], "seed \(seed)")
      XCTAssertFalse(variant.prompt.contains("{{"), "seed \(seed)")
      XCTAssertFalse(variant.hints.joined().contains("{{"), "seed \(seed)")
    }
    XCTAssertGreaterThan(seen.count, 15)
  }

  func testThePromptShowsTheVariantsNumbers() throws {
    let exercise = try Fixtures.exercise(2)
    XCTAssertTrue(exercise.prompt.contains("$H = 40$"), exercise.prompt)
    XCTAssertTrue(exercise.prompt.contains("128K tokens ($N =$ 131,072)"), exercise.prompt)
    let variant = try exercise.variant(seed: 5)
    XCTAssertTrue(variant.prompt.contains("$H = \(variant.parameters["heads"] ?? "")$"))
    XCTAssertNotEqual(variant.prompt, exercise.prompt)
  }
}

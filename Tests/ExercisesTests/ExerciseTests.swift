import XCTest

@testable import Exercises

final class ExerciseTests: XCTestCase {
  func testSolutionsPassAndBlankSheetsAreUnanswered() throws {
    for number in 1...2 {
      let exercise = try Fixtures.exercise(number)
      let solution = exercise.grade(
        [UInt8](try Fixtures.text("solutions/exercise-\(number)/answer.md").utf8))
      XCTAssertEqual(solution.status, .correct, "\(solution)")
      XCTAssertEqual(solution.score, solution.maxScore)
      XCTAssertEqual(solution.exitStatus, 0)
      let blank = exercise.grade([UInt8](exercise.blankSheet.utf8))
      XCTAssertEqual(blank.status, .unanswered, "exercise-\(number)")
      XCTAssertEqual(blank.score, 0)
      XCTAssertEqual(blank.exitStatus, 1)
    }
  }

  func testEveryNumberOfAnExplanationIsComputed() throws {
    var checked = 0
    for number in 1...2 {
      let text = try Fixtures.text("solutions/exercise-\(number)/explanation.md")
      for match in text.matches(of: #/\[([^\]]+)\]\(value:([^)?]+)\?([^)]*)\)/#) {
        let value = try Computation.named(String(match.2)).evaluate(
          Arguments(query: String(match.3)))
        XCTAssertEqual(value.agrees(withText: String(match.1)), .agrees, String(match.0))
        checked += 1
      }
    }
    XCTAssertGreaterThan(checked, 30)
  }

  func testHintsClimb() throws {
    for number in 1...2 {
      let exercise = try Fixtures.exercise(number)
      XCTAssertGreaterThanOrEqual(exercise.hints.count, 3, "exercise-\(number)")
      XCTAssertFalse(
        (exercise.hints + [exercise.prompt, exercise.blankSheet]).joined().contains("{{"))
    }
  }

  func testBlankSheet() throws {
    XCTAssertEqual(
      try Fixtures.exercise(1).blankSheet,
      """
      # The row “cat”

      <!-- Write inside the blocks. Everything else is yours for notes. -->

      **(a)** The output for “cat” at $G = 2$: four numbers, at least three decimals.

      ```answer a
      ```

      **(b)** The output for “cat” at $G = 1$: four numbers, at least three decimals.

      ```answer b
      ```

      **(c)** Which of the four entries change between $G = 2$ and $G = 1$? Count from 0.

      ```answer c
      ```

      """)
    let variant = try Fixtures.exercise(2).variant(seed: 7)
    XCTAssertTrue(variant.blankSheet.contains("<!-- Variant 7: check it with --variant 7. -->"))
  }

  func testTemplates() {
    let parameters: Arguments = ["tokens": "131072", "budget": "8 GB", "d": "128"]
    let template = Template(
      "{{tokens}} {{tokens:short}} {{tokens:raw}} {{budget}} {{d}} {{no}} {{ {")
    XCTAssertEqual(template.filled(with: parameters), "131,072 128K 131072 8 GB 128 {{no}} {{ {")
    let references = Template("$tokens*1000/$d $no $ $d")
    XCTAssertEqual(references.resolvingReferences(in: parameters), "131072*1000/128 $no $ 128")
  }

  func testFaultsOfTheFileHaveTheirPlace() throws {
    let catalogue = try MisconceptionCatalogue(
      yaml: "misconceptions: [{id: m, title: t, anchor: a, explanation: e}]")
    func message(_ part: String, head: String = "title: T\nsection: s\n") -> String {
      do {
        _ = try Exercise(id: "x", yaml: head + "parts:\n" + part, prompt: "", catalogue: catalogue)
        return "none"
      } catch {
        return error.message
      }
    }
    let start = "  - {id: a, title: A, ask: Q, kind: "
    let good = "expect: [{name: n, compute: uptraining}]"
    XCTAssertEqual(message("\(start)quantity, \(good)}"), "none")
    XCTAssertEqual(
      message("\(start)essay, \(good)}"),
      "4:37: essay is no kind of part; the kinds are numbers, choice, quantity.")
    XCTAssertEqual(
      message("\(start)quantity}"), "4:5: a part of kind quantity needs what to expect.")
    XCTAssertEqual(
      message("\(start)quantity, expect: [{name: n, compute: uptrainig}]}"),
      "4:56: There is no computation uptrainig; near it: uptraining.")
    XCTAssertEqual(
      message("\(start)quantity, \(good), mistakes: [{id: zz}]}").hasSuffix(
        "there is no misconception zz."), true)
    XCTAssertEqual(
      message("\(start)quantity, \(good), pionts: 2}").hasSuffix(
        "pionts is not known; use points."), true)
    XCTAssertEqual(
      message("\(start)quantity, expect: [{name: n, compute: cache}]}"),
      "1:1: what part a expects cannot be computed.")
    XCTAssertEqual(
      message("\(start)quantity, \(good)}\n\(start)quantity, \(good)}"), "5:5: part a occurs twice."
    )
    XCTAssertEqual(message("  []"), "1:1: an exercise needs parts.")
  }

  /// A new exercise is data: no line of Swift knows these parts.
  func testANewExerciseNeedsNoSwift() throws {
    let catalogue = try MisconceptionCatalogue(
      yaml:
        "misconceptions: [{id: inverted, title: Inverted, anchor: chapter-gqa#the-idea, explanation: e}]"
    )
    let exercise = try Exercise(
      id: "exercise-9",
      yaml: """
        title: Sharing
        section: chapter-gqa#the-idea
        parameters: {heads: 64, groups: 8}
        parts:
          - id: x
            title: Saving
            kind: quantity
            points: 3
            ask: What part of the cache is saved?
            expect: [{name: saving, compute: saving}]
          - id: y
            title: Heads per group
            kind: quantity
            ask: H/G?
            expect: [{name: ratio, compute: ratio}]
            mistakes: [{id: inverted, with: {groups: "16"}, here: "Of {{heads}}."}]
        hints: [one, two, three]
        """, prompt: "H = {{heads}}", catalogue: catalogue)
    XCTAssertEqual(exercise.prompt, "H = 64")
    for answer in ["87.5 %", "0.875", "7/8", "1 - 8/64"] {
      XCTAssertEqual(try Fixtures.grade(exercise, "x", answer).status, .correct, answer)
    }
    XCTAssertEqual(try Fixtures.grade(exercise, "x", "87.5").status, .incorrect)
    XCTAssertEqual(try Fixtures.grade(exercise, "y", "8×").status, .correct)
    let wrong = try Fixtures.grade(exercise, "y", "4")
    XCTAssertEqual(wrong.message, "Your value is what “Inverted” gives. Of 64.")
    XCTAssertEqual(wrong.causes, ["inverted"])
    XCTAssertEqual(wrong.anchor, "chapter-gqa#the-idea")
  }
}

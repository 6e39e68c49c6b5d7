import XCTest

@testable import Exercises

/// Every misconception of the catalogue, through a whole sheet: the wrong answer of the idea is graded as
/// wrong and explained by the idea, and the feedback does not give the right answer away.
final class MisconceptionTests: XCTestCase {
  private let first: [(part: String, answer: String, causes: [String])] = [
    ("a", ".4438 .0844 .2008 .3899", ["no-scaling"]),
    ("a", ".3815 .1778 .2495 .3481", ["wrong-scale"]),
    ("a", ".5118 .1855 .2922 .2581", ["softmax-over-queries"]),
    ("a", "4.6133 1.5 1.7121 2.7402", ["not-normalised"]),
    ("a", "1.4142 0 .1768 .8839", ["no-softmax"]),
    ("a", ".4109 .1336 .3663 .2289", ["wrong-value-group"]),
    ("a", ".2491 .3763 .2289 .3663", ["wrong-row"]),
    ("a", ".2717 .2717 .2289 .3663", ["wrong-row"]),
    ("a", ".3000 .3000 .1799 .4579", ["wrong-row"]),
    ("a", ".8044 .1956 0 0", ["causal-mask"]),
    ("a", ".3571 .2101 .3286 .2558", ["mean-pooled"]),
    ("a", ".2289 .3663 .4109 .1336", ["heads-out-of-order"]),
    ("a", ".4109 .1336 .3583 .2126", ["swapped-groups", "modulo-grouping"]),
    ("a", ".2008 .3899 .4438 .0844", ["no-scaling+heads-out-of-order"]),
    ("b", ".4438 .0844 .3815 .1778", ["no-scaling"]),
    ("b", ".3815 .1778 .3412 .2382", ["wrong-scale"]),
    ("b", ".5118 .1855 .3127 .1855", ["softmax-over-queries"]),
    ("b", "4.6133 1.5 2.5281 1.5", ["not-normalised"]),
    ("b", "1.4142 0 .7071 0", ["no-softmax"]),
    ("b", ".1644 .4184 .2289 .3663", ["wrong-shared-group"]),
    ("b", ".2491 .3763 .2491 .3763", ["wrong-row"]),
    ("b", ".8044 .1956 .6698 .3302", ["causal-mask"]),
    ("b", ".3571 .2101 .3286 .2558", ["mean-pooled"]),
    ("b", ".3583 .2126 .4109 .1336", ["heads-out-of-order"]),
    ("b", ".4109 .1336 .2289 .3663", ["swapped-groups", "modulo-grouping"]),
    ("c", "3 and 4", ["one-based"]),
    ("c", "0 and 1", ["heads-out-of-order", "wrong-shared-group"]),
    ("c", "all of them", ["mean-pooled"]),
  ]

  private let second: [(part: String, answer: String, causes: [String])] = [
    ("a", "1.25 GiB", ["forgot-key-and-value", "forgot-bytes", "one-byte"]),
    ("a", "128*131072*40*2 bytes", ["forgot-key-and-value"]),
    ("a", "64 MiB", ["forgot-layers"]),
    ("a", "20 KiB", ["forgot-tokens"]),
    ("a", "107.4 GB", ["heads-for-groups"]),
    ("a", "2.62 GB", ["thousand-for-kilo"]),
    ("a", "2.5 GB", ["gigabyte-gibibyte"]),
    ("a", "2.684 GiB", ["gigabyte-gibibyte"]),
    ("a", "2.5e9 B", ["gigabyte-gibibyte"]),
    ("a", "20 GiB", ["bits-for-bytes"]),
    ("a", "2.684 Gb", ["bits-for-bytes"]),
    ("a", "2.5 Gb", ["gigabyte-gibibyte+bits-for-bytes"]),
    (
      "a", "32 MiB",
      [
        "forgot-key-and-value+forgot-layers", "forgot-bytes+forgot-layers",
        "one-byte+forgot-layers",
      ]
    ),
    ("b", "3", ["groups-must-divide"]),
    ("b", "7", ["groups-must-divide"]),
    ("b", "5", ["forgot-key-and-value", "forgot-bytes", "one-byte"]),
    ("b", "40", ["forgot-layers", "forgot-tokens", "heads-for-groups"]),
    ("b", "8", ["whole-gpu"]),
    ("b", "20", ["group-size-for-count"]),
    ("b", "1", ["largest-for-smallest"]),
    ("c", "G = 2, 5 GiB", ["largest-for-smallest"]),
    ("c", "G = 40, 100 GiB", ["largest-for-smallest"]),
    ("c", "G = 1, 100 GiB", ["heads-for-groups"]),
    ("c", "G = 40, 2.5 GiB", ["group-size-for-count"]),
    ("c", "G = 1, 1.25 GiB", ["forgot-key-and-value", "forgot-bytes", "one-byte"]),
    ("c", "G = 1, 64 MiB", ["forgot-layers"]),
    ("c", "G = 1, 20 KiB", ["forgot-tokens"]),
    ("c", "G = 1, 2.5 GB", ["gigabyte-gibibyte"]),
    ("c", "G = 1, 2.62 GB", ["thousand-for-kilo"]),
    ("c", "G = 1, 20 GiB", ["bits-for-bytes"]),
  ]

  private func check(
    _ exercise: Exercise, _ cases: [(part: String, answer: String, causes: [String])],
    secrets: [String: [String]]
  ) throws {
    for (part, answer, causes) in cases {
      let verdict = try Fixtures.grade(exercise, part, answer)
      XCTAssertEqual(verdict.causes, causes, "(\(part)) \(answer): \(verdict.message)")
      XCTAssertTrue([.incorrect, .partial].contains(verdict.status), "(\(part)) \(answer)")
      XCTAssertLessThan(verdict.score, verdict.maxScore, "(\(part)) \(answer)")
      let feedback = ([verdict.message] + verdict.misconceptions.map { $0.explanation }).joined()
      for secret in secrets[part] ?? [] where !answer.contains(secret) {
        XCTAssertFalse(feedback.contains(secret), "(\(part)) \(answer) tells \(secret)")
      }
    }
  }

  func testExercise1() throws {
    try check(
      Fixtures.exercise(1), first,
      secrets: [
        "a": ["4109", "1336", "2289", "3663"], "b": ["4109", "1336", "3583", "2126"],
        "c": ["2 and 3", "last two"],
      ])
  }

  func testExercise2() throws {
    let amount = ["2.5 GiB", "2.684", "2.68 GB", "2,684,354,560", "2684354560"]
    try check(
      Fixtures.exercise(2), second, secrets: ["a": amount, "b": ["G = 2", "5.37"], "c": amount])
  }

  func testEveryMisconceptionIsRecognisedSomewhere() throws {
    let named = Set(
      (first + second).flatMap { $0.causes.flatMap { $0.split(separator: "+") } }.map(String.init))
    XCTAssertEqual(try Fixtures.catalogue().all.map { $0.id }.filter { !named.contains($0) }, [])
  }

  func testExplanationsTeach() throws {
    let sections = [
      "the-kv-cache-problem", "the-idea", "the-paper", "the-mathematics", "the-memory-budget",
      "by-hand",
      "uptraining", "implementation", "complexity", "modern-systems", "real-models", "pitfalls",
      "take-aways",
    ]
    for misconception in try Fixtures.catalogue().all {
      XCTAssertGreaterThan(misconception.explanation.count, 150, misconception.id)
      let anchor = misconception.anchor.split(separator: "#").map(String.init)
      XCTAssertEqual(anchor.first, "chapter-gqa", misconception.id)
      XCTAssertTrue(sections.contains(anchor.last ?? ""), misconception.anchor)
    }
  }

  func testCatalogueRefusesDuplicatesAndUnknownKeys() {
    for (yaml, message) in [
      (
        "misconceptions:\n  - {id: a, title: t, anchor: x, explanation: e}\n  - {id: a, title: t, anchor: x, explanation: e}",
        "3:5: a occurs twice."
      ),
      ("misconceptions:\n  - {id: a, titel: t}", "2:13: titel is not known; use title."),
      ("misconceptions:\n  - {id: a}", "2:5: title is missing."),
      ("misconceptions: 3", "1:17: a list is needed here."),
      ("", "1:1: the file is empty."),
      ("a: [", "2:1: did not find expected node content."),
    ] {
      XCTAssertThrowsError(try MisconceptionCatalogue(yaml: yaml), yaml) {
        XCTAssertEqual(($0 as? ExerciseError)?.message, message, yaml)
      }
    }
  }
}

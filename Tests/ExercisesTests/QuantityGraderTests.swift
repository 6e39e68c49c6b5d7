import Attention
import XCTest

@testable import Exercises

final class QuantityGraderTests: XCTestCase {
  private func check(
    _ part: String, _ answers: [String], _ status: Status, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    let exercise = try Fixtures.exercise(2)
    for answer in answers {
      let verdict = try Fixtures.grade(exercise, part, answer)
      XCTAssertEqual(
        verdict.status, status, "\(answer): \(verdict.readBack): \(verdict.message)", file: file,
        line: line)
    }
  }

  func testRightAmountsInManyForms() throws {
    try check(
      "a",
      [
        "2.5 GiB", "2,684,354,560 bytes", "2.68e9 B", "2684354560", "2*128*131072*40*2", "2.684 GB",
        "2.5GiB", "2560 MiB", "2.68 GB", "≈2.68 GB", "about 2.5 gibibytes", "2.5 GIB.", "~2.7GB",
        "2 x 128 x 131072 x 40 x 2 bytes", "2·128·131,072·40·2 = 2,684,354,560 B = 2.5 GiB",
        "2**31 + 2**29", "2^31 * 1.25", "2.684.354.560 B", "2 684 354 560 B", "2'684'354'560 Bytes",
        "21.47 Gbit", "20 Gib", "21,474,836,480 bits", "$2.5\\,\\text{GiB}$", "**2.5 GiB**",
        "`2.5 GiB`",
        "per token: 2*40*128*2 = 20480 bytes\n20480 * 131072 = 2684354560 bytes",
        "cache per head = 2.5 GiB", "It is 2.5 GiB per KV head, i.e. 2,684,354,560 bytes.",
        "2 * 128 * 128K * 40 * 2 B", "\\boxed{2.5\\text{ GiB}}", "2.5 × 2³⁰ B",
        "2.5 * 1024^3 bytes",
        "2·1·128·131072·40·2\n= 2684354560 B\n= 2.5 GiB", "５/2 GiB", "2.5 GiB (2.684 GB)",
        "(a) 2.5 GiB",
        "(2 * 128 * 131072 * 40 * 2) / 2^30 = 2.5 GiB", "Answer: 2.5 GiB", "• 2.5 GiB",
        "2 621 440 KiB",
        "2 (K and V) * 128 dims * 131072 tokens * 40 layers * 2 bytes/value", "2,68 GB",
        "K+V: 2 × 128 × 2 B = 512 B per token per layer; × 40 = 20,480 B; × 131,072 = 2.68 GB",
        "2,684,000,000 B", "5 GiB / 2 = 2.5 GiB", "0.0025 TB + 0.000184 TB",
      ], .correct)
  }

  func testWrongAmounts() throws {
    try check(
      "a",
      [
        "2.5 GB", "1.25 GiB", "1.34 GB", "64 MiB", "100 GiB", "2.684 GiB", "20 GiB", "2.5 Gb",
        "2.62 GB",
        "5 GiB", "2*128*131072*40 = 1342177280 B", "2*128*131072*40*2 = 2,684,345,560 B", "2.5 s",
        "2.6 GiB", "2.75 GB", "20480 B", "32 MiB", "0", "-2.5 GiB", "2.5 MiB", "2500 MB", "0 TB",
        "2*128*131072*40*2 bytes = 1.25 GiB", "2.5 GiB * 1 GiB", "87 %", "2.69 GB", "2.67 GB",
        "2.55 GiB",
      ], .incorrect)
  }

  func testRightCountsInManyForms() throws {
    try check(
      "b",
      [
        "2", "G = 2", "2 groups", "two", "2 (5.37 GB = 5 GiB)",
        "2 groups, since 3 does not divide 40",
        "8/2.684 = 2.98, so G = 2", "8 GB / 2.684 GB = 2.98 → 2", "2.98 -> 2", "floor(8/2.684) = 2",
        "Two.", "G=2 because 3 ∤ 40", "2.0", "**2**", "2 KV heads", "The largest G is 2",
        "⌊2.98⌋ = 2",
        "8 GB/2.684 GB = 2.98, rounded down to a divisor of 40: 2", "3 does not divide 40, so 2",
        "G ≤ 2.98, so G = 2", "2 heads = 5.37 GB < 8 GB", "2 (5 GiB)",
        "8 GB / 2.684 GB = 2.98\nG = 2",
      ], .correct)
  }

  func testWrongCounts() throws {
    try check(
      "b",
      [
        "3", "5", "40", "8", "20", "1", "2.98", "4", "7", "10", "0", "-2", "2 GB", "3 groups",
        "2.5",
        "1000000000000000000000", "2.0001", "three", "G = 3 (7.5 GiB)", "16",
      ], .incorrect)
  }

  func testTwoValues() throws {
    try check(
      "c",
      [
        "G = 1, 2.5 GiB", "1, 2.5 GiB", "1 → 2.5 GiB", "G=1: 2.684 GB", "G = 1\n2.5 GiB",
        "2.5 GiB at G = 1", "G = 1 (2.5 GiB)", "1; 2684354560 B", "one group, 2.5 GiB", "1 2.5GiB",
        "G=1\n2*1*128*131072*40*2 = 2684354560 B", "G = 1 with 2,684,354,560 bytes",
        "1 (MQA), cache 2.5 GiB", "smallest G: 1, cache: 2.5 GiB", "1 and 2.68 GB",
        "G = 1, cache = 2684354560", "cache = 2.5 GiB, G = 1", "| 1 | 2.5 GiB |",
      ], .correct)
    try check("c", ["G = 2, 5 GiB", "40, 100 GiB", "2, 1.25 GiB"], .incorrect)
    try check("c", ["1, 1.25 GiB", "1, 2.5 GB", "2, 2.5 GiB", "40, 2.5 GiB", "1, 3 MB"], .partial)
    try check("c", ["1", "2.5 GiB", "1, 2.5"], .invalid)
  }

  func testWhatIsNoAttempt() throws {
    let exercise = try Fixtures.exercise(2)
    let cases: [(part: String, answer: String, message: String)] = [
      (
        "a", "2,684 GB",
        "A comma before three digits may group thousands or start decimals, and was read as the first. "
          + "Write decimals with a point."
      ),
      ("a", "2.5", "A number without a unit is read as bytes: write the unit."),
      (
        "a", "2.5 G",
        "Line 2, column 5: “G” alone could mean several units; write GB (powers of 1000) or GiB (1024)."
      ),
      (
        "a", "1.25 GiB or 2.5 GiB",
        "Line 2 holds several values (`1.25 GiB or`, `2.5 GiB`): put the one that is your answer on the "
          + "last line alone."
      ),
      ("a", "NaN", "Line 2, column 1: “NaN” is no number."),
      ("a", "x = 1/0", "Line 2, column 6: a division by zero."),
      ("a", "about half", "No number found: write a value, or working that ends in `= value`."),
      (
        "b", "2 or 3",
        "Line 5 holds several values (`2 or`, `3`): put the one that is your answer on the last line alone."
      ),
      ("c", "1", "2 values are asked for, G and cache; write each with its name or unit."),
    ]
    for (part, answer, message) in cases {
      let verdict = try Fixtures.grade(exercise, part, answer)
      XCTAssertEqual(verdict.status, .invalid, answer)
      XCTAssertEqual(verdict.message, message, answer)
      XCTAssertNotNil(verdict.line, answer)
    }
  }

  func testCoarseAmountsAreHalfRight() throws {
    let verdict = try Fixtures.grade(try Fixtures.exercise(2), "a", "3 GB")
    XCTAssertEqual(verdict.status, .partial)
    XCTAssertEqual(verdict.score, 0.5)
  }

  func testStatedReadingIsRight() throws {
    let exercise = try Fixtures.exercise(2)
    let stated = try Fixtures.grade(
      exercise, "a", "128K = 128,000\n2*128*128000*40*2 = 2,621,440,000 B")
    XCTAssertEqual(stated.status, .correct)
    XCTAssertEqual(
      stated.message, "Right: you state how many tokens you count, and the rest follows.")
    XCTAssertEqual(try Fixtures.grade(exercise, "a", "2.62 GB").causes, ["thousand-for-kilo"])
  }

  func testSlipsAndStepsAreNamed() throws {
    let exercise = try Fixtures.exercise(2)
    let slip = try Fixtures.grade(exercise, "a", "2*128*131072*40*2 = 2,684,345,560 B")
    XCTAssertEqual(
      slip.message,
      "Line 2, column 21: `2·128·131,072·40·2` does not come to `2,684,345,560 B`; compute it again. A "
        + "step in line 2 is right; what you make of it is not.")
    XCTAssertEqual([slip.line, slip.column], [2, 21])
    let step = try Fixtures.grade(
      exercise, "a", "2*128*131072*2 = 67,108,864 B per head\n67,108,864 + 3 = 67,108,867 B")
    XCTAssertEqual(step.causes, ["forgot-layers"])
    XCTAssertEqual(
      step.message,
      "The step `67,108,864 B per head` in line 2 is what “One layer instead of all” gives. There are 40 "
        + "layers.")
    let early = try Fixtures.grade(
      exercise, "a", "2*40*128*2 = 20,840 bytes per token\n20,840 * 131072 = 2,731,540,480 B")
    XCTAssertEqual(early.status, .incorrect)
    XCTAssertEqual(
      early.message,
      "Line 2, column 14: the left side is `2·40·128·2`, which is 20,480, but on the right stands "
        + "`20,840 bytes per token`. Put that right and go on from there.")
  }

  /// Words in the working tell apart what the number alone does not.
  func testWordsRuleIdeasOut() throws {
    let exercise = try Fixtures.exercise(2)
    XCTAssertEqual(
      try Fixtures.grade(exercise, "a", "1.25 GiB").causes,
      ["forgot-key-and-value", "forgot-bytes", "one-byte"])
    XCTAssertEqual(
      try Fixtures.grade(exercise, "a", "128 * 131072 * 40 * 2 bytes = 1.25 GiB").causes,
      ["forgot-key-and-value"])
    XCTAssertEqual(
      try Fixtures.grade(exercise, "a", "2 (K and V) * 128 * 131072 * 40 = 1.25 GiB").causes,
      ["forgot-bytes", "one-byte"])
  }

  /// The right amount in any unit with three digits or more passes; one that is off by more than the
  /// digits allow does not.
  func testRandomAmounts() throws {
    let exercise = try Fixtures.exercise(2)
    let right = 2_684_354_560.0
    var random = SeededRandom(seed: 3)
    for _ in 0..<300 {
      let unit = Unit.memory[random.index(below: Unit.memory.count)]
      let digits = 3 + random.index(below: 6)
      let isWrong = random.index(below: 2) == 1
      let error = 1 + (random.index(below: 2) == 1 ? 1.0 : -1.0) * (0.012 + 0.5 * random.unit())
      let number = right / unit.factor * (isWrong ? error : 1)
      let text = DecimalText.significant(number, digits: digits, isGrouped: true)
      let verdict = try Fixtures.grade(exercise, "a", "\(text) \(unit.symbol)")
      XCTAssertEqual(
        verdict.status == .correct, !isWrong, "\(text) \(unit.symbol): \(verdict.message)")
    }
  }
}

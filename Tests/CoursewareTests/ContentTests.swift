import XCTest

@testable import Courseware

/// The course that this repository holds is sound, whatever the learner has written into the sheets.
final class ContentTests: XCTestCase {
  func testLintFindsNothing() throws {
    let report = try repositoryCourse().lint()
    XCTAssertEqual(report.diagnostics.map(\.description), [])
    XCTAssertEqual(report.summary, "2 chapters, 2 exercises: nothing wrong")
  }

  func testTheChapterShowsWhatItMustShow() throws {
    let course = try repositoryCourse()
    let reading = try Reading(of: course.chapter("chapter-gqa"), in: course)
    let text = TerminalText.of(reading)
    for needle in [
      "cat    .4109  .1336  .2289  .3663", "cat    .4109  .1336  .3583  .2126",
      "131,072  320 GiB    40 GiB     5 GiB", "536.9 MB, or 512 MiB",
      """
                 ⎢  i  ⎥
          g(i) = ⎢ ─── ⎥
                 ⎣ H/G ⎦
      """,
    ] {
      XCTAssertTrue(text.contains(needle), needle)
    }
  }

  func testSolutionsOpenOnlyAfterAPassOrOnGivingUp() throws {
    let course = try repositoryCourse()
    let text = TerminalText.of(try course.solution("exercise-2", givingUp: true))
    XCTAssertTrue(text.contains("2,684,354,560"), text)
  }
}

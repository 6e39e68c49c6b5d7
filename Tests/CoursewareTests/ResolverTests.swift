import Markdown
import XCTest

@testable import Courseware

final class ResolverTests: XCTestCase {
  /// The findings and the plain text of a chapter with this body.
  private func resolve(
    _ body: String, files: [String: String] = [:], target: Resolver.Target = .terminal
  ) throws -> (text: String, findings: [String]) {
    let folder = try TemporaryCourse(
      ["chapters/01-one.md": TemporaryCourse.chapter(body)].merging(files) { $1 })
    let course = try folder.open()
    let chapter = try course.chapter("chapter-one")
    let resolver = Resolver(chapter, of: course, target: target, checksLinks: true)
    let blocks = chapter.document.blocks.flatMap(resolver.resolve)
    let text =
      target == .site
      ? HTMLRenderer().render(Document(blocks: blocks))
      : TerminalRenderer(TerminalStyle()).render(Document(blocks: blocks))
    return (text, resolver.findings.diagnostics.map(\.description))
  }

  func testAValueThatTheEngineConfirmsIsText() throws {
    let result = try resolve(
      "It takes [320 GiB](value:cache?model=llama-3-70b&groups=64&tokens=131072), "
        + "[343.6 GB](value:cache?model=llama-3-70b&groups=mha&tokens=128K).")
    XCTAssertEqual(result.text, "It takes 320 GiB, 343.6 GB.\n")
    XCTAssertEqual(result.findings, [])
  }

  func testAValueThatTheEngineDeniesIsCorrectedAndReported() throws {
    let result = try resolve(
      "It takes [321 GiB](value:cache?model=llama-3-70b&groups=64&tokens=131072).")
    XCTAssertEqual(result.text, "It takes 320 GiB.\n")
    XCTAssertEqual(
      result.findings,
      ["chapters/01-one.md:6:20: the text says '321 GiB', but the engine computes '320 GiB'"])
  }

  func testAComputationThatDoesNotExistIsReported() throws {
    let result = try resolve("[1](value:cashe) and [1](value:cache?model=llama-3-70)")
    XCTAssertEqual(result.text, "1 and 1\n")
    XCTAssertEqual(result.findings.count, 2)
    XCTAssertTrue(result.findings[0].contains("cache."), result.findings[0])
    XCTAssertTrue(result.findings[1].contains("llama-3-70b"), result.findings[1])
  }

  func testAComputedTable() throws {
    let result = try resolve("```computed example-output groups=2 id=out\nThe output.\n```")
    XCTAssertEqual(result.findings, [])
    for number in [".4109", ".1336", ".2289", ".3663", "Table 1", "The output."] {
      XCTAssertTrue(result.text.contains(number), "\(number) in\n\(result.text)")
    }
  }

  func testFencesThatCannotBeFilledInAreReportedWhereTheyStand() throws {
    let result = try resolve(
      """
      ```computed example-outputs
      C.
      ```

      ```computed example-output group=2
      C.
      ```

      ```widget groups heads=32 groups=5
      C.
      ```

      ```swift file=Sources/None.swift
      C.
      ```
      """)
    XCTAssertEqual(
      result.findings.map { $0.prefix(22) },
      [
        "chapters/01-one.md:6:1", "chapters/01-one.md:10:", "chapters/01-one.md:14:",
        "chapters/01-one.md:18:",
      ]
      .map { $0.prefix(22) })
    XCTAssertTrue(result.findings[0].contains("example-output,"), result.findings[0])
    XCTAssertTrue(result.findings[1].contains("no parameter group"), result.findings[1])
    XCTAssertTrue(result.findings[2].contains("1, 2, 4, 8, 16, 32"), result.findings[2])
  }

  func testLinksWithinTheCourse() throws {
    let other = ["chapters/02-two.md": TemporaryCourse.chapter("# Two\n\n## Deep {#deep}\n")]
    let body = "# One {#one}\n\n[here](#one), [there](02-two.md#deep), [web](https://arxiv.org)"
    XCTAssertEqual(
      try resolve(body, files: other, target: .site).text
        .components(separatedBy: "<p>").last?.trimmingCharacters(in: .whitespacesAndNewlines),
      "<a href=\"#one\">here</a>, <a href=\"chapter-two.html#deep\">there</a>, "
        + "<a href=\"https://arxiv.org\">web</a></p>")
    let terminal = try resolve(body, files: other)
    XCTAssertTrue(
      terminal.text.contains("here, there (`chapter-two#deep`), web (https://arxiv.org)"),
      terminal.text)
    XCTAssertEqual(terminal.findings, [])
  }

  func testLinksThatLeadNowhereAreReported() throws {
    let result = try resolve("[a](#oen) [b](02-two.md) [c](#one)\n\n# One {#one}\n")
    XCTAssertEqual(
      result.findings,
      [
        "chapters/01-one.md:6:5: nothing in chapter-one has the id 'oen'; did you mean 'one'?",
        "chapters/01-one.md:6:15: the link leads to '02-two.md', which is no chapter",
      ])
  }
}

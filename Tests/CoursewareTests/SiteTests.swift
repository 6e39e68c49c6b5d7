import Foundation
import XCTest

@testable import Courseware

final class SiteTests: XCTestCase {
  private var folder = ""

  override func setUp() {
    folder = FileManager.default.temporaryDirectory.path + "/site-test-\(UUID().uuidString)"
  }

  override func tearDown() { try? FileManager.default.removeItem(atPath: folder) }

  private func export(_ course: Course) throws -> Site.Export {
    try Site(of: course).write(to: folder)
  }

  func testTheSiteOfTheRepository() throws {
    let result = try export(repositoryCourse())
    XCTAssertEqual(result.diagnostics, [])
    XCTAssertEqual(
      try Files.names(in: folder),
      [
        "chapter-errata.html", "chapter-gqa.html", "course.css", "exercise-1.html",
        "exercise-2.html", "index.html",
      ])
    XCTAssertEqual(result.files, 6)
    let page = try Files.text(at: "\(folder)/chapter-gqa.html")
    XCTAssertTrue(page.contains("<a rel=\"next\" href=\"chapter-errata.html\">Next: "), "next page")
    XCTAssertFalse(page.contains("<script"), "no JavaScript")
    XCTAssertTrue(page.contains("<math"), "MathML")
    let style = try Files.text(at: "\(folder)/course.css")
    XCTAssertTrue(style.contains("url(\"data:font/woff2;base64,d09GMk9U"), "the font is inside")
    XCTAssertFalse(style.contains("MATH-FONT"))
  }

  func testASecondExportReplacesTheFirst() throws {
    let files = [
      "chapters/01-a.md": TemporaryCourse.chapter("# A\n"),
      "chapters/02-b.md": TemporaryCourse.chapter("# B\n"),
    ]
    let both = try TemporaryCourse(files)
    _ = try export(both.open())
    XCTAssertTrue(Files.exists("\(folder)/chapter-b.html"))
    let one = try TemporaryCourse(files.filter { $0.key.contains("01") })
    _ = try export(one.open())
    XCTAssertEqual(try Files.names(in: folder), ["chapter-a.html", "course.css", "index.html"])
  }

  func testAFolderWithOtherFilesIsRefusedUntouched() throws {
    let course = try TemporaryCourse(["chapters/01-a.md": TemporaryCourse.chapter("# A\n")])
    try Files.makeFolder(folder)
    try Files.write("mine", to: "\(folder)/thesis.txt")
    XCTAssertThrowsError(try export(course.open())) {
      XCTAssertEqual($0 as? CourseError, .foreignFile("thesis.txt", folder: folder))
    }
    XCTAssertEqual(try Files.names(in: folder), ["thesis.txt"])
  }

  func testAPageOfAChapter() throws {
    let course = try TemporaryCourse([
      "chapters/01-a.md": TemporaryCourse.chapter("# A & B\n\nText.\n", title: "A & B")
    ])
    _ = try export(course.open())
    XCTAssertEqual(
      try Files.text(at: "\(folder)/chapter-a.html"),
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>A &amp; B</title>
      <link rel="stylesheet" href="course.css" />
      </head>
      <body>
      <a class="skip" href="#content">Skip to the text</a>
      <header class="site-header"><nav aria-label="Pages of the course"><a href="index.html">Grouped-query attention: the course</a></nav></header>
      <main id="content">
      <div class="heading"><h1 id="a--b">A &amp; B</h1><a class="anchor" href="#a--b" aria-label="Link to: A &amp; B">#</a></div>
      <p>Text.</p>
      </main>
      </body>
      </html>

      """)
  }
}

import Markdown
import XCTest

/// The cases of the CommonMark specification, of GitHub's tables, and of formulas that are easily misread.
final class ConformanceTests: XCTestCase {
  private struct Example: Decodable {
    var markdown: String
    var html: String
    var section: String
    var example: Int
  }

  private struct MathCase: Decodable {
    struct Span: Decodable, Equatable {
      var tex: String
      var display: Bool
    }
    var name: String
    var markdown: String
    var math: [Span]
  }

  func testCommonMark() throws {
    let examples = try SharedData.cases("commonmark-0.30.json", as: Example.self)
    XCTAssertEqual(examples.count, 652)
    for example in examples {
      let html = HTMLRenderer(.commonMark).render(
        Document(parsing: example.markdown, options: .commonMark))
      XCTAssertEqual(html, example.html, "example \(example.example), \(example.section)")
    }
  }

  /// Math, footnotes and tables must not get in the way of CommonMark where they are not written.
  func testCommonMarkWithMathAndTables() throws {
    for example in try SharedData.cases("commonmark-0.30.json", as: Example.self) {
      let html = HTMLRenderer(.commonMark).render(
        Document(parsing: example.markdown, options: .course))
      // Heading ids and task lists change nothing in this style.
      XCTAssertEqual(html, example.html, "example \(example.example), \(example.section)")
    }
  }

  func testTables() throws {
    let examples = try SharedData.cases("gfm-tables.json", as: Example.self)
    XCTAssertEqual(examples.count, 24)
    for example in examples {
      let html = HTMLRenderer(.commonMark).render(
        Document(parsing: example.markdown, options: .commonMark(tables: true)))
      XCTAssertEqual(html, example.html, "example \(example.example)")
    }
  }

  func testMath() throws {
    let cases = try SharedData.cases("math-pitfalls.json", as: MathCase.self)
    XCTAssertEqual(cases.count, 29)
    for example in cases {
      let spans = Document(parsing: example.markdown).formulas.map {
        MathCase.Span(tex: $0.tex, display: $0.isDisplay)
      }
      XCTAssertEqual(spans, example.math, example.name)
    }
  }
}

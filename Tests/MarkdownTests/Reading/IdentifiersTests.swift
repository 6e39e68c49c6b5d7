import XCTest

@testable import Markdown

final class IdentifiersTests: XCTestCase {
  private func identifiers(_ markdown: String) -> [String] {
    Document(parsing: markdown).blocks.compactMap { block in
      if case .heading(let heading) = block.kind { heading.id } else { nil }
    }
  }

  func testSlugs() {
    let cases = [
      "What GQA is": "what-gqa-is", "What it isn't (yet)!": "what-it-isnt-yet",
      "a_b - c": "a_b---c", "Über größe": "über-größe", "数学 12": "数学-12", "½ “x” … é": "½-x--é",
      "": "",
    ]
    for (text, slug) in cases { XCTAssertEqual(Identifiers.slug(of: text), slug, text) }
  }

  func testUnique() {
    XCTAssertEqual(
      identifiers("# A\n# a\n# A-1\n# `a`\n# *A*"), ["a", "a-1", "a-1-1", "a-2", "a-3"])
    XCTAssertEqual(identifiers("# !\n# ?\n#"), ["section", "section-1", "section-2"])
  }

  func testExplicit() {
    XCTAssertEqual(
      identifiers("# A b {#x}\n# C {#y-z_1.2} ##\nD {#d}\n===\n# E{#e}\n# {#f}"),
      ["x", "y-z_1.2", "d", "e", "f"])
    assertOutline(
      "# A {#x}",
      """
      heading 1 #x
        text "A"
      """)
  }

  /// A slug gives way to an explicit anchor, even to one that comes later.
  func testExplicitComesFirst() {
    XCTAssertEqual(identifiers("# A\n# B {#a}"), ["a-1", "a"])
  }

  func testNoExplicitIdentifier() {
    XCTAssertEqual(
      identifiers("# A {#}\n# B {#x y}\n# C {x}\n# `{#d}`"), ["a-", "b-x-y", "c-x", "d"])
  }

  func testDuplicate() {
    let document = Document(parsing: "# A {#x}\n\n## B {#x}")
    XCTAssertEqual(identifiers("# A {#x}\n\n## B {#x}"), ["x", "x-1"])
    XCTAssertEqual(
      document.problems, [Problem(.duplicateIdentifier("x"), at: SourcePosition(line: 3))])
  }

  func testFormulasInSlugs() {
    XCTAssertEqual(
      identifiers("# The $d_k$ trick"), [Identifiers.slug(of: "The " + plain("d_k") + " trick")])
  }

  private func plain(_ tex: String) -> String {
    Document(parsing: "$\(tex)$").formulas.map { $0.node?.linearText ?? "" }.joined()
  }
}

import Foundation
import XCTest

@testable import Courseware

final class LintTests: XCTestCase {
  /// What lint finds in a chapter with this body, which begins in line 6 of its file.
  private func findings(_ body: String) throws -> [String] {
    let folder = try TemporaryCourse(["chapters/01-a.md": TemporaryCourse.chapter(body)])
    return try folder.open().lint().diagnostics.map {
      $0.description.replacingOccurrences(of: "chapters/01-a.md:", with: "")
    }
  }

  func testASoundChapterPasses() throws {
    XCTAssertEqual(
      try findings(
        """
        # Title

        Text with $2 \\cdot 3 = 6$ and a [link](#part)[^1].

        ## Part {#part}

        | a | b |
        |---|---|
        | 1 | 2 |

        ![A cat on a mat](cat.png)

        [^1]: A note.
        """), [])
  }

  func testEachFaultIsFoundWhereItIs() throws {
    let cases: [(body: String, finding: String)] = [
      (
        "# T\n\n### Deep\n",
        "8:1: a heading of level 3 follows one of level 1: levels go down one by one"
      ),
      ("Text\n", "1:1: a chapter has one heading of level 1, its title; this one has 0"),
      ("# T\n\n## A {#a}\n\n## B {#a}\n", "10:1: another heading has the id 'a' already"),
      (
        "# T\n\n$\\frak{1}$\n",
        "8:2: the formula uses '\\frak', which is not known; did you mean '\\frac'?"
      ),
      ("# T\n\ntext $$ x\n", "8:6: a '$$' without its partner: display math ends with '$$'"),
      ("# T\n\n| a | b |\n|---|---|\n| 1 |\n", "10:1: the row has 1 cells, its header 2"),
      ("# T\n\n![](cat.png)\n", "8:5: the image has no alternative text: say what it shows"),
      (
        "# T\n\n$2 \\cdot 3 = 7$\n",
        "8:1: 2 · 3 = 7 is not so: the left side is 6.0, the right side 7.0"
      ),
      ("# T\n\n[^a]\n", "8:1: there is no footnote '[^a]:'"),
      (
        "# T\n\n```computed example-output groups=2\n```\n",
        "8:1: the fence has no caption: write it as its body"
      ),
      ("# T\n\n```exercise exercise-9\n```\n", "8:1: there is no exercise 'exercise-9'."),
    ]
    for (body, finding) in cases {
      XCTAssertEqual(try findings(body), [finding], body)
    }
  }
}

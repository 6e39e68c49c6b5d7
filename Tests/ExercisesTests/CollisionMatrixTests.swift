import XCTest

@testable import Exercises

final class CollisionMatrixTests: XCTestCase {
  func testNoSingleIdeaPassesUndeclared() throws {
    for number in 1...2 {
      for part in CollisionMatrix(try Fixtures.exercise(number)).parts {
        XCTAssertEqual(part.passing.map { $0.id }, [], "exercise-\(number) \(part.id)")
      }
    }
  }

  func testWhatIsDeclaredHarmlessIsSo() throws {
    for number in 1...2 {
      for part in CollisionMatrix(try Fixtures.exercise(number)).parts {
        for row in part.rows where row.harmless != nil {
          XCTAssertTrue(row.isRight, "exercise-\(number) \(part.id) \(row.id): \(row.effect)")
        }
      }
    }
  }

  func testMatrixOfThePart() throws {
    let matrix = CollisionMatrix(try Fixtures.exercise(2)).parts[1]
    XCTAssertEqual(matrix.id, "b")
    XCTAssertEqual(matrix.expected, "2")
    XCTAssertEqual(
      matrix.rows.map {
        "\($0.id) [\($0.effect)] \($0.answer ?? "-")\($0.isRight ? " passes" : "")"
      },
      [
        "groups-must-divide [rule=nearest] 3",
        "groups-must-divide [rule=down] 2 passes",
        "groups-must-divide [does not divide heads] -",
        "forgot-key-and-value [tensors=1] 5",
        "forgot-bytes [bits=8] 5",
        "one-byte [precision=int8] 5",
        "forgot-layers [layers=1] 40",
        "forgot-tokens [tokens=1] 40",
        "whole-gpu [budget=$memory] 8",
        "gigabyte-gibibyte [budget=$budget * 1.024^3] 2 passes",
        "group-size-for-count [answer=heads-per-group] 20",
        "heads-for-groups [rule=all] 40",
        "largest-for-smallest [rule=smallest] 1",
      ])
    XCTAssertEqual(
      matrix.collisions,
      [
        ["forgot-key-and-value", "forgot-bytes"], ["forgot-key-and-value", "one-byte"],
        ["forgot-bytes", "one-byte"], ["forgot-layers", "forgot-tokens"],
        ["forgot-layers", "heads-for-groups"], ["forgot-tokens", "heads-for-groups"],
      ])
  }

  func testAnIdeaThatPassesIsFound() throws {
    let yaml = """
      title: T
      section: chapter-gqa#x
      parameters: {heads: 1, groups: 1, dimension: 1, layers: 1, tokens: 4}
      parts:
        - id: a
          title: A
          kind: quantity
          ask: How much?
          expect: [{name: cache, compute: cache}]
          mistakes:
            - {id: one, with: {layers: 1}}
            - {id: two, with: {tokens: 8}}
            - {id: three, factor: 0.5}
      """
    let catalogue = try MisconceptionCatalogue(
      yaml: "misconceptions:\n"
        + ["one", "two", "three"].map {
          "  - {id: \($0), title: t, anchor: chapter-gqa#x, explanation: e}\n"
        }.joined())
    let exercise = try Exercise(id: "x", yaml: yaml, prompt: "", catalogue: catalogue)
    let part = CollisionMatrix(exercise).parts[0]
    XCTAssertEqual(part.passing.map { $0.id }, ["one"])
    XCTAssertEqual(part.passingPairs, [["two", "three"]])
    XCTAssertEqual(part.collisions, [])
  }
}

import Attention
import XCTest

final class ScaledDotProductTests: XCTestCase {
  func testEveryStepOfOneQuery() throws {
    let attention = try scaledDotProductAttention(
      query: [[2, 0, 0, 0]], key: [[1, 1, 0, 0], [3, 0, 0, 5]], value: [[10], [20]])
    XCTAssertEqual(attention.dotProducts, [[2, 6]])
    XCTAssertEqual(attention.scores, [[1, 3]])
    XCTAssertEqual(table(attention.weights), [".1192 .8808"])
    XCTAssertEqual(table(attention.output), ["18.8080"])
  }

  func testACausalMaskHidesLaterKeys() throws {
    let attention = try scaledDotProductAttention(
      query: [[1], [1]], key: [[1], [1]], value: [[10], [20]], mask: .causal)
    XCTAssertEqual(attention.dotProducts, [[1, 1], [1, 1]])
    XCTAssertEqual(attention.scores, [[1, -.infinity], [1, 1]])
    XCTAssertEqual(attention.weights, [[1, 0], [0.5, 0.5]])
    XCTAssertEqual(attention.output, [[10], [15]])
  }

  func testQueriesThatSeeNothingGiveZeros() throws {
    let attention = try scaledDotProductAttention(
      query: [[1], [1]], key: [[1]], value: [[10]], mask: .causal)
    XCTAssertEqual(attention.weights, [[0], [1]])
    XCTAssertEqual(attention.output, [[0], [10]])
  }

  func testNoKeysGiveZeros() throws {
    let empty = Matrix(rows: 0, columns: 1)
    let attention = try scaledDotProductAttention(query: [[1]], key: empty, value: empty)
    XCTAssertEqual(attention.output, [[0]])
  }

  func testShapesAreChecked() {
    let cases: [(Matrix, Matrix, Matrix, AttentionError)] = [
      ([[1, 2]], [[1]], [[1]], .columns(of: .key, found: 1, expected: 2)),
      ([[1]], [[1], [2]], [[1]], .rows(of: .value, found: 1, expected: 2)),
      (Matrix(rows: 1, columns: 0), Matrix(rows: 1, columns: 0), [[1]], .emptyHead),
    ]
    for (query, key, value, expected) in cases {
      XCTAssertThrowsError(
        try scaledDotProductAttention(query: query, key: key, value: value)
      ) { error in
        XCTAssertEqual(error as? AttentionError, expected)
      }
    }
  }
}

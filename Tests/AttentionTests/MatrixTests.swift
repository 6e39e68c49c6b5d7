import Attention
import XCTest

final class MatrixTests: XCTestCase {
  private let matrix: Matrix = [[1, 2, 3, 4], [5, 6, 7, 8]]

  func testRowsAndElements() throws {
    XCTAssertEqual(matrix.rows, 2)
    XCTAssertEqual(matrix.columns, 4)
    XCTAssertEqual(matrix.elements, [1, 2, 3, 4, 5, 6, 7, 8])
    XCTAssertEqual(matrix[1, 2], 7)
    XCTAssertEqual(matrix.row(1), [5, 6, 7, 8])
    XCTAssertEqual(matrix.rowArrays, [[1, 2, 3, 4], [5, 6, 7, 8]])
    XCTAssertEqual(try Matrix([[1, 2, 3, 4], [5, 6, 7, 8]]), matrix)
    XCTAssertEqual(try Matrix([]), Matrix(rows: 0, columns: 0))
    var changed = matrix
    changed[0, 3] = 9
    XCTAssertEqual(changed, [[1, 2, 3, 9], [5, 6, 7, 8]])
  }

  func testRaggedRowsAreRefused() {
    XCTAssertThrowsError(try Matrix([[1, 2], [3, 4], [5]])) { error in
      XCTAssertEqual(error as? MatrixError, .raggedRow(index: 2, found: 1, expected: 2))
    }
    XCTAssertThrowsError(try Matrix([[], [1]])) { error in
      XCTAssertEqual(error as? MatrixError, .raggedRow(index: 1, found: 1, expected: 0))
    }
  }

  func testBlocks() {
    XCTAssertEqual(matrix.head(0, dimension: 2), [[1, 2], [5, 6]])
    XCTAssertEqual(matrix.head(1, dimension: 2), [[3, 4], [7, 8]])
    XCTAssertEqual(matrix.columnBlock(1..<4), [[2, 3, 4], [6, 7, 8]])
    XCTAssertEqual(matrix.columnBlock(2..<2), Matrix(rows: 2, columns: 0))
    let heads = [matrix.head(0, dimension: 2), matrix.head(1, dimension: 2)]
    XCTAssertEqual(Matrix.concatenatingColumns(heads), matrix)
    XCTAssertEqual(Matrix.concatenatingColumns([]), Matrix(rows: 0, columns: 0))
  }

  func testArithmetic() {
    XCTAssertEqual(matrix.transposed(), [[1, 5], [2, 6], [3, 7], [4, 8]])
    XCTAssertEqual(matrix * matrix.transposed(), [[30, 70], [70, 174]])
    XCTAssertEqual([[1, 2], [3, 4]] * [[5, 6], [7, 8]] as Matrix, [[19, 22], [43, 50]])
    XCTAssertEqual(matrix / 2, [[0.5, 1, 1.5, 2], [2.5, 3, 3.5, 4]])
    XCTAssertEqual(Matrix.mean(of: [[[1, 2]], [[3, 6]]]), [[2, 4]])
    XCTAssertEqual(
      matrix.largestDifferences(from: [[1, 2, 3, 4], [5, 8, 4, 8]]), [0, 3])
  }

  func testProductOfTransposesIsTransposedProduct() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<100 {
      let inner = random.index(below: 6)
      let left = random.matrix(rows: 1 + random.index(below: 5), columns: inner)
      let right = random.matrix(rows: inner, columns: 1 + random.index(below: 5))
      assertClose(
        (left * right).transposed(), right.transposed() * left.transposed(),
        "\(left.rows)×\(inner)×\(right.columns)")
    }
  }
}

import Attention
import Foundation
import XCTest

/// Attention written a second time, in another way, for comparison: plain arrays, one query at a
/// time, hidden keys left out instead of masked, and the weight of key j as 1 / Σ exp(s_k − s_j).
enum Oracle {
  typealias Rows = [[Double]]

  /// Multi-head attention where each head has its own keys and values.
  static func multiHead(
    query: Rows, key: Rows, value: Rows, heads: Int, dimension: Int, isCausal: Bool
  ) -> Rows {
    query.indices.map { row in
      (0..<heads).flatMap { head in
        let columns = head * dimension..<(head + 1) * dimension
        return attend(
          query: Array(query[row][columns]),
          keys: key.map { Array($0[columns]) },
          values: value.map { Array($0[columns]) },
          visible: isCausal ? row + 1 + key.count - query.count : key.count)
      }
    }
  }

  /// Repeats each head of H·d columns for its group: head 0, head 0, …, head 1, head 1, …
  static func repeatingHeads(_ rows: Rows, times: Int, dimension: Int) -> Rows {
    rows.map { row in
      stride(from: 0, to: row.count, by: dimension).flatMap { start in
        (0..<times).flatMap { _ in row[start..<start + dimension] }
      }
    }
  }

  private static func attend(
    query: [Double], keys: Rows, values: Rows, visible: Int
  ) -> [Double] {
    var output = [Double](repeating: 0, count: query.count)
    guard visible > 0 else { return output }
    let scores = keys.prefix(visible).map { key in
      zip(query, key).map { $0 * $1 }.reduce(0, +) / sqrt(Double(query.count))
    }
    for (token, score) in scores.enumerated() {
      let weight = 1 / scores.map { exp($0 - score) }.reduce(0, +)
      for column in output.indices {
        output[column] += weight * values[token][column]
      }
    }
    return output
  }
}

extension SeededRandom {
  /// A matrix of numbers between −`size` and `size`.
  mutating func matrix(rows: Int, columns: Int, size: Double = 1) -> Matrix {
    var matrix = Matrix(rows: rows, columns: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        matrix[row, column] = number(in: -size...size)
      }
    }
    return matrix
  }

  /// One of some things.
  mutating func choice<Element>(_ elements: [Element]) -> Element {
    elements[index(below: elements.count)]
  }
}

/// A random call of grouped-query attention.
struct AttentionCase {
  var layout: HeadLayout
  var query: Matrix
  var key: Matrix
  var value: Matrix
  var mask: Mask
  var name: String

  /// Draws shapes that include one token, one column, one head, scores of ±10⁴ and beyond, fewer
  /// queries than keys and more (with a causal mask: rows that see nothing).
  init(_ random: inout SeededRandom) throws {
    let heads = random.choice([1, 2, 3, 4, 6, 8])
    let groups = random.choice(HeadLayout.possibleGroupCounts(queryHeads: heads))
    let dimension = random.choice([1, 2, 3, 5, 8])
    layout = try HeadLayout(
      queryHeads: heads, keyValueHeads: groups, headDimension: dimension)
    let queries = random.choice([1, 1, 2, 3, 7])
    let keys = random.choice([1, 2, 5, 7])
    let size = random.choice([1, 1, 100, 10_000])
    query = random.matrix(rows: queries, columns: layout.queryColumns, size: Double(size))
    key = random.matrix(rows: keys, columns: layout.keyValueColumns)
    value = random.matrix(rows: keys, columns: layout.keyValueColumns)
    mask = random.choice([.none, .causal])
    name =
      "H=\(heads) G=\(groups) d=\(dimension) queries=\(queries) keys=\(keys) size=\(size) \(mask)"
  }

  func attention() throws -> GroupedAttention {
    try groupedQueryAttention(
      query: query, key: key, value: value, layout: layout, mask: mask)
  }
}

/// Asserts that matrices have one shape and elements that differ little.
func assertClose(
  _ found: Matrix, _ expected: Matrix, tolerance: Double = 1e-12, _ name: String,
  file: StaticString = #filePath, line: UInt = #line
) {
  guard found.rows == expected.rows && found.columns == expected.columns else {
    return XCTFail(
      "\(name): \(found.rows)×\(found.columns) is not \(expected.rows)×\(expected.columns)",
      file: file, line: line)
  }
  for (index, pair) in zip(found.elements, expected.elements).enumerated()
  where !(abs(pair.0 - pair.1) <= tolerance) {
    return XCTFail(
      "\(name): row \(index / found.columns), column \(index % found.columns): "
        + "\(pair.0) is not \(pair.1)", file: file, line: line)
  }
}

/// The elements of each row as they stand in the course's tables, such as ".4109 .1336".
func table(_ matrix: Matrix) -> [String] {
  matrix.rowArrays.map { row in
    row.map { DecimalText.weight($0) }.joined(separator: " ")
  }
}

import Attention
import XCTest

final class GroupedQueryAttentionTests: XCTestCase {
  func testTheExampleOfTheDocumentation() throws {
    let layout = try HeadLayout(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
    let attention = try groupedQueryAttention(
      query: [[0, 2, 0, 1]], key: [[0, 1], [1, 0]], value: [[1, 0], [0, 1]], layout: layout)
    XCTAssertEqual(table(attention.output), [".8044 .1956 .6698 .3302"])
    XCTAssertEqual(attention.heads.map { table($0.weights) }, [[".8044 .1956"], [".6698 .3302"]])
    XCTAssertEqual(table(attention.averageWeights), [".7371 .2629"])
  }

  func testShapesAreChecked() throws {
    let layout = try HeadLayout(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
    let query = Matrix(rows: 3, columns: 4)
    let shared = Matrix(rows: 3, columns: 2)
    let cases: [(Matrix, Matrix, Matrix, AttentionError)] = [
      (shared, shared, shared, .columns(of: .query, found: 2, expected: 4)),
      (query, query, shared, .columns(of: .key, found: 4, expected: 2)),
      (query, shared, query, .columns(of: .value, found: 4, expected: 2)),
      (query, shared, Matrix(rows: 2, columns: 2), .rows(of: .value, found: 2, expected: 3)),
      (Matrix(rows: 0, columns: 0), shared, shared, .columns(of: .query, found: 0, expected: 4)),
    ]
    for (query, key, value, expected) in cases {
      XCTAssertThrowsError(
        try groupedQueryAttention(query: query, key: key, value: value, layout: layout)
      ) { error in
        XCTAssertEqual(error as? AttentionError, expected)
      }
    }
  }

  /// GQA is MHA over key/value heads that are repeated for their group. With G = H nothing is
  /// repeated, and with G = 1 one head is repeated for all, so this is also the proof of both ends.
  func testEqualsMultiHeadAttentionOverRepeatedHeads() throws {
    var random = SeededRandom(seed: 4)
    var schemes: [AttentionScheme: Int] = [:]
    for _ in 0..<600 {
      let example = try AttentionCase(&random)
      let layout = example.layout
      let dimension = layout.headDimension
      let repeated = [example.key, example.value].map {
        Oracle.repeatingHeads(
          $0.rowArrays, times: layout.headsPerGroup, dimension: dimension)
      }
      let expected = Oracle.multiHead(
        query: example.query.rowArrays, key: repeated[0], value: repeated[1],
        heads: layout.queryHeads, dimension: dimension, isCausal: example.mask == .causal)
      assertClose(
        try example.attention().output, try Matrix(expected), tolerance: 1e-10, example.name)
      schemes[layout.scheme, default: 0] += 1
    }
    for scheme in [AttentionScheme.multiHead, .groupedQuery, .multiQuery] {
      XCTAssertGreaterThan(schemes[scheme] ?? 0, 50, "\(scheme)")
    }
  }

  func testAsManyGroupsAsHeadsIsIndependentHeads() throws {
    var random = SeededRandom(seed: 5)
    let layout = try HeadLayout(queryHeads: 4, keyValueHeads: 4, headDimension: 3)
    let matrices = (0..<3).map { _ in random.matrix(rows: 6, columns: 12) }
    let attention = try groupedQueryAttention(
      query: matrices[0], key: matrices[1], value: matrices[2], layout: layout)
    for head in 0..<4 {
      let slices = matrices.map { $0.head(head, dimension: 3) }
      XCTAssertEqual(
        attention.heads[head],
        try scaledDotProductAttention(query: slices[0], key: slices[1], value: slices[2]))
    }
  }

  func testOneGroupIsTheSameKeysAndValuesForEveryHead() throws {
    var random = SeededRandom(seed: 6)
    let layout = try HeadLayout(queryHeads: 4, keyValueHeads: 1, headDimension: 3)
    let query = random.matrix(rows: 6, columns: 12)
    let key = random.matrix(rows: 6, columns: 3)
    let value = random.matrix(rows: 6, columns: 3)
    let attention = try groupedQueryAttention(
      query: query, key: key, value: value, layout: layout)
    for head in 0..<4 {
      XCTAssertEqual(
        attention.heads[head],
        try scaledDotProductAttention(
          query: query.head(head, dimension: 3), key: key, value: value))
    }
  }

  func testWeightsSumToOneOrToZeroWhereNothingIsSeen() throws {
    var random = SeededRandom(seed: 7)
    var unseen = 0
    for _ in 0..<300 {
      let example = try AttentionCase(&random)
      for head in try example.attention().heads {
        for row in 0..<head.weights.rows {
          let isHidden = example.mask == .causal && row < example.query.rows - example.key.rows
          let sum = head.weights.row(row).reduce(0, +)
          XCTAssertEqual(sum, isHidden ? 0 : 1, accuracy: 1e-14, example.name)
          unseen += isHidden ? 1 : 0
        }
      }
    }
    XCTAssertGreaterThan(unseen, 100)
  }

  func testPermutingTheHeadsOfAGroupPermutesTheirOutputs() throws {
    var random = SeededRandom(seed: 8)
    for _ in 0..<100 {
      let example = try AttentionCase(&random)
      let layout = example.layout
      // Rotate the heads of every group by one place.
      let order = (0..<layout.keyValueHeads).flatMap { group in
        let heads = Array(layout.queryHeads(ofGroup: group))
        return heads.dropFirst() + heads.prefix(1)
      }
      let permute = { (matrix: Matrix) in
        Matrix.concatenatingColumns(
          order.map { matrix.head($0, dimension: layout.headDimension) })
      }
      var permuted = example
      permuted.query = permute(example.query)
      XCTAssertEqual(
        try permuted.attention().output, permute(try example.attention().output), example.name)
    }
  }

  func testTheLastTokenDecodedAloneIsTheLastRowOfAll() throws {
    var random = SeededRandom(seed: 9)
    for _ in 0..<100 {
      let example = try AttentionCase(&random)
      var step = example
      step.query = [example.query.row(example.query.rows - 1)]
      XCTAssertEqual(
        try step.attention().output.row(0),
        try example.attention().output.row(example.query.rows - 1), example.name)
    }
  }
}

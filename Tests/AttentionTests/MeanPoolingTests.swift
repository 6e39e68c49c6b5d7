import Attention
import XCTest

final class MeanPoolingTests: XCTestCase {
  func testTheHeadsOfEachGroupAreAveraged() throws {
    let layout = try HeadLayout(queryHeads: 6, keyValueHeads: 2, headDimension: 2)
    let pooled = try meanPooledHeads(
      [[1, 10, 2, 20, 6, 60, 0, 1, 0, 2, 0, 6], [3, 3, 3, 3, 3, 3, 1, 0, 1, 0, 1, 0]],
      layout: layout)
    XCTAssertEqual(pooled, [[3, 30, 0, 3], [3, 3, 1, 0]])
  }

  func testTheExampleOfTheDocumentation() throws {
    let layout = try HeadLayout(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
    XCTAssertEqual(
      try meanPooledHeads([[0, 1, 0, 1], [1, 0, 1, 0], [1, 0, 0.5, 0.5]], layout: layout),
      [[0, 1], [1, 0], [0.75, 0.25]])
  }

  func testAsManyGroupsAsHeadsChangesNothing() throws {
    var random = SeededRandom(seed: 10)
    let heads = random.matrix(rows: 3, columns: 12)
    let layout = try HeadLayout(queryHeads: 4, keyValueHeads: 4, headDimension: 3)
    XCTAssertEqual(try meanPooledHeads(heads, layout: layout), heads)
  }

  /// X·pool(W) = pool(X·W), because a projection is linear.
  func testPoolingProjectionsEqualsPoolingKeys() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<100 {
      let layout = try AttentionCase(&random).layout
      let width = 1 + random.index(below: 7)
      let tokens = random.matrix(rows: 4, columns: width)
      let projection = random.matrix(rows: width, columns: layout.queryColumns)
      assertClose(
        tokens * (try meanPooledHeads(projection, layout: layout)),
        try meanPooledHeads(tokens * projection, layout: layout), "\(layout)")
    }
  }

  func testShapesAreChecked() throws {
    let layout = try HeadLayout(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
    XCTAssertThrowsError(try meanPooledHeads([[1, 2, 3]], layout: layout)) { error in
      XCTAssertEqual(
        error as? AttentionError, .columns(of: .heads, found: 3, expected: 4))
    }
  }
}

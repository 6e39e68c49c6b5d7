import Attention
import XCTest

final class MaskTests: XCTestCase {
  private func picture(_ mask: Mask, queries: Int, keys: Int) -> [String] {
    (0..<queries).map { query in
      String(
        (0..<keys).map { key in
          mask.allows(query: query, key: key, queryCount: queries, keyCount: keys) ? "x" : "."
        })
    }
  }

  func testPictures() {
    XCTAssertEqual(picture(.none, queries: 2, keys: 3), ["xxx", "xxx"])
    XCTAssertEqual(picture(.causal, queries: 4, keys: 4), ["x...", "xx..", "xxx.", "xxxx"])
    XCTAssertEqual(picture(.causal, queries: 2, keys: 5), ["xxxx.", "xxxxx"])
    XCTAssertEqual(picture(.causal, queries: 1, keys: 3), ["xxx"])
    XCTAssertEqual(picture(.causal, queries: 3, keys: 1), [".", ".", "x"])
  }

  func testHiddenScoresBecomeMinusInfinity() {
    let infinity = Double.infinity
    XCTAssertEqual(Mask.none.applied(to: [[1, 2], [3, 4]]), [[1, 2], [3, 4]])
    XCTAssertEqual(Mask.causal.applied(to: [[1, 2], [3, 4]]), [[1, -infinity], [3, 4]])
  }
}

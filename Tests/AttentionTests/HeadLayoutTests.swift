import Attention
import XCTest

final class HeadLayoutTests: XCTestCase {
  func testTheGroupsOfEightHeads() throws {
    let layout = try HeadLayout(queryHeads: 8, keyValueHeads: 2, headDimension: 128)
    XCTAssertEqual(layout.headsPerGroup, 4)
    XCTAssertEqual((0..<8).map { layout.group(ofQueryHead: $0) }, [0, 0, 0, 0, 1, 1, 1, 1])
    XCTAssertEqual(layout.queryHeads(ofGroup: 0), 0..<4)
    XCTAssertEqual(layout.queryHeads(ofGroup: 1), 4..<8)
    XCTAssertEqual(layout.queryColumns, 1024)
    XCTAssertEqual(layout.keyValueColumns, 256)
  }

  func testSchemes() throws {
    let cases: [(Int, Int, AttentionScheme)] = [
      (8, 8, .multiHead), (8, 4, .groupedQuery), (8, 1, .multiQuery), (1, 1, .multiHead),
    ]
    for (heads, groups, scheme) in cases {
      let layout = try HeadLayout(queryHeads: heads, keyValueHeads: groups, headDimension: 1)
      XCTAssertEqual(layout.scheme, scheme, "H=\(heads) G=\(groups)")
    }
  }

  func testGroupsPartitionTheHeads() throws {
    for heads in 1...72 {
      for groups in HeadLayout.possibleGroupCounts(queryHeads: heads) {
        let layout = try HeadLayout(queryHeads: heads, keyValueHeads: groups, headDimension: 1)
        var seen: [Int] = []
        for group in 0..<groups {
          for head in layout.queryHeads(ofGroup: group) {
            XCTAssertEqual(layout.group(ofQueryHead: head), group, "H=\(heads) G=\(groups)")
            let quotient = Double(head) / (Double(heads) / Double(groups))
            XCTAssertEqual(Int(quotient.rounded(.down)), group, "H=\(heads) G=\(groups)")
            seen.append(head)
          }
        }
        XCTAssertEqual(seen, Array(0..<heads), "H=\(heads) G=\(groups)")
      }
    }
  }

  func testPossibleGroupCounts() {
    let cases: [(Int, [Int])] = [
      (64, [1, 2, 4, 8, 16, 32, 64]), (40, [1, 2, 4, 5, 8, 10, 20, 40]), (71, [1, 71]),
      (1, [1]), (0, []), (-4, []), (Int.max, []),
    ]
    for (heads, counts) in cases {
      XCTAssertEqual(HeadLayout.possibleGroupCounts(queryHeads: heads), counts, "H=\(heads)")
    }
  }

  func testInvalidLayoutsAreRefused() {
    let cases: [(Int, Int, Int, HeadLayoutError)] = [
      (0, 1, 1, .noQueryHeads(found: 0)),
      (-8, 1, 1, .noQueryHeads(found: -8)),
      (1_048_577, 1, 1, .tooManyQueryHeads(found: 1_048_577, maximum: 1_048_576)),
      (8, 0, 1, .noKeyValueHeads(found: 0)),
      (8, -2, 1, .noKeyValueHeads(found: -2)),
      (8, Int.min, 1, .noKeyValueHeads(found: .min)),
      (8, 16, 1, .moreKeyValueHeadsThanQueryHeads(keyValueHeads: 16, queryHeads: 8)),
      (8, 3, 1, .unequalGroups(queryHeads: 8, keyValueHeads: 3)),
      (8, 2, 0, .noHeadDimension(found: 0)),
      (8, 2, -1, .noHeadDimension(found: -1)),
      (8, 2, .max, .tooWide(queryHeads: 8, headDimension: .max)),
    ]
    for (heads, groups, dimension, expected) in cases {
      XCTAssertThrowsError(
        try HeadLayout(queryHeads: heads, keyValueHeads: groups, headDimension: dimension)
      ) { error in
        XCTAssertEqual(
          error as? HeadLayoutError, expected, "H=\(heads) G=\(groups) d=\(dimension)")
      }
    }
  }

  func testIndicesFromOutsideAreChecked() throws {
    let layout = try HeadLayout(queryHeads: 8, keyValueHeads: 2, headDimension: 1)
    XCTAssertEqual(try layout.validated(queryHead: 0), 0)
    XCTAssertEqual(try layout.validated(queryHead: 7), 7)
    for index in [-1, 8, Int.min, Int.max] {
      XCTAssertThrowsError(try layout.validated(queryHead: index)) { error in
        XCTAssertEqual(
          error as? HeadLayoutError, .noSuchQueryHead(found: index, queryHeads: 8))
      }
    }
  }
}

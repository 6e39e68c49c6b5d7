import Attention
import XCTest

final class SharedExampleTests: XCTestCase {
  func testInputs() {
    XCTAssertEqual(SharedExample.tokens, ["The", "cat", "sat", "on", "mat"])
    XCTAssertEqual(
      SharedExample.query,
      [[1, 0, 1, 0], [0, 2, 0, 1], [1, 1, 1, 0], [0, 0, 1, 1], [1, 0, 0, 1]])
    XCTAssertEqual(
      SharedExample.key,
      [[0, 1, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 0.5, 0.5]])
    XCTAssertEqual(
      SharedExample.value,
      [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [0.5, 0.5, 0.5, 0.5]])
  }

  func testOutputs() throws {
    XCTAssertEqual(
      table(try SharedExample.attention(groups: 2).output),
      [
        ".2491 .3763 .2289 .3663", ".4109 .1336 .2289 .3663", ".2717 .2717 .2289 .3663",
        ".3000 .3000 .1799 .4579", ".2491 .3763 .2289 .3663",
      ])
    XCTAssertEqual(
      table(try SharedExample.attention(groups: 1).output),
      [
        ".2491 .3763 .2491 .3763", ".4109 .1336 .3583 .2126", ".2717 .2717 .2491 .3763",
        ".3000 .3000 .2717 .2717", ".2491 .3763 .3583 .2126",
      ])
  }

  func testLargestDifferences() throws {
    let two = try SharedExample.attention(groups: 2)
    let one = try SharedExample.attention(groups: 1)
    XCTAssertEqual(
      two.output.largestDifferences(from: one.output).map { DecimalText.weight($0) },
      [".0203", ".1537", ".0203", ".1862", ".1537"])
    XCTAssertEqual(two.heads[0], one.heads[0], "head 0 reads group 0 either way")
  }

  func testScoresOfTheWordThe() throws {
    let two = try SharedExample.attention(groups: 2).heads
    let one = try SharedExample.attention(groups: 1).heads
    let scores = { (head: HeadAttention) in
      head.scores.row(0).map { DecimalText.weight($0) }.joined(separator: " ")
    }
    XCTAssertEqual(two[0].dotProducts.row(0), [0, 1, 1, 0, 1])
    XCTAssertEqual(two[1].dotProducts.row(0), [0, 1, 0, 1, 0.5])
    XCTAssertEqual(scores(two[0]), ".0000 .7071 .7071 .0000 .7071")
    XCTAssertEqual(scores(two[1]), ".0000 .7071 .0000 .7071 .3536")
    XCTAssertEqual(scores(one[1]), ".0000 .7071 .7071 .0000 .7071")
  }

  func testWeightsOfTheWordThe() throws {
    let two = try SharedExample.attention(groups: 2).heads
    XCTAssertEqual(
      two[0].weights.row(0).map { DecimalText.weight($0, decimals: 6) },
      [".123696", ".250869", ".250869", ".123696", ".250869"])
    XCTAssertEqual(table(two[1].weights)[0], ".1337 .2711 .1337 .2711 .1904")
  }

  func testAverageWeights() throws {
    XCTAssertEqual(
      table(try SharedExample.attention(groups: 2).averageWeights),
      [
        ".1287 .2610 .1923 .1974 .2206", ".3188 .1114 .2500 .1801 .1397",
        ".1574 .2261 .2505 .1802 .1858", ".1906 .1906 .1447 .2837 .1906",
        ".1974 .1923 .1923 .1974 .2206",
      ])
    XCTAssertEqual(
      table(try SharedExample.attention(groups: 1).averageWeights),
      [
        ".1237 .2509 .2509 .1237 .2509", ".3269 .1154 .3269 .1154 .1154",
        ".1524 .2160 .3091 .1065 .2160", ".1906 .1906 .2837 .1447 .1906",
        ".2056 .1963 .2691 .1327 .1963",
      ])
  }

  func testEqualQueriesGiveEqualHeadsWithOneGroup() throws {
    let heads = try SharedExample.attention(groups: 1).heads
    let areEqual = (0..<5).map { heads[0].output.row($0) == heads[1].output.row($0) }
    XCTAssertEqual(areEqual, [true, false, false, false, false])
  }

  func testPooledVariant() {
    XCTAssertEqual(
      SharedExample.pooledKey, [[0, 1], [1, 0], [0.5, 0.5], [0.5, 0.5], [0.75, 0.25]])
    XCTAssertEqual(
      SharedExample.pooledValue, [[0.5, 0], [0, 0.5], [0.5, 0], [0, 0.5], [0.5, 0.5]])
    XCTAssertEqual(
      table(SharedExample.pooledAttention().output),
      [
        ".2722 .3400 .2722 .3400", ".3571 .2101 .3286 .2558", ".3000 .3000 .2722 .3400",
        ".3000 .3000 .3000 .3000", ".2722 .3400 .3286 .2558",
      ])
  }

  func testCausalRows() throws {
    for groups in [2, 1] {
      let causal = try SharedExample.attention(groups: groups, mask: .causal).output
      XCTAssertEqual(causal.row(0), groups == 2 ? [1, 0, 0, 0] : [1, 0, 1, 0], "G=\(groups)")
      let free = try SharedExample.attention(groups: groups).output
      XCTAssertEqual(causal.row(4), free.row(4), "G=\(groups)")
      XCTAssertNotEqual(causal.row(3), free.row(3), "G=\(groups)")
    }
    XCTAssertEqual(SharedExample.pooledAttention(mask: .causal).output.row(0), [0.5, 0, 0.5, 0])
  }

  func testOtherNumbersOfGroupsAreRefused() {
    let cases: [(Int, HeadLayoutError)] = [
      (0, .noKeyValueHeads(found: 0)),
      (3, .moreKeyValueHeadsThanQueryHeads(keyValueHeads: 3, queryHeads: 2)),
    ]
    for (groups, expected) in cases {
      XCTAssertThrowsError(try SharedExample.attention(groups: groups)) { error in
        XCTAssertEqual(error as? HeadLayoutError, expected)
      }
    }
  }
}

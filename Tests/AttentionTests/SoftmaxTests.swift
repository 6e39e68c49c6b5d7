import Attention
import XCTest

final class SoftmaxTests: XCTestCase {
  func testHeadZeroOfTheWordThe() {
    let score = 0.5.squareRoot()
    let weights = softmax([0, score, score, 0, score])
    XCTAssertEqual(
      weights.map { DecimalText.fixed($0, decimals: 6) },
      ["0.123696", "0.250869", "0.250869", "0.123696", "0.250869"])
  }

  func testTheExampleOfTheDocumentation() {
    XCTAssertEqual(
      softmax([0, 1, 1]).map { DecimalText.fixed($0, decimals: 4) },
      ["0.1554", "0.4223", "0.4223"])
  }

  func testWhatHasNoFiniteScoreIsDefined() {
    let infinity = Double.infinity
    let cases: [([Double], [Double])] = [
      ([], []),
      ([-infinity], [0]),
      ([-infinity, -infinity], [0, 0]),
      ([-infinity, 3], [0, 1]),
      ([infinity, 3], [1, 0]),
      ([infinity, 3, infinity, -infinity], [0.5, 0, 0.5, 0]),
      ([1e308, -1e308], [1, 0]),
      ([1e4, 1e4 - 1000, -1e4], [1, 0, 0]),
    ]
    for (scores, weights) in cases {
      XCTAssertEqual(softmax(scores), weights, "\(scores)")
    }
    for scores in [[.nan], [.nan, 1], [1, .nan], [-infinity, .nan], [.nan, infinity]] {
      let weights = softmax(scores)
      XCTAssertEqual(weights.count, scores.count)
      XCTAssertTrue(weights.allSatisfy { $0.isNaN }, "\(scores)")
    }
  }

  func testRowsSumToOneAndAShiftChangesNothing() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let size = random.choice([0.001, 1, 50, 10_000])
      let scores = random.matrix(rows: 1, columns: 1 + random.index(below: 40), size: size)
      let weights = scores.softmaxOfRows()
      XCTAssertEqual(weights.elements.reduce(0, +), 1, accuracy: 1e-14, "\(scores)")
      XCTAssertTrue(weights.elements.allSatisfy { $0 >= 0 }, "\(scores)")
      let shifted = softmax(scores.elements.map { $0 + 64 })
      assertClose([shifted], weights, tolerance: 1e-11, "\(scores)")
    }
  }
}

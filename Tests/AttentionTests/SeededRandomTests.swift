import Attention
import XCTest

final class SeededRandomTests: XCTestCase {
  /// The first outputs of the reference implementation of SplitMix64 by Sebastiano Vigna.
  func testKnownOutputs() {
    var zero = SeededRandom(seed: 0)
    XCTAssertEqual(
      (0..<3).map { _ in zero.next() },
      [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
    var other = SeededRandom(seed: 1_234_567)
    XCTAssertEqual(
      (0..<3).map { _ in other.next() },
      [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  func testTheExampleOfTheDocumentation() {
    var random = SeededRandom(seed: 0)
    XCTAssertEqual(random.next(), 0xE220_A839_7B1D_CDAF)
    XCTAssertEqual(random.index(below: 6), 2)
  }

  func testNumbersStayInTheirRange() {
    var random = SeededRandom(seed: 12)
    var sum = 0.0
    for _ in 0..<10_000 {
      let unit = random.unit()
      XCTAssertTrue(unit >= 0 && unit < 1)
      sum += unit
      let number = random.number(in: -3...5)
      XCTAssertTrue(number >= -3 && number <= 5)
      let large = Double.greatestFiniteMagnitude
      XCTAssertTrue(random.number(in: -large...large).isFinite)
    }
    XCTAssertEqual(sum / 10_000, 0.5, accuracy: 0.01)
  }

  func testIndicesAreEvenlySpread() {
    var random = SeededRandom(seed: 13)
    var counts = [0, 0, 0, 0, 0, 0]
    for _ in 0..<60_000 {
      counts[random.index(below: 6)] += 1
    }
    for count in counts {
      XCTAssertEqual(Double(count), 10_000, accuracy: 400)
    }
    XCTAssertEqual(random.index(below: 1), 0)
  }
}

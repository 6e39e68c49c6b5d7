import XCTest

@testable import Exercises

final class UnitTests: XCTestCase {
  func testUnitsOfMemory() throws {
    let cases: [(words: String, bytes: Double)] = [
      ("B b byte bytes Bytes BYTES", 1), ("bit bits", 0.125), ("KB kB kb kilobytes", 1e3),
      ("MB mb Megabyte", 1e6), ("GB gb gB gigabytes", 1e9), ("TB terabyte", 1e12),
      ("KiB kib kibibytes", 1024), ("MiB MIB mebibyte", 1_048_576),
      ("GiB GIB gib gibibytes", 1_073_741_824),
      ("TiB tebibytes", 1_099_511_627_776), ("Gb Gbit gbit gigabits", 1.25e8), ("Mb mbit", 1.25e5),
      ("kb", 1e3), ("Gib gibit gibibits", 134_217_728),
    ]
    for (words, bytes) in cases {
      for word in words.split(separator: " ").map(String.init) where word != "gib" {
        let unit = try XCTUnwrap(Unit.named(word), word)
        XCTAssertEqual(unit.dimension, .bytes, word)
        XCTAssertEqual(unit.factor, bytes, word)
      }
    }
  }

  func testOtherUnits() {
    XCTAssertEqual(Unit.named("TFLOP")?.factor, 1e12)
    XCTAssertEqual(Unit.named("flops")?.dimension, .operations)
    XCTAssertEqual(Unit.named("million")?.factor, 1e6)
    XCTAssertEqual(Unit.named("ms")?.factor, 1e-3)
    XCTAssertEqual(Unit.named("GPU-hours")?.dimension, .hours)
    for word in ["groups", "G", "K", "heads", "", "layers", "GBs"] {
      XCTAssertNil(Unit.named(word), word)
    }
  }

  func testExchangedPrefixes() throws {
    let giga = try XCTUnwrap(Unit.named("GB")?.prefixSwaps.first)
    XCTAssertEqual(giga, 1.073741824, accuracy: 1e-12)
    let gibi = try XCTUnwrap(Unit.named("GiB")?.prefixSwaps.first)
    XCTAssertEqual(giga * gibi, 1, accuracy: 1e-12)
    XCTAssertEqual(Unit.named("MB")?.prefixSwaps.count, 2)
  }
}

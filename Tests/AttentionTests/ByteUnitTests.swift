import Attention
import XCTest

final class ByteUnitTests: XCTestCase {
  func testSymbolsAndSizes() {
    XCTAssertEqual(
      ByteUnit.allCases.map { "\($0.symbol) \($0.bits)" },
      [
        "bit 1", "B 8", "KB 8000", "MB 8000000", "GB 8000000000", "TB 8000000000000",
        "KiB 8192", "MiB 8388608", "GiB 8589934592", "TiB 8796093022208",
      ])
  }

  func testFamilies() {
    XCTAssertEqual(ByteUnit.decimalUnits.map { $0.symbol }, ["B", "KB", "MB", "GB", "TB"])
    XCTAssertEqual(ByteUnit.binaryUnits.map { $0.symbol }, ["B", "KiB", "MiB", "GiB", "TiB"])
  }
}

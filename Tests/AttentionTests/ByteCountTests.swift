import Attention
import XCTest

final class ByteCountTests: XCTestCase {
  func testTextInAUnit() {
    let cases: [(Int64, ByteUnit, String)] = [
      (343_597_383_680, .gibibyte, "320 GiB"), (343_597_383_680, .gigabyte, "343.6 GB"),
      (343_597_383_680, .byte, "343,597,383,680 B"), (343_597_383_680, .tebibyte, "0.3125 TiB"),
      (343_597_383_680, .bit, "2,748,779,069,440 bit"),
      (536_870_912, .mebibyte, "512 MiB"), (536_870_912, .megabyte, "536.9 MB"),
      (1_342_177_280, .gibibyte, "1.25 GiB"), (1_342_177_280, .gigabyte, "1.342 GB"),
      (1_342_177_280, .mebibyte, "1,280 MiB"), (5_368_709_120, .gigabyte, "5.369 GB"),
      (42_949_672_960, .gigabyte, "42.95 GB"), (42_949_672_960, .megabyte, "42,950 MB"),
      (2_684_354_560, .gibibyte, "2.5 GiB"), (1_050, .kilobyte, "1.05 KB"),
      (1_005, .kilobyte, "1.005 KB"), (80, .byte, "80 B"), (40, .kibibyte, "0.03906 KiB"),
      (0, .gibibyte, "0 GiB"), (-1_610_612_736, .gibibyte, "-1.5 GiB"), (1, .bit, "8 bit"),
      (1, .tebibyte, "0.0000000000009095 TiB"),
      (.max, .byte, "9,223,372,036,854,775,807 B"), (.min, .byte, "-9,223,372,036,854,775,808 B"),
      ((.max - 7) / 8, .bit, "9,223,372,036,854,775,800 bit"),
    ]
    for (bytes, unit, text) in cases {
      XCTAssertEqual(ByteCount(bytes: bytes).text(in: unit), text, "\(bytes) in \(unit)")
    }
  }

  func testTextInTheLargestUnit() {
    let cases: [(Int64, String, String)] = [
      (343_597_383_680, "320 GiB", "343.6 GB"), (536_870_912, "512 MiB", "536.9 MB"),
      (0, "0 B", "0 B"), (1000, "1,000 B", "1 KB"), (1024, "1 KiB", "1.024 KB"),
      (1_048_575, "1,024 KiB", "1.049 MB"), (-327_680, "-320 KiB", "-327.68 KB"),
      (5_497_558_138_880, "5 TiB", "5.498 TB"),
    ]
    for (bytes, binary, decimal) in cases {
      XCTAssertEqual(ByteCount(bytes: bytes).binaryText, binary, "\(bytes)")
      XCTAssertEqual(ByteCount(bytes: bytes).decimalText, decimal, "\(bytes)")
    }
  }

  func testValuesAndOrder() {
    XCTAssertEqual(ByteCount(bytes: 343_597_383_680).value(in: .gibibyte), 320)
    XCTAssertEqual(ByteCount(bytes: 2_500_000).value(in: .megabyte), 2.5)
    XCTAssertEqual(ByteCount(bytes: 3).value(in: .bit), 24)
    XCTAssertLessThan(ByteCount(bytes: 1), ByteCount(bytes: 2))
  }
}

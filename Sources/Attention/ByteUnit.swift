/// A unit for amounts of memory.
///
/// KB, MB, GB and TB are powers of 1000; KiB, MiB, GiB and TiB are powers of 1024. A page that
/// shows an amount always says which.
public enum ByteUnit: CaseIterable, Equatable, Sendable {
  /// One eighth of a byte.
  case bit
  /// Eight bits.
  case byte
  /// 1000 bytes.
  case kilobyte
  /// 1000² bytes.
  case megabyte
  /// 1000³ bytes.
  case gigabyte
  /// 1000⁴ bytes.
  case terabyte
  /// 1024 bytes.
  case kibibyte
  /// 1024² bytes.
  case mebibyte
  /// 1024³ bytes.
  case gibibyte
  /// 1024⁴ bytes.
  case tebibyte

  /// How many bits one unit is.
  public var bits: UInt64 {
    switch self {
    case .bit: 1
    case .byte: 8
    case .kilobyte: 8_000
    case .megabyte: 8_000_000
    case .gigabyte: 8_000_000_000
    case .terabyte: 8_000_000_000_000
    case .kibibyte: 8 << 10
    case .mebibyte: 8 << 20
    case .gibibyte: 8 << 30
    case .tebibyte: 8 << 40
    }
  }

  /// What is written after the number: "B", "KB", "KiB" and so on; "bit" for bits.
  public var symbol: String {
    switch self {
    case .bit: "bit"
    case .byte: "B"
    case .kilobyte: "KB"
    case .megabyte: "MB"
    case .gigabyte: "GB"
    case .terabyte: "TB"
    case .kibibyte: "KiB"
    case .mebibyte: "MiB"
    case .gibibyte: "GiB"
    case .tebibyte: "TiB"
    }
  }

  /// The byte and the powers of 1000, smallest first.
  public static let decimalUnits: [ByteUnit] = [.byte, .kilobyte, .megabyte, .gigabyte, .terabyte]

  /// The byte and the powers of 1024, smallest first.
  public static let binaryUnits: [ByteUnit] = [.byte, .kibibyte, .mebibyte, .gibibyte, .tebibyte]
}

/// Adds up the columns of a text, scalar by scalar.
///
/// Emoji sequences are recognised on the way, so that no text has to be cut into characters.
struct WidthMeter {
  /// The columns of what has been added.
  private(set) var width = 0

  /// The last scalar that took columns of its own; what follows may change how it is shown.
  private var base: Unicode.Scalar?
  /// Whether the last scalar with columns is a pictograph, which a joiner or a skin tone may extend.
  private var isPictographic = false
  /// Whether a zero-width joiner has just followed a pictograph.
  private var isJoining = false
  /// Whether the last scalar was the first half of a flag.
  private var isInFlag = false

  mutating func add(_ scalar: Unicode.Scalar) {
    let wasJoining = isJoining
    let wasInFlag = isInFlag
    isJoining = false
    isInFlag = false
    switch scalar.value {
    case 0xFE0F:
      if let base, Self.contains(WidthTables.emojiOnRequest, base) { width += 1 }
      base = nil
    case 0x200D:
      isJoining = isPictographic
    case 0x1F1E6...0x1F1FF where wasInFlag:
      base = nil
    case 0x1F3FB...0x1F3FF where isPictographic:
      base = nil
    default:
      let columns = Self.columns(of: scalar)
      guard columns > 0 else { return }
      let continuesSequence = wasJoining && Self.isPictograph(scalar)
      isPictographic = Self.isPictograph(scalar)
      base = continuesSequence ? nil : scalar
      if !continuesSequence { width += columns }
      isInFlag = 0x1F1E6...0x1F1FF ~= scalar.value
    }
  }

  /// The columns of a scalar that stands alone.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // Latin, Greek, and the symbols of mathematics and of boxes: no search for what is frequent.
    case 0x20..<0x7F, 0xA0..<0x300, 0x370..<0x483, 0x2070..<0x20D0, 0x2100..<0x231A,
      0x2500..<0x25FD:
      return 1
    default:
      if contains(WidthTables.zeroWidth, scalar) { return 0 }
      return contains(WidthTables.wide, scalar) ? 2 : 1
    }
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xA9: return false
    case 0x231A...0x2B55, 0x1F004...0x1FAFF:
      return contains(WidthTables.wide, scalar) || contains(WidthTables.emojiOnRequest, scalar)
    default: return contains(WidthTables.emojiOnRequest, scalar)
    }
  }

  /// Whether an odd number of edges is not above the scalar.
  private static func contains(_ edges: [UInt32], _ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= scalar.value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }
}

/// Finds the image openers (`![`) of a source that libcmark had better not see: it takes quadratic time on
/// thousands of them that are never closed. So only the first thousand of a paragraph are kept.
enum ImageOpeners {
  static let limit = 1000

  /// The offsets of the `!` of those beyond the limit, in order; none for any text that makes sense.
  static func excessive(in source: [UInt8]) -> [Int] {
    var excessive: [Int] = []
    /// For each bracket that is open, whether it opens an image.
    var open: [Bool] = []
    var imageCount = 0
    var isBlankLine = true
    for offset in source.indices {
      switch source[offset] {
      case Byte.openBracket:
        let isImage = offset > 0 && source[offset - 1] == Byte.exclamationMark
        if isImage, imageCount == limit {
          excessive.append(offset - 1)
          open.append(false)
        } else {
          open.append(isImage)
          imageCount += isImage ? 1 : 0
        }
      case Byte.closeBracket:
        if open.popLast() == true { imageCount -= 1 }
      case Byte.lineFeed where isBlankLine:
        open = []
        imageCount = 0
      default: break
      }
      isBlankLine = source[offset] == Byte.lineFeed || (isBlankLine && source[offset].isWhitespace)
    }
    return excessive
  }
}

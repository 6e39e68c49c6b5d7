/// Where the destinations of inline links stand in a source.
///
/// libcmark knows the line of a link but not its column, so the destination is looked for in the text.
struct LinkPlaces {
  private let lines: TextLines
  /// The line of the last destination, and the offset behind it: its next twin stands after that.
  private var last = (line: 0, offset: 0)
  /// How many bytes are looked at for one link, so that a line full of links takes no longer than it is.
  private static let reach = 512

  /// Makes a finder for a source as its author wrote it.
  init(source: [UInt8]) { lines = TextLines(source) }

  /// The column, from 1, at which a destination begins in a line, counted in characters; 1 where it does
  /// not stand there as it is, as with a link by reference.
  mutating func column(of destination: String, inLine number: Int) -> Int {
    let line = lines.line(number)
    let wanted = Array("](\(destination)".utf8)
    var offset = last.line == number ? last.offset : line.startIndex
    let limit = min(line.endIndex, offset + Self.reach + wanted.count) - wanted.count
    while offset <= limit {
      if line[offset...].starts(with: wanted) {
        last = (number, offset + wanted.count)
        return 1 + String(decoding: line[..<(offset + 2)], as: UTF8.self).count
      }
      offset += 1
    }
    return 1
  }
}

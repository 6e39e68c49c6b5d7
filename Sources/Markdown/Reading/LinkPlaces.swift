/// Where the destinations of inline links stand in a source.
///
/// libcmark knows the line of a link but not its column, so the destination is looked for in the text.
struct LinkPlaces {
  private let lines: TextLines
  /// The place of the last destination: its next twin stands after that, and columns are counted from there.
  private var last = (line: 0, offset: 0, column: 1)
  /// How many bytes are looked at for one link, so that a line full of links takes no longer than it is.
  private static let reach = 512

  /// Makes a finder for a source as its author wrote it.
  init(source: [UInt8]) { lines = TextLines(source) }

  /// The column, from 1, at which a destination begins in a line, counted in Unicode scalars; 1 where it does
  /// not stand there as it is, as with a link by reference.
  mutating func column(of destination: String, inLine number: Int) -> Int {
    let line = lines.line(number)
    let wanted = Array("](\(destination)".utf8)
    if last.line != number { last = (number, line.startIndex, 1) }
    var offset = last.offset
    let limit = min(line.endIndex, offset + Self.reach + wanted.count) - wanted.count
    while offset <= limit {
      if line[offset...].starts(with: wanted) {
        let start = offset + 2
        // A continuation byte of UTF-8 is no character of its own.
        let characters = line[last.offset..<start].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        last = (number, start, last.column + characters)
        return last.column
      }
      offset += 1
    }
    return 1
  }
}

/// The lines of a text, by number, as libcmark counts them.
struct TextLines {
  /// The text.
  let bytes: [UInt8]
  /// Where each line starts.
  private let starts: [Int]

  /// Finds the lines of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      if bytes[offset].isLineEnding {
        offset = SourceLine.skipLineEnding(in: bytes, at: offset)
        starts.append(offset)
      } else {
        offset += 1
      }
    }
    self.starts = starts
  }

  /// The lines of a paragraph without what stands before its text.
  func contents(of paragraph: CmarkReader.Node) -> [ArraySlice<UInt8>] {
    let first = paragraph.startLine
    guard paragraph.endLine >= first else { return [] }
    let quoteDepth = paragraph.quoteDepth
    return (first...paragraph.endLine).map { number in
      // Before its first line there may be list markers.
      number == first
        ? line(number).dropFirst(paragraph.startColumn - 1).trimmingBlanks()
        : content(of: number, quoteDepth: quoteDepth)
    }
  }

  /// A line without its indentation, at most so many quote marks, and white space at its end.
  func content(of number: Int, quoteDepth: Int) -> ArraySlice<UInt8> {
    var rest = line(number).trimmingBlanks()
    var depth = 0
    while depth < quoteDepth, rest.first == Byte.greaterThan {
      rest = rest.dropFirst().trimmingBlanks()
      depth += 1
    }
    return rest
  }

  /// The byte at a place; nil beyond the text.
  func byte(line: Int, column: Int) -> UInt8? {
    guard line >= 1, line <= starts.count, column >= 1 else { return nil }
    let offset = starts[line - 1] + column - 1
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// A line without its line ending; empty for a number beyond the text.
  /// A line without its ending; nothing where there is none.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let end = number < starts.count ? starts[number] : bytes.count
    var line = bytes[starts[number - 1]..<end]
    while let last = line.last, last.isLineEnding { line.removeLast() }
    return line
  }
}

extension CmarkReader.Node {
  /// How many block quotes the node is in.
  fileprivate var quoteDepth: Int {
    var depth = 0
    var node = parent
    while let current = node {
      if current.kind == .blockQuote { depth += 1 }
      node = current.parent
    }
    return depth
  }
}

extension ArraySlice<UInt8> {
  /// The slice without spaces and tabs at its ends.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isBlank { slice.removeFirst() }
    while let last = slice.last, last.isBlank { slice.removeLast() }
    return slice
  }
}

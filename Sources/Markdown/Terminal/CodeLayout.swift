import DisplayWidth

/// Lays code out line by line: highlighted, tabs expanded, long lines continued on the next one.
struct CodeLayout {
  static let tabWidth = 4

  let terminal: TerminalStyle

  /// The lines of the code, each with whether it continues the one before.
  func lines(
    of code: CodeBlock, width: Int
  ) -> [(text: StyledText, isContinuation: Bool)] {
    sourceLines(of: code).flatMap { line in
      chunks(of: line, width: max(1, width)).enumerated().map { ($1, $0 > 0) }
    }
  }

  private func sourceLines(of code: CodeBlock) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var lastStop = 0
    for (style, text) in tokens(of: code) {
      for piece in Self.pieces(of: text) {
        switch piece.utf8.first {
        case StyledText.lineEnd:
          lines.append(line)
          line = StyledText()
          lastStop = 0
        case Self.tab:
          // Every stop is a multiple of the width of a tab, so that only what follows counts.
          let columns = line.width(of: lastStop..<line.bytes.count)
          line.appendSpaces(Self.tabWidth - columns % Self.tabWidth, style)
          lastStop = line.bytes.count
        default:
          line.append(String(piece), style, for: terminal)
        }
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static let tab = UInt8(ascii: "\t")

  /// The text cut around its tabs and line ends, which stand alone.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = Substring(text)
    while let first = rest.utf8.first {
      let isAlone = first == StyledText.lineEnd || first == tab
      let end =
        isAlone
        ? rest.utf8.index(after: rest.startIndex)
        : rest.utf8.firstIndex { $0 == StyledText.lineEnd || $0 == tab } ?? rest.endIndex
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  /// Cuts a line where it is full, after a space if there is one far enough to the right.
  private func chunks(of line: StyledText, width: Int) -> [StyledText] {
    let whole = 0..<line.bytes.count
    if line.bytes.count <= width || line.width <= width { return [line] }
    var chunks: [StyledText] = []
    var start = 0
    var used = 0
    var offset = 0
    var afterSpace: (offset: Int, used: Int)?
    for character in line.string(whole) {
      let columns = displayWidth(character)
      if used + columns > width && used > 0 {
        let space = afterSpace.flatMap { $0.used * 3 > width * 2 ? $0 : nil }
        let cut = space ?? (offset: offset, used: used)
        chunks.append(line.slice(start..<cut.offset))
        start = cut.offset
        used -= cut.used
        afterSpace = nil
      }
      used += columns
      offset += character.utf8.count
      if character == " " { afterSpace = (offset, used) }
    }
    chunks.append(line.slice(start..<offset))
    return chunks
  }

  private func tokens(of code: CodeBlock) -> [(TextStyle, String)] {
    if terminal.colorDepth == .none { return [(.plain, code.literal)] }
    return CodeHighlighter.highlight(code.literal, language: code.info.language).map {
      (TextStyle(role: TextStyle.Role($0.kind)), $0.text)
    }
  }
}

extension TextStyle.Role {
  fileprivate init(_ kind: CodeHighlighter.Kind) {
    switch kind {
    case .plain: self = .text
    case .keyword: self = .keyword
    case .type: self = .type
    case .string: self = .string
    case .number: self = .number
    case .comment: self = .comment
    }
  }
}

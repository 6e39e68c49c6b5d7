/// The starts of HTML blocks that end at their own mark, not at a blank line.
enum LiteralMarkup: CaseIterable {
  case comment, instruction, data, script, preformatted, style, textArea, declaration

  /// The markup that begins at an offset; nil for any other.
  init?(in source: [UInt8], at offset: Int, before end: Int) {
    for markup in LiteralMarkup.allCases where source.holds(markup.opening, at: offset, before: end)
    {
      let after = offset + markup.opening.utf8CodeUnitCount
      let isLetterNext = after < end && source[after].isLetter
      // `<prefix>` is no `<pre>`; `<!` begins a declaration only before a letter.
      let isName = source[after - 1].isLetter
      if markup == .declaration ? isLetterNext : !(isName && isLetterNext) {
        self = markup
        return
      }
    }
    return nil
  }

  /// What the markup begins with, in lower case.
  var opening: StaticString {
    switch self {
    case .comment: "<!--"
    case .instruction: "<?"
    case .data: "<![cdata["
    case .script: "<script"
    case .preformatted: "<pre"
    case .style: "<style"
    case .textArea: "<textarea"
    case .declaration: "<!"
    }
  }

  /// The block ends with the line that holds this, in lower case.
  var terminator: StaticString {
    switch self {
    case .comment: "-->"
    case .instruction: "?>"
    case .data: "]]>"
    case .script: "</script>"
    case .preformatted: "</pre>"
    case .style: "</style>"
    case .textArea: "</textarea>"
    case .declaration: ">"
    }
  }
}

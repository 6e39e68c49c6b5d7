/// Splits code into tokens to be coloured. The same tokens serve the terminal and the web page.
///
/// ```swift
/// CodeHighlighter.highlight("let n = 8", language: "swift")
/// // keyword "let", plain " n = ", number "8"
/// ```
///
/// It looks at one token at a time and knows no grammar: enough for a reader's eye. The texts of the tokens
/// joined are the code, whatever the code is. An unknown language is plain.
public enum CodeHighlighter {
  /// What a token is.
  public enum Kind: String, Equatable, Sendable, CaseIterable {
    case plain, keyword, type, string, number, comment
  }

  /// A piece of code.
  public struct Token: Equatable, Sendable {
    /// What it is.
    public var kind: Kind
    /// The code itself.
    public var text: String
  }

  /// The tokens of the code, in order; no two plain ones follow each other.
  public static func highlight(_ code: String, language: String) -> [Token] {
    guard let syntax = CodeSyntax(language: language) else {
      return code.isEmpty ? [] : [Token(kind: .plain, text: code)]
    }
    var scanner = CodeScanner(code: Array(code.utf8), syntax: syntax)
    return scanner.tokens()
  }
}

/// One pass over code, from left to right.
private struct CodeScanner {
  let code: [UInt8]
  let syntax: CodeSyntax
  private var offset = 0
  private var plainStart = 0
  private var found: [CodeHighlighter.Token] = []

  init(code: [UInt8], syntax: CodeSyntax) {
    self.code = code
    self.syntax = syntax
  }

  mutating func tokens() -> [CodeHighlighter.Token] {
    while offset < code.count {
      let start = offset
      if isAtLineStart, let kind = skipLineOfTranscript() {
        close(kind, from: start)
      } else if let kind = skipToken() {
        close(kind, from: start)
      }
    }
    close(.plain, from: code.count)
    return found
  }

  /// Ends a token, and the plain text before it.
  private mutating func close(_ kind: CodeHighlighter.Kind, from start: Int) {
    guard kind != .plain || start == code.count else { return }
    append(.plain, plainStart..<start)
    append(kind, start..<offset)
    plainStart = offset
  }

  private mutating func append(_ kind: CodeHighlighter.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    found.append(.init(kind: kind, text: String(decoding: code[range], as: UTF8.self)))
  }

  private var isAtLineStart: Bool { offset == 0 || code[offset - 1] == Byte.lineFeed }

  /// In a transcript, the prompt is set apart, and what a command prints is plain.
  private mutating func skipLineOfTranscript() -> CodeHighlighter.Kind? {
    guard syntax.isTranscript else { return nil }
    let isPrompt =
      offset + 1 < code.count && code[offset + 1] == Byte.space
      && (code[offset] == Byte.dollar || code[offset] == Byte.greaterThan)
    if isPrompt {
      offset += 1
      return .comment
    }
    while offset < code.count, code[offset] != Byte.lineFeed { offset += 1 }
    if offset < code.count { offset += 1 }
    return .plain
  }

  /// Moves behind the token that begins here; says what it is.
  private mutating func skipToken() -> CodeHighlighter.Kind? {
    let byte = code[offset]
    if byte.isWhitespace {
      offset += 1
      return .plain
    }
    if skipComment() { return .comment }
    if skipString() { return stringKind }
    if byte.isDigit {
      skipNumber()
      return .number
    }
    if byte.isWordByte || syntax.wordMarks.contains(byte) { return skipWord() }
    offset += 1
    return .plain
  }

  private mutating func skipComment() -> Bool {
    let followsSpace = offset == 0 || code[offset - 1].isWhitespace
    if let mark = syntax.lineComment, code.holds(mark, at: offset, before: code.count),
      followsSpace || !syntax.commentsFollowSpace
    {
      while offset < code.count, code[offset] != Byte.lineFeed { offset += 1 }
      return true
    }
    guard syntax.hasBlockComments, code.holds("/*", at: offset, before: code.count) else {
      return false
    }
    var depth = 0
    repeat {
      if code.holds("/*", at: offset, before: code.count) {
        depth += syntax.blockCommentsNest || depth == 0 ? 1 : 0
        offset += 2
      } else if code.holds("*/", at: offset, before: code.count) {
        depth -= 1
        offset += 2
      } else {
        offset += 1
      }
    } while offset < code.count && depth > 0
    return true
  }

  private mutating func skipString() -> Bool {
    let quote = code[offset]
    guard syntax.quotes.contains(quote) else { return false }
    let isLong =
      syntax.hasLongStrings && code.run(of: quote, from: offset, to: code.count) >= 3
    let mark = isLong ? 3 : 1
    let spansLines = isLong || syntax.stringsSpanLines
    offset += mark
    while offset < code.count {
      let byte = code[offset]
      if byte == Byte.backslash && !(quote == Byte.apostrophe && syntax.stringsSpanLines) {
        offset = min(offset + 2, code.count)
      } else if byte == quote, code.run(of: quote, from: offset, to: code.count) >= mark {
        offset += mark
        return true
      } else if byte == Byte.lineFeed && !spansLines {
        return true
      } else {
        offset += 1
      }
    }
    return true
  }

  /// A string, or the name of a pair where a colon follows.
  private var stringKind: CodeHighlighter.Kind {
    syntax.namesEndInColon && isColon(at: blanksEnd) ? .type : .string
  }

  private var blanksEnd: Int {
    var end = offset
    while end < code.count, code[end].isBlank { end += 1 }
    return end
  }

  private func isColon(at place: Int) -> Bool { place < code.count && code[place] == Byte.colon }

  private mutating func skipNumber() {
    while offset < code.count,
      code[offset].isWordByte
        || (code[offset] == Byte.period && offset + 1 < code.count && code[offset + 1].isDigit)
    {
      offset += 1
    }
  }

  private mutating func skipWord() -> CodeHighlighter.Kind {
    let start = offset
    offset += 1
    while offset < code.count,
      code[offset].isWordByte || (syntax.namesEndInColon && code[offset] == Byte.hyphen)
    {
      offset += 1
    }
    let word = String(decoding: code[start..<offset], as: UTF8.self)
    if syntax.keywords.contains(word) { return .keyword }
    if syntax.wordMarks.contains(code[start]) { return offset > start + 1 ? .keyword : .plain }
    if syntax.namesEndInColon {
      // `http://` is no name.
      let colon = blanksEnd
      let isName = colon + 1 >= code.count || code[colon + 1].isWhitespace
      return isColon(at: colon) && isName ? .type : .plain
    }
    let isCapital = code[start] >= 0x41 && code[start] <= 0x5A
    return syntax.hasCapitalTypes && (isCapital || word.hasSuffix("_t")) ? .type : .plain
  }
}

extension UInt8 {
  /// What a word is made of; every byte of a character beyond ASCII is.
  fileprivate var isWordByte: Bool { isAlphanumeric || self == Byte.underscore || self >= 0x80 }
}

/// A learner's sheet: one fenced block for each part, and whatever else is written around them.
struct AnswerSheet: Sendable {
  /// The answer to one part.
  struct Block: Equatable, Sendable {
    /// The lines between the fences.
    let lines: [SourceLine]
    /// Where the opening fence stands.
    let position: Position

    /// Whether nothing was written.
    var isEmpty: Bool { lines.allSatisfy { $0.text.allSatisfy { $0.isWhitespace } } }
  }

  /// Larger sheets are refused without being read.
  static let maximumBytes = 1_000_000
  /// Longer answers are no answers, and reading them would take time from others.
  static let maximumAnswerBytes = 20_000

  /// The block of each part that has one.
  private(set) var blocks: [String: Block] = [:]
  /// The parts whose block cannot be used, and why.
  private(set) var faults: [String: Verdict.Problem] = [:]
  /// Troubles that belong to no part.
  private(set) var problems: [Verdict.Problem] = []

  private let parts: [String]
  private var lastLine = 1

  /// Reads a sheet for an exercise with the given parts.
  init(bytes: [UInt8], parts: [String]) {
    self.parts = parts
    guard bytes.count <= Self.maximumBytes else {
      addProblem(
        "The sheet has \(bytes.count) bytes; the most that is read is \(Self.maximumBytes).",
        at: Position(line: 1, column: 1))
      return
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: body, as: UTF8.self) else {
      let place = firstInvalidByte(in: body)
      addProblem(
        "Byte \(place.offset + 1 + bytes.count - body.count) is not UTF-8: save the sheet as UTF-8.",
        at: place.position)
      return
    }
    readBlocks(Self.lines(of: text))
    for part in parts where blocks[part] == nil && faults[part] == nil {
      faults[part] = Verdict.Problem(
        message: "The sheet has no block for part (\(part)): add a line ```` ```answer \(part) ````"
          + ", your answer, and a line ```` ``` ````.",
        line: lastLine, column: 1)
    }
  }

  private mutating func addProblem(_ message: String, at position: Position) {
    problems.append(
      Verdict.Problem(message: message, line: position.line, column: position.column))
  }

  // MARK: - Lines

  /// The lines of a text, whichever line ends it has.
  private static func lines(of text: String) -> [SourceLine] {
    // "\r\n" is one character in Swift, and counts as a newline like the others.
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .enumerated().map { SourceLine(text: $1, position: Position(line: $0 + 1, column: 1)) }
  }

  // MARK: - Fences

  private struct Fence {
    let marker: Character
    let length: Int
    let info: Substring
    let column: Int

    /// The fence that a line opens, if it does; closing fences look the same with empty info.
    init?(_ line: Substring) {
      let body = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      guard let marker = body.first, marker == "`" || marker == "~" else { return nil }
      let run = body.prefix { $0 == marker }
      guard run.count >= 3 else { return nil }
      let info = body.dropFirst(run.count)
      // A backtick in the info string makes it inline code.
      guard marker == "~" || !info.contains("`") else { return nil }
      self.marker = marker
      length = run.count
      self.info = info
      column = line.unicodeScalars.count - body.unicodeScalars.count + 1
    }

    func isClosed(by other: Fence) -> Bool {
      other.marker == marker && other.length >= length
        && other.info.allSatisfy { $0.isWhitespace }
    }

    /// The words after the fence, in lower case.
    var words: [String] {
      info.split { $0.isWhitespace || $0 == ":" }.map { $0.lowercased() }
    }

    var isAnswer: Bool { words.first == "answer" }
  }

  private mutating func readBlocks(_ lines: [SourceLine]) {
    lastLine = lines.last { !$0.text.isEmpty }?.position.line ?? 1
    var open: (fence: Fence, line: Int, content: [SourceLine])?
    for line in lines {
      let fence = Fence(line.text)
      guard let block = open.map({ (fence: $0.fence, line: $0.line) }) else {
        open = fence.map { ($0, line.position.line, []) }
        continue
      }
      if let fence, block.fence.isClosed(by: fence) {
        finish(block.fence, line: block.line, content: open?.content ?? [])
        open = nil
      } else if let fence, fence.isAnswer, block.fence.isAnswer, fence.marker == block.fence.marker
      {
        // The next answer opens before this one is closed.
        refuse(block.fence, line: block.line)
        open = (fence, line.position.line, [])
      } else {
        open?.content.append(line)
      }
    }
    if let open { refuse(open.fence, line: open.line) }
  }

  private mutating func finish(_ fence: Fence, line: Int, content: [SourceLine]) {
    guard fence.isAnswer else { return }
    let position = Position(line: line, column: fence.column)
    guard fence.words.count == 2, parts.contains(fence.words[1]) else {
      let named =
        fence.words.count > 1 ? "has no part (\(fence.words[1].prefix(20)))" : "needs a part"
      addProblem(
        "An answer block \(named): the parts are \(parts.joined(separator: ", ")).", at: position)
      return
    }
    let part = fence.words[1]
    guard let earlier = blocks[part] else {
      blocks[part] = Block(lines: content, position: position)
      let bytes = content.reduce(0) { $0 + $1.text.utf8.count }
      if bytes > Self.maximumAnswerBytes {
        faults[part] = Verdict.Problem(
          message:
            "The answer has \(bytes) bytes; the most that is read is \(Self.maximumAnswerBytes).",
          line: line, column: fence.column)
      }
      return
    }
    faults[part] = Verdict.Problem(
      message: "Part (\(part)) has two answer blocks, the first in line \(earlier.position.line): "
        + "remove one.",
      line: line, column: fence.column)
  }

  /// A fence without an end swallows what follows it.
  private mutating func refuse(_ fence: Fence, line: Int) {
    let mark = String(repeating: fence.marker, count: fence.length)
    let problem = Verdict.Problem(
      message:
        "The block that opens in line \(line) is never closed: end it with a line ```` \(mark) ````.",
      line: line, column: fence.column)
    if fence.isAnswer, fence.words.count == 2, parts.contains(fence.words[1]) {
      faults[fence.words[1]] = problem
    } else {
      problems.append(problem)
    }
  }
}

/// Where the first byte stands that is not UTF-8.
private func firstInvalidByte(in bytes: [UInt8]) -> (offset: Int, position: Position) {
  var iterator = bytes.makeIterator()
  var parser = Unicode.UTF8.ForwardParser()
  var (offset, line, column) = (0, 1, 1)
  while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
    offset += encoded.count
    (line, column) = encoded.first == 0x0A ? (line + 1, 1) : (line, column + 1)
  }
  return (offset, Position(line: line, column: column))
}

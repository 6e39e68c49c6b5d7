// What CommonMark's blocks become where they begin with a mark of ours.

extension Block.Kind {
  /// A paragraph, or the display formula that is all of it.
  static func paragraphOrDisplayMath(_ content: [Inline]) -> Block.Kind {
    if content.count == 1, case .math(let math) = content[0], math.isDisplay {
      return .displayMath(math)
    }
    return .paragraph(content)
  }

  /// A block quote, or the callout that it is where it begins with `[!NOTE]` and its kin.
  ///
  /// What follows on the same line is the title.
  static func blockQuoteOrCallout(_ blocks: [Block]) -> Block.Kind {
    guard let first = blocks.first, case .paragraph(var content) = first.kind,
      case .text(let text)? = content.first, text.hasPrefix("[!"),
      let bracket = text.firstIndex(of: "]"),
      let kind = Callout.Kind(
        rawValue: text[text.index(text.startIndex, offsetBy: 2)..<bracket].lowercased()),
      kind != .exercise
    else { return .blockQuote(blocks) }
    let afterBracket = text[text.index(after: bracket)...]
    guard afterBracket.isEmpty || afterBracket.hasPrefix(" ") else { return .blockQuote(blocks) }
    let rest = afterBracket.drop { $0 == " " }
    content.removeFirst()
    if !rest.isEmpty { content.insert(.text(String(rest)), at: 0) }
    let title = Array(content.prefix { !$0.isLineEnd })
    var blocks = blocks
    let body = Array(content.dropFirst(title.count + 1))
    if body.isEmpty {
      blocks.removeFirst()
    } else {
      blocks[0].kind = .paragraphOrDisplayMath(body)
    }
    return .callout(Callout(kind: kind, title: title, blocks: blocks))
  }
}

extension Inline {
  /// Whether the inline ends a line.
  fileprivate var isLineEnd: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension ListItem {
  /// An item, or a task where its text begins with `[ ]` or `[x]`.
  init(itemOrTask blocks: [Block]) {
    self.init(blocks: blocks)
    guard let first = blocks.first, case .paragraph(var content) = first.kind,
      case .text(let text)? = content.first
    else { return }
    let mark = text.prefix(4)
    switch mark {
    case "[ ] ": isChecked = false
    case "[x] ", "[X] ": isChecked = true
    default: return
    }
    let rest = text.dropFirst(4)
    if rest.isEmpty { content.removeFirst() } else { content[0] = .text(String(rest)) }
    self.blocks[0].kind = .paragraphOrDisplayMath(content)
  }
}

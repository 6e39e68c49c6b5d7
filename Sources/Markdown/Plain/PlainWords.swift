import TeXMath

/// The words for each block and inline, as `PlainRenderer` writes them.
struct PlainWords {
  let unicode: Bool

  // MARK: Blocks

  /// The lines of blocks, with an empty one between two of them.
  func lines(of blocks: [Block], isTight: Bool = false) -> [String] {
    blocks.reduce(into: []) { lines, block in
      let next = self.lines(of: block)
      if !lines.isEmpty && !next.isEmpty && !isTight { lines.append("") }
      lines += next
    }
  }

  func lines(of block: Block) -> [String] {
    switch block.kind {
    case .paragraph(let content):
      return separated(text(of: content))
    case .heading(let heading):
      return ["Heading level \(heading.level): \(text(of: heading.content))"]
    case .blockQuote(let blocks):
      return enclosed("Quote:", lines(of: blocks), "End of quote.")
    case .callout(let callout):
      return lines(of: callout)
    case .list(let list):
      return lines(of: list)
    case .codeBlock(let code):
      return lines(of: code)
    case .htmlBlock(let html):
      return TextOfHTML.text(of: html).split(separator: "\n").map { safe(String($0)) }
    case .thematicBreak:
      return ["Break."]
    case .table(let table):
      return lines(of: table)
    case .displayMath(let math):
      return ["Formula: \(words(of: math))"]
    case .figure(let figure):
      return lines(of: figure)
    }
  }

  private func lines(of callout: Callout) -> [String] {
    let title = text(of: callout.title)
    let name = callout.kind.name
    return enclosed(
      title.isEmpty ? "\(name):" : title, lines(of: callout.blocks),
      title.isEmpty ? "End of \(name.lowercased())." : "End of: \(title)")
  }

  private func enclosed(_ first: String, _ content: [String], _ last: String) -> [String] {
    [first] + content + [last]
  }

  private func lines(of list: List) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let number = list.start.map { "\($0 &+ index). " } ?? "- "
      let state = item.isChecked.map { $0 ? "Done: " : "To do: " } ?? ""
      if !list.isTight && index > 0 { lines.append("") }
      lines += self.item(number + state, item.blocks, indent: 2, isTight: list.isTight)
    }
    return lines
  }

  /// Content that begins behind a marker, and is indented under it.
  func item(
    _ marker: String, _ blocks: [Block], indent: Int, isTight: Bool = false
  ) -> [String] {
    let content = lines(of: blocks, isTight: isTight)
    let space = String(repeating: " ", count: indent)
    return [marker + (content.first ?? "")]
      + content.dropFirst().map { $0.isEmpty ? "" : space + $0 }
  }

  private func lines(of code: CodeBlock) -> [String] {
    var opening = "Code"
    if !code.info.language.isEmpty { opening += " in \(safe(code.info.language))" }
    if !code.caption.isEmpty { opening += ", \(text(of: code.caption))" }
    var content = code.literal.split(separator: "\n", omittingEmptySubsequences: false)
    if content.last?.isEmpty == true { content.removeLast() }
    let lines = content.map { line in
      let pieces = line.split(separator: "\t", omittingEmptySubsequences: false)
      return safe(pieces.joined(separator: String(repeating: " ", count: CodeLayout.tabWidth)))
    }
    return enclosed(opening + ":", lines, "End of code.")
  }

  /// A line for each cell, under a line that counts the rows.
  func lines(of table: Table) -> [String] {
    let names = table.header.map { text(of: $0) }
    var lines = ["Table of \(count(table.rows.count, "row")) and \(count(names.count, "column"))."]
    for (index, row) in table.rows.enumerated() {
      lines.append("Row \(index + 1).")
      for (column, cell) in row.enumerated() {
        let name = column < names.count ? names[column] : ""
        lines.append((name.isEmpty ? "" : "\(name): ") + text(of: cell))
      }
    }
    return lines
  }

  func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  // MARK: Inlines

  /// Running text as one string; a hard line break is a line end.
  func text(of inlines: [Inline]) -> String {
    inlines.reduce(into: "") { text, inline in append(inline, to: &text) }
  }

  private func append(_ inline: Inline, to text: inout String) {
    switch inline {
    case .text(let string), .code(let string): text += safe(string)
    case .softBreak: text += " "
    case .lineBreak: text += "\n"
    case .emphasis(let content), .strong(let content): text += self.text(of: content)
    case .link(let link): text += words(of: link)
    case .image(let image): text += "[image: \(self.text(of: image.alternative))]"
    case .html(let html): text += TextOfHTML.isLineBreak(html) ? "\n" : ""
    case .math(let math): text += words(of: math)
    case .footnoteReference(let number): text += " (footnote \(number))"
    }
  }

  private func words(of link: Link) -> String {
    let shown = text(of: link.content)
    let destination = safe(link.destination)
    let isTold = shown == destination || "mailto:" + shown == destination
    return destination.isEmpty || destination.hasPrefix("#") || isTold
      ? shown : "\(shown) (\(destination))"
  }

  private func words(of math: Math) -> String {
    safe(math.node?.spokenText ?? math.tex)
  }

  func safe(_ text: String) -> String { SafeText.safe(text, unicode: unicode) }

  /// The lines between hard line breaks.
  private func separated(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

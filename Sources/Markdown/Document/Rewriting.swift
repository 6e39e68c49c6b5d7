extension Block {
  /// This block with every block and every run of inlines in it replaced, from the inside out.
  ///
  /// ```swift
  /// let block = Block(.paragraph([.text("a")]))
  /// block.rewritten(block: { [$0, $0] }, inlines: { $0 + [.text("b")] })
  /// // two paragraphs, each of "a" and "b"
  /// ```
  public func rewritten(
    block replaceBlock: (Block) -> [Block], inlines replaceInlines: ([Inline]) -> [Inline]
  ) -> [Block] {
    func inside(_ blocks: [Block]) -> [Block] {
      blocks.flatMap { $0.rewritten(block: replaceBlock, inlines: replaceInlines) }
    }
    func inside(_ inlines: [Inline]) -> [Inline] {
      replaceInlines(inlines.map { $0.rewritten(inlines: replaceInlines) })
    }
    var result = self
    switch kind {
    case .paragraph(let content):
      result.kind = .paragraph(inside(content))
    case .heading(var heading):
      heading.content = inside(heading.content)
      result.kind = .heading(heading)
    case .blockQuote(let blocks):
      result.kind = .blockQuote(inside(blocks))
    case .callout(var callout):
      callout.title = inside(callout.title)
      callout.blocks = inside(callout.blocks)
      result.kind = .callout(callout)
    case .list(var list):
      list.items = list.items.map { ListItem(isChecked: $0.isChecked, blocks: inside($0.blocks)) }
      result.kind = .list(list)
    case .table(var table):
      table.header = table.header.map(inside)
      table.rows = table.rows.map { $0.map(inside) }
      result.kind = .table(table)
    case .codeBlock, .htmlBlock, .thematicBreak, .displayMath, .figure:
      break
    }
    return replaceBlock(result)
  }
}

extension Inline {
  /// This inline with every run of inlines below it replaced, from the inside out.
  func rewritten(inlines replaceInlines: ([Inline]) -> [Inline]) -> Inline {
    func inside(_ inlines: [Inline]) -> [Inline] {
      replaceInlines(inlines.map { $0.rewritten(inlines: replaceInlines) })
    }
    switch self {
    case .emphasis(let content): return .emphasis(inside(content))
    case .strong(let content): return .strong(inside(content))
    case .link(var link):
      link.content = inside(link.content)
      return .link(link)
    case .image(var image):
      image.alternative = inside(image.alternative)
      return .image(image)
    case .text, .softBreak, .lineBreak, .code, .html, .math, .footnoteReference:
      return self
    }
  }
}

@testable import Markdown

extension Document {
  /// All formulas, in the order of the text, those of footnotes last.
  var formulas: [Math] {
    (blocks + footnotes.flatMap(\.blocks)).flatMap(\.formulas)
  }
}

extension Block {
  fileprivate var formulas: [Math] {
    switch kind {
    case .paragraph(let content): content.flatMap(\.formulas)
    case .heading(let heading): heading.content.flatMap(\.formulas)
    case .blockQuote(let blocks): blocks.flatMap(\.formulas)
    case .callout(let callout):
      callout.title.flatMap(\.formulas) + callout.blocks.flatMap(\.formulas)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.formulas) }
    case .table(let table):
      ([table.header] + table.rows).joined().flatMap { $0.flatMap(\.formulas) }
    case .displayMath(let math): [math]
    case .codeBlock, .htmlBlock, .thematicBreak, .figure: []
    }
  }
}

extension Inline {
  fileprivate var formulas: [Math] {
    switch self {
    case .math(let math): [math]
    case .emphasis(let content), .strong(let content): content.flatMap(\.formulas)
    case .link(let link): link.content.flatMap(\.formulas)
    case .image(let image): image.alternative.flatMap(\.formulas)
    case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference: []
    }
  }
}

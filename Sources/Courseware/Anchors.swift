import Markdown

extension Block {
  /// The ids by which a link can lead to this block, those inside it included.
  var anchors: [String] {
    switch kind {
    case .heading(let heading): [heading.id]
    case .figure(let figure): figure.id.isEmpty ? [] : [figure.id]
    case .codeBlock(let code):
      // A fence that the course fills in: its `id=`, or the exercise it names.
      code.info.language == "exercise"
        ? code.info.words : code.info["id"].map { [$0] } ?? []
    case .blockQuote(let blocks): blocks.flatMap(\.anchors)
    case .callout(let callout): callout.blocks.flatMap(\.anchors)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.anchors) }
    case .paragraph, .htmlBlock, .thematicBreak, .table, .displayMath: []
    }
  }

  /// The level of a heading; nil for any other block.
  var headingLevel: Int? {
    if case .heading(let heading) = kind { heading.level } else { nil }
  }
}

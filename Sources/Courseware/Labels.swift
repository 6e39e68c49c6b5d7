import Markdown

/// The numbers of a chapter's tables and figures: "Table 2", "Figure 1".
///
/// They are counted without computing anything, so that the first screen need not wait for the last
/// figure.
struct Labels {
  private var byID: [String: String] = [:]
  private var byPosition: [SourcePosition: String] = [:]

  /// No numbers: for a short text that stands inside another.
  init() {}

  /// Numbers the fences of a chapter that become tables and figures, in their order.
  init(numbering document: Document) {
    var tables = 0
    var figures = 0
    func visit(_ block: Block) {
      guard case .codeBlock(let code) = block.kind, let name = code.info.words.first else { return }
      let label: String
      switch code.info.language {
      case "computed" where ComputedFigure.isTable(name):
        tables += 1
        label = "Table \(tables)"
      case "computed", "widget":
        figures += 1
        label = "Figure \(figures)"
      default: return
      }
      byPosition[block.position] = label
      if let id = code.info["id"] { byID[id] = label }
    }
    for block in document.blocks {
      _ = block.rewritten(
        block: {
          visit($0)
          return [$0]
        }, inlines: { $0 })
    }
  }

  /// The label of the figure with this id.
  subscript(id: String) -> String? { byID[id] }

  /// The label of the fence at this place; empty where it has none.
  func label(at position: SourcePosition) -> String { byPosition[position] ?? "" }
}

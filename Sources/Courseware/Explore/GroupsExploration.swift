import Attention
import Exercises
import Markdown

/// Which KV head each query head reads.
let groupsExploration = Exploration(
  name: "groups", summary: "Which KV head each query head reads.",
  dials: [
    .init(name: "heads", fallback: "8", summary: "H, the number of query heads"),
    .init(name: "groups", fallback: "2", summary: "G, the number of KV heads; divides H"),
    .init(name: "model", fallback: "", summary: "take H and G from a model, such as llama-3-70b"),
  ]
) { arguments throws(ComputationError) in
  let layout = try headLayout(arguments)
  let heads = layout.queryHeads
  return Figure(
    caption: inlines(
      "\(heads) query \(heads == 1 ? "head" : "heads") and \(layout.keyValueHeads) KV "
        + "\(layout.keyValueHeads == 1 ? "head" : "heads") (\(schemeName(layout.scheme))): "
        + "\(layout.headsPerGroup) query \(layout.headsPerGroup == 1 ? "head reads" : "heads read") "
        + "each KV head; the cache is \(percent(layout.cacheSaving)) smaller than with MHA. "
        + "Possible numbers of groups: "
        + HeadLayout.possibleGroupCounts(queryHeads: heads).map(String.init).joined(separator: ", ")
        + "."),
    content: .headDiagram(
      HeadDiagram(keyValueHeads: (0..<heads).map(layout.group(ofQueryHead:)))))
}

/// H and G of the dials, or of the model that they name.
private func headLayout(_ arguments: Arguments) throws(ComputationError) -> HeadLayout {
  if let model = arguments["model"], !model.isEmpty { return try arguments.groupedModel().layout }
  // More heads than this cannot be looked at.
  let heads = try arguments.integer("heads", in: 1...512)
  return try HeadLayout.dialled(heads: heads, groups: try arguments.integer("groups"), dimension: 1)
}

extension HeadLayout {
  /// The layout of numbers that somebody chose; where G does not fit H, the error says which would.
  static func dialled(heads: Int, groups: Int, dimension: Int) throws(ComputationError)
    -> HeadLayout
  {
    do {
      return try HeadLayout(queryHeads: heads, keyValueHeads: groups, headDimension: dimension)
    } catch {
      let possible = possibleGroupCounts(queryHeads: heads).map(String.init)
      throw .outOfRange(
        parameter: "groups", text: "\(groups)",
        reason: "groups of one size need a number that divides \(heads): "
          + possible.joined(separator: ", "))
    }
  }
}

/// "MHA", "GQA" or "MQA".
func schemeName(_ scheme: AttentionScheme) -> String {
  switch scheme {
  case .multiHead: "MHA"
  case .groupedQuery: "GQA"
  case .multiQuery: "MQA"
  }
}

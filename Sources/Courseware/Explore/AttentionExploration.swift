import Attention
import Exercises
import Markdown

/// The attention weights of the shared example.
let attentionExploration = Exploration(
  name: "attention", summary: "The attention weights of \"The cat sat on mat\".",
  dials: [
    .init(name: "groups", fallback: "2", summary: "G: 2 or 1"),
    .init(name: "head", fallback: "average", summary: "0, 1, or average of both"),
    .init(name: "mask", fallback: "none", summary: "none or causal"),
  ]
) { arguments throws(ComputationError) in
  let groups = try arguments.exampleGroups()
  let isCausal = try arguments.name("mask", among: ["none", "causal"]) == "causal"
  let head = try arguments.name("head", among: ["average", "0", "1"])
  let mask: Mask = isCausal ? .causal : .none
  func weights(groups: Int) throws(ComputationError) -> Matrix {
    let attention = try Arguments(query: "groups=\(groups)").exampleAttention(mask: mask)
    return Int(head).map { attention.heads[$0].weights } ?? attention.averageWeights
  }
  let shown = try weights(groups: groups)
  let other = try weights(groups: 3 - groups)
  // A mark where the difference shows in the four decimals that are printed.
  let marked = (0..<shown.rows).map { row in
    (0..<shown.columns).map { column in abs(shown[row, column] - other[row, column]) >= 0.00005 }
  }
  let whose = head == "average" ? "averaged over both heads" : "of head \(head)"
  return Figure(
    caption: inlines(
      "Attention weights \(whose), G = \(groups), "
        + (isCausal ? "with a causal mask." : "without a mask.")),
    content: .heatMap(
      HeatMap(
        rowTitle: "query", rowLabels: SharedExample.tokens, columnTitle: "key",
        columnLabels: SharedExample.tokens, values: shown.shown(with: mask), marked: marked,
        markMeaning: "differs from G = \(3 - groups)", maximum: mask.darkestWeight, decimals: 4)))
}

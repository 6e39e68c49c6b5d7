import Attention
import Exercises
import Markdown

/// Tables of what papers measured; the source is in the caption.
let paperTables: [ComputedFigure] = [
  ComputedFigure(table: "paper-table-1") { _ in
    Table(
      [.words("model"), .numbers("time, s"), .numbers("avg.")] + taskColumns,
      PaperResults.results.map { result in
        [
          result.name, DecimalText.fixed(result.inferenceSeconds, decimals: 2),
          DecimalText.fixed(result.average, decimals: 1),
        ] + result.scores.map { DecimalText.fixed($0, decimals: 1) }
      })
  },
  ComputedFigure(table: "paper-changes") { _ in
    Table(
      [.words("model"), .numbers("speed"), .numbers("avg.")] + taskColumns,
      PaperResults.results.filter { ["mqa-xxl", "gqa-8-xxl"].contains($0.id) }.map { result in
        [
          result.name, DecimalText.fixed(result.speedUp, decimals: 2) + "×",
          signed(result.averageChange),
        ] + result.scoreChanges.map(signed)
      })
  },
  ComputedFigure(table: "llama2-ablation") { _ in
    Table(
      [
        .words("benchmark"), .numbers("MHA"), .numbers("MQA"), .numbers("GQA"),
        .numbers("MQA − MHA"), .numbers("GQA − MHA"),
      ],
      LlamaAblation.rows.map { row in
        [row.name]
          + [row.multiHead, row.multiQuery, row.grouped].map { DecimalText.fixed($0, decimals: 1) }
          + [signed(row.multiQueryChange), signed(row.groupedChange)]
      })
  },
]

/// The tasks under short names, as ten columns have to fit into a window.
private var taskColumns: [Column] {
  let names = [
    "cnn": "CNN", "multinews": "MultiNews", "wmt": "WMT",
  ]
  return PaperResults.tasks.map { .numbers(names[$0.id] ?? $0.name) }
}

/// A difference with its sign: "+0.1", "−0.6", "0.0".
private func signed(_ difference: Double) -> String {
  let text = DecimalText.fixed(abs(difference), decimals: 1)
  if text == "0.0" { return text }
  return (difference < 0 ? "−" : "+") + text
}

import Attention

extension Computation {
  private static let row = Parameter("row", "mha-large, mha-xxl, mqa-xxl or gqa-8-xxl")
  private static let column = Parameter(
    "column",
    "seconds, average, or a task: " + PaperResults.tasks.map { $0.id }.joined(separator: ", "))

  /// Measurements that papers print, and what follows from them.
  static let paperFamily: [Computation] = [
    Computation(
      "paper", "an entry of Table 1 of the GQA paper (arXiv 2305.13245)", [row, column]
    ) { arguments throws(ComputationError) in
      let result = try paperRow(arguments)
      let column = try arguments.text("column")
      if column == "seconds" { return .quantity(result.inferenceSeconds, .seconds) }
      return .quantity(try score(of: result, arguments), .points)
    },
    Computation(
      "paper-speedup", "how many times faster than MHA-XXL, from Table 1's seconds", [row]
    ) { arguments throws(ComputationError) in
      .quantity(try paperRow(arguments).speedUp, .ratio)
    },
    Computation(
      "paper-change", "points gained or lost against MHA-XXL in Table 1", [row, column]
    ) { arguments throws(ComputationError) in
      let baseline = try score(of: PaperResults.baseline, arguments)
      return .quantity(try score(of: try paperRow(arguments), arguments) - baseline, .points)
    },
    Computation(
      "paper-relative-change", "the change against MHA-XXL in Table 1 as a fraction", [row, column]
    ) { arguments throws(ComputationError) in
      let baseline = try score(of: PaperResults.baseline, arguments)
      let score = try score(of: try paperRow(arguments), arguments)
      return .quantity((score - baseline) / baseline, .fraction)
    },
    Computation(
      "llama2-ablation", "an entry of Table 18 of the Llama 2 paper (arXiv 2307.09288)",
      [
        .init("row", "a benchmark: " + LlamaAblation.rows.map { $0.id }.joined(separator: ", ")),
        .init("column", "mha, mqa or gqa"),
      ]
    ) { arguments throws(ComputationError) in
      let id = try arguments.name("row", among: LlamaAblation.rows.map { $0.id })
      guard let row = LlamaAblation.rows.first(where: { $0.id == id }) else {
        throw .missing(parameter: "row")
      }
      switch try arguments.name("column", among: ["mha", "mqa", "gqa"]) {
      case "mha": return .quantity(row.multiHead, .points)
      case "mqa": return .quantity(row.multiQuery, .points)
      default: return .quantity(row.grouped, .points)
      }
    },
  ]

  private static func paperRow(_ arguments: Arguments) throws(ComputationError) -> PaperResult {
    let id = try arguments.name("row", among: PaperResults.results.map { $0.id })
    guard let result = PaperResults.result(id: id) else { throw .missing(parameter: "row") }
    return result
  }

  private static func score(
    of result: PaperResult, _ arguments: Arguments
  ) throws(ComputationError) -> Double {
    let tasks = PaperResults.tasks.map { $0.id }
    let column = try arguments.name("column", among: ["average"] + tasks)
    guard let index = tasks.firstIndex(of: column) else { return result.average }
    return result.scores[index]
  }
}

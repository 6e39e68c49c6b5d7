/// Table 1 of the GQA paper: the price and the quality of MHA, MQA and GQA-8 in T5.
///
/// MQA-XXL and GQA-8-XXL were uptrained from MHA-XXL with 5 % of its pre-training steps. Scores are
/// on development sets; the average mixes three metrics, and the paper gives no error bars.
///
/// ```swift
/// let grouped = PaperResults.result(id: "gqa-8-xxl")
/// grouped?.inferenceSeconds  // 0.28
/// grouped?.speedUp  // 5.39…
/// grouped?.averageChange  // −0.1, rounded
/// ```
///
/// Source: Ainslie et al., arXiv 2305.13245, table 1, as printed. The average of MQA-XXL cannot be
/// had from its own row, whose mean is 46.76.
public enum PaperResults {
  /// The seven tasks, in the order of the scores.
  public static let tasks = [
    BenchmarkTask(id: "cnn", name: "CNN/Daily Mail", metric: "ROUGE-1"),
    BenchmarkTask(id: "arxiv", name: "arXiv", metric: "ROUGE-1"),
    BenchmarkTask(id: "pubmed", name: "PubMed", metric: "ROUGE-1"),
    BenchmarkTask(id: "mediasum", name: "MediaSum", metric: "ROUGE-1"),
    BenchmarkTask(id: "multinews", name: "Multi-News", metric: "ROUGE-1"),
    BenchmarkTask(id: "wmt", name: "WMT 2014 English–German", metric: "BLEU"),
    BenchmarkTask(id: "triviaqa", name: "TriviaQA", metric: "F1"),
  ]

  /// What everything is compared with: MHA-XXL.
  public static let baseline = PaperResult(
    id: "mha-xxl", name: "MHA-XXL", inferenceSeconds: 1.51, average: 47.2,
    scores: [43.8, 45.6, 47.5, 36.4, 46.9, 28.4, 81.9])

  /// The four rows of the table, in its order.
  public static let results = [
    PaperResult(
      id: "mha-large", name: "MHA-Large", inferenceSeconds: 0.37, average: 46.0,
      scores: [42.9, 44.6, 46.2, 35.5, 46.6, 27.7, 78.2]),
    baseline,
    PaperResult(
      id: "mqa-xxl", name: "MQA-XXL", inferenceSeconds: 0.24, average: 46.6,
      scores: [43.0, 45.0, 46.9, 36.1, 46.5, 28.5, 81.3]),
    PaperResult(
      id: "gqa-8-xxl", name: "GQA-8-XXL", inferenceSeconds: 0.28, average: 47.1,
      scores: [43.5, 45.4, 47.7, 36.3, 47.2, 28.4, 81.6]),
  ]

  /// The row with an id; `nil` where there is none.
  ///
  /// - Parameter id: "mha-large", "mha-xxl", "mqa-xxl" or "gqa-8-xxl".
  public static func result(id: String) -> PaperResult? {
    results.first { $0.id.utf8.elementsEqual(id.utf8) }
  }
}

/// A task on which models are compared.
public struct BenchmarkTask: Equatable, Sendable {
  /// The name in addresses.
  public let id: String
  /// The name in text.
  public let name: String
  /// What the score measures.
  public let metric: String
}

/// One row of ``PaperResults``.
public struct PaperResult: Equatable, Sendable {
  /// The name in addresses.
  public let id: String
  /// The name in text.
  public let name: String
  /// Seconds per sample on one TPUv4 chip.
  public let inferenceSeconds: Double
  /// The mean score, as printed.
  public let average: Double
  /// The scores, in the order of ``PaperResults/tasks``.
  public let scores: [Double]

  /// How many times less time the model takes than MHA-XXL.
  public var speedUp: Double {
    PaperResults.baseline.inferenceSeconds / inferenceSeconds
  }

  /// The printed average less that of MHA-XXL, in points.
  public var averageChange: Double {
    average - PaperResults.baseline.average
  }

  /// The change of the average as a part of MHA-XXL's: −0.01 is a loss of one per cent.
  public var relativeAverageChange: Double {
    averageChange / PaperResults.baseline.average
  }

  /// The scores less those of MHA-XXL, in points.
  public var scoreChanges: [Double] {
    zip(scores, PaperResults.baseline.scores).map { $0 - $1 }
  }
}

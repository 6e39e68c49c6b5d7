/// The comparison of attention schemes made for Llama 2: three models of 30 billion parameters,
/// each trained on 150 billion tokens.
///
/// The models are trained with their scheme, not converted. The feed-forward layers of the MQA and
/// the GQA model are widened (1.33× and 1.3×), so that all have about the same number of
/// parameters.
///
/// ```swift
/// LlamaAblation.rows[0].grouped  // 69.4, on BoolQ
/// LlamaAblation.rows[0].groupedChange  // −1.6, rounded
/// ```
///
/// Source: Touvron et al., arXiv 2307.09288, appendix A.2.1, table 18.
public enum LlamaAblation {
  /// The benchmarks, in the order of the table.
  public static let rows = [
    AblationRow(id: "boolq", name: "BoolQ", multiHead: 71.0, multiQuery: 70.6, grouped: 69.4),
    AblationRow(id: "piqa", name: "PIQA", multiHead: 79.3, multiQuery: 79.0, grouped: 78.8),
    AblationRow(id: "siqa", name: "SIQA", multiHead: 48.2, multiQuery: 47.9, grouped: 48.6),
    AblationRow(
      id: "hellaswag", name: "HellaSwag", multiHead: 75.1, multiQuery: 74.5, grouped: 75.4),
    AblationRow(id: "arc-e", name: "ARC-e", multiHead: 71.2, multiQuery: 71.6, grouped: 72.1),
    AblationRow(id: "arc-c", name: "ARC-c", multiHead: 43.0, multiQuery: 41.9, grouped: 42.5),
    AblationRow(id: "nq", name: "NQ", multiHead: 12.4, multiQuery: 14.5, grouped: 14.0),
    AblationRow(id: "tqa", name: "TQA", multiHead: 44.7, multiQuery: 42.8, grouped: 46.2),
    AblationRow(id: "mmlu", name: "MMLU", multiHead: 28.0, multiQuery: 26.5, grouped: 26.9),
    AblationRow(id: "gsm8k", name: "GSM8K", multiHead: 4.9, multiQuery: 4.8, grouped: 5.3),
    AblationRow(id: "humaneval", name: "HumanEval", multiHead: 7.9, multiQuery: 7.3, grouped: 7.9),
  ]
}

/// One benchmark of ``LlamaAblation``.
public struct AblationRow: Equatable, Sendable {
  /// The name in addresses.
  public let id: String
  /// The name in text.
  public let name: String
  /// The score of the model with multi-head attention.
  public let multiHead: Double
  /// The score of the model with multi-query attention.
  public let multiQuery: Double
  /// The score of the model with 8 key/value heads.
  public let grouped: Double

  /// The score of multi-query attention less that of multi-head attention, in points.
  public var multiQueryChange: Double {
    multiQuery - multiHead
  }

  /// The score of grouped-query attention less that of multi-head attention, in points.
  public var groupedChange: Double {
    grouped - multiHead
  }
}

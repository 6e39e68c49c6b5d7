/// The attention of all heads.
public struct GroupedAttention: Equatable, Sendable {
  /// Every query head's own attention, head 0 first; there are H.
  public let heads: [HeadAttention]
  /// The heads' outputs side by side: N_q × H·d. Times W^O, it is the layer's output.
  public let output: Matrix

  /// The mean of the heads' weights: N_q × N_k.
  ///
  /// It is for the eye: no model computes it.
  public var averageWeights: Matrix {
    Matrix.mean(of: heads.map { $0.weights })
  }
}

// region: grouped-query-attention
/// Grouped-query attention: query head i attends to the keys and values of group g(i).
///
/// One function is all three schemes: with G = H it is multi-head attention, with G = 1 multi-query
/// attention. Keys and values are indexed by group and never repeated for the query heads.
///
/// ```swift
/// let layout = try HeadLayout(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
/// let attention = try groupedQueryAttention(
///   query: [[0, 2, 0, 1]], key: [[0, 1], [1, 0]], value: [[1, 0], [0, 1]], layout: layout)
/// attention.output  // [[0.804…, 0.195…, 0.669…, 0.330…]]
/// ```
///
/// Source: Ainslie et al., arXiv 2305.13245, section 2.2; contiguous groups are the usual
/// convention.
///
/// - Parameters:
///   - query: Q, N_q × H·d.
///   - key: K, N_k × G·d.
///   - value: V, N_k × G·d.
///   - layout: H, G and d.
///   - mask: Which keys each query sees.
/// - Throws: ``AttentionError`` where a matrix does not have the shape above.
/// - Complexity: 4·H·N_q·N_k·d floating-point operations, whatever G is.
public func groupedQueryAttention(
  query: Matrix, key: Matrix, value: Matrix, layout: HeadLayout, mask: Mask = .none
) throws(AttentionError) -> GroupedAttention {
  try query.requireColumns(layout.queryColumns, as: .query)
  try key.requireColumns(layout.keyValueColumns, as: .key)
  try value.requireColumns(layout.keyValueColumns, as: .value)
  let d = layout.headDimension

  var heads: [HeadAttention] = []
  for i in 0..<layout.queryHeads {
    let g = layout.group(ofQueryHead: i)
    heads.append(
      try scaledDotProductAttention(
        query: query.head(i, dimension: d),
        key: key.head(g, dimension: d),
        value: value.head(g, dimension: d),
        mask: mask))
  }
  return GroupedAttention(
    heads: heads, output: Matrix.concatenatingColumns(heads.map { $0.output }))
}
// endregion

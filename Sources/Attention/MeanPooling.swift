// region: mean-pooling
/// Replaces the heads of each group by their mean: H heads become G.
///
/// It makes a grouped-query model of a multi-head one, as the first step of uptraining, when given
/// W^K and W^V (d_model × H·d); biases are matrices of one row. Because a projection is linear,
/// pooling the matrices equals pooling the keys and values (N × H·d), which the same function does.
///
/// ```swift
/// let layout = try HeadLayout(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
/// try meanPooledHeads([[0, 1, 0, 1], [1, 0, 1, 0], [1, 0, 0.5, 0.5]], layout: layout)
/// // [[0, 1], [1, 0], [0.75, 0.25]]
/// ```
///
/// Source: Ainslie et al., arXiv 2305.13245, section 2.1.
///
/// - Parameters:
///   - heads: H heads side by side: any number of rows × H·d.
///   - layout: H, the heads that there are; G, the heads that are wanted; d.
/// - Returns: G heads side by side: as many rows × G·d.
/// - Throws: ``AttentionError/columns(of:found:expected:)``.
public func meanPooledHeads(
  _ heads: Matrix, layout: HeadLayout
) throws(AttentionError) -> Matrix {
  try heads.requireColumns(layout.queryColumns, as: .heads)
  let pooled = (0..<layout.keyValueHeads).map { group in
    Matrix.mean(
      of: layout.queryHeads(ofGroup: group).map { head in
        heads.head(head, dimension: layout.headDimension)
      })
  }
  return Matrix.concatenatingColumns(pooled)
}
// endregion

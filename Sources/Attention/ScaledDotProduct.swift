/// The attention of one head, with every step on the way.
public struct HeadAttention: Equatable, Sendable {
  /// Q·Kᵀ: N_q × N_k.
  public let dotProducts: Matrix
  /// Q·Kᵀ / √d, with −∞ where the mask hides a key: N_q × N_k.
  public let scores: Matrix
  /// The softmax of each row of the scores: N_q × N_k.
  public let weights: Matrix
  /// The weighted means of the values: N_q × d_v.
  public let output: Matrix
}

// region: scaled-dot-product
/// Scaled dot-product attention of one head: softmax(Q·Kᵀ / √d)·V.
///
/// Source: Vaswani et al., arXiv 1706.03762, equation 1.
///
/// - Parameters:
///   - query: Q, N_q × d.
///   - key: K, N_k × d.
///   - value: V, N_k × d_v; in practice d_v = d.
///   - mask: Which keys each query sees.
/// - Throws: ``AttentionError`` where the shapes do not fit or d is 0.
/// - Complexity: 2·N_q·N_k·(d + d_v) floating-point operations and N_q·N_k exponentials.
public func scaledDotProductAttention(
  query: Matrix, key: Matrix, value: Matrix, mask: Mask = .none
) throws(AttentionError) -> HeadAttention {
  guard query.columns > 0 else { throw .emptyHead }
  try key.requireColumns(query.columns, as: .key)
  try value.requireRows(key.rows, as: .value)

  // 1. How well does each query match each key?  (N_q, d) · (d, N_k) = (N_q, N_k)
  let dotProducts = query * key.transposed()

  // 2. Divide by √d, so that the scores do not grow with d; hide what the mask hides.
  let scores = mask.applied(to: dotProducts / Double(query.columns).squareRoot())

  // 3. Make each row a set of weights that sum to one.
  let weights = scores.softmaxOfRows()

  // 4. Mix the values by these weights.  (N_q, N_k) · (N_k, d_v) = (N_q, d_v)
  let output = weights * value

  return HeadAttention(
    dotProducts: dotProducts, scores: scores, weights: weights, output: output)
}
// endregion

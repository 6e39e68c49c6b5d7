/// Which keys a query may attend to.
public enum Mask: Equatable, Sendable {
  /// Every query sees every key.
  case none
  /// A query sees its own token and those before it.
  ///
  /// Queries are the last tokens of the keys' sequence: with one query and five keys (a step of
  /// decoding), the query sees all five. Where there are more queries than keys, the first queries
  /// see nothing, and their weights and outputs are 0.
  case causal

  /// Whether a query sees a key.
  ///
  /// ```swift
  /// Mask.causal.allows(query: 1, key: 2, queryCount: 5, keyCount: 5)  // false
  /// Mask.causal.allows(query: 0, key: 4, queryCount: 1, keyCount: 5)  // true
  /// ```
  ///
  /// - Parameters:
  ///   - query: The row of the query.
  ///   - key: The row of the key.
  ///   - queryCount: How many queries there are, N_q.
  ///   - keyCount: How many keys there are, N_k.
  public func allows(query: Int, key: Int, queryCount: Int, keyCount: Int) -> Bool {
    switch self {
    case .none: true
    case .causal: key <= query + (keyCount - queryCount)
    }
  }

  /// Replaces the scores of hidden keys by −∞, to which the softmax gives the weight 0.
  ///
  /// - Parameter scores: A row for each query, a column for each key.
  /// - Returns: A matrix of the same shape.
  public func applied(to scores: Matrix) -> Matrix {
    var masked = scores
    for query in 0..<scores.rows {
      for key in 0..<scores.columns
      where !allows(query: query, key: key, queryCount: scores.rows, keyCount: scores.columns) {
        masked[query, key] = -.infinity
      }
    }
    return masked
  }
}

// region: softmax
/// The softmax of one row of scores: positive weights that sum to one.
///
/// ```swift
/// softmax([0, 1, 1])  // [0.155…, 0.422…, 0.422…]
/// ```
///
/// The largest score is subtracted first, so that no exponential overflows; the weights are the
/// same. What has no finite score is defined too:
/// - every score is −∞ (all keys are masked): the weights are all 0;
/// - some scores are +∞: these share the weight equally;
/// - any score is NaN: every weight is NaN.
///
/// - Parameter scores: One score a key.
/// - Returns: One weight a key.
public func softmax(_ scores: [Double]) -> [Double] {
  guard !scores.contains(where: { $0.isNaN }) else { return scores.map { _ in .nan } }
  guard let largest = scores.max(), largest > -.infinity else { return scores.map { _ in 0 } }

  let exponentials = scores.map { $0 == largest ? 1 : exponential($0 - largest) }
  let sum = exponentials.reduce(0, +)
  return exponentials.map { $0 / sum }
}
// endregion

extension Matrix {
  /// The softmax of every row.
  ///
  /// - Returns: A matrix of the same shape.
  public func softmaxOfRows() -> Matrix {
    var weights = self
    for row in 0..<rows {
      for (column, weight) in softmax(self.row(row)).enumerated() {
        weights[row, column] = weight
      }
    }
    return weights
  }
}

import Attention

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The attention of the shared example with the mistakes people make, each of which can be switched on.
///
/// With no switch it is the reference implementation's result, which a test checks. It serves to
/// recognise a wrong answer by computing what a wrong idea gives.
struct FlawedAttention: Equatable, Sendable {
  enum Scale: String, CaseIterable {
    /// Divided by √d, as it should be.
    case root
    case none
    /// Divided by d.
    case dimension
  }

  enum Normalization: String, CaseIterable {
    /// Each query's weights over the keys sum to one, as they should.
    case keys
    /// Each key's weights over the queries sum to one.
    case queries
    /// The exponentials are not divided by their sum.
    case unnormalized
    /// The scores themselves are the weights.
    case none
  }

  enum Grouping: String, CaseIterable {
    /// g(i) = ⌊i/(H/G)⌋, as it should be.
    case contiguous
    /// i mod G.
    case modulo
    /// i mod (H/G), which at G = 1 reads stored heads that no group holds.
    case moduloSize = "modulo-size"
  }

  enum Source: String, CaseIterable {
    /// The head of the query head's group, as it should be.
    case group
    /// The other stored head.
    case other
    /// Stored head 0 for all.
    case first
    /// The stored head with the query head's own number.
    case own
  }

  enum Pooling: String, CaseIterable {
    /// With one group the example keeps a single stored head.
    case single
    /// With one group the stored heads are averaged.
    case mean
  }

  enum Order: String, CaseIterable { case ascending, descending }

  var groups = 2
  var scale = Scale.root
  var normalization = Normalization.keys
  var mask = Mask.none
  var grouping = Grouping.contiguous
  var keys = Source.group
  var values = Source.group
  /// The stored head that a single group keeps.
  var sharedHead = 0
  var pooling = Pooling.single
  var order = Order.ascending

  /// What every token gets: 5 × 4.
  func output() throws(HeadLayoutError) -> Matrix {
    let layout = try SharedExample.layout(groups: groups)
    let d = layout.headDimension
    let storedHeads = SharedExample.key.columns / d
    var outputs: [Matrix] = []
    for i in 0..<layout.queryHeads {
      // 1. Which stored key and value head does query head i read?
      let stored = storedHead(forQueryHead: i, layout, count: storedHeads)
      let key = head(of: SharedExample.key, keys, stored: stored, queryHead: i, storedHeads, d)
      let value = head(
        of: SharedExample.value, values, stored: stored, queryHead: i, storedHeads, d)
      // 2. Scores, weights and output, each with its own switch.
      let scores = mask.applied(
        to: scaled(SharedExample.query.head(i, dimension: d) * key.transposed(), by: d))
      outputs.append(weights(from: scores) * value)
    }
    return Matrix.concatenatingColumns(order == .ascending ? outputs : outputs.reversed())
  }

  /// Group g is stored head g; a single group is the head that was kept.
  private func storedHead(forQueryHead i: Int, _ layout: HeadLayout, count: Int) -> Int {
    if grouping == .moduloSize { return (i % layout.headsPerGroup) % count }
    if groups == 1 { return sharedHead }
    return grouping == .modulo ? i % layout.keyValueHeads : layout.group(ofQueryHead: i)
  }

  private func head(
    of matrix: Matrix, _ source: Source, stored: Int, queryHead: Int, _ count: Int, _ d: Int
  ) -> Matrix {
    if groups == 1, pooling == .mean {
      return Matrix.mean(of: (0..<count).map { matrix.head($0, dimension: d) })
    }
    let index =
      switch source {
      case .group: stored
      case .other: (stored + 1) % count
      case .first: 0
      case .own: queryHead % count
      }
    return matrix.head(index, dimension: d)
  }

  private func scaled(_ products: Matrix, by d: Int) -> Matrix {
    switch scale {
    case .root: products / Double(d).squareRoot()
    case .none: products
    case .dimension: products / Double(d)
    }
  }

  private func weights(from scores: Matrix) -> Matrix {
    switch normalization {
    case .keys: return scores.softmaxOfRows()
    case .queries: return scores.transposed().softmaxOfRows().transposed()
    case .unnormalized, .none:
      var weights = scores
      for row in 0..<scores.rows {
        for column in 0..<scores.columns {
          let score = scores[row, column]
          weights[row, column] = normalization == .none ? (score.isFinite ? score : 0) : exp(score)
        }
      }
      return weights
    }
  }
}

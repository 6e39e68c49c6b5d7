/// "The cat sat on mat": the example that the whole course computes by hand.
///
/// Five tokens, a model width of 4, H = 2 query heads of dimension d = 2. Head 0 has columns 0 and
/// 1 of the queries, head 1 has columns 2 and 3. No mask is applied unless one is asked for.
///
/// ```swift
/// try SharedExample.attention(groups: 2).output.row(1)  // "cat": .4109 .1336 .2289 .3663
/// try SharedExample.attention(groups: 1).output.row(1)  // "cat": .4109 .1336 .3583 .2126
/// ```
public enum SharedExample {
  /// The words, one for each row.
  public static let tokens = ["The", "cat", "sat", "on", "mat"]

  /// Q: 5 tokens × 2 heads of 2.
  public static let query: Matrix = [
    [1, 0, 1, 0],
    [0, 2, 0, 1],
    [1, 1, 1, 0],
    [0, 0, 1, 1],
    [1, 0, 0, 1],
  ]

  /// K of the two key heads: 5 tokens × 2 heads of 2.
  public static let key: Matrix = [
    [0, 1, 0, 1],
    [1, 0, 1, 0],
    [1, 1, 0, 0],
    [0, 0, 1, 1],
    [1, 0, 0.5, 0.5],
  ]

  /// V of the two value heads: 5 tokens × 2 heads of 2.
  public static let value: Matrix = [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
    [0.5, 0.5, 0.5, 0.5],
  ]

  /// The layout with a number of groups.
  ///
  /// - Parameter groups: G, 1 or 2.
  /// - Throws: ``HeadLayoutError`` for every other number.
  public static func layout(groups: Int) throws(HeadLayoutError) -> HeadLayout {
    try HeadLayout(queryHeads: 2, keyValueHeads: groups, headDimension: 2)
  }

  /// The attention of all tokens.
  ///
  /// With one group this toy keeps key/value head 0 and drops head 1, so that only head 1's output
  /// can change. A model would be converted by mean pooling: see ``pooledAttention(mask:)``.
  ///
  /// - Parameters:
  ///   - groups: G, 1 or 2.
  ///   - mask: Which keys each token sees.
  /// - Throws: ``HeadLayoutError`` for another number of groups.
  public static func attention(
    groups: Int, mask: Mask = .none
  ) throws(HeadLayoutError) -> GroupedAttention {
    let layout = try layout(groups: groups)
    let columns = 0..<layout.keyValueColumns
    return attend(
      key: key.columnBlock(columns), value: value.columnBlock(columns), layout: layout, mask: mask)
  }

  /// K of the one group that mean pooling makes of the two key heads: 5 × 2.
  public static var pooledKey: Matrix { pooled(key) }

  /// V of the one group that mean pooling makes of the two value heads: 5 × 2.
  public static var pooledValue: Matrix { pooled(value) }

  /// The attention with one group whose key/value head is the mean of both heads.
  ///
  /// - Parameter mask: Which keys each token sees.
  public static func pooledAttention(mask: Mask = .none) -> GroupedAttention {
    attend(
      key: pooledKey, value: pooledValue,
      layout: .known(queryHeads: 2, keyValueHeads: 1, headDimension: 2), mask: mask)
  }

  private static func pooled(_ heads: Matrix) -> Matrix {
    let layout = HeadLayout.known(queryHeads: 2, keyValueHeads: 1, headDimension: 2)
    do throws(AttentionError) {
      return try meanPooledHeads(heads, layout: layout)
    } catch {
      preconditionFailure("the example has two heads of two columns")
    }
  }

  private static func attend(
    key: Matrix, value: Matrix, layout: HeadLayout, mask: Mask
  ) -> GroupedAttention {
    do throws(AttentionError) {
      return try groupedQueryAttention(
        query: query, key: key, value: value, layout: layout, mask: mask)
    } catch {
      preconditionFailure("the example's matrices fit its layouts")
    }
  }
}

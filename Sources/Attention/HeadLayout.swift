/// How many query heads there are, how many key/value heads they share, and how wide a head is.
///
/// | letter | property | meaning |
/// |---|---|---|
/// | H | `queryHeads` | query heads |
/// | G | `keyValueHeads` | key/value heads, which is the number of groups; G divides H |
/// | d | `headDimension` | numbers in one head's query, key or value |
///
/// ```swift
/// let layout = try HeadLayout(queryHeads: 8, keyValueHeads: 2, headDimension: 128)
/// layout.headsPerGroup  // 4
/// layout.group(ofQueryHead: 5)  // 1
/// layout.queryHeads(ofGroup: 1)  // 4..<8
/// layout.scheme  // .groupedQuery
/// ```
///
/// A layout that exists is valid: the initializer refuses all others.
public struct HeadLayout: Equatable, Sendable {
  /// H, the number of query heads.
  public let queryHeads: Int
  /// G, the number of key/value heads: one for each group.
  public let keyValueHeads: Int
  /// d, the number of columns of one head.
  public let headDimension: Int

  /// The largest number of query heads a layout may have; far beyond any model.
  public static let maximumQueryHeads = 1_048_576

  /// Makes a layout.
  ///
  /// - Parameters:
  ///   - queryHeads: H, from 1 to ``maximumQueryHeads``.
  ///   - keyValueHeads: G, from 1 to H; must divide H.
  ///   - headDimension: d, at least 1.
  /// - Throws: The first rule that the numbers break, as a ``HeadLayoutError``.
  public init(
    queryHeads: Int, keyValueHeads: Int, headDimension: Int
  ) throws(HeadLayoutError) {
    guard queryHeads > 0 else { throw .noQueryHeads(found: queryHeads) }
    guard queryHeads <= HeadLayout.maximumQueryHeads else {
      throw .tooManyQueryHeads(found: queryHeads, maximum: HeadLayout.maximumQueryHeads)
    }
    guard keyValueHeads > 0 else { throw .noKeyValueHeads(found: keyValueHeads) }
    guard keyValueHeads <= queryHeads else {
      throw .moreKeyValueHeadsThanQueryHeads(
        keyValueHeads: keyValueHeads, queryHeads: queryHeads)
    }
    guard queryHeads.isMultiple(of: keyValueHeads) else {
      throw .unequalGroups(queryHeads: queryHeads, keyValueHeads: keyValueHeads)
    }
    guard headDimension > 0 else { throw .noHeadDimension(found: headDimension) }
    guard !queryHeads.multipliedReportingOverflow(by: headDimension).overflow else {
      throw .tooWide(queryHeads: queryHeads, headDimension: headDimension)
    }
    self.queryHeads = queryHeads
    self.keyValueHeads = keyValueHeads
    self.headDimension = headDimension
  }

  /// A layout of numbers that stand in our source, so that an invalid one is our own mistake.
  static func known(queryHeads: Int, keyValueHeads: Int, headDimension: Int) -> HeadLayout {
    do throws(HeadLayoutError) {
      return try HeadLayout(
        queryHeads: queryHeads, keyValueHeads: keyValueHeads, headDimension: headDimension)
    } catch {
      preconditionFailure("the source holds an invalid layout")
    }
  }

  // region: group-index
  /// H/G, the number of query heads that share one key/value head.
  public var headsPerGroup: Int {
    queryHeads / keyValueHeads
  }

  /// g(i) = ⌊i / (H/G)⌋, the group of a query head: the index of the key/value head that it reads.
  ///
  /// - Parameter index: i, the query head, from 0 to H − 1. An index that a person gave goes
  ///   through ``validated(queryHead:)`` first.
  public func group(ofQueryHead index: Int) -> Int {
    precondition(index >= 0 && index < queryHeads, "no such query head")
    return index / headsPerGroup  // division of integers rounds down
  }
  // endregion

  /// The query heads of one group: the inverse of ``group(ofQueryHead:)``.
  ///
  /// - Parameter group: The group, from 0 to G − 1.
  public func queryHeads(ofGroup group: Int) -> Range<Int> {
    precondition(group >= 0 && group < keyValueHeads, "no such group")
    return group * headsPerGroup..<(group + 1) * headsPerGroup
  }

  /// Checks an index that comes from outside.
  ///
  /// ```swift
  /// let group = layout.group(ofQueryHead: try layout.validated(queryHead: index))
  /// ```
  ///
  /// - Parameter index: What may be a query head.
  /// - Returns: The same index.
  /// - Throws: ``HeadLayoutError/noSuchQueryHead(found:queryHeads:)``.
  public func validated(queryHead index: Int) throws(HeadLayoutError) -> Int {
    guard index >= 0 && index < queryHeads else {
      throw .noSuchQueryHead(found: index, queryHeads: queryHeads)
    }
    return index
  }

  /// H·d, the columns of a query matrix.
  public var queryColumns: Int { queryHeads * headDimension }

  /// G·d, the columns of a key or a value matrix.
  public var keyValueColumns: Int { keyValueHeads * headDimension }

  /// What attention with this layout is called.
  public var scheme: AttentionScheme {
    if keyValueHeads == queryHeads { return .multiHead }
    return keyValueHeads == 1 ? .multiQuery : .groupedQuery
  }

  /// The numbers of groups that a number of query heads permits: its divisors, smallest first.
  ///
  /// ```swift
  /// HeadLayout.possibleGroupCounts(queryHeads: 64)  // [1, 2, 4, 8, 16, 32, 64]
  /// ```
  ///
  /// - Parameter queryHeads: H. The result is empty where no layout could have that many.
  public static func possibleGroupCounts(queryHeads: Int) -> [Int] {
    guard queryHeads > 0 && queryHeads <= maximumQueryHeads else { return [] }
    return (1...queryHeads).filter { queryHeads.isMultiple(of: $0) }
  }
}

/// The three names for grouped-query attention, by the number of groups.
public enum AttentionScheme: Equatable, Sendable {
  /// Multi-head attention, MHA: G = H (also where both are 1).
  case multiHead
  /// Grouped-query attention, GQA: 1 < G < H.
  case groupedQuery
  /// Multi-query attention, MQA: G = 1.
  case multiQuery
}

/// Why numbers do not make a ``HeadLayout``, or an index does not fit one.
public enum HeadLayoutError: Error, Equatable, Sendable {
  /// H is zero or negative.
  case noQueryHeads(found: Int)
  /// H is above ``HeadLayout/maximumQueryHeads``.
  case tooManyQueryHeads(found: Int, maximum: Int)
  /// G is zero or negative.
  case noKeyValueHeads(found: Int)
  /// G > H.
  case moreKeyValueHeadsThanQueryHeads(keyValueHeads: Int, queryHeads: Int)
  /// G does not divide H, so that groups of one size are impossible.
  case unequalGroups(queryHeads: Int, keyValueHeads: Int)
  /// d is zero or negative.
  case noHeadDimension(found: Int)
  /// H·d does not fit an integer.
  case tooWide(queryHeads: Int, headDimension: Int)
  /// There is no query head with this index.
  case noSuchQueryHead(found: Int, queryHeads: Int)
}

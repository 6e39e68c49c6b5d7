/// Multi-head latent attention (MLA), as a contrast: it caches one compressed vector for all heads.
///
/// ```swift
/// let deepSeek = LatentLayout(
///   queryHeads: 128, headDimension: 128, latentDimension: 512, ropeDimension: 64)
/// try deepSeek.cacheValuesPerToken(layers: 60)  // 34560
/// deepSeek.equivalentGroups  // 2.25
/// ```
///
/// Source: DeepSeek-V2, arXiv 2405.04434, table 1.
public struct LatentLayout: Equatable, Sendable {
  /// H, the query heads.
  public let queryHeads: Int
  /// d, the dimension of a head before position numbers are added.
  public let headDimension: Int
  /// d_c, the dimension of the vector from which keys and values are made.
  public let latentDimension: Int
  /// The dimension of the one key that carries rotary positions for all heads.
  public let ropeDimension: Int

  /// Makes a layout from its four dimensions.
  public init(queryHeads: Int, headDimension: Int, latentDimension: Int, ropeDimension: Int) {
    self.queryHeads = queryHeads
    self.headDimension = headDimension
    self.latentDimension = latentDimension
    self.ropeDimension = ropeDimension
  }

  /// (d_c + d_rope)·L, the numbers that one token adds to the cache.
  ///
  /// - Parameter layers: L, at least 1.
  /// - Throws: ``CostError``.
  public func cacheValuesPerToken(layers: Int) throws(CostError) -> Int64 {
    try CostQuantity.layers.require(layers, atLeast: 1)
    let (dimension, isOverflow) = latentDimension.addingReportingOverflow(ropeDimension)
    guard !isOverflow else { throw .overflow }
    return try checkedProduct(Int64(dimension), Int64(layers))
  }

  /// The cache of a model whose layers are all of this kind.
  ///
  /// - Parameters:
  ///   - layers: L, at least 1.
  ///   - tokens: N, at least 0.
  ///   - batch: B, at least 1.
  ///   - bitsPerValue: At least 1.
  /// - Throws: ``CostError``.
  public func cache(
    layers: Int, tokens: Int, batch: Int = 1, bitsPerValue: Int = 16
  ) throws(CostError) -> ByteCount {
    try CostQuantity.tokens.require(tokens, atLeast: 0)
    try CostQuantity.batch.require(batch, atLeast: 1)
    try CostQuantity.bitsPerValue.require(bitsPerValue, atLeast: 1)
    let values = try cacheValuesPerToken(layers: layers)
    let bits = try checkedProduct(values, Int64(tokens), Int64(batch), Int64(bitsPerValue))
    return ByteCount(wholeBytesFor: bits)
  }

  /// The number of groups with which GQA would cache as much, not a whole number:
  /// (d_c + d_rope)/(2·d).
  public var equivalentGroups: Double {
    (Double(latentDimension) + Double(ropeDimension)) / (2 * Double(headDimension))
  }
}

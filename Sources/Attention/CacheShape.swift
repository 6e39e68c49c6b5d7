/// The shape of a key/value cache, which says how large it is.
///
/// For every layer, sequence, token and key/value head the cache holds a key and a value of d
/// numbers: 2·G·d·N·L·B numbers of `bitsPerValue` bits. Query heads do not matter.
///
/// ```swift
/// let cache = try CacheShape(
///   keyValueHeads: 8, headDimension: 128, layers: 80, tokens: 131_072)
/// cache.byteCount.binaryText  // "40 GiB"
/// cache.bytesPerToken.bytes  // 327680
/// ```
///
/// A shape that exists has a size: the initializer refuses what would overflow.
public struct CacheShape: Equatable, Sendable {
  /// G, the key/value heads.
  public let keyValueHeads: Int
  /// d, the numbers in one key or value.
  public let headDimension: Int
  /// L, the layers that keep a cache.
  public let layers: Int
  /// N, the tokens held for each sequence.
  public let tokens: Int
  /// B, the sequences.
  public let batch: Int
  /// The bits of one stored number: 16 for FP16, 8 for FP8, 4 for INT4 (without its scales).
  public let bitsPerValue: Int

  /// Makes a shape.
  ///
  /// - Parameters:
  ///   - keyValueHeads: G, at least 1.
  ///   - headDimension: d, at least 1.
  ///   - layers: L, at least 1.
  ///   - tokens: N, at least 0: before the first token the cache is empty.
  ///   - batch: B, at least 1.
  ///   - bitsPerValue: At least 1.
  /// - Throws: ``CostError`` for a quantity that is too small, or where the size in bits overflows.
  public init(
    keyValueHeads: Int, headDimension: Int, layers: Int, tokens: Int, batch: Int = 1,
    bitsPerValue: Int = 16
  ) throws(CostError) {
    try CostQuantity.keyValueHeads.require(keyValueHeads, atLeast: 1)
    try CostQuantity.headDimension.require(headDimension, atLeast: 1)
    try CostQuantity.layers.require(layers, atLeast: 1)
    try CostQuantity.tokens.require(tokens, atLeast: 0)
    try CostQuantity.batch.require(batch, atLeast: 1)
    try CostQuantity.bitsPerValue.require(bitsPerValue, atLeast: 1)
    self.keyValueHeads = keyValueHeads
    self.headDimension = headDimension
    self.layers = layers
    self.tokens = tokens
    self.batch = batch
    self.bitsPerValue = bitsPerValue
    // Every size below is at most this product.
    _ = try checkedProduct(
      2, Int64(keyValueHeads), Int64(headDimension), Int64(max(tokens, 1)), Int64(layers),
      Int64(batch), Int64(bitsPerValue))
  }

  /// 2·G·d, the numbers that one token adds to one layer.
  private var valuesPerTokenAndLayer: Int64 {
    2 * Int64(keyValueHeads) * Int64(headDimension)
  }

  /// 2·G·N·d·B, the numbers held in one layer.
  public var valuesPerLayer: Int64 {
    valuesPerTokenAndLayer * Int64(tokens) * Int64(batch)
  }

  /// What one more token of one sequence adds, in all layers: 2·G·d·L·b.
  public var bytesPerToken: ByteCount {
    ByteCount(wholeBytesFor: valuesPerTokenAndLayer * Int64(layers) * Int64(bitsPerValue))
  }

  /// The whole cache: 2·G·d·N·L·b·B, rounded up to whole bytes.
  public var byteCount: ByteCount {
    ByteCount(wholeBytesFor: valuesPerLayer * Int64(layers) * Int64(bitsPerValue))
  }
}

extension HeadLayout {
  /// The shape of the cache that attention with this layout keeps.
  ///
  /// - Throws: ``CostError`` as ``CacheShape`` does.
  public func cache(
    layers: Int, tokens: Int, batch: Int = 1, bitsPerValue: Int = 16
  ) throws(CostError) -> CacheShape {
    try CacheShape(
      keyValueHeads: keyValueHeads, headDimension: headDimension, layers: layers, tokens: tokens,
      batch: batch, bitsPerValue: bitsPerValue)
  }
}

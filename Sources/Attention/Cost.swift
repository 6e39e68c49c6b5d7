/// What attention with a layout costs beside the cache, and what sharing saves.
///
/// ```swift
/// let layout = try HeadLayout(queryHeads: 64, keyValueHeads: 8, headDimension: 128)
/// layout.cacheSaving  // 0.875
/// try layout.coreOperations(tokens: 1024)  // 34359738368
/// try layout.keyValueProjectionParameters(modelWidth: 8192)  // 16777216
/// try layout.decodeIntensity(bitsPerValue: 16)  // 8.0
/// ```
///
/// The cache is H/G = ``headsPerGroup`` times smaller than with multi-head attention.
extension HeadLayout {
  /// 1 − G/H, the part of multi-head attention's cache that sharing saves.
  public var cacheSaving: Double {
    1 - Double(keyValueHeads) / Double(queryHeads)
  }

  /// The floating-point operations of Q·Kᵀ and of weights times V, over all heads: 4·H·N²·d.
  ///
  /// No mask is taken into account. The number does not depend on G.
  ///
  /// - Parameter tokens: N, at least 0.
  /// - Throws: ``CostError``.
  public func coreOperations(tokens: Int) throws(CostError) -> Int64 {
    try CostQuantity.tokens.require(tokens, atLeast: 0)
    return try checkedProduct(
      4, Int64(queryHeads), Int64(tokens), Int64(tokens), Int64(headDimension))
  }

  /// The parameters of W^K and W^V in one layer, without biases: 2·d_model·G·d.
  ///
  /// - Parameter modelWidth: d_model, at least 1.
  /// - Throws: ``CostError``.
  public func keyValueProjectionParameters(modelWidth: Int) throws(CostError) -> Int64 {
    try CostQuantity.modelWidth.require(modelWidth, atLeast: 1)
    return try checkedProduct(
      2, Int64(modelWidth), Int64(keyValueHeads), Int64(headDimension))
  }

  /// The floating-point operations of projecting one token to its keys and values in one layer:
  /// a multiplication and an addition for each parameter, 4·d_model·G·d.
  ///
  /// - Parameter modelWidth: d_model, at least 1.
  /// - Throws: ``CostError``.
  public func keyValueProjectionOperations(modelWidth: Int) throws(CostError) -> Int64 {
    try CostQuantity.modelWidth.require(modelWidth, atLeast: 1)
    return try checkedProduct(
      4, Int64(modelWidth), Int64(keyValueHeads), Int64(headDimension))
  }

  /// The arithmetic intensity of attention in a step of decoding, in floating-point operations per
  /// byte read from the cache: 2(H/G)/b.
  ///
  /// For each cached token and key/value head, the H/G queries of the group take 4·d operations
  /// each, and 2·d·b bytes are read, once for the group. A kernel that reads them for every query
  /// head stays at 2/b. A larger batch changes nothing: each sequence has its own cache.
  ///
  /// - Parameter bitsPerValue: 8·b, at least 1.
  /// - Throws: ``CostError``.
  public func decodeIntensity(bitsPerValue: Int) throws(CostError) -> Double {
    try CostQuantity.bitsPerValue.require(bitsPerValue, atLeast: 1)
    return 16 * Double(headsPerGroup) / Double(bitsPerValue)
  }

  /// How many times smaller than an FP16 cache of multi-head attention a quantised cache is:
  /// (H/G)·(16/bits).
  ///
  /// ```swift
  /// try layout.cacheCompression(bitsPerValue: 4, valuesPerScale: 64)  // 28.44… for 64/8 heads
  /// ```
  ///
  /// - Parameters:
  ///   - bitsPerValue: The bits of a quantised number, at least 1.
  ///   - valuesPerScale: How many numbers share an FP16 scale and an FP16 zero point, which add
  ///     32/`valuesPerScale` bits to each; at least 1, or `nil` where there are none.
  /// - Throws: ``CostError``.
  public func cacheCompression(
    bitsPerValue: Int, valuesPerScale: Int? = nil
  ) throws(CostError) -> Double {
    try CostQuantity.bitsPerValue.require(bitsPerValue, atLeast: 1)
    var bits = Double(bitsPerValue)
    if let valuesPerScale {
      try CostQuantity.valuesPerScale.require(valuesPerScale, atLeast: 1)
      bits += 32 / Double(valuesPerScale)
    }
    return Double(headsPerGroup) * 16 / bits
  }
}

/// The time of one step of decoding in a model where memory is the only limit:
/// (weights + cache) / bandwidth.
///
/// With a short context the weights dominate, and a smaller cache hardly helps; the speed-up over
/// multi-head attention tends to H/G only as the context grows without bound.
///
/// - Parameters:
///   - weights: The bytes of all weights, read once a step.
///   - cache: The bytes of the cache, read once a step.
///   - bytesPerSecond: The memory bandwidth.
/// - Returns: Seconds.
/// - Throws: ``CostError/noBandwidth``.
public func decodeStepSeconds(
  weights: ByteCount, cache: ByteCount, bytesPerSecond: Double
) throws(CostError) -> Double {
  guard bytesPerSecond > 0 else { throw .noBandwidth }
  return (Double(weights.bytes) + Double(cache.bytes)) / bytesPerSecond
}

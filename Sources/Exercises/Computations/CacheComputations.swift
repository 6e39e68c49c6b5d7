import Attention

extension Computation {
  /// The size of the key/value cache.
  static let cacheFamily: [Computation] = [
    Computation(
      "cache", "bytes of the whole key/value cache: 2·G·d·N·L·b·B",
      ShapeArguments.parameters + [tokens] + ShapeArguments.precision + [batch, tensors]
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments)
      if let model = shape.model, model.layout == nil, arguments["groups"] == nil {
        return try latentCache(model, shape)
      }
      return try bytes(shape, tokens: try arguments.integer("tokens", in: 0...Int(Int32.max)))
    },
    Computation(
      "cache-per-token", "bytes that one more token adds to the cache: 2·G·d·L·b",
      ShapeArguments.parameters + ShapeArguments.precision + [batch, tensors]
    ) { arguments throws(ComputationError) in
      try bytes(try ShapeArguments(arguments), tokens: 1)
    },
    Computation(
      "cache-per-layer", "bytes of the cache in one layer: 2·G·d·N·b·B",
      ShapeArguments.parameters + [tokens] + ShapeArguments.precision + [batch, tensors]
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments.substituting(["layers": "1"]))
      return try bytes(shape, tokens: try arguments.integer("tokens"))
    },
    Computation(
      "cache-values-per-layer", "numbers held in one layer of the cache: 2·G·N·d·B",
      ShapeArguments.parameters + [tokens, batch]
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments)
      let cache = try cacheShape(
        shape, layers: 1, tokens: try arguments.integer("tokens"), bits: 16)
      return .quantity(Double(cache.valuesPerLayer), .values)
    },
    Computation(
      "cache-saved", "bytes that sharing saves against multi-head attention",
      ShapeArguments.parameters + [tokens] + ShapeArguments.precision + [batch]
    ) { arguments throws(ComputationError) in
      let tokens = try arguments.integer("tokens")
      let full = try ShapeArguments(arguments.substituting(["groups": "mha"]))
      let shared = try ShapeArguments(arguments)
      let saved = try byteCount(full, tokens: tokens) - byteCount(shared, tokens: tokens)
      return .quantity(saved, .bytes)
    },
    Computation(
      "window-cache", "bytes of the cache when layers hold at most the last `window` tokens",
      ShapeArguments.parameters + [
        tokens, .init("window", "W, the tokens a layer holds; the model's own where it has one"),
      ] + ShapeArguments.precision + [batch]
    ) { arguments throws(ComputationError) in
      try windowCache(arguments)
    },
    Computation(
      "paged-blocks", "blocks of a paged cache that a sequence needs: ⌈N/block⌉, whatever G is",
      [tokens, .init("block", "tokens in one block", fallback: "16")]
    ) { arguments throws(ComputationError) in
      let (tokens, block) = (try arguments.integer("tokens"), try arguments.integer("block"))
      return .quantity(Double((tokens + block - 1) / block), .count)
    },
    Computation(
      "paged-block-bytes", "bytes of one block of a paged cache, in one layer",
      ShapeArguments.parameters + [.init("block", "tokens in one block", fallback: "16")]
        + ShapeArguments.precision
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments.substituting(["layers": "1"]))
      return try bytes(shape, tokens: try arguments.integer("block"))
    },
  ]

  static let tokens = Parameter("tokens", "N, the tokens of each sequence; 128K is 131,072")
  static let batch = Parameter("batch", "B, the sequences", fallback: "1")
  static let tensors = Parameter(
    "tensors", "how many tensors a head stores: 2, its keys and its values", fallback: "2")

  /// The bytes of a cache whose heads store `tensors` tensors; 2 unless a wrong idea says otherwise.
  static func byteCount(_ shape: ShapeArguments, tokens: Int) throws(ComputationError) -> Double {
    let cache = try cacheShape(
      shape, layers: try shape.layers, tokens: tokens, bits: try shape.bitsPerValue)
    let stored = try shape.arguments.optionalInteger("tensors") ?? 2
    return Double(cache.byteCount.bytes) * Double(stored) / 2
  }

  private static func bytes(
    _ shape: ShapeArguments, tokens: Int
  ) throws(ComputationError) -> Value {
    .quantity(try byteCount(shape, tokens: tokens), .bytes)
  }

  private static func cacheShape(
    _ shape: ShapeArguments, layers: Int, tokens: Int, bits: Int
  ) throws(ComputationError) -> CacheShape {
    let (groups, dimension) = (try shape.groups, try shape.headDimension)
    let batch = try shape.arguments.optionalInteger("batch") ?? 1
    return try costing { () throws(CostError) in
      try CacheShape(
        keyValueHeads: groups, headDimension: dimension, layers: layers, tokens: tokens,
        batch: batch, bitsPerValue: bits)
    }
  }

  /// Models that keep something else than key/value heads know their own cache.
  private static func latentCache(
    _ model: ModelShape, _ shape: ShapeArguments
  ) throws(ComputationError) -> Value {
    let tokens = try shape.arguments.integer("tokens", in: 0...Int(Int32.max))
    let (batch, bits) = (try shape.arguments.integer("batch"), try shape.bitsPerValue)
    let cache = try costing { () throws(CostError) in
      try model.cache(tokens: tokens, batch: batch, bitsPerValue: bits)
    }
    guard let cache else {
      throw .outOfRange(parameter: "model", text: model.id, reason: "an encoder keeps no cache")
    }
    return .quantity(Double(cache.bytes), .bytes)
  }

  private static func windowCache(_ arguments: Arguments) throws(ComputationError) -> Value {
    let shape = try ShapeArguments(arguments)
    let tokens = try arguments.integer("tokens")
    if let window = try arguments.optionalInteger("window") {
      return try bytes(shape, tokens: min(tokens, window))
    }
    guard let model = shape.model, let window = model.slidingWindow else {
      throw .missing(parameter: "window")
    }
    let plain = try byteCount(shape, tokens: tokens)
    let unseen = max(0, tokens - window.tokens)
    let perTokenAndLayer = try byteCount(shape, tokens: 1) / Double(try shape.layers)
    return .quantity(plain - perTokenAndLayer * Double(unseen * window.layers), .bytes)
  }
}

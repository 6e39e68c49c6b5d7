import Attention

extension Computation {
  private static let shape = ShapeArguments.parameters
  private static let hidden = Parameter("hidden", "d_model, the width of the model")

  /// What attention costs beside its cache.
  static let costFamily: [Computation] = [
    Computation(
      "projection-parameters", "weights of the K and V projections in one layer: 2·d_model·G·d",
      shape + [hidden]
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments)
      let (layout, width) = (try projection(shape), try shape.hiddenSize)
      let parameters = try costing { () throws(CostError) in
        try layout.keyValueProjectionParameters(modelWidth: width)
      }
      return .quantity(Double(parameters), .parameters)
    },
    Computation(
      "projection-flops",
      "operations of the K and V projections per token and layer: 4·d_model·G·d",
      shape + [hidden]
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments)
      let (layout, width) = (try projection(shape), try shape.hiddenSize)
      let operations = try costing { () throws(CostError) in
        try layout.keyValueProjectionOperations(modelWidth: width)
      }
      return .quantity(Double(operations), .operations)
    },
    Computation(
      "core-flops", "operations of QKᵀ and the weighted values in one layer: 4·H·N²·d",
      shape + [tokens]
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments)
      let layout = try layout(
        queryHeads: try shape.queryHeads, groups: 1, dimension: try shape.headDimension)
      let tokens = try arguments.integer("tokens")
      let operations = try costing { () throws(CostError) in
        try layout.coreOperations(tokens: tokens)
      }
      return .quantity(Double(operations), .operations)
    },
    Computation(
      "intensity", "operations per byte read in decode attention: 2·(H/G)/b",
      shape + ShapeArguments.precision
    ) { arguments throws(ComputationError) in
      let shape = try ShapeArguments(arguments)
      let (layout, bits) = (try shape.layout, try shape.bitsPerValue)
      let intensity = try costing { () throws(CostError) in
        try layout.decodeIntensity(bitsPerValue: bits)
      }
      return .quantity(intensity, .intensity)
    },
    Computation(
      "compression",
      "how many times smaller than an FP16 MHA cache: (H/G)·16/bits, less the scales' overhead",
      shape + [
        .init("bits", "bits of a quantised number"),
        .init("scale-group", "numbers that share an FP16 scale and zero; none by default"),
      ]
    ) { arguments throws(ComputationError) in
      let isShared = arguments["model"] != nil || arguments["heads"] != nil
      let unshared: Arguments = ["heads": "1", "groups": "1"]
      let layout = try ShapeArguments(isShared ? arguments : unshared).layout
      let bits = try arguments.integer("bits")
      let scaled = try arguments.optionalInteger("scale-group")
      let compression = try costing { () throws(CostError) in
        try layout.cacheCompression(bitsPerValue: bits, valuesPerScale: scaled)
      }
      return .quantity(compression, .ratio)
    },
    Computation(
      "step-time", "time of one decode step: (weights + cache) / bandwidth",
      shape + [tokens] + ShapeArguments.precision + [batch] + step
    ) { arguments throws(ComputationError) in
      .quantity(try stepSeconds(arguments), .seconds)
    },
    Computation(
      "step-speedup", "how many times faster a decode step is than with MHA",
      shape + [tokens] + ShapeArguments.precision + [batch, step[0]]
    ) { arguments throws(ComputationError) in
      // The bandwidth cancels.
      let shared = arguments.substituting(["bandwidth": "1"])
      let full = try stepSeconds(shared.substituting(["groups": "mha"]))
      return .quantity(full / (try stepSeconds(shared)), .ratio)
    },
    Computation(
      "uptraining", "device hours of uptraining: the fraction of the original training's",
      [
        .init("hours", "device hours of the original training", fallback: "1000"),
        .init("fraction", "the part of the steps that is repeated", fallback: "0.05"),
      ]
    ) { arguments throws(ComputationError) in
      .quantity(try arguments.number("hours") * arguments.number("fraction"), .hours)
    },
    Computation(
      "speculative-tokens",
      "tokens expected from one pass of the target: (1 − α^(γ+1)) / (1 − α)",
      [
        .init("acceptance", "α, the probability that a draft token is accepted, below 1"),
        .init("draft", "γ, the tokens drafted at a time"),
      ]
    ) { arguments throws(ComputationError) in
      let (acceptance, draft) = (
        try arguments.number("acceptance"), try arguments.integer("draft", in: 0...1000)
      )
      guard acceptance < 1 else {
        throw .outOfRange(
          parameter: "acceptance", text: try arguments.text("acceptance"),
          reason: "the formula needs a probability below 1")
      }
      let unseen = (0...draft).reduce(1.0) { power, _ in power * acceptance }
      return .quantity((1 - unseen) / (1 - acceptance), .ratio)
    },
  ]

  private static let step: [Parameter] = [
    .init("weights", "bytes of all weights, such as 141.1 GB"),
    .init("bandwidth", "bytes read per second, such as 3.35 TB"),
  ]

  private static func stepSeconds(_ arguments: Arguments) throws(ComputationError) -> Double {
    let shape = try ShapeArguments(arguments)
    let cache = try byteCount(shape, tokens: try arguments.integer("tokens"))
    let weights = try arguments.memory("weights")
    let bandwidth = try arguments.memory("bandwidth")
    guard weights < 9e18, cache < 9e18 else { throw .overflow }
    return try costing { () throws(CostError) in
      try decodeStepSeconds(
        weights: ByteCount(bytes: Int64(weights)), cache: ByteCount(bytes: Int64(cache)),
        bytesPerSecond: bandwidth)
    }
  }

  /// A layout for projections, which do not need H.
  private static func projection(_ shape: ShapeArguments) throws(ComputationError) -> HeadLayout {
    let groups = try shape.groups
    return try layout(queryHeads: groups, groups: groups, dimension: try shape.headDimension)
  }

  private static func layout(
    queryHeads: Int, groups: Int, dimension: Int
  ) throws(ComputationError) -> HeadLayout {
    do {
      return try HeadLayout(
        queryHeads: queryHeads, keyValueHeads: groups, headDimension: dimension)
    } catch {
      throw .outOfRange(
        parameter: "heads", text: "\(queryHeads)", reason: "no layout has that many heads")
    }
  }
}

import Attention

extension Computation {
  private static let model = ShapeArguments.parameters[0]

  /// What is known of models.
  static let modelFamily: [Computation] = [
    Computation(
      "model", "a number of a model's configuration",
      [
        model,
        .init("field", "heads, groups, dimension, layers, hidden, context or window"),
      ]
    ) { arguments throws(ComputationError) in
      let fields = ["heads", "groups", "dimension", "layers", "hidden", "context", "window"]
      let field = try arguments.name("field", among: fields)
      let shape = try ShapeArguments(arguments)
      switch field {
      case "heads": return .quantity(Double(try shape.queryHeads), .count)
      case "groups": return .quantity(Double(try shape.groups), .count)
      case "dimension": return .quantity(Double(try shape.headDimension), .count)
      case "layers": return .quantity(Double(try shape.layers), .count)
      case "hidden": return .quantity(Double(try shape.hiddenSize), .count)
      case "context": return try tokenCount(shape.model?.nativeContext, shape)
      default: return try tokenCount(shape.model?.slidingWindow?.tokens, shape)
      }
    },
    Computation(
      "mla-cache", "bytes that one token adds to the cache with MLA: (d_c + d_rope)·L·b",
      [
        model, .init("latent", "d_c, the compressed dimension"),
        .init("rope", "d_rope, the shared rotary key"), .init("layers", "L, the layers"),
      ] + ShapeArguments.precision
    ) { arguments throws(ComputationError) in
      let (layout, layers) = try latentLayout(arguments)
      let values = try costing { () throws(CostError) in
        try layout.cacheValuesPerToken(layers: layers)
      }
      let bits = try ShapeArguments(arguments).bitsPerValue
      return .quantity(Double(values) * Double(bits) / 8, .bytes)
    },
    Computation(
      "mla-groups", "the number of groups with which GQA would cache as much as MLA", [model]
    ) { arguments throws(ComputationError) in
      .quantity(try latentLayout(arguments).layout.equivalentGroups, .count)
    },
  ]

  private static func tokenCount(
    _ count: Int?, _ shape: ShapeArguments
  ) throws(ComputationError) -> Value {
    guard let count else {
      throw .outOfRange(
        parameter: "model", text: shape.model?.id ?? "", reason: "it has no single such number")
    }
    return .quantity(Double(count), .tokens)
  }

  private static func latentLayout(
    _ arguments: Arguments
  ) throws(ComputationError) -> (layout: LatentLayout, layers: Int) {
    if let model = try ShapeArguments(arguments).model {
      guard case .latent(let layout) = model.attention else {
        throw .outOfRange(parameter: "model", text: model.id, reason: "it does not use MLA")
      }
      return (layout, model.layers)
    }
    let layout = LatentLayout(
      queryHeads: 1, headDimension: 1, latentDimension: try arguments.integer("latent"),
      ropeDimension: try arguments.integer("rope"))
    return (layout, try arguments.integer("layers"))
  }
}

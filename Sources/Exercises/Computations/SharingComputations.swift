import Attention

extension Computation {
  private static let heads = ShapeArguments.parameters

  /// How query heads share key/value heads.
  static let sharingFamily: [Computation] = [
    Computation("saving", "the part of the cache that sharing saves: 1 − G/H", heads) {
      arguments throws(ComputationError) in
      .quantity(try ShapeArguments(arguments).layout.cacheSaving, .fraction)
    },
    Computation("ratio", "how many times smaller the cache is than with MHA: H/G", heads) {
      arguments throws(ComputationError) in
      .quantity(Double(try ShapeArguments(arguments).layout.headsPerGroup), .ratio)
    },
    Computation("heads-per-group", "query heads that share one key/value head: H/G", heads) {
      arguments throws(ComputationError) in
      .quantity(Double(try ShapeArguments(arguments).layout.headsPerGroup), .count)
    },
    Computation(
      "group", "g(i) = ⌊i/(H/G)⌋, the group of a query head; both count from 0",
      [.init("query-head", "i, the query head")] + heads
    ) { arguments throws(ComputationError) in
      let layout = try ShapeArguments(arguments).layout
      let head = try arguments.integer("query-head", in: 0...(layout.queryHeads - 1))
      return .quantity(Double(layout.group(ofQueryHead: head)), .count)
    },
    Computation("group-counts", "how many values G may have: the divisors of H", heads) {
      arguments throws(ComputationError) in
      let counts = HeadLayout.possibleGroupCounts(
        queryHeads: try ShapeArguments(arguments).queryHeads)
      return .quantity(Double(counts.count), .count)
    },
    Computation(
      "tensor-parallel", "key/value heads on each rank: max(1, G/ranks)",
      [.init("ranks", "the devices that share the heads")] + heads
    ) { arguments throws(ComputationError) in
      .quantity(Double(try headsPerRank(arguments)), .count)
    },
    Computation(
      "tensor-parallel-cache", "bytes of the cache on each rank",
      [.init("ranks", "the devices that share the heads")] + heads + [tokens]
        + ShapeArguments.precision + [batch]
    ) { arguments throws(ComputationError) in
      let perRank = try headsPerRank(arguments)
      let shape = try ShapeArguments(arguments)
      let all = try byteCount(shape, tokens: try arguments.integer("tokens"))
      return .quantity(all * Double(perRank) / Double(try shape.groups), .bytes)
    },
  ]

  /// Up to G ranks the heads are divided; beyond that each rank keeps a copy of one.
  private static func headsPerRank(_ arguments: Arguments) throws(ComputationError) -> Int {
    let groups = try ShapeArguments(arguments).groups
    let ranks = try arguments.integer("ranks")
    guard groups % ranks == 0 || ranks % groups == 0 else {
      throw .outOfRange(
        parameter: "ranks", text: "\(ranks)",
        reason: "\(groups) key/value heads cannot be divided or copied evenly over them")
    }
    return max(1, groups / ranks)
  }
}

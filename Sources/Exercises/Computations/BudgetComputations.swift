import Attention

extension Computation {
  /// What fits into a given memory.
  static let budgetFamily: [Computation] = [
    Computation(
      "largest-groups", "the largest G that divides H and whose cache fits the budget",
      fitting(rule: "divisor")
    ) { arguments throws(ComputationError) in
      try fittingGroups(arguments)
    },
    Computation(
      "smallest-groups", "the smallest G that divides H, if its cache fits the budget",
      fitting(rule: "smallest")
    ) { arguments throws(ComputationError) in
      try fittingGroups(arguments)
    },
    Computation(
      "tokens-that-fit", "the longest context whose cache fits the budget",
      ShapeArguments.parameters + ShapeArguments.precision + [
        batch, .init("budget", "the memory the cache may take, such as 8 GB"),
      ]
    ) { arguments throws(ComputationError) in
      let perToken = try byteCount(try ShapeArguments(arguments), tokens: 1)
      return .quantity((try arguments.memory("budget") / perToken).rounded(.down), .tokens)
    },
  ]

  private static func fitting(rule: String) -> [Parameter] {
    ShapeArguments.parameters.filter { $0.name != "groups" } + [tokens]
      + ShapeArguments.precision + [
        batch, tensors, .init("budget", "the memory the cache may take, such as 8 GB"),
        .init(
          "rule",
          "divisor: the largest that divides H; down, nearest: a whole number; smallest; all: H",
          fallback: rule),
        .init("answer", "groups: G; heads-per-group: H/G", fallback: "groups"),
      ]
  }

  private static func fittingGroups(_ arguments: Arguments) throws(ComputationError) -> Value {
    let shape = try ShapeArguments(arguments.substituting(["groups": "1"]))
    let heads = try shape.queryHeads
    let perGroup = try byteCount(shape, tokens: try arguments.integer("tokens"))
    let fitting = try arguments.memory("budget") / perGroup
    let groups: Double
    let counts = HeadLayout.possibleGroupCounts(queryHeads: heads).map(Double.init)
    switch try arguments.name("rule", among: ["divisor", "down", "nearest", "smallest", "all"]) {
    case "down": groups = fitting.rounded(.down)
    case "nearest": groups = fitting.rounded()
    case "smallest": groups = counts.first { $0 <= fitting } ?? 0
    case "all": groups = Double(heads)
    default: groups = counts.last { $0 <= fitting } ?? 0
    }
    guard groups >= 1 else {
      throw .outOfRange(
        parameter: "budget", text: try arguments.text("budget"),
        reason: "not even one group fits")
    }
    let isInverted = try arguments.name("answer", among: ["groups", "heads-per-group"]) != "groups"
    return .quantity(isInverted ? Double(heads) / groups : groups, .count)
  }
}

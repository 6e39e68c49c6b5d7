import Attention

extension Computation {
  private static let row = Parameter(
    "row", "a token: " + SharedExample.tokens.joined(separator: ", "))
  private static let groups = Parameter("groups", "G, 1 or 2", fallback: "2")
  private static let mask = Parameter("mask", "none or causal", fallback: "none")

  /// The switches of ``FlawedAttention``; the fallbacks are what is right.
  private static let switches: [Parameter] = [
    mask,
    .init(
      "scale", "what divides the dot products: root (√d), none, dimension (d)", fallback: "root"),
    .init(
      "softmax", "over what weights sum to one: keys, queries; unnormalized, none", fallback: "keys"
    ),
    .init(
      "grouping", "contiguous, modulo (i mod G), modulo-size (i mod H/G)", fallback: "contiguous"),
    .init("keys", "which key head is read: group, other, first, own", fallback: "group"),
    .init("values", "which value head is read: group, other, first, own", fallback: "group"),
    .init("shared-head", "the stored head that a single group keeps", fallback: "0"),
    .init("pooling", "single, or mean: what a single group is made of", fallback: "single"),
    .init("order", "of the heads in the output: ascending, descending", fallback: "ascending"),
  ]

  /// The shared example, "The cat sat on mat".
  static let exampleFamily: [Computation] = [
    Computation(
      "example", "the output for a token of the shared example, or one entry of it",
      [row, groups, .init("column", "0 to 3; without it the whole row")] + switches
    ) { arguments throws(ComputationError) in
      let output = try attention(arguments).row(try tokenIndex(arguments, "row"))
      guard arguments["column"] != nil else { return .vector(output) }
      return .quantity(
        output[try arguments.integer("column", in: 0...(output.count - 1))], .number)
    },
    Computation(
      "changed-dimensions",
      "which entries of a token's output differ between two numbers of groups",
      [row, .init("from", "G before", fallback: "2"), .init("to", "G after", fallback: "1")]
        + switches
    ) { arguments throws(ComputationError) in
      let token = try tokenIndex(arguments, "row")
      let before = try attention(arguments.renaming("from", to: "groups")).row(token)
      let after = try attention(arguments.renaming("to", to: "groups")).row(token)
      return .positions(before.indices.filter { abs(before[$0] - after[$0]) > 1e-9 })
    },
    Computation(
      "example-delta", "the largest change of a token's output from G = 2 to G = 1", [row]
    ) { arguments throws(ComputationError) in
      let token = try tokenIndex(arguments, "row")
      let before = try reference(groups: 2, mask: .none)
      let after = try reference(groups: 1, mask: .none)
      return .quantity(before.output.largestDifferences(from: after.output)[token], .number)
    },
    Computation(
      "example-score", "a scaled score q·k/√d of the shared example",
      [row, head, column, groups, mask]
    ) { arguments throws(ComputationError) in
      .quantity(try entry(arguments) { $0.scores }, .number)
    },
    Computation(
      "example-weight", "an attention weight of the shared example",
      [row, head, column, groups, mask]
    ) { arguments throws(ComputationError) in
      .quantity(try entry(arguments) { $0.weights }, .number)
    },
  ]

  private static let head = Parameter(
    "head", "the query head: 0, 1 or average", fallback: "average")
  private static let column = Parameter("column", "the token attended to")

  private static func attention(_ arguments: Arguments) throws(ComputationError) -> Matrix {
    let attention = FlawedAttention(
      groups: try arguments.integer("groups", in: 1...2),
      scale: try choice(arguments, "scale"),
      normalization: try choice(arguments, "softmax"),
      mask: try mask(arguments),
      grouping: try choice(arguments, "grouping"),
      keys: try choice(arguments, "keys"),
      values: try choice(arguments, "values"),
      sharedHead: try arguments.integer("shared-head", in: 0...1),
      pooling: try choice(arguments, "pooling"),
      order: try choice(arguments, "order"))
    do {
      return try attention.output()
    } catch {
      throw .outOfRange(
        parameter: "groups", text: try arguments.text("groups"),
        reason: "the example has G = 1 or 2")
    }
  }

  private static func choice<Choice: CaseIterable & RawRepresentable>(
    _ arguments: Arguments, _ name: String
  ) throws(ComputationError) -> Choice where Choice.RawValue == String {
    let text = try arguments.name(name, among: Choice.allCases.map { $0.rawValue })
    guard let choice = Choice(rawValue: text) else { throw .missing(parameter: name) }
    return choice
  }

  private static func mask(_ arguments: Arguments) throws(ComputationError) -> Mask {
    try arguments.name("mask", among: ["none", "causal"]) == "causal" ? .causal : .none
  }

  private static func tokenIndex(
    _ arguments: Arguments, _ name: String
  ) throws(ComputationError) -> Int {
    let token = try arguments.name(name, among: SharedExample.tokens)
    return SharedExample.tokens.firstIndex(of: token) ?? 0
  }

  private static func reference(
    groups: Int, mask: Mask
  ) throws(ComputationError) -> GroupedAttention {
    do {
      return try SharedExample.attention(groups: groups, mask: mask)
    } catch {
      throw .outOfRange(
        parameter: "groups", text: "\(groups)", reason: "the example has G = 1 or 2")
    }
  }

  /// One entry of a head's scores or weights, or the mean over the heads.
  private static func entry(
    _ arguments: Arguments, _ matrix: (HeadAttention) -> Matrix
  ) throws(ComputationError) -> Double {
    let attention = try reference(
      groups: try arguments.integer("groups", in: 1...2), mask: try mask(arguments))
    let (row, column) = (try tokenIndex(arguments, "row"), try tokenIndex(arguments, "column"))
    let name = try arguments.name("head", among: ["0", "1", "average"])
    let heads = Int(name).map { [attention.heads[$0]] } ?? attention.heads
    return heads.reduce(0) { $0 + matrix($1)[row, column] } / Double(heads.count)
  }
}

extension Arguments {
  /// The same arguments with one of them under another name as well.
  fileprivate func renaming(_ name: String, to other: String) -> Arguments {
    var result = self
    result[other] = self[name]
    return result
  }
}

import Attention
import Exercises
import Markdown

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tables and pictures of the shared example, "The cat sat on mat".
let exampleFigures: [ComputedFigure] = [
  ComputedFigure(table: "example-inputs") { _ in
    let (query, key, value) = (SharedExample.query, SharedExample.key, SharedExample.value)
    return Table(
      [.words("token"), .words("Q"), .words("K"), .words("V")],
      SharedExample.tokens.indices.map { row in
        [SharedExample.tokens[row]]
          + [query, key, value].map { matrix in
            vector(matrix.row(row))
          }
      })
  },
  ComputedFigure(table: "example-output", ["groups": nil]) { arguments throws(ComputationError) in
    outputTable(try arguments.exampleAttention().output)
  },
  ComputedFigure(table: "example-comparison") { _ throws(ComputationError) in
    let two = try Arguments(query: "groups=2").exampleAttention().output
    let one = try Arguments(query: "groups=1").exampleAttention().output
    let differences = two.largestDifferences(from: one)
    return Table(
      [.words("token"), .words("G = 2"), .words("G = 1"), .numbers("largest difference")],
      SharedExample.tokens.indices.map { row in
        [
          SharedExample.tokens[row], weights(two.row(row)).joined(separator: " "),
          weights(one.row(row)).joined(separator: " "), DecimalText.weight(differences[row]),
        ]
      })
  },
  ComputedFigure(table: "example-pooled-inputs") { _ in
    let (key, value) = (SharedExample.pooledKey, SharedExample.pooledValue)
    return Table(
      [.words("token"), .words("mean of the key heads"), .words("mean of the value heads")],
      SharedExample.tokens.indices.map { row in
        [SharedExample.tokens[row]]
          + [key, value].map { matrix in
            vector(matrix.row(row))
          }
      })
  },
  ComputedFigure(table: "example-pooled") { _ in
    outputTable(SharedExample.pooledAttention().output)
  },
  ComputedFigure(table: "example-causal", ["groups": nil]) { arguments throws(ComputationError) in
    outputTable(try arguments.exampleAttention(mask: .causal).output)
  },
  ComputedFigure(
    figure: "example-steps", ["row": nil, "head": nil, "groups": nil]
  ) { arguments throws(ComputationError) in
    .blocks([try exampleSteps(arguments)])
  },
  ComputedFigure(
    figure: "example-weights", ["groups": nil, "head": "average", "mask": "none"]
  ) { arguments throws(ComputationError) in
    .heatMap(try exampleHeatMap(arguments))
  },
]

/// A row of a matrix as one word, which no line end divides: "[1 0 0.5 0.5]".
private func vector(_ numbers: [Double]) -> String {
  "[" + numbers.map(short).joined(separator: "\u{A0}") + "]"
}

/// The output of the shared example: a row for each token, a column for each dimension.
private func outputTable(_ output: Matrix) -> Table {
  Table(
    [.words("token")] + (0..<output.columns).map { .numbers("dim \($0)") },
    SharedExample.tokens.indices.map { [SharedExample.tokens[$0]] + weights(output.row($0)) })
}

/// One head of one token, step by step, as it is done by hand.
private func exampleSteps(_ arguments: Arguments) throws(ComputationError) -> Block {
  let groups = try arguments.exampleGroups()
  let attention = try arguments.exampleAttention()
  let row = try arguments.exampleRow()
  let head = try arguments.integer("head", in: 0...1)
  let steps = attention.heads[head]
  let group = groups == 1 ? 0 : head
  let query = SharedExample.query.head(head, dimension: 2).row(row)
  let exponentials = steps.scores.row(row).map { exp($0) }
  func list(_ numbers: [Double], _ text: (Double) -> String) -> String {
    numbers.map(text).joined(separator: ", ")
  }
  func four(_ number: Double) -> String { DecimalText.weight(number) }
  let items = [
    "**Group.** $g(\(head)) = \\lfloor \(head) / (2/\(groups)) \\rfloor = \(group)$: "
      + "head \(head) reads the keys and values of group \(group).",
    "**Query.** \(SharedExample.tokens[row])'s columns \(2 * head)–\(2 * head + 1) of Q: "
      + "[\(query.map(short).joined(separator: ", "))].",
    "**Dot products** with the five keys: \(list(steps.dotProducts.row(row), short)).",
    "**Scaled scores**, divided by $\\sqrt{2}$: \(list(steps.scores.row(row), four)).",
    "**Exponentials** of the scores: \(list(exponentials, four)); "
      + "their sum is \(DecimalText.fixed(exponentials.reduce(0, +), decimals: 4)).",
    "**Weights**, the exponentials over their sum: \(list(steps.weights.row(row), four)).",
    "**Output**, the values mixed by the weights: \(list(steps.output.row(row), four)).",
  ]
  return Block(
    .list(List(start: 1, items: items.map { ListItem(blocks: [Block(.paragraph(inlines($0)))]) })))
}

/// The attention weights of one head, or their mean over both.
private func exampleHeatMap(_ arguments: Arguments) throws(ComputationError) -> HeatMap {
  let mask: Mask =
    try arguments.name("mask", among: ["none", "causal"]) == "causal" ? .causal : .none
  let attention = try arguments.exampleAttention(mask: mask)
  let name = try arguments.name("head", among: ["average", "0", "1"])
  let matrix = Int(name).map { attention.heads[$0].weights } ?? attention.averageWeights
  return HeatMap(
    rowTitle: "query", rowLabels: SharedExample.tokens, columnTitle: "key",
    columnLabels: SharedExample.tokens, values: matrix.shown(with: mask),
    maximum: mask.darkestWeight, decimals: 4)
}

extension Mask {
  /// The weight that gets the darkest shade: without a mask no weight of the example comes near 1.
  var darkestWeight: Double { self == .none ? 0.5 : 1 }
}

extension Matrix {
  /// The numbers of a square matrix of weights, with nil where the mask hides them.
  func shown(with mask: Mask) -> [[Double?]] {
    (0..<rows).map { query in
      (0..<columns).map { key in
        mask.allows(query: query, key: key, queryCount: rows, keyCount: columns)
          ? self[query, key] : nil
      }
    }
  }
}

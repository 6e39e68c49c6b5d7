import Attention
import Exercises
import Markdown

/// The KV cache of a model as MHA, GQA and MQA, held against the memory of GPUs.
let cacheExploration = Exploration(
  name: "cache", summary: "The KV cache of a model as MHA, as GQA and as MQA.",
  dials: [
    .init(name: "model", fallback: "llama-3-70b", summary: "a model, such as llama-3-8b"),
    .init(
      name: "context", fallback: "131072", summary: "N, the tokens of one sequence; 128K is 131,072"
    ),
    .init(name: "precision", fallback: "fp16", summary: "fp32, fp16, bf16, fp8, int8 or int4"),
    .init(name: "batch", fallback: "1", summary: "B, the number of sequences"),
    .init(name: "heads", fallback: "", summary: "H, in place of the model's"),
    .init(name: "groups", fallback: "", summary: "G, in place of the model's"),
    .init(name: "dimension", fallback: "", summary: "d, in place of the model's"),
    .init(name: "layers", fallback: "", summary: "L, in place of the model's"),
  ]
) { arguments throws(ComputationError) in
  let model = try arguments.groupedModel()
  let tokens = try arguments.integer("context", in: 1...(1 << 40))
  let batch = try arguments.integer("batch", in: 1...1_000_000)
  let precision = try arguments.precision()
  let layers = try arguments.override("layers", of: model.shape.layers, in: 1...100_000)
  let layout = try overriddenLayout(arguments, of: model.layout)
  func bar(_ name: String, groups: Int) throws(ComputationError) -> BarChart.Bar {
    let cache = try costing { () throws(CostError) in
      try CacheShape(
        keyValueHeads: groups, headDimension: layout.headDimension, layers: layers,
        tokens: tokens, batch: batch, bitsPerValue: precision.bits
      ).byteCount
    }
    return BarChart.Bar(
      label: name, value: Double(cache.bytes), text: "\(cache.binaryText) = \(cache.decimalText)")
  }
  var bars = [try bar("MHA", groups: layout.queryHeads)]
  if layout.scheme == .groupedQuery {
    bars.append(try bar("GQA-\(layout.keyValueHeads)", groups: layout.keyValueHeads))
  }
  if layout.queryHeads > 1 { bars.append(try bar("MQA", groups: 1)) }
  let sequences = batch == 1 ? "one sequence" : "\(DecimalText.integer(batch)) sequences"
  let shape =
    "H = \(layout.queryHeads), G = \(layout.keyValueHeads), d = \(layout.headDimension), L = \(layers)"
  return Figure(
    caption: inlines(
      "The \(model.shape.name) shape (\(shape)) as MHA\(layout.scheme == .groupedQuery ? ", as it is" : ""), "
        + "and as MQA. The cache holds keys and values only; a GPU must hold the weights as well."),
    content: .barChart(
      BarChart(
        title: "KV cache, \(sequences) of \(DecimalText.integer(tokens)) tokens, \(precision.name)",
        bars: bars, marks: gpuMarks(below: bars[0].value))))
}

/// Memories to compare with; those far beyond the longest bar are left out.
private func gpuMarks(below longest: Double) -> [BarChart.Bar] {
  let gigabytes = [24.0, 80, 141]
  return gigabytes.filter { $0 * 1e9 <= longest * 1.5 }.map {
    BarChart.Bar(label: "\(short($0)) GB GPU", value: $0 * 1e9, text: "\(short($0)) GB")
  }
}

private func overriddenLayout(
  _ arguments: Arguments, of layout: HeadLayout
) throws(ComputationError) -> HeadLayout {
  let heads = try arguments.override("heads", of: layout.queryHeads, in: 1...65_536)
  let groups = try arguments.override("groups", of: layout.keyValueHeads, in: 0...65_536)
  let dimension = try arguments.override("dimension", of: layout.headDimension, in: 1...65_536)
  return try HeadLayout.dialled(heads: heads, groups: groups, dimension: dimension)
}

extension Arguments {
  /// The number of a dial, or the model's own where the dial is not turned.
  fileprivate func override(
    _ name: String, of own: Int, in range: ClosedRange<Int>
  ) throws(ComputationError) -> Int {
    self[name, default: ""].isEmpty ? own : try integer(name, in: range)
  }

  /// The width of a stored number, and what the precision is called.
  fileprivate func precision() throws(ComputationError) -> (name: String, bits: Int) {
    let widths = ["fp32": 32, "fp16": 16, "bf16": 16, "fp8": 8, "int8": 8, "int4": 4]
    let text = self["precision", default: ""].lowercased()
    guard let bits = widths[text] else {
      throw .unknownName(parameter: "precision", text: text, nearest: widths.keys.sorted())
    }
    return (text.uppercased(), bits)
  }

  fileprivate subscript(name: String, default fallback: String) -> String { self[name] ?? fallback }
}

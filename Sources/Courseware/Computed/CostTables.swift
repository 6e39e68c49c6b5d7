import Attention
import Exercises
import Markdown

/// Tables of what attention costs.
let costTables: [ComputedFigure] = [
  ComputedFigure(table: "spectrum", ["model": nil]) { arguments throws(ComputationError) in
    let model = try arguments.groupedModel()
    let heads = model.layout.queryHeads
    return Table(
      [
        .words("scheme"), .numbers("G"), .numbers("query heads per group"),
        .numbers("cache values per token and layer"), .numbers("saving"),
      ],
      try layouts(of: model).map { scheme, layout throws(ComputationError) in
        let cache = try costing { () throws(CostError) in try layout.cache(layers: 1, tokens: 1) }
        return [
          scheme, "\(layout.keyValueHeads) of \(heads)", "\(layout.headsPerGroup)",
          DecimalText.integer(cache.valuesPerLayer), percent(layout.cacheSaving),
        ]
      })
  },
  ComputedFigure(table: "symbols") { _ in symbolTable() },
  ComputedFigure(table: "cache-growth", ["model": nil]) { arguments throws(ComputationError) in
    let model = try arguments.groupedModel()
    let schemes = layouts(of: model)
    return Table(
      [.numbers("tokens")] + schemes.map { .numbers($0.scheme) },
      try [1024, 4096, 8192, 32_768, 131_072].map { tokens throws(ComputationError) in
        var row = [DecimalText.integer(tokens)]
        for (_, layout) in schemes {
          row.append(
            try costing { () throws(CostError) in
              try layout.cache(layers: model.shape.layers, tokens: tokens).byteCount.binaryText
            })
        }
        return row
      })
  },
  ComputedFigure(table: "projection-table") { _ throws(ComputationError) in
    try schemeTable("K/V projection parameters per layer") { model, layout throws(CostError) in
      DecimalText.integer(try layout.keyValueProjectionParameters(modelWidth: model.hiddenSize))
    }
  },
  ComputedFigure(table: "core-flops", ["tokens": "4096"]) { arguments throws(ComputationError) in
    let tokens = try arguments.integer("tokens", in: 1...(1 << 30))
    return try schemeTable("FLOPs of the attention core per layer") {
      model, layout throws(CostError) in
      DecimalText.integer(try layout.coreOperations(tokens: tokens))
    }
  },
  ComputedFigure(table: "intensity-table") { _ throws(ComputationError) in
    Table(
      [.words("model"), .numbers("H/G"), .numbers("FP16"), .numbers("8 bits"), .numbers("4 bits")],
      try ["llama-2-7b", "llama-3-8b", "llama-3-70b", "llama-3.1-405b", "falcon-7b"].map {
        id throws(ComputationError) in
        let model = try Arguments(query: "model=\(id)").groupedModel()
        var row = [model.shape.name, "\(model.layout.headsPerGroup)"]
        for bits in [16, 8, 4] {
          row.append(
            try costing { () throws(CostError) in
              short(try model.layout.decodeIntensity(bitsPerValue: bits))
            })
        }
        return row
      })
  },
]

/// A model with grouped heads, as MHA, as it is, and as MQA; twice the same scheme is left out.
private func layouts(of model: GroupedModel) -> [(scheme: String, layout: HeadLayout)] {
  let heads = model.layout.queryHeads
  let counts = [(heads, "MHA"), (model.layout.keyValueHeads, "GQA"), (1, "MQA")]
  return counts.enumerated().compactMap { index, count in
    let isRepeated = index == 1 && (count.0 == heads || count.0 == 1)
    guard !isRepeated, let layout = try? model.layout.with(groups: count.0) else { return nil }
    return (index == 1 ? "GQA-\(count.0)" : count.1, layout)
  }
}

/// A table with a row for each scheme of Llama 3 8B and 70B, and one computed column.
private func schemeTable(
  _ title: String, _ cell: (ModelShape, HeadLayout) throws(CostError) -> String
) throws(ComputationError) -> Table {
  var rows: [[String]] = []
  for id in ["llama-3-8b", "llama-3-70b"] {
    let model = try Arguments(query: "model=\(id)").groupedModel()
    for (scheme, layout) in layouts(of: model) {
      let text = try costing { () throws(CostError) in try cell(model.shape, layout) }
      rows.append([model.shape.name + " shape", scheme, "\(layout.keyValueHeads)", text])
    }
  }
  return Table([.words("shape"), .words("scheme"), .numbers("G"), .numbers(title)], rows)
}

/// The letters of the course, and what they are in the shared example.
private func symbolTable() -> Table {
  let query = SharedExample.query
  let dimension = 2
  let rows: [[String]] = [
    ["$N$", "tokens in the sequence", "\(query.rows)"],
    ["$H$", "query heads", "\(query.columns / dimension)"],
    ["$G$", "key/value heads, one for each group; $G$ divides $H$", "2, then 1"],
    ["$d$", "head dimension, also written $d_k$", "\(dimension)"],
    ["$d_{\\text{model}}$", "width of the model", "\(query.columns)"],
    ["$L$", "layers", "1"],
    ["$B$", "sequences in the batch", "1"],
    ["$b$", "bytes of one stored number", "2 at FP16"],
    ["$g(i)$", "group of query head $i$: $\\lfloor i/(H/G) \\rfloor$", "0 and 1, then 0 and 0"],
  ]
  return Table([.words("letter"), .words("meaning"), .words("in the shared example")], rows)
}

/// A part of a whole, in percent: "87.5%".
func percent(_ fraction: Double) -> String { short(fraction * 100) + "%" }

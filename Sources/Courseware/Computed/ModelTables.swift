import Attention
import Exercises
import Markdown

/// Tables of real models.
let modelTables: [ComputedFigure] = [
  ComputedFigure(table: "models") { _ throws(ComputationError) in
    Table(
      [
        .words("model"), .words("H/G heads"), .numbers("saving"), .numbers("bytes per token"),
        .numbers("cache at 4,096"), .numbers("cache at 131,072"),
      ],
      try ModelTable.models.map { model throws(ComputationError) in
        try costing { () throws(CostError) in
          [
            model.name, model.headsText, model.layout.map { percent($0.cacheSaving) } ?? "–",
            try model.bytesPerToken().map { DecimalText.integer($0.bytes) } ?? "–",
            try model.cache(tokens: 4096)?.binaryText ?? "–",
            try model.cache(tokens: 131_072)?.binaryText ?? "–",
          ]
        }
      })
  },
  ComputedFigure(table: "model-shapes") { _ in
    Table(
      [
        .words("model"), .numbers("width"), .words("H/G heads"), .numbers("d"), .numbers("L"),
        .words("context"), .words("note"),
      ],
      ModelTable.models.map { model in
        [
          model.name, DecimalText.integer(model.hiddenSize), model.headsText,
          model.headDimensionText, "\(model.layers)", model.context, model.note,
        ]
      })
  },
]

extension ModelShape {
  /// "64/8" of a model with grouped heads, with what the scheme is called.
  fileprivate var headsText: String {
    switch attention {
    case .grouped(let layout):
      switch layout.scheme {
      case .multiHead: "\(layout.queryHeads)/\(layout.keyValueHeads) MHA"
      case .groupedQuery: "\(layout.queryHeads)/\(layout.keyValueHeads) GQA"
      case .multiQuery: "\(layout.queryHeads)/\(layout.keyValueHeads) MQA"
      }
    case .latent(let layout): "\(layout.queryHeads), MLA"
    case .encoder(let layout): "\(layout.queryHeads), encoder"
    }
  }

  fileprivate var headDimensionText: String {
    switch attention {
    case .grouped(let layout), .encoder(let layout): "\(layout.headDimension)"
    case .latent(let layout): "\(layout.headDimension)"
    }
  }
}

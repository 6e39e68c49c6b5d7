import Attention

/// The shape that a computation is about: a model of the table, single numbers, or a model with some of
/// its numbers replaced.
struct ShapeArguments {
  let model: ModelShape?
  let arguments: Arguments

  /// The parameters that describe a shape.
  static let parameters: [Computation.Parameter] = [
    .init("model", "a model of the table, such as llama-3-70b; the numbers below replace its own"),
    .init("heads", "H, the query heads"),
    .init("groups", "G, the key/value heads: a number, mha (= H) or mqa (= 1)"),
    .init("dimension", "d, the head dimension"),
    .init("layers", "L, the layers"),
  ]

  /// The parameters of a stored number.
  static let precision: [Computation.Parameter] = [
    .init("precision", "fp32, fp16, bf16, fp8, int8 or int4", fallback: "fp16"),
    .init("bits", "bits of a stored number, in place of precision"),
  ]

  init(_ arguments: Arguments) throws(ComputationError) {
    self.arguments = arguments
    guard let id = arguments["model"] else {
      model = nil
      return
    }
    do {
      model = try ModelTable.model(id: id)
    } catch {
      switch error {
      case .unknownModel(let nearest):
        throw .unknownName(parameter: "model", text: id, nearest: nearest)
      }
    }
  }

  /// A number of the arguments, or the model's own.
  private func number(
    _ name: String, _ own: Int?
  ) throws(ComputationError) -> Int {
    if let given = try arguments.optionalInteger(name) { return given }
    guard let own else { throw missing(name) }
    return own
  }

  private func missing(_ name: String) -> ComputationError {
    guard let model else { return .missing(parameter: name) }
    return .outOfRange(
      parameter: "model", text: model.id, reason: "it has no key/value heads to group")
  }

  var queryHeads: Int {
    get throws(ComputationError) { try number("heads", model?.layout?.queryHeads) }
  }

  var headDimension: Int {
    get throws(ComputationError) { try number("dimension", model?.layout?.headDimension) }
  }

  var layers: Int {
    get throws(ComputationError) { try number("layers", model?.layers) }
  }

  var hiddenSize: Int {
    get throws(ComputationError) { try number("hidden", model?.hiddenSize) }
  }

  /// G; where H is known as well, G must divide it.
  var groups: Int {
    get throws(ComputationError) {
      let groups: Int
      switch arguments["groups"] {
      case "mha"?: groups = try queryHeads
      case "mqa"?: groups = 1
      default: groups = try number("groups", model?.layout?.keyValueHeads)
      }
      if let heads = try? queryHeads {
        _ = try layout(queryHeads: heads, groups: groups)
      }
      return groups
    }
  }

  /// H and G; the head dimension does not matter to what only asks for these.
  var layout: HeadLayout {
    get throws(ComputationError) { try layout(queryHeads: try queryHeads, groups: try groups) }
  }

  private func layout(queryHeads: Int, groups: Int) throws(ComputationError) -> HeadLayout {
    do {
      return try HeadLayout(
        queryHeads: queryHeads, keyValueHeads: groups,
        headDimension: (try? headDimension) ?? 1)
    } catch {
      throw .outOfRange(
        parameter: "groups", text: "\(groups)",
        reason: "G must divide the \(queryHeads) query heads")
    }
  }

  /// The bits of one stored number.
  var bitsPerValue: Int {
    get throws(ComputationError) {
      if let bits = try arguments.optionalInteger("bits") { return bits }
      let widths = ["fp32": 32, "fp16": 16, "bf16": 16, "fp8": 8, "int8": 8, "int4": 4]
      let name = try arguments.name("precision", among: widths.keys.sorted())
      return widths[name] ?? 16
    }
  }
}

extension ComputationError {
  /// The error of a cost, which says which number is out of range.
  init(_ error: CostError) {
    switch error {
    case .tooSmall(let quantity, let found, let minimum):
      self = .outOfRange(
        parameter: "\(quantity)", text: "\(found)", reason: "it must be at least \(minimum)")
    case .noBandwidth:
      self = .outOfRange(parameter: "bandwidth", text: "0", reason: "it must be above zero")
    case .overflow: self = .overflow
    }
  }
}

/// Runs what throws a cost error where a computation error is expected.
///
/// - Throws: ``ComputationError/overflow``, or which number is out of range.
public func costing<Result>(
  _ body: () throws(CostError) -> Result
) throws(ComputationError) -> Result {
  do {
    return try body()
  } catch {
    throw ComputationError(error)
  }
}

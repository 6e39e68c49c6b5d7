import Attention
import Exercises

/// A model of the table that has grouped heads, with its layout.
struct GroupedModel {
  let shape: ModelShape
  let layout: HeadLayout
}

extension HeadLayout {
  /// The same query heads with another number of groups.
  func with(groups: Int) throws(HeadLayoutError) -> HeadLayout {
    try HeadLayout(
      queryHeads: queryHeads, keyValueHeads: groups, headDimension: headDimension)
  }
}

extension Arguments {
  /// The model that `model` names.
  func groupedModel() throws(ComputationError) -> GroupedModel {
    let id = self["model"] ?? ""
    let shape: ModelShape
    do {
      shape = try ModelTable.model(id: id)
    } catch {
      switch error {
      case .unknownModel(let nearest):
        throw .unknownName(parameter: "model", text: id, nearest: nearest)
      }
    }
    guard let layout = shape.layout else {
      throw .outOfRange(
        parameter: "model", text: id, reason: "\(shape.name) has no key/value heads to group")
    }
    return GroupedModel(shape: shape, layout: layout)
  }
}

import Attention
import Exercises

// What the arguments of the course's tables and pictures mean.
extension Arguments {
  /// G of the shared example: 1 or 2.
  func exampleGroups() throws(ComputationError) -> Int { try integer("groups", in: 1...2) }

  /// The attention of the shared example with `groups` groups.
  func exampleAttention(mask: Mask = .none) throws(ComputationError) -> GroupedAttention {
    let groups = try exampleGroups()
    do {
      return try SharedExample.attention(groups: groups, mask: mask)
    } catch {
      throw .outOfRange(parameter: "groups", text: "\(groups)", reason: "it is to be 1 or 2")
    }
  }

  /// The index of the token that `row` names, in any case.
  func exampleRow() throws(ComputationError) -> Int {
    let text = self["row"] ?? ""
    let tokens = SharedExample.tokens
    if let index = tokens.firstIndex(where: { $0.lowercased() == text.lowercased() }) {
      return index
    }
    throw .unknownName(parameter: "row", text: text, nearest: tokens)
  }
}

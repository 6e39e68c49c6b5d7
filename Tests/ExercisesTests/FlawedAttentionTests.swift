import Attention
import XCTest

@testable import Exercises

final class FlawedAttentionTests: XCTestCase {
  func testWithoutASwitchItIsTheReference() throws {
    for groups in 1...2 {
      for mask in [Mask.none, .causal] {
        let flawed = try FlawedAttention(groups: groups, mask: mask).output()
        let reference = try SharedExample.attention(groups: groups, mask: mask).output
        for (one, other) in zip(flawed.elements, reference.elements) {
          XCTAssertEqual(one, other, accuracy: 1e-15, "G = \(groups), \(mask)")
        }
      }
    }
  }

  func testPoolingIsTheReferenceOfPooling() throws {
    let flawed = try FlawedAttention(groups: 1, pooling: .mean).output()
    for (one, other) in zip(flawed.elements, SharedExample.pooledAttention().output.elements) {
      XCTAssertEqual(one, other, accuracy: 1e-15)
    }
  }

  func testEverySwitchChangesSomethingSomewhere() throws {
    let right = try (1...2).map { try FlawedAttention(groups: $0).output() }
    let flaws: [(name: String, make: (Int) -> FlawedAttention)] = [
      ("no scale", { FlawedAttention(groups: $0, scale: .none) }),
      ("scale d", { FlawedAttention(groups: $0, scale: .dimension) }),
      ("queries", { FlawedAttention(groups: $0, normalization: .queries) }),
      ("unnormalized", { FlawedAttention(groups: $0, normalization: .unnormalized) }),
      ("no softmax", { FlawedAttention(groups: $0, normalization: .none) }),
      ("keys other", { FlawedAttention(groups: $0, keys: .other) }),
      ("values first", { FlawedAttention(groups: $0, values: .first) }),
      ("shared head 1", { FlawedAttention(groups: $0, sharedHead: 1) }),
      ("order", { FlawedAttention(groups: $0, order: .descending) }),
      ("modulo size", { FlawedAttention(groups: $0, grouping: .moduloSize) }),
    ]
    for (name, make) in flaws {
      let outputs = try (1...2).map { try make($0).output() }
      XCTAssertNotEqual(outputs, right, name)
    }
    // i mod G cannot be told apart with two heads.
    XCTAssertEqual(
      try (1...2).map { try FlawedAttention(groups: $0, grouping: .modulo).output() }, right)
  }
}

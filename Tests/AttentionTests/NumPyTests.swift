import Attention
import Foundation
import XCTest

/// Compares with the same attention in NumPy, which is given 200 random calls at once.
final class NumPyTests: XCTestCase {
  private static let program = """
    import json, sys
    try:
        import numpy as np
    except ImportError:
        sys.exit(3)

    def attention(case):
        q, k, v = (np.array(case[name]) for name in ("query", "key", "value"))
        heads, groups, d = case["heads"], case["groups"], case["dimension"]
        q = q.reshape(len(q), heads, d).swapaxes(0, 1)
        k, v = (x.reshape(len(x), groups, d).swapaxes(0, 1) for x in (k, v))
        k, v = (np.repeat(x, heads // groups, axis=0) for x in (k, v))
        scores = q @ k.swapaxes(1, 2) / np.sqrt(d)
        visible = np.ones(scores.shape[1:], bool)
        if case["causal"]:
            visible = np.tril(visible, scores.shape[2] - scores.shape[1])
        scores = np.where(visible, scores, -np.inf)
        largest = scores.max(axis=2, keepdims=True)
        weights = np.exp(scores - np.where(np.isfinite(largest), largest, 0))
        total = weights.sum(axis=2, keepdims=True)
        weights = weights / np.where(total > 0, total, 1)
        output = (weights @ v).swapaxes(0, 1).reshape(q.shape[1], heads * d)
        return {"output": output.tolist(), "average": weights.mean(axis=0).tolist()}

    json.dump([attention(case) for case in json.load(sys.stdin)], sys.stdout)
    """

  private struct Call: Encodable {
    var query: [[Double]]
    var key: [[Double]]
    var value: [[Double]]
    var heads: Int
    var groups: Int
    var dimension: Int
    var causal: Bool
  }

  private struct Answer: Decodable {
    var output: [[Double]]
    var average: [[Double]]
  }

  func testAgreesWithNumPy() throws {
    var random = SeededRandom(seed: 15)
    let cases = try (0..<200).map { _ in try AttentionCase(&random) }
    let answers = try answers(
      to: cases.map { example in
        Call(
          query: example.query.rowArrays, key: example.key.rowArrays,
          value: example.value.rowArrays, heads: example.layout.queryHeads,
          groups: example.layout.keyValueHeads, dimension: example.layout.headDimension,
          causal: example.mask == .causal)
      })
    XCTAssertEqual(answers.count, cases.count)
    for (example, answer) in zip(cases, answers) {
      let found = try example.attention()
      assertClose(
        found.output, try Matrix(answer.output), tolerance: 1e-10, "output of \(example.name)")
      assertClose(
        found.averageWeights, try Matrix(answer.average), tolerance: 1e-10,
        "weights of \(example.name)")
    }
  }

  private func answers(to calls: [Call]) throws -> [Answer] {
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appendingPathComponent("attention-\(UUID().uuidString).json")
    try JSONEncoder().encode(calls).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }

    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.program]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { throw XCTSkip("there is no python3") }
    guard process.terminationStatus != 3 else { throw XCTSkip("python3 has no NumPy") }
    XCTAssertEqual(process.terminationStatus, 0, "the program in Python failed")
    return try JSONDecoder().decode([Answer].self, from: data)
  }
}

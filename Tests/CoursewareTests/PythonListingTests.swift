import Attention
import Foundation
import XCTest

/// The Python that the chapter lists runs, and computes what the engine computes.
final class PythonListingTests: XCTestCase {
  private var folder: URL {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "solutions/chapter-gqa")
  }

  /// Runs Python in the folder of the listings.
  private func python(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private func require(_ module: String) throws {
    let isThere = try python("-c", "import \(module)").status == 0
    try XCTSkipUnless(isThere, "python3 has no \(module)")
  }

  func testNumPyPrintsTheEnginesNumbers() throws {
    try require("numpy")
    let (status, output) = try python("gqa_numpy.py")
    XCTAssertEqual(status, 0, output)
    XCTAssertEqual(output, try report())
  }

  func testTheTestsOfTheNumPyListingPass() throws {
    try require("numpy")
    let (status, output) = try python("-m", "unittest", "-q", "test_gqa_numpy")
    XCTAssertEqual(status, 0, output)
  }

  func testPyTorchPrintsTheEnginesNumbersAndItsTestsPass() throws {
    try require("torch")
    let (status, output) = try python("gqa_torch.py")
    XCTAssertEqual(status, 0, output)
    XCTAssertEqual(output, try report())
    let tests = try python("-m", "unittest", "-q", "test_gqa_torch")
    XCTAssertEqual(tests.status, 0, tests.output)
  }

  /// The shared example as the listings print it, computed by the engine.
  private func report() throws -> String {
    let cases: [(String, GroupedAttention)] = [
      ("groups=2", try SharedExample.attention(groups: 2)),
      ("groups=1", try SharedExample.attention(groups: 1)),
      ("groups=2 mask=causal", try SharedExample.attention(groups: 2, mask: .causal)),
      ("groups=1 mask=causal", try SharedExample.attention(groups: 1, mask: .causal)),
      ("pooled groups=1", SharedExample.pooledAttention()),
    ]
    func lines(_ title: String, _ matrix: Matrix) -> [String] {
      [title]
        + zip(SharedExample.tokens, matrix.rowArrays).map { token, row in
          let name = token.padding(toLength: 3, withPad: " ", startingAt: 0)
          return ([name] + row.map { DecimalText.fixed($0, decimals: 4) }).joined(separator: " ")
        }
    }
    return cases.flatMap { name, attention in
      lines("output \(name)", attention.output) + lines("weights \(name)", attention.averageWeights)
    }.map { $0 + "\n" }.joined()
  }
}

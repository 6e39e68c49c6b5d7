import XCTest

@testable import Exercises

final class ArgumentsTests: XCTestCase {
  func testQueryAndWordsAndLiteralGiveTheSame() {
    let expected: Arguments = ["model": "llama-3-70b", "groups": "8"]
    XCTAssertEqual(Arguments(query: "model=llama-3-70b&groups=8"), expected)
    XCTAssertEqual(Arguments(words: "model=llama-3-70b  groups=8"), expected)
    XCTAssertEqual(Arguments(query: "budget=8%20GB&x=a+b"), ["budget": "8 GB", "x": "a b"])
    XCTAssertEqual(Arguments(query: "flag&=v&&a=1=2"), ["flag": "", "": "v", "a": "1=2"])
  }

  func testSubstitutionKeepsOrderAndAppends() {
    let result = Arguments(query: "a=1&b=2").substituting(["c": "3", "a": "4"])
    XCTAssertEqual(result.entries.map { "\($0.name)=\($0.text)" }, ["a=4", "b=2", "c=3"])
  }

  func testWholeNumbers() throws {
    for (text, value) in [
      ("131072", 131_072), ("131,072", 131_072), ("128K", 131_072), ("4k", 4096), ("2^17", 131_072),
      ("131072*1000/1024", 128_000), ("4096 tokens", 4096), ("131 072", 131_072),
    ] {
      XCTAssertEqual(try Arguments(dictionaryLiteral: ("n", text)).integer("n"), value, text)
    }
  }

  func testWhatIsNoWholeNumber() {
    for text in ["", "x", "2.5", "1/0", "8 GB", "1, 2", "1e400", "NaN", "0", "-1", "4294967296"] {
      XCTAssertThrowsError(try Arguments(dictionaryLiteral: ("n", text)).integer("n"), text)
    }
    XCTAssertThrowsError(try Arguments().integer("n")) {
      XCTAssertEqual($0 as? ComputationError, .missing(parameter: "n"))
    }
  }

  func testMemoryNumbersAndNames() throws {
    let arguments: Arguments = [
      "a": "24 GB", "b": "2.5GiB", "c": "1000", "d": "5 %", "e": "fp61", "f": "-1 GB",
    ]
    XCTAssertEqual(try arguments.memory("a"), 24e9)
    XCTAssertEqual(try arguments.memory("b"), 2_684_354_560)
    XCTAssertEqual(try arguments.memory("c"), 1000)
    XCTAssertEqual(try arguments.number("d"), 0.05)
    XCTAssertThrowsError(try arguments.memory("f"))
    XCTAssertThrowsError(try arguments.name("e", among: ["fp16", "fp8"])) {
      XCTAssertEqual(
        $0 as? ComputationError, .unknownName(parameter: "e", text: "fp61", nearest: ["fp16"]))
    }
  }
}

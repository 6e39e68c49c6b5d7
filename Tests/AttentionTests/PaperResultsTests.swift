import Attention
import XCTest

final class PaperResultsTests: XCTestCase {
  func testTheTableAsPrinted() {
    let rows = PaperResults.results.map { result in
      ([result.name, DecimalText.fixed(result.inferenceSeconds, decimals: 2)]
        + ([result.average] + result.scores).map { DecimalText.fixed($0, decimals: 1) })
        .joined(separator: " ")
    }
    XCTAssertEqual(
      rows,
      [
        "MHA-Large 0.37 46.0 42.9 44.6 46.2 35.5 46.6 27.7 78.2",
        "MHA-XXL 1.51 47.2 43.8 45.6 47.5 36.4 46.9 28.4 81.9",
        "MQA-XXL 0.24 46.6 43.0 45.0 46.9 36.1 46.5 28.5 81.3",
        "GQA-8-XXL 0.28 47.1 43.5 45.4 47.7 36.3 47.2 28.4 81.6",
      ])
    XCTAssertEqual(
      PaperResults.tasks.map { $0.id },
      ["cnn", "arxiv", "pubmed", "mediasum", "multinews", "wmt", "triviaqa"])
    XCTAssertEqual(
      PaperResults.tasks.map { $0.metric },
      ["ROUGE-1", "ROUGE-1", "ROUGE-1", "ROUGE-1", "ROUGE-1", "BLEU", "F1"])
  }

  func testWhatFollowsFromTheTable() throws {
    let multiQuery = try XCTUnwrap(PaperResults.result(id: "mqa-xxl"))
    let grouped = try XCTUnwrap(PaperResults.result(id: "gqa-8-xxl"))
    XCTAssertEqual(DecimalText.fixed(grouped.speedUp, decimals: 2), "5.39")
    XCTAssertEqual(DecimalText.fixed(multiQuery.speedUp, decimals: 2), "6.29")
    XCTAssertEqual(DecimalText.fixed(grouped.averageChange, decimals: 1), "-0.1")
    XCTAssertEqual(DecimalText.fixed(multiQuery.averageChange, decimals: 1), "-0.6")
    XCTAssertEqual(DecimalText.fixed(100 * grouped.relativeAverageChange, decimals: 1), "-0.2")
    XCTAssertEqual(DecimalText.fixed(100 * multiQuery.relativeAverageChange, decimals: 1), "-1.3")
    XCTAssertEqual(
      multiQuery.scoreChanges.map { DecimalText.fixed($0, decimals: 1) },
      ["-0.8", "-0.6", "-0.6", "-0.3", "-0.4", "0.1", "-0.6"])
    XCTAssertEqual(
      grouped.scoreChanges.map { DecimalText.fixed($0, decimals: 1) },
      ["-0.3", "-0.2", "0.2", "-0.1", "0.3", "0.0", "-0.3"])
    XCTAssertEqual(PaperResults.baseline.speedUp, 1)
    XCTAssertNil(PaperResults.result(id: "gqa-4-xxl"))
  }

  /// Scores are rounded to one decimal, so a true mean lies within 0.05 of the mean of the row.
  func testOnlyTheAverageOfMultiQueryAttentionDoesNotFitItsRow() {
    let misfits = PaperResults.results.filter { result in
      let mean = result.scores.reduce(0, +) / Double(result.scores.count)
      return abs(mean - result.average) > 0.1 + 1e-9
    }
    XCTAssertEqual(misfits.map { $0.id }, ["mqa-xxl"])
    XCTAssertEqual(misfits.first?.scores.reduce(0, +) ?? 0, 327.3, accuracy: 1e-9)
  }
}

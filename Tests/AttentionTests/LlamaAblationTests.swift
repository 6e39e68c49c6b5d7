import Attention
import XCTest

final class LlamaAblationTests: XCTestCase {
  func testTheTableAsPrinted() {
    let rows = LlamaAblation.rows.map { row in
      row.name + " "
        + [row.multiHead, row.multiQuery, row.grouped].map { DecimalText.fixed($0, decimals: 1) }
        .joined(separator: "/")
    }
    XCTAssertEqual(
      rows,
      [
        "BoolQ 71.0/70.6/69.4", "PIQA 79.3/79.0/78.8", "SIQA 48.2/47.9/48.6",
        "HellaSwag 75.1/74.5/75.4", "ARC-e 71.2/71.6/72.1", "ARC-c 43.0/41.9/42.5",
        "NQ 12.4/14.5/14.0", "TQA 44.7/42.8/46.2", "MMLU 28.0/26.5/26.9", "GSM8K 4.9/4.8/5.3",
        "HumanEval 7.9/7.3/7.9",
      ])
  }

  func testChanges() {
    XCTAssertEqual(
      LlamaAblation.rows.map { DecimalText.fixed($0.groupedChange, decimals: 1) },
      ["-1.6", "-0.5", "0.4", "0.3", "0.9", "-0.5", "1.6", "1.5", "-1.1", "0.4", "0.0"])
    XCTAssertEqual(
      LlamaAblation.rows.map { DecimalText.fixed($0.multiQueryChange, decimals: 1) },
      ["-0.4", "-0.3", "-0.3", "-0.6", "0.4", "-1.1", "2.1", "-1.9", "-1.5", "-0.1", "-0.6"])
  }
}

import XCTest

@testable import Markdown

final class StyledTextTests: XCTestCase {
  private func text(_ pieces: [(String, TextStyle)]) -> StyledText {
    pieces.reduce(into: StyledText()) { $0.append($1.0, $1.1) }
  }

  func testEqualStylesShareARun() {
    let styled = text([("ab", .plain), ("cd", .plain), ("ef", .bold), ("", .muted), ("g", .bold)])
    XCTAssertEqual(String(decoding: styled.bytes, as: UTF8.self), "abcdefg")
    XCTAssertEqual(styled.runs.map { $0.start }, [0, 4])
    XCTAssertEqual(styled.runs.map { $0.style }, [.plain, .bold])
  }

  func testEverySliceKeepsTheStyleOfEachByte() {
    let styled = text([("ab", .plain), ("c", .bold), ("déf", .muted), ("g", .plain)])
    func style(_ text: StyledText, at offset: Int) -> TextStyle? {
      text.runs.last { $0.start <= offset }?.style
    }
    for start in 0...styled.bytes.count {
      for end in start...styled.bytes.count {
        let slice = styled.slice(start..<end)
        XCTAssertEqual(slice.bytes, Array(styled.bytes[start..<end]), "\(start)..<\(end)")
        for offset in start..<end {
          XCTAssertEqual(
            style(slice, at: offset - start), style(styled, at: offset), "\(start)..<\(end)")
        }
        var joined = styled.slice(0..<start)
        joined.append(slice)
        joined.append(styled.slice(end..<styled.bytes.count))
        XCTAssertEqual(joined, styled, "\(start)..<\(end)")
      }
    }
  }

  func testWidthCountsColumns() {
    XCTAssertEqual(StyledText("naïve").width, 5)
    XCTAssertEqual(StyledText("注意 👩‍👩‍👧").width, 7)
    XCTAssertEqual(StyledText().width, 0)
    var joined = StyledText("a b c")
    joined.join(from: 2)
    XCTAssertEqual(joined.width, 5)
    XCTAssertEqual(joined.string(0..<5), "a b c")
  }
}

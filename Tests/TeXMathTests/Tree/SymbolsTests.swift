import DisplayWidth
import XCTest

@testable import TeXMath

/// The table of symbols, and the tables of commands around it.
final class SymbolsTests: XCTestCase {
  func testEverySymbolIsOneSignWithAName() {
    for row in Symbols.table {
      XCTAssertEqual(row.text.count, 1, row.command)
      XCTAssertEqual(displayWidth(row.text), 1, row.command)
      XCTAssertFalse(row.spokenName.isEmpty, row.command)
    }
  }

  func testNoNameHasTwoMeanings() {
    var names = Symbols.table.map { $0.command }
    names += Accent.byCommand.keys
    names += Alphabet.byCommand.keys
    XCTAssertEqual(Set(names).count, names.count)
    for row in Symbols.table {
      guard case .symbol(let symbol)? = Command.byName[row.command] else {
        XCTFail("\(row.command) is a symbol and something else")
        continue
      }
      XCTAssertEqual(symbol.text, row.text, row.command)
    }
    for name in Accent.byCommand.keys {
      guard case .accent? = Command.byName[name] else {
        XCTFail("\(name) is an accent and something else")
        continue
      }
    }
  }

  /// A character typed as itself is the same symbol as the command for it.
  func testCharactersMeanWhatTheirCommandsMean() throws {
    let pairs = [
      (#"\alpha"#, "α"), (#"\leq"#, "≤"), (#"\cdot"#, "·"), (#"\times"#, "×"), (#"\sum"#, "∑"),
      (#"\infty"#, "∞"), (#"\to"#, "→"), (#"\lfloor"#, "⌊"), ("-", "−"), (#"\in"#, "∈"),
      (#"\ldots"#, "…"), (#"\partial"#, "∂"), (#"\Omega"#, "Ω"),
    ]
    for (command, character) in pairs {
      XCTAssertEqual(try formula(command), try formula(character), command)
    }
  }

  func testScriptsHaveTheFormOfTheirCharacter() {
    XCTAssertEqual(ScriptCharacters.subscripts("0123456789+−=()"), "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
    XCTAssertEqual(ScriptCharacters.subscripts("aehijklmnoprstuvxβγρφχ"), "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
    XCTAssertEqual(ScriptCharacters.superscripts("0123456789+−=()"), "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
    XCTAssertEqual(ScriptCharacters.superscripts("⊤"), "ᵀ")
    XCTAssertEqual(ScriptCharacters.superscripts("abc"), "ᵃᵇᶜ")
    XCTAssertNil(ScriptCharacters.superscripts("q"))
    XCTAssertNil(ScriptCharacters.subscripts("ib"))
    XCTAssertNil(ScriptCharacters.subscripts("i j"))
  }
}

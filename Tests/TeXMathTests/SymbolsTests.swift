import DisplayWidth
import XCTest

@testable import TeXMath

/// The table of symbols, and the tables of commands around it.
final class SymbolsTests: XCTestCase {
  func testEverySymbolIsOneSignWithAName() {
    for (name, symbol) in Symbols.byCommand {
      XCTAssertEqual(symbol.text.count, 1, name)
      XCTAssertEqual(displayWidth(symbol.text), 1, name)
      XCTAssertFalse(symbol.spokenName.isEmpty, name)
    }
  }

  func testNoNameHasTwoMeanings() {
    let structural = Command.byName.count
    let names = Set(Command.byName.keys)
    XCTAssertEqual(names.count, structural)
    for name in Symbols.byCommand.keys {
      guard case .symbol = Command.byName[name] else {
        XCTFail("\(name) is a symbol and something else")
        continue
      }
    }
    for name in Accent.byCommand.keys {
      guard case .accent = Command.byName[name] else {
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

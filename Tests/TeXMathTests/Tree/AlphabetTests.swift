import XCTest

@testable import TeXMath

/// Letters and digits in the alphabets of Unicode.
final class AlphabetTests: XCTestCase {
  func testLettersAndDigits() {
    let cases: [(alphabet: Alphabet, plain: String, text: String)] = [
      (.automatic, "Az09αΩ", "Az09αΩ"),
      (.upright, "head16", "head16"),
      (.bold, "AZaz09ΑΩαω", "𝐀𝐙𝐚𝐳𝟎𝟗𝚨𝛀𝛂𝛚"),
      (.italic, "AZaghz09Ωα", "𝐴𝑍𝑎𝑔ℎ𝑧09𝛺𝛼"),
      (.boldItalic, "AZaz09Ωα", "𝑨𝒁𝒂𝒛𝟎𝟗𝜴𝜶"),
      (.doubleStruck, "ACHNPQRZaz09", "𝔸ℂℍℕℙℚℝℤ𝕒𝕫𝟘𝟡"),
      (.script, "ABEFHILMRZaego", "𝒜ℬℰℱℋℐℒℳℛ𝒵𝒶ℯℊℴ"),
      (.fraktur, "ACHIRZaz", "𝔄ℭℌℑℜℨ𝔞𝔷"),
      (.sansSerif, "AZaz09", "𝖠𝖹𝖺𝗓𝟢𝟫"),
      (.monospace, "AZaz09", "𝙰𝚉𝚊𝚣𝟶𝟿"),
      (.bold, "+−é注", "+−é注"),
    ]
    for (alphabet, plain, text) in cases {
      XCTAssertEqual(alphabet.apply(to: plain), text, "\(alphabet)")
    }
  }

  /// Every letter of every alphabet is an assigned letter of its own that decomposes to the plain one.
  func testEveryLetterIsThePlainOneInAnotherFont() {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    let alphabets: [Alphabet] = [
      .bold, .italic, .boldItalic, .doubleStruck, .script, .fraktur, .sansSerif, .monospace,
    ]
    for alphabet in alphabets {
      for letter in letters {
        let text = alphabet.apply(to: String(letter))
        XCTAssertNotEqual(text, String(letter), "\(alphabet)")
        XCTAssertEqual(
          text.applyingTransform(.init("NFKC"), reverse: false), String(letter), "\(alphabet)")
      }
    }
  }
}

/// The characters that Unicode has as subscripts and superscripts.
enum ScriptCharacters {
  /// The text as a subscript, or nil where a character has no such form: "i+1" is "ᵢ₊₁".
  static func subscripts(_ text: String) -> String? { convert(text, subscriptForms) }

  /// The text as a superscript, or nil where a character has no such form: "−1" is "⁻¹".
  ///
  /// A transposition (T, ⊤) is "ᵀ".
  static func superscripts(_ text: String) -> String? { convert(text, superscriptForms) }

  private static func convert(_ text: String, _ forms: [Character: String]) -> String? {
    var result = ""
    for character in text {
      guard let form = forms[character] else { return nil }
      result += form
    }
    return result
  }

  private static func forms(_ plain: String, _ scripts: String) -> [Character: String] {
    var forms: [Character: String] = [:]
    for (character, script) in zip(plain, scripts) { forms[character] = String(script) }
    return forms
  }

  private static let subscriptForms = forms(
    "0123456789+−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  // q has one too, but hardly any font shows it.
  private static let superscriptForms = forms(
    "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδθφχ⊤⊺′″‴⁗†‡∘°",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᶿᵠᵡᵀᵀ′″‴⁗†‡°°")
}

/// Reads exercise.yml.
///
/// ```yaml
/// title: KV-cache budget
/// section: chapter-gqa#the-memory-budget
/// parameters: {heads: 40, tokens: 131072}
/// variants: {heads: [24, 32, 40]}
/// parts:
///   - id: a
///     title: Bytes per KV head
///     kind: quantity
///     points: 1
///     ask: Bytes of cache for one KV head.
///     expect: [{name: cache, compute: cache, with: {groups: 1}}]
///     mistakes: [{id: forgot-layers, with: {layers: 1}}]
/// hints: [First, second, third]
/// ```
struct ExerciseReader {
  let catalogue: MisconceptionCatalogue
  let root: YAMLValue
  let title: String
  let section: String

  init(yaml: String, catalogue: MisconceptionCatalogue) throws(ExerciseError) {
    self.catalogue = catalogue
    root = try YAMLValue(text: yaml)
    try root.allowKeys(["title", "section", "parameters", "variants", "parts", "hints"])
    title = try root.text("title")
    section = try root.text("section")
  }

  func parts() throws(ExerciseError) -> [Part] {
    var parts: [Part] = []
    for item in try root.list("parts") {
      let part = try part(item)
      guard !parts.contains(where: { $0.id == part.id }) else {
        throw item.fault("part \(part.id) occurs twice")
      }
      parts.append(part)
    }
    guard !parts.isEmpty else { throw root.fault("an exercise needs parts") }
    return parts
  }

  func hints() throws(ExerciseError) -> [String] {
    var hints: [String] = []
    for item in try root.list("hints") { hints.append(try item.text.trimmingLineEnds) }
    return hints
  }

  /// The candidates of every parameter that a variant may change.
  func candidates() throws(ExerciseError) -> [(name: String, texts: [String])] {
    guard let variants = root["variants"] else { return [] }
    var result: [(name: String, texts: [String])] = []
    for (name, value) in try variants.pairs {
      var texts: [String] = []
      for item in try value.items { texts.append(try item.text) }
      guard !texts.isEmpty else { throw value.fault("\(name) needs at least one candidate") }
      result.append((name, texts))
    }
    return result
  }

  // MARK: - Parts

  private func part(_ item: YAMLValue) throws(ExerciseError) -> Part {
    try item.allowKeys([
      "id", "title", "kind", "points", "anchor", "ask", "expect", "mistakes", "readings", "names",
    ])
    let kindName = try item.text("kind")
    guard let kind = Part.Kind(rawValue: kindName) else {
      let known = Part.Kind.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw item["kind"]?.fault("\(kindName) is no kind of part; the kinds are \(known)")
        ?? item.fault("kind is missing")
    }
    var fields: [Field] = []
    for field in try item.list("expect") { fields.append(try self.field(field)) }
    guard !fields.isEmpty, kind == .quantity || fields.count == 1 else {
      throw item.fault("a part of kind \(kindName) needs what to expect")
    }
    var mistakes: [Mistake] = []
    for mistake in try item.list("mistakes") { mistakes.append(try self.mistake(mistake)) }
    var readings: [Reading] = []
    for reading in try item.list("readings") {
      try reading.allowKeys(["with", "stated", "note"])
      readings.append(
        Reading(
          substitution: try reading.arguments("with"), stated: try reading.text("stated"),
          note: try reading.text("note")))
    }
    return Part(
      id: try item.text("id"), title: try item.text("title"), kind: kind,
      points: try item.optionalNumber("points") ?? 1,
      anchor: try item.optionalText("anchor") ?? section,
      ask: try item.text("ask").trimmingLineEnds, fields: fields, mistakes: mistakes,
      readings: readings, vocabulary: kind == .choice ? try ChoiceVocabulary(item) : nil)
  }

  private func field(_ item: YAMLValue) throws(ExerciseError) -> Field {
    try item.allowKeys(["name", "compute", "with"])
    let name = try item.text("compute")
    let computation: Computation
    do throws(ComputationError) {
      computation = try Computation.named(name)
    } catch {
      throw item.fault(String(error.message.dropLast()))
    }
    return Field(
      name: try item.text("name"), computation: computation, arguments: try item.arguments("with"))
  }

  private func mistake(_ item: YAMLValue) throws(ExerciseError) -> Mistake {
    try item.allowKeys([
      "id", "with", "factor", "swaps-prefix", "shift", "non-divisor-of", "here", "harmless",
      "ruled-out-by",
    ])
    let id = try item.text("id")
    guard let misconception = catalogue[id] else {
      throw item.fault("there is no misconception \(id)")
    }
    var ruledOutBy: [String] = []
    for phrase in try item.list("ruled-out-by") { ruledOutBy.append(try phrase.text.lowercased()) }
    return Mistake(
      misconception: misconception,
      effect: Effect(
        substitution: try item.arguments("with"), factor: try item.optionalNumber("factor") ?? 1,
        swapsPrefix: try item.optionalText("swaps-prefix") == "true",
        shift: Int(try item.optionalNumber("shift") ?? 0),
        nonDivisorOf: try item.optionalText("non-divisor-of")),
      here: try item.optionalText("here")?.trimmingLineEnds ?? "",
      harmless: try item.optionalText("harmless")?.trimmingLineEnds, ruledOutBy: ruledOutBy)
  }
}

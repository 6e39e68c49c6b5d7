extension Exercise {
  /// What the fields of a part come to, under a wrong idea or, without one, rightly.
  ///
  /// A field takes the exercise's parameters that its computation knows, then its own arguments, then
  /// what the idea replaces. `$name` in an argument stands for a parameter of the exercise or for an
  /// earlier field.
  ///
  /// - Returns: `nil` where the idea leads to no value.
  func values(of part: Part, under effect: Effect = Effect()) -> [Value]? {
    var known = parameters
    var values: [Value] = []
    for field in part.fields {
      let names = field.computation.parameters.map { $0.name }
      var arguments = Arguments()
      for entry in parameters.entries where names.contains(entry.name) {
        arguments[entry.name] = entry.text
      }
      arguments = arguments.substituting(field.arguments)
      for entry in effect.substitution.entries where names.contains(entry.name) {
        arguments[entry.name] = entry.text
      }
      for entry in arguments.entries {
        arguments[entry.name] = Template(entry.text).resolvingReferences(in: known)
      }
      guard let value = try? field.computation.evaluate(arguments) else { return nil }
      if case .quantity(let number, _) = value { known[field.name] = shortNumber(number) }
      values.append(value.applying(effect))
    }
    return values
  }
}

extension Value {
  /// The value under an idea's factor and shift; the exchange of prefixes needs the answer's unit.
  fileprivate func applying(_ effect: Effect) -> Value {
    switch self {
    case .quantity(let number, .bytes): .quantity(number * effect.factor, .bytes)
    case .positions(let positions): .positions(positions.map { $0 + effect.shift })
    default: self
    }
  }
}

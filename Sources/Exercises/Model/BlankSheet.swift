extension Exercise {
  /// The sheet a learner starts from: what each part asks, above an empty answer block.
  public var blankSheet: String {
    var text = "# \(title)\n\n"
    text += "<!-- Write inside the blocks. Everything else is yours for notes. -->\n"
    if let seed { text += "<!-- Variant \(seed): check it with --variant \(seed). -->\n" }
    for part in parts {
      let ask = Template(part.ask).filled(with: parameters)
      text += "\n**(\(part.id))** \(ask)\n\n```answer \(part.id)\n```\n"
    }
    return text
  }
}

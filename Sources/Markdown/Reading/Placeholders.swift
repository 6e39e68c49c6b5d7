import TeXMath

// How placeholders become the nodes that they stand for.

extension DocumentBuilder {
  /// Appends running text, with nodes in the place of placeholders.
  mutating func append(text: CmarkReader.Bytes, to run: inout InlineRun) {
    guard !masked.pieces.isEmpty, text.contains(MaskedText.leadByte) else {
      run.append(String(decoding: text, as: UTF8.self))
      return
    }
    var start = 0
    var offset = 0
    while offset < text.count {
      guard text[offset] == MaskedText.leadByte,
        let found = masked.placeholder(in: text, at: offset)
      else {
        offset += 1
        continue
      }
      run.append(String(decoding: text[start..<offset], as: UTF8.self))
      append(piece: found.number, to: &run)
      start = found.end
      offset = found.end
    }
    run.append(String(decoding: text[start...], as: UTF8.self))
  }

  private mutating func append(piece number: Int, to run: inout InlineRun) {
    let piece = masked.pieces[number]
    switch piece.role {
    case .math(let span):
      let math = math(span, at: number)
      if openImages > 0 { run.append(math.plainText) } else { run.append(.math(math)) }
    case .mathContinuation: run.dropSoftBreak()
    case .unclosedDisplayMath:
      problems.append(Problem(.unclosedDisplayMath, at: piece.position))
      run.append(masked.sourceText(of: piece))
    case .footnoteReference(let label):
      if openImages == 0, let number = footnotes.number(of: label, at: piece.position) {
        run.append(.footnoteReference(number))
      } else {
        run.append(masked.sourceText(of: piece))
      }
    case .footnoteDefinition: break
    case .literal: run.append(masked.sourceText(of: piece))
    case .characterReference(let scalar): run.append(String(scalar))
    }
  }

  /// The label of the footnote that a list item defines, and the number of the piece that says so.
  func definition(by item: Node) -> (label: String, number: Int)? {
    guard let text = item.firstChild?.firstChild, text.kind == .text,
      let found = masked.placeholder(in: text.literal, at: 0),
      case .footnoteDefinition(let label) = masked.pieces[found.number].role
    else { return nil }
    return (label, found.number)
  }

  /// The formula that begins with this piece.
  private mutating func math(_ span: MathSpan, at number: Int) -> Math {
    var math = Math(
      tex: masked.tex(of: span, at: number), isDisplay: span.isDisplay, node: nil,
      position: masked.pieces[number].position)
    if let error = math.readTeX() {
      let place = masked.position(
        inMathAt: number, span: span, line: error.line, column: error.column)
      problems.append(Problem(.unreadableMath(error), at: place))
    }
    return math
  }

  /// A code block, or the formula that a fence with the info string `math` holds.
  mutating func codeBlock(_ node: Node) -> Block {
    let place = position(ofBlock: node)
    let info = FenceInfo(masked.restored(node.fenceInfo, isResolved: true))
    let literal = masked.restored(node.literal)
    guard options.hasExtensions, info.source == "math" else {
      return Block(.codeBlock(CodeBlock(info: info, literal: literal)), at: place)
    }
    var math = Math(
      tex: literal, isDisplay: true, node: nil,
      position: SourcePosition(line: place.line + 1, column: place.column))
    if let error = math.readTeX() {
      problems.append(
        Problem(
          .unreadableMath(error),
          at: SourcePosition(
            line: place.line + error.line, column: place.column + error.column - 1)))
    }
    return Block(.displayMath(math), at: place)
  }
}

extension Math {
  /// Makes the tree of the TeX; what is wrong with it where it cannot be read.
  fileprivate mutating func readTeX() -> TeXError? {
    do {
      node = try MathNode(parsing: tex)
      return nil
    } catch {
      return error
    }
  }
}

import Attention
import Exercises
import Markdown

/// Fills in what a chapter refers to: computed values, tables and pictures, exercises, listings, and
/// links to other chapters.
///
/// What cannot be resolved stays visible as its source and is noted in `findings`, for `course lint`.
public struct Resolver {
  /// Where the text will be shown, which decides how links lead on.
  public enum Target: Equatable, Sendable {
    /// Links between chapters become commands.
    case terminal
    /// Links between chapters become links between pages.
    case site
  }

  /// What was wrong; grows while blocks are resolved.
  final class Findings {
    var diagnostics: [Diagnostic] = []
  }

  let chapter: Chapter
  let course: Course
  let target: Target
  let findings = Findings()
  /// "Table 2" and the like, by the id of the figure.
  let labels: Labels
  /// Whether links are followed to see that something is there, which reads other chapters.
  let checksLinks: Bool

  /// Makes a resolver for the blocks of a chapter.
  ///
  /// - Parameters:
  ///   - isNumbered: Whether its tables and figures have numbers.
  ///   - checksLinks: Whether the other ends of links are looked at as well.
  public init(
    _ chapter: Chapter, of course: Course, target: Target, isNumbered: Bool = true,
    checksLinks: Bool = false
  ) {
    self.checksLinks = checksLinks
    labels = isNumbered ? Labels(numbering: chapter.document) : Labels()
    self.chapter = chapter
    self.course = course
    self.target = target
  }

  /// A block of the chapter with everything that it refers to.
  public func resolve(_ block: Block) -> [Block] {
    block.rewritten(block: filled, inlines: resolve)
  }

  /// Notes what is wrong.
  func report(_ message: String, at position: SourcePosition) {
    findings.diagnostics.append(
      Diagnostic(
        file: chapter.path, line: position.line, column: position.column, message: message))
  }

  /// The blocks that a fence stands for; any other block stands for itself.
  private func filled(_ block: Block) -> [Block] {
    guard case .codeBlock(let code) = block.kind else { return [block] }
    do {
      switch code.info.language {
      case "computed", "widget":
        return [Block(.figure(try figure(code, at: block.position)), at: block.position)]
      case "exercise":
        return [Block(.callout(try exercise(code)), at: block.position)]
      default:
        guard code.info["file"] != nil else { return [block] }
        return [Block(.codeBlock(try listing(code)), at: block.position)]
      }
    } catch {
      report(error.message, at: block.position)
      return [block]
    }
  }

  private func figure(_ code: CodeBlock, at position: SourcePosition) throws(ReferenceError)
    -> Figure
  {
    guard let name = code.info.words.first else { throw .noName(fence: code.info.language) }
    var arguments = Arguments()
    for pair in code.info.pairs where pair.key != "id" { arguments[pair.key] = pair.value }
    let body = code.literal.trimmingWhitespace
    if body.isEmpty { report("the fence has no caption: write it as its body", at: position) }
    var figure: Figure
    do {
      figure =
        code.info.language == "widget"
        ? try Exploration.named(name).figure(arguments)
        : try ComputedFigure.named(name).figure(arguments)
    } catch {
      throw .computation(error)
    }
    figure.id = code.info["id"] ?? ""
    figure.label = labels.label(at: position)
    if !body.isEmpty { figure.caption = resolve(inlines(body)) }
    if !figure.command.isEmpty { figure.command = "\(course.command) \(figure.command)" }
    return figure
  }

  private func exercise(_ code: CodeBlock) throws(ReferenceError) -> Callout {
    guard let id = code.info.words.first else { throw .noName(fence: "exercise") }
    do {
      return course.callout(for: try course.exercise(id), target: target)
    } catch {
      throw .course(error)
    }
  }

  private func listing(_ code: CodeBlock) throws(ReferenceError) -> CodeBlock {
    let path = code.info["file"] ?? ""
    var result = code
    result.literal = try Listing.text(path: path, region: code.info["region"], in: course)
    let body = code.literal.trimmingWhitespace
    result.caption = (body.isEmpty ? [] : resolve(inlines(body)) + [.text(" ")]) + [.code(path)]
    return result
  }

  /// Resolves the links in a run of inlines.
  private func resolve(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline in
      if case .link(let link) = inline { resolve(link) } else { [inline] }
    }
  }

  private func resolve(_ link: Link) -> [Inline] {
    if link.destination.hasPrefix("value:") {
      do {
        return try value(link)
      } catch {
        report(error.message, at: link.position)
        return link.content
      }
    }
    if link.destination.contains(":") { return [.link(link)] }
    return internalLink(link)
  }

  /// A value that the text states and the engine computes: `[320 GiB](value:cache?groups=64…)`.
  ///
  /// The text stands where the engine agrees; where it does not, the engine's value is shown.
  private func value(_ link: Link) throws(ReferenceError) -> [Inline] {
    let parts = link.destination.dropFirst("value:".count).split(separator: "?", maxSplits: 1)
    let text = link.content.plainText
    let agreement: Agreement
    do {
      let value = try Computation.named(parts.first.map(String.init) ?? "").evaluate(
        Arguments(query: parts.count == 2 ? String(parts[1]) : ""))
      agreement = value.agrees(withText: text)
    } catch {
      throw .computation(error)
    }
    switch agreement {
    case .agrees: return link.content
    case .differs(let right):
      report("the text says '\(text)', but the engine computes '\(right)'", at: link.position)
      return [.text(right)]
    case .unreadable(let right): throw .unreadableValue(text: text, right: right)
    }
  }

  /// A link within the chapter or to another one.
  private func internalLink(_ link: Link) -> [Inline] {
    let parts = link.destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = String(parts[0])
    let anchor = parts.count == 2 ? String(parts[1]) : nil
    var link = link
    if file.isEmpty {
      if let anchor { checkAnchor(anchor, in: chapter, at: link.position) }
      if link.content.isEmpty { link.content = [.text(labels[anchor ?? ""] ?? anchor ?? "")] }
      return target == .site ? [.link(link)] : link.content
    }
    guard let entry = course.chapters.first(where: { $0.path == "chapters/\(file)" }) else {
      report("the link leads to '\(file)', which is no chapter", at: link.position)
      return link.content
    }
    if checksLinks, let anchor, let other = try? course.chapter(entry.id) {
      checkAnchor(anchor, in: other, at: link.position)
    }
    let suffix = anchor.map { "#\($0)" } ?? ""
    switch target {
    case .site:
      link.destination = "\(entry.id).html\(suffix)"
      return [.link(link)]
    case .terminal:
      return link.content + [.text(" ("), .code("\(entry.id)\(suffix)"), .text(")")]
    }
  }

  private func checkAnchor(_ anchor: String, in chapter: Chapter, at position: SourcePosition) {
    guard checksLinks else { return }
    let all = chapter.document.blocks.flatMap(\.anchors)
    guard !all.contains(anchor) else { return }
    let near = nearestNames(to: anchor, among: all)
    report("nothing in \(chapter.id) has the id '\(anchor)'" + suggestion(near), at: position)
  }
}

import ArgumentParser
import Courseware
import Exercises
import Markdown

/// `course explore`: the chapter's pictures, with dials.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", _superCommandName: "course",
    abstract: "Draw a picture of the chapter with numbers of your own.",
    subcommands: [Groups.self, Cache.self, Attention.self])

  /// Which KV head each query head reads.
  struct Groups: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "groups",
      abstract: "Which KV head each query head reads.",
      discussion: "Example: course explore groups --heads 32 --groups 8")
    @Option(help: "H, the number of query heads.") var heads: String?
    @Option(help: "G, the number of KV heads; divides H.") var groups: String?
    @Option(help: "Take H and G from a model, such as llama-3-70b.") var model: String?
    @OptionGroup var presentation: Presentation

    func run() throws {
      try presentation.draw(
        "groups", [("heads", heads), ("groups", groups), ("model", model)])
    }
  }

  /// The KV cache of a model.
  struct Cache: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cache",
      abstract: "The KV cache of a model as MHA, as GQA and as MQA.",
      discussion: "Example: course explore cache --model llama-3-8b --context 128K --precision int8"
    )
    @Option(help: "A model, such as llama-3-8b.") var model: String?
    @Option(help: "N, the tokens of one sequence; 128K is 131,072.") var context: String?
    @Option(help: "fp32, fp16, bf16, fp8, int8 or int4.") var precision: String?
    @Option(help: "B, the number of sequences.") var batch: String?
    @Option(help: "H, in place of the model's.") var heads: String?
    @Option(help: "G, in place of the model's.") var groups: String?
    @Option(help: "d, in place of the model's.") var dimension: String?
    @Option(help: "L, in place of the model's.") var layers: String?
    @OptionGroup var presentation: Presentation

    func run() throws {
      try presentation.draw(
        "cache",
        [
          ("model", model), ("context", context), ("precision", precision), ("batch", batch),
          ("heads", heads), ("groups", groups), ("dimension", dimension), ("layers", layers),
        ])
    }
  }

  /// The attention weights of the shared example.
  struct Attention: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attention",
      abstract: "The attention weights of \"The cat sat on mat\".",
      discussion: "Example: course explore attention --groups 1 --mask causal")
    @Option(help: "G: 2 or 1.") var groups: String?
    @Option(help: "0, 1, or average of both heads.") var head: String?
    @Option(help: "none or causal.") var mask: String?
    @OptionGroup var presentation: Presentation

    func run() throws {
      try presentation.draw("attention", [("groups", groups), ("head", head), ("mask", mask)])
    }
  }
}

extension Presentation {
  /// Draws a picture with the dials that were turned.
  fileprivate func draw(_ name: String, _ dials: [(name: String, text: String?)]) throws {
    var arguments = Arguments()
    for dial in dials { arguments[dial.name] = dial.text }
    do {
      var figure = try Exploration.named(name).figure(arguments)
      // The reader has just typed it.
      figure.command = ""
      show(Document(blocks: [Block(.figure(figure))]))
    } catch {
      throw Failure(message: error.message, status: 2)
    }
  }
}

import Attention
import XCTest

@testable import Exercises

/// The registry against formulas.md: what a chapter may say is what the engine computes.
final class ComputationTests: XCTestCase {
  private func value(_ name: String, _ query: String) throws -> Value {
    try Computation.named(name).evaluate(Arguments(query: query))
  }

  func testNamesAreUniqueAndDocumented() {
    let names = Computation.all.map { $0.name }
    XCTAssertEqual(Set(names).count, names.count)
    for computation in Computation.all {
      XCTAssertFalse(computation.summary.isEmpty, computation.name)
      let parameters = computation.parameters.map { $0.name }
      XCTAssertEqual(Set(parameters).count, parameters.count, computation.name)
    }
  }

  func testEveryComputationSaysWhatTextsSay() throws {
    let cases: [(name: String, query: String, text: String)] = [
      ("cache", "model=llama-3-70b&groups=64&tokens=131072", "320 GiB"),
      ("cache", "model=llama-3-70b&groups=mha&tokens=128K", "343.6 GB"),
      ("cache", "model=llama-3-70b&tokens=131072", "42.95 GB"),
      ("cache", "model=llama-3-70b&groups=mqa&tokens=131072", "5.37 GB"),
      ("cache", "model=llama-3-70b&tokens=131072&precision=int8", "20 GiB"),
      ("cache", "model=llama-3-70b&tokens=131072&precision=int4&batch=2", "20 GiB"),
      ("cache", "model=llama-3-70b&tokens=131072&tensors=1", "20 GiB"),
      ("cache", "model=deepseek-v2&tokens=1", "69,120 B"),
      ("cache-per-token", "model=llama-3-70b&groups=64", "2,621,440 B"),
      ("cache-per-layer", "heads=64&groups=64&dimension=128&tokens=4096", "134 MB"),
      ("cache-values-per-layer", "groups=2&dimension=2&tokens=5", "40"),
      ("cache-saved", "model=llama-2-70b&tokens=8192", "17.5 GiB"),
      ("window-cache", "groups=8&dimension=128&layers=32&tokens=32768&window=4096", "512 MiB"),
      ("window-cache", "model=mistral-7b-v0.1&tokens=32768", "512 MiB"),
      ("paged-blocks", "tokens=100", "7"),
      ("paged-block-bytes", "model=llama-3-70b", "64 KiB"),
      ("saving", "heads=64&groups=8", "87.5 %"),
      ("ratio", "heads=64&groups=8", "8×"),
      ("heads-per-group", "heads=40&groups=2", "20"),
      ("group", "heads=8&groups=2&query-head=3", "0"),
      ("group", "heads=8&groups=2&query-head=4", "1"),
      ("group-counts", "heads=64", "7"),
      ("tensor-parallel", "groups=8&ranks=4", "2 KV heads"),
      ("tensor-parallel", "groups=8&ranks=16", "1"),
      ("tensor-parallel-cache", "model=llama-3-70b&tokens=131072&ranks=16", "5 GiB"),
      ("projection-parameters", "model=llama-3-8b", "8,388,608"),
      ("projection-parameters", "groups=1&dimension=128&hidden=8192", "2,097,152"),
      ("projection-flops", "model=llama-3-8b", "16,777,216 FLOP"),
      ("core-flops", "heads=64&dimension=128&tokens=4096", "549,755,813,888"),
      ("intensity", "model=llama-3-70b", "8 FLOP/B"),
      ("intensity", "model=llama-3-70b&bits=4", "32 FLOP per byte"),
      ("compression", "bits=4&scale-group=64", "3.56×"),
      ("compression", "heads=64&groups=8&bits=4&scale-group=64", "28.4×"),
      (
        "step-time",
        "model=llama-3-70b&tokens=131072&weights=140000000000&bandwidth=26800000000000",
        "6.83 ms"
      ),
      ("step-speedup", "model=llama-3-70b&tokens=131072&weights=140 GB", "2.64×"),
      ("uptraining", "", "50 GPU-hours"),
      ("speculative-tokens", "acceptance=0.8&draft=4", "3.36"),
      ("largest-groups", "heads=40&dimension=128&layers=40&tokens=131072&budget=8 GB", "2"),
      ("smallest-groups", "heads=40&dimension=128&layers=40&tokens=131072&budget=8 GB", "1"),
      ("tokens-that-fit", "model=llama-3-8b&budget=1 GiB", "8,192"),
      ("model", "model=gemma-7b&field=hidden", "3,072"),
      ("model", "model=mistral-7b-v0.1&field=window", "4,096"),
      ("mla-cache", "latent=512&rope=64&layers=60", "69,120 B"),
      ("mla-groups", "model=deepseek-v2", "2.25"),
      ("example", "row=cat&groups=2", "[.4109 .1336 .2289 .3663]"),
      ("example", "row=cat&groups=1&column=2", ".3583"),
      ("example", "row=The&groups=1&pooling=mean", ".2722 .3400 .2722 .3400"),
      ("example", "row=The&groups=1&mask=causal", "1 0 1 0"),
      ("example-delta", "row=on", ".1862"),
      ("example-score", "row=The&head=1&groups=2&column=mat", ".3536"),
      ("example-weight", "row=The&head=1&groups=2&column=cat", ".2711"),
      ("example-weight", "row=mat&groups=1&column=sat", ".2691"),
      ("changed-dimensions", "row=cat", "2, 3"),
      ("paper", "row=gqa-8-xxl&column=seconds", "0.28 s"),
      ("paper", "row=mqa-xxl&column=average", "46.6"),
      ("paper-speedup", "row=gqa-8-xxl", "5.4×"),
      ("paper-change", "row=mqa-xxl&column=wmt", "+0.1"),
      ("paper-relative-change", "row=mqa-xxl&column=average", "−1.3 %"),
      ("llama2-ablation", "row=nq&column=mqa", "14.5"),
    ]
    for (name, query, text) in cases {
      XCTAssertEqual(
        try value(name, query).agrees(withText: text), .agrees, "\(name)?\(query) \(text)")
    }
    let tested = Set(cases.map { $0.name })
    XCTAssertEqual(Computation.all.map { $0.name }.filter { !tested.contains($0) }, [])
  }

  func testErrorsNameWhatIsNear() throws {
    func error(_ name: String, _ query: String) -> ComputationError? {
      do {
        _ = try Computation.named(name).evaluate(Arguments(query: query))
        return nil
      } catch {
        return error
      }
    }
    XCTAssertEqual(error("cahce", ""), .unknownComputation("cahce", nearest: ["cache"]))
    XCTAssertEqual(
      error("cache", "tokns=1"), .unknownParameter("tokns", of: "cache", nearest: ["tokens"]))
    XCTAssertEqual(error("cache", "model=llama-3-8b"), .missing(parameter: "tokens"))
    XCTAssertEqual(error("saving", "heads=64"), .missing(parameter: "groups"))
    XCTAssertEqual(
      error("saving", "heads=40&groups=3")?.message,
      "groups=3 has no meaning here: G must divide the 40 query heads.")
    XCTAssertEqual(
      error("saving", "model=lama-3-70b")?.message,
      "model=lama-3-70b is not known; near it: llama-3-70b, llama-2-70b, llama-2-7b.")
    XCTAssertEqual(
      error("group", "heads=8&groups=2&query-head=8")?.message,
      "query-head=8 has no meaning here: it must lie between 0 and 7.")
    XCTAssertEqual(
      error("cache", "groups=2147483647&dimension=2147483647&layers=2147483647&tokens=2147483647"),
      .overflow)
    XCTAssertEqual(error("example", "row=dog")?.message.hasPrefix("row=dog is not known"), true)
    XCTAssertEqual(
      error("largest-groups", "heads=40&dimension=128&layers=40&tokens=131072&budget=1 GB")?
        .message,
      "budget=1 GB has no meaning here: not even one group fits.")
  }

  func testNoArgumentsMakeAnyComputationTrap() {
    let texts = [
      "", "0", "-1", "1", "2147483647", "9e18", "NaN", "x", "1/0", "mha", "llama-3-8b", "fp16",
      "cat",
      "128K", "8 GB", "deepseek-v2", "bert-base", "0.5", "1e308", "average", "mqa-xxl", "all",
    ]
    var tried = 0
    for computation in Computation.all {
      var random = SeededRandom(seed: 7)
      for _ in 0..<60 {
        var arguments = Arguments()
        for parameter in computation.parameters where random.index(below: 4) > 0 {
          arguments[parameter.name] = texts[random.index(below: texts.count)]
        }
        _ = try? computation.evaluate(arguments)
        tried += 1
      }
    }
    XCTAssertEqual(tried, 60 * Computation.all.count)
  }
}

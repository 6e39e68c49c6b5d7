/// A unit as people write it: what it measures, and how many base units it is.
struct Unit: Equatable, Sendable {
  /// How a unit of memory is scaled, for telling 1000 from 1024.
  enum Prefix: Equatable, Sendable {
    case none
    case decimal(power: Int)
    case binary(power: Int)
  }

  /// What is written after a number: `GiB`.
  let symbol: String
  let dimension: Dimension
  /// How many base units of the dimension it is.
  let factor: Double
  let prefix: Prefix
  /// Whether it counts bits where the base unit is the byte.
  let isBits: Bool

  init(
    _ symbol: String, _ dimension: Dimension, _ factor: Double, prefix: Prefix = .none,
    isBits: Bool = false
  ) {
    self.symbol = symbol
    self.dimension = dimension
    self.factor = factor
    self.prefix = prefix
    self.isBits = isBits
  }

  /// By how much a value grows when 1000 and 1024 are exchanged in the unit's prefix.
  ///
  /// The exchange may have happened on the way: `2,500 MB` is 2.5 GiB taken as 2.5 GB.
  var prefixSwaps: [Double] {
    let (power, factor): (Int, Double) =
      switch prefix {
      case .none: (3, 1.024)
      case .decimal(let power): (power, 1.024)
      case .binary(let power): (power, 1 / 1.024)
      }
    return Set([power, 3]).sorted().map { (0..<$0).reduce(1) { result, _ in result * factor } }
  }
}

extension Unit {
  /// What a word after a number means, or `nil` when it is no unit.
  ///
  /// Case counts where it distinguishes units: `Gb` is gigabits and `GB` is gigabytes. All-lowercase
  /// `gb` is read as bytes, as most people mean it.
  static func named(_ word: String) -> Unit? {
    named[word] ?? lowercased[word.lowercased()]
  }

  /// Units of memory for a whole number of bytes in normal form.
  static let byte = Unit("B", .bytes, 1)

  static let memory: [Unit] = {
    var units = [byte, Unit("bit", .bytes, 0.125, isBits: true)]
    for (index, letter) in ["K", "M", "G", "T", "P"].enumerated() {
      let power = index + 1
      let (decimal, binary) = (powerOfTen(3 * power), Double(1 << (10 * power)))
      units.append(Unit("\(letter)B", .bytes, decimal, prefix: .decimal(power: power)))
      units.append(Unit("\(letter)iB", .bytes, binary, prefix: .binary(power: power)))
      units.append(
        Unit("\(letter)bit", .bytes, decimal / 8, prefix: .decimal(power: power), isBits: true))
      units.append(
        Unit("\(letter)ibit", .bytes, binary / 8, prefix: .binary(power: power), isBits: true))
    }
    return units
  }()

  private static let others: [Unit] = {
    var units = [
      Unit("s", .seconds, 1), Unit("ms", .seconds, 1e-3), Unit("µs", .seconds, 1e-6),
      Unit("min", .seconds, 60), Unit("h", .hours, 1), Unit("FLOP", .operations, 1),
      Unit("FLOP/B", .intensity, 1), Unit("B/s", .number, 1), Unit("×", .ratio, 1),
    ]
    for (letter, power) in [("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15)] {
      units.append(Unit("\(letter)FLOP", .operations, powerOfTen(power)))
    }
    for (word, power) in [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)] {
      units.append(Unit(word, .number, powerOfTen(power)))
    }
    return units
  }()

  static let percent = Unit("%", .fraction, 0.01)

  private static let named: [String: Unit] = {
    var table: [String: Unit] = ["%": percent]
    for unit in memory + others { table[unit.symbol] = unit }
    for (letter, index) in [("K", 0), ("k", 0), ("M", 1), ("G", 2), ("T", 3), ("P", 4)] {
      let first = 2 + 4 * index
      table["\(letter)B"] = memory[first]
      table["\(letter)iB"] = memory[first + 1]
      table["\(letter)bit"] = memory[first + 2]
      table["\(letter)ibit"] = memory[first + 3]
      guard letter != "k" else { continue }
      table["\(letter)b"] = memory[first + 2]
      table["\(letter)ib"] = memory[first + 3]
    }
    return table
  }()

  private static let lowercased: [String: Unit] = {
    var table: [String: Unit] = [:]
    func add(_ words: String, _ unit: Unit) {
      for word in words.split(separator: " ") { table[String(word)] = unit }
    }
    add("b byte bytes", byte)
    add("bit bits", memory[1])
    let prefixes = [
      ("k", "kilo", "kibi"), ("m", "mega", "mebi"), ("g", "giga", "gibi"), ("t", "tera", "tebi"),
      ("p", "peta", "pebi"),
    ]
    for (index, (letter, decimal, binary)) in prefixes.enumerated() {
      let first = 2 + 4 * index
      add("\(letter)b \(decimal)byte \(decimal)bytes", memory[first])
      add("\(letter)ib \(binary)byte \(binary)bytes", memory[first + 1])
      add("\(letter)bit \(letter)bits \(decimal)bit \(decimal)bits", memory[first + 2])
      add("\(letter)ibit \(letter)ibits \(binary)bit \(binary)bits", memory[first + 3])
    }
    for unit in others {
      let name = unit.symbol.lowercased()
      table[name] = table[name] ?? unit
      if unit.dimension == .operations { add("\(name)s", unit) }
    }
    add("sec secs second seconds", Unit("s", .seconds, 1))
    add("millisecond milliseconds", Unit("ms", .seconds, 1e-3))
    add("us μs microsecond microseconds", Unit("µs", .seconds, 1e-6))
    add("minute minutes", Unit("min", .seconds, 60))
    add("hour hours hr hrs gpu-hour gpu-hours", Unit("h", .hours, 1))
    add("percent", percent)
    add("value values element elements", Unit("values", .values, 1))
    add("token tokens", Unit("tokens", .tokens, 1))
    add("fold", Unit("×", .ratio, 1))
    return table
  }()
}

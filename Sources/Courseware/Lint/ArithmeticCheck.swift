import TeXMath

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Checks the arithmetic of a formula: where both sides of `=`, `≈`, `<` … are numbers, they must agree.
///
/// `=` is to hold exactly, `≈` to the digits that are shown. What holds a letter says nothing about
/// numbers and is passed over. Units of memory count: `2.5\,\text{GiB} = 2{,}684{,}354{,}560\,\text{B}` is true.
///
/// ```swift
/// ArithmeticCheck(try MathNode(parsing: #"2 \cdot 3 = 7"#)).slips
/// // ["2 · 3 = 7 is not so: the left side is 6"]
/// ```
struct ArithmeticCheck {
  /// What does not hold, in words.
  private(set) var slips: [String] = []

  init(_ node: MathNode) {
    if case .table(let table) = node, table.kind == .equations {
      // A row may begin with a relation: then it goes on from the row before.
      check(table.rows.flatMap { $0.flatMap(\.elements) + [.space(0)] })
    } else {
      check(node.elements)
    }
  }

  private mutating func check(_ elements: [MathNode]) {
    var sides: [[MathNode]] = [[]]
    var relations: [String] = []
    for element in elements {
      if case .symbol(let symbol) = element, symbol.atomClass == .relation {
        relations.append(symbol.text)
        sides.append([])
      } else {
        sides[sides.count - 1].append(element)
      }
    }
    for (index, relation) in relations.enumerated() {
      let (left, right) = (sides[index], sides[index + 1])
      guard let first = Arithmetic(left).value, let second = Arithmetic(right).value else {
        continue
      }
      if !holds(relation, first, second, precision: max(resolution(left), resolution(right))) {
        let text = MathNode.row(left).linearText + " \(relation) " + MathNode.row(right).linearText
        slips.append("\(text) is not so: the left side is \(first), the right side \(second)")
      }
    }
  }

  private func holds(_ relation: String, _ left: Double, _ right: Double, precision: Double) -> Bool
  {
    let size = max(abs(left), abs(right))
    switch relation {
    case "=": return abs(left - right) <= 1e-9 * size
    case "≈": return abs(left - right) <= max(precision / 2, 1e-12) * (1 + 1e-9)
    case "<": return left < right
    case ">": return left > right
    case "≤": return left <= right
    case "≥": return left >= right
    case "≠": return left != right
    default: return true
    }
  }

  /// The worth of the last digit of a side that is one written number; 0 of any other side.
  private func resolution(_ side: [MathNode]) -> Double {
    guard case .number(let text, _)? = side.first(where: { !$0.isSpace }) else { return 0 }
    let decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first
    // What follows the number scales it: a power of ten, a unit.
    let rest = side.drop { $0.isSpace }.dropFirst()
    let scale = rest.isEmpty ? 1 : Arithmetic([.number("1", .automatic)] + rest).value ?? 1
    return pow(10, -Double(decimals?.count ?? 0)) * scale
  }
}

/// The value of a formula that holds nothing but numbers and arithmetic.
struct Arithmetic {
  private let elements: [MathNode]
  private var position = 0

  init(_ elements: [MathNode]) {
    self.elements = elements.filter { !$0.isSpace }
  }

  /// The value; nil where the formula holds a letter, or anything else that is no arithmetic.
  var value: Double? {
    var reader = self
    guard !elements.isEmpty, let value = reader.sum(), reader.position == elements.count,
      value.isFinite
    else { return nil }
    return value
  }

  private var sign: String? {
    guard position < elements.count, case .symbol(let symbol) = elements[position] else {
      return nil
    }
    return symbol.text
  }

  private mutating func sum() -> Double? {
    guard var total = product() else { return nil }
    while let operation = sign, operation == "+" || operation == "−" {
      position += 1
      guard let next = product() else { return nil }
      total += operation == "+" ? next : -next
    }
    return total
  }

  private mutating func product() -> Double? {
    guard var total = factor() else { return nil }
    while position < elements.count {
      switch sign {
      case "·", "×", "∗", "⋅":
        position += 1
        guard let next = factor() else { return nil }
        total *= next
      case "/", "÷":
        position += 1
        guard let next = factor() else { return nil }
        total /= next
      case "+", "−", ")", "]": return total
      default:
        // Side by side: a product, or a unit.
        guard let next = factor() else { return nil }
        total *= next
      }
    }
    return total
  }

  private mutating func factor() -> Double? {
    guard position < elements.count else { return nil }
    let element = elements[position]
    position += 1
    guard case .symbol(let symbol) = element else { return element.arithmeticValue }
    switch symbol.text {
    case "−": return factor().map { -$0 }
    case "+": return factor()
    case "(", "[":
      guard let inside = sum(), sign == (symbol.text == "(" ? ")" : "]") else { return nil }
      position += 1
      return inside
    default: return element.arithmeticValue
    }
  }
}

extension MathNode {
  /// The nodes side by side that a node is.
  var elements: [MathNode] {
    switch self {
    case .row(let nodes): nodes
    case .style(_, let node): node.elements
    default: [self]
    }
  }

  var isSpace: Bool {
    if case .space = self { true } else { false }
  }

  /// The value of a node by itself; nil where it is no number.
  fileprivate var arithmeticValue: Double? {
    switch self {
    case .number(let text, _): return Double(text.filter { $0 != "," })
    case .row, .style: return Arithmetic(elements).value
    case .fraction(let top, let bottom, let form):
      guard form != .binomial, let top = top.arithmeticValue, let bottom = bottom.arithmeticValue
      else { return nil }
      return top / bottom
    case .radical(let radicand, let index):
      guard let value = radicand.arithmeticValue else { return nil }
      guard let index else { return value.squareRoot() }
      return index.arithmeticValue.map { pow(value, 1 / $0) }
    case .scripts(let base, nil, let exponent?, _):
      let isEuler = base == .identifier("e", .automatic)
      guard let power = exponent.arithmeticValue, let value = isEuler ? M_E : base.arithmeticValue
      else { return nil }
      return pow(value, power)
    case .fenced(let open, let inside, let close):
      guard let value = Arithmetic(inside.elements).value else { return nil }
      switch (open, close) {
      case ("(", ")"), ("[", "]"): return value
      case ("⌊", "⌋"): return value.rounded(.down)
      case ("⌈", "⌉"): return value.rounded(.up)
      case ("|", "|"): return abs(value)
      default: return nil
      }
    case .text(let text, _):
      return Self.units[text.filter { !$0.isWhitespace }]
    case .symbol(let symbol) where symbol.text == "%": return 0.01
    default: return nil
    }
  }

  /// What a unit after a number multiplies it by.
  private static let units: [String: Double] = [
    "B": 1, "bytes": 1, "kB": 1e3, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12,
    "KiB": 1024, "MiB": 1_048_576, "GiB": 1_073_741_824, "TiB": 1_099_511_627_776,
  ]
}

/// A part of a literal's text.
enum LiteralToken: Hashable {
  /// Digits with points and commas between them.
  case number(String)
  /// Letters, currency signs, and hyphens between letters.
  case word(String)
  /// Any other sign, such as `%` or a dash.
  case sign(Unicode.Scalar)

  /// The text it was read from.
  var text: String {
    switch self {
    case .number(let text), .word(let text): text
    case .sign(let scalar): String(scalar)
    }
  }

  /// Cuts a text into its parts; spaces of every width only separate.
  static func tokens(of text: String) -> [LiteralToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [LiteralToken] = []
    var index = 0
    while index < scalars.count {
      let start = index
      if isDigit(scalars[index]) {
        index = end(scalars, from: index, of: isDigit, joined: ",.", by: isDigit)
        tokens.append(.number(string(scalars[start..<index])))
      } else if isWord(scalars[index]) {
        index = end(scalars, from: index, of: isWord, joined: "-’'", by: isWord)
        tokens.append(.word(string(scalars[start..<index])))
      } else {
        if !scalars[index].properties.isWhitespace { tokens.append(.sign(scalars[index])) }
        index += 1
      }
    }
    return tokens
  }

  /// The end of a run of scalars of one kind, in which single joints may stand between two.
  private static func end(
    _ scalars: [Unicode.Scalar], from start: Int, of isPart: (Unicode.Scalar) -> Bool,
    joined joints: String, by isNext: (Unicode.Scalar) -> Bool
  ) -> Int {
    var index = start
    while index < scalars.count {
      let isJoint =
        joints.unicodeScalars.contains(scalars[index]) && index + 1 < scalars.count
        && isNext(scalars[index + 1])
      guard isJoint || isPart(scalars[index]) else { break }
      index += 1
    }
    return index
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .currencySymbol
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

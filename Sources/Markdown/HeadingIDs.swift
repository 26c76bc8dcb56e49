/// Gives each heading an id of its own, made from its text.
///
/// Letters and digits of every script are kept, in lower case; blanks and hyphens become one `-`.
/// The rest is left out. An id that is taken gets `-1`, `-2` and so on.
struct HeadingIDs {
  private var taken: Set<String>
  /// The number that each doubled id got last.
  private var numbers: [String: Int] = [:]

  init(reserved: [String]) { taken = Set(reserved) }

  /// The id for a heading that says `text`.
  mutating func id(for text: [UInt8]) -> String {
    var base = HeadingIDs.slug(of: text)
    if base.isEmpty { base = "section" }
    if base.hasPrefix("fn-") || base.hasPrefix("fnref-") { base = "section-" + base }
    var id = base
    var number = numbers[base, default: 0]
    while HeadingIDs.isFigure(id) || !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    if number > 0 { numbers[base] = number }
    return id
  }

  /// Whether an id is one that a site gives the marks of its figures: `fig-1`.
  private static func isFigure(_ id: String) -> Bool {
    id.hasPrefix("fig-") && id.utf8.dropFirst(4).allSatisfy(\.isDigit)
  }

  private static func slug(of text: [UInt8]) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    guard text.allSatisfy({ $0 < 0x80 }) else { return slugByScalars(of: text) }
    for byte in text {
      if byte.isLetter || byte.isDigit {
        slug.append(byte.lowercased)
      } else if byte.isWhitespace || byte == ASCII.hyphen, slug.last != ASCII.hyphen, !slug.isEmpty
      {
        slug.append(ASCII.hyphen)
      }
    }
    if slug.last == ASCII.hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func slugByScalars(of text: [UInt8]) -> String {
    var slug = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil || isMark(scalar) {
        slug += properties.lowercaseMapping
      } else if properties.isWhitespace || properties.isDash, slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}

/// How wide text will be, computed from the font that the site ships (Public Sans).
///
/// Charts are set without kerning or ligatures, so that a text is as wide as its scalars together.
/// Digits are proportional: the font's tabular ones are 0.7 em wide, which tears labels apart, and
/// no digits of a chart stand below one another.
package struct FontMetrics {
  /// The two weights that charts use.
  package enum Weight { case regular, semibold }

  /// The height above the baseline that a capital or a digit fills, in em.
  static let capHeight = 0.723
  /// The room above the baseline that text is given, in em.
  static let ascent = 0.76
  /// The room below the baseline that text is given, in em.
  static let descent = 0.24
  /// What a fallback font may be wider than Public Sans, as a factor.
  static let slack = 1.08

  /// The width of `text` in pixels at a font size, as Public Sans draws it.
  package static func width(
    _ text: String, size: Double, weight: Weight = .regular
  ) -> Double {
    Double(thousandths(text, weight)) * size / 1000
  }

  /// The width of a text in thousandths of an em.
  static func thousandths(_ text: some StringProtocol, _ weight: Weight) -> Int {
    let table = weight == .regular ? PublicSansWidths.regular : PublicSansWidths.semibold
    var thousandths = 0
    for scalar in text.unicodeScalars {
      let index = Int(scalar.value) - Int(PublicSansWidths.scalars.lowerBound)
      let width = table.indices.contains(index) ? Int(table[index]) : 0
      thousandths += width > 0 ? width : rareWidth(of: scalar.value, weight)
    }
    return thousandths
  }

  /// The width that a layout keeps free for `text`, so that a fallback font fits too.
  static func room(for text: String, size: Double, weight: Weight = .regular) -> Double {
    width(text, size: size, weight: weight) * slack
  }

  /// The advance of a scalar that the table lacks.
  private static func rareWidth(of scalar: UInt32, _ weight: Weight) -> Int {
    PublicSansWidths.scalars.contains(scalar)
      ? unknownWidth(of: scalar) : single(scalar, weight) ?? unknownWidth(of: scalar)
  }

  private static func single(_ scalar: UInt32, _ weight: Weight) -> Int? {
    let table =
      weight == .regular ? PublicSansWidths.regularSingles : PublicSansWidths.semiboldSingles
    return table.first { $0.scalar == scalar }.map { Int($0.width) }
  }

  /// A generous guess: nothing for marks that combine, an em for wide scripts and pictures, the
  /// widest small letter for the rest.
  private static func unknownWidth(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x202F: 200
    case 0x00AD, 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: 0
    case 0x1100...0x11FF, 0x2190...0x2BFF, 0x2E80...0xA4CF, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0x1F000...:
      1000
    default: 900
    }
  }
}

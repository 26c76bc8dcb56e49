/// What a name is sorted by: its letters without case and marks, then the name itself.
///
/// So `Élan` stands beside `elan` and not behind `zeta`, in every language alike.
package struct SortKey: Hashable, Comparable, Sendable {
  private let letters: String
  private let name: String

  /// The key of a name.
  package init(_ name: String) {
    self.name = name
    var letters = ""
    for scalar in name.lowercased().unicodeScalars where !SortKey.isMark(scalar) {
      letters.unicodeScalars.append(SortKey.base(of: scalar))
    }
    self.letters = letters
  }

  /// Orders by letters; names of the same letters by their marks and case.
  package static func < (a: Self, b: Self) -> Bool {
    (a.letters, a.name) < (b.letters, b.name)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  /// The letter below the marks of a Latin letter, which Unicode names `… LETTER E WITH ACUTE`.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let prefix = "LATIN SMALL LETTER "
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(prefix) else {
      return scalar
    }
    let rest = name.dropFirst(prefix.count)
    guard rest.dropFirst().hasPrefix(" WITH "), let letter = rest.lowercased().unicodeScalars.first
    else { return scalar }
    return letter
  }
}

/// An SVG drawing that may be published: it runs nothing and loads nothing.
///
/// A browser that shows a drawing in a page runs no script of it; one that opens the drawing by
/// itself does, under the site's address.
public struct Drawing {
  /// The size that it says it has; `nil` when it says none.
  public let size: ImageSize?

  /// Reads the bytes of a drawing, which are UTF-8.
  ///
  /// - Throws: A `DrawingFault` at the first thing that may not stand in it.
  public init(_ bytes: [UInt8]) throws(DrawingFault) {
    var scanner = XMLScanner(bytes)
    var rules = DrawingRules()
    while let token = try scanner.next() { try rules.check(token) }
    size = DrawingSize(try rules.finishedRoot(at: bytes.count))?.rounded
  }
}

/// What is wrong with a drawing, and where.
public struct DrawingFault: Error, Hashable, Sendable {
  /// What kind of fault it is.
  public enum Kind: Hashable, Sendable {
    /// It is no XML, or no SVG.
    case malformed
    /// It holds what may not be published.
    case unsafe
  }

  /// What kind of fault it is.
  public let kind: Kind
  /// What is wrong.
  public let message: String
  /// Where, in bytes of the file.
  public let offset: Int

  init(_ kind: Kind, _ message: String, at offset: Int) {
    (self.kind, self.message, self.offset) = (kind, message, offset)
  }
}

/// The size of a drawing, from the attributes of its root (SVG 2, 8.2).
private struct DrawingSize {
  private let width: Double
  private let height: Double

  init?(_ root: XMLScanner.Tag) {
    func value(_ name: String) -> String? { root.attributes.first { $0.name == name }?.value }
    let width = value("width").flatMap(DrawingSize.pixels)
    let height = value("height").flatMap(DrawingSize.pixels)
    let box = value("viewBox").flatMap(DrawingSize.box)
    switch (width, height, box) {
    case (let width?, let height?, _): (self.width, self.height) = (width, height)
    case (let width?, nil, let box?):
      (self.width, self.height) = (width, width / box.width * box.height)
    case (nil, let height?, let box?):
      (self.width, self.height) = (height / box.height * box.width, height)
    case (nil, nil, let box?): (self.width, self.height) = (box.width, box.height)
    default: return nil
    }
  }

  /// Whole pixels; a drawing may be shown in any size, so that one that is too large is made
  /// smaller.
  var rounded: ImageSize? {
    guard width > 0, height > 0, width.isFinite, height.isFinite else { return nil }
    let factor = min(1, Double(ImageSize.limit) / max(width, height))
    return ImageSize(
      width: max(1, Int((width * factor).rounded())),
      height: max(1, Int((height * factor).rounded())))
  }

  /// The third and the fourth number of a view box.
  private static func box(_ text: String) -> (width: Double, height: Double)? {
    let separators = Array(", \t\n\r".utf8)
    let numbers = text.utf8.split { separators.contains($0) }
      .map { number(String(Substring($0))) }
    guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0,
      height > 0
    else { return nil }
    return (width, height)
  }

  /// A length in pixels (CSS Values 4, 6.2); `nil` for one that depends on the page around it.
  private static func pixels(_ text: String) -> Double? {
    let text = text.filter { !" \t\n\r".contains($0) }.lowercased()
    for (unit, factor) in units where text.hasSuffix(unit) {
      return number(String(text.dropLast(unit.count))).map { $0 * factor }
    }
    return number(text)
  }

  private static let units: [(String, Double)] = [
    ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4),
  ]

  /// A finite number in digits; the standard library would take `nan` and `0x1p3` too.
  private static func number(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
    return isPlain ? Double(text).flatMap { $0.isFinite ? $0 : nil } : nil
  }
}

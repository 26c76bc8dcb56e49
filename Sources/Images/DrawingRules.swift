/// What may stand in a drawing that is published, tag by tag.
struct DrawingRules {
  /// The outermost element, once it was seen.
  private var root: XMLScanner.Tag?
  /// How many elements are open.
  private var depth = 0
  /// The text of the style sheet that is being read, and where it starts.
  private var style: (text: [UInt8], offset: Int)?

  /// Elements that run something or hold another document; in lower case, without a prefix.
  private static let refused = [
    "script", "handler", "listener", "foreignobject", "iframe", "object", "embed", "audio", "video",
  ]

  mutating func check(_ token: XMLScanner.Token) throws(DrawingFault) {
    switch token {
    case .start(let tag): try check(tag)
    case .end(let name):
      depth -= 1
      if name.localName == "style" { try finishStyle() }
    case .text(let text): style?.text += text
    case .instruction(let name, let content): try check(instruction: name, content)
    }
  }

  /// The outermost element of a drawing that ends at `end` with all its elements closed.
  func finishedRoot(at end: Int) throws(DrawingFault) -> XMLScanner.Tag {
    guard let root else {
      throw DrawingFault(.malformed, "the drawing has no element 'svg'", at: 0)
    }
    // A browser shows what it could read, and so would use a style sheet that has no end.
    guard depth == 0, style == nil else {
      throw DrawingFault(
        .malformed, "the drawing is not well-formed XML: an element is not closed", at: end)
    }
    return root
  }

  private mutating func check(_ tag: XMLScanner.Tag) throws(DrawingFault) {
    let name = tag.name.localName
    if DrawingRules.refused.contains(name) {
      throw DrawingFault(
        .unsafe,
        "'<\(tag.name)>' may not stand in a drawing, which is served from this site's address",
        at: tag.offset)
    }
    if style != nil {
      throw DrawingFault(.malformed, "no tag may stand in a style sheet", at: tag.offset)
    }
    if !tag.isEmpty { depth += 1 }
    if root == nil {
      try checkRoot(tag)
      root = tag
    }
    for attribute in tag.attributes { try check(attribute) }
    if name == "style", !tag.isEmpty { style = ([], tag.offset) }
  }

  private func checkRoot(_ tag: XMLScanner.Tag) throws(DrawingFault) {
    let prefix = tag.name.prefixName
    let key = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix
    let space = tag.attributes.first { $0.name == key }?.value
    if tag.name.localName == "svg", space == "http://www.w3.org/2000/svg" { return }
    throw DrawingFault(
      .malformed,
      "a drawing starts with '<svg xmlns=\"http://www.w3.org/2000/svg\">', without which it is not shown",
      at: tag.offset)
  }

  /// A drawing's own declaration may not name an encoding in which a browser would read other
  /// letters than we do.
  private func check(instruction name: String, _ content: String) throws(DrawingFault) {
    let name = name.lowercased()
    if name == "xml-stylesheet" {
      throw DrawingFault(.unsafe, "a drawing may not use a style sheet of another file", at: 0)
    }
    guard name == "xml", let encoding = content.lowercased().pseudoAttribute("encoding") else {
      return
    }
    if encoding != "utf-8" {
      throw DrawingFault(
        .malformed, "the drawing says that it is '\(encoding)'; save it as UTF-8", at: 0)
    }
  }

  private mutating func finishStyle() throws(DrawingFault) {
    guard let style else { return }
    self.style = nil
    try check(style: style.text, at: style.offset)
  }
}

// Attributes and what they refer to.
extension DrawingRules {
  private func check(_ attribute: XMLScanner.Attribute) throws(DrawingFault) {
    let (name, value) = (attribute.name.lowercased(), attribute.value)
    if name.hasPrefix("on"), name.prefixName.isEmpty {
      throw DrawingFault(
        .unsafe, "'\(attribute.name)' would run a script, which a drawing may not",
        at: attribute.offset)
    }
    switch name.localName {
    case _ where name == "xmlns" || name.prefixName == "xmlns":
      if value.lowercased().contains("/xhtml") {
        throw DrawingFault(.unsafe, "HTML may not stand in a drawing", at: attribute.offset)
      }
    case "href", "src", "base": try check(reference: Array(value.utf8)[...], attribute.offset)
    case "attributename":
      let target = value.lowercased().localName
      if target == "href" || target.hasPrefix("on") {
        throw DrawingFault(
          .unsafe, "a drawing may not change '\(value)' while it is shown", at: attribute.offset)
      }
    case _ where name.prefixName.isEmpty: try check(style: Array(value.utf8), at: attribute.offset)
    default: break
    }
  }

  /// What a drawing may refer to: its own parts, and pictures and fonts that stand in it.
  private func check(reference: ArraySlice<UInt8>, _ offset: Int) throws(DrawingFault) {
    let target = reference.drop { $0 <= 0x20 }
    let start = String(decoding: target.prefix(40), as: UTF8.self).lowercased()
    let embedded = ["png", "jpeg", "jpg", "gif", "webp", "avif"].map { "data:image/" + $0 }
    if start.isEmpty || start.hasPrefix("#") { return }
    let isEmbedded = (embedded + ["data:font/"]).contains { start.hasPrefix($0) }
    if isEmbedded, !start.contains("svg") { return }
    throw DrawingFault(
      .unsafe,
      "the drawing refers to '\(String(decoding: target.prefix(60), as: UTF8.self))'; it may refer "
        + "to its own parts alone", at: offset)
  }

  /// Styles, which stand in the element `style` and in attributes of many names.
  private func check(style: [UInt8], at offset: Int) throws(DrawingFault) {
    let special = Array("(\\@".utf8)
    guard style.contains(where: special.contains) else { return }
    if style.contains(UInt8(ascii: "\\")) {
      throw DrawingFault(.unsafe, "'\\' may not stand in a drawing's styles", at: offset)
    }
    for word in ["@import", "image-set(", "image(", "src("]
    where !style.places(after: Array(word.utf8)).isEmpty {
      throw DrawingFault(.unsafe, "'\(word)' may not stand in a drawing's styles", at: offset)
    }
    for place in style.places(after: Array("url(".utf8)) {
      let blanks = Array(" \t\n\r\"'".utf8)
      try check(reference: style[place...].drop { blanks.contains($0) }.prefix(200), offset)
    }
  }
}

extension String {
  /// What follows the last colon, in lower case: a name without its prefix.
  fileprivate var localName: String {
    guard let colon = utf8.lastIndex(of: UInt8(ascii: ":")) else { return lowercased() }
    return self[utf8.index(after: colon)...].lowercased()
  }

  /// What stands before the first colon; empty when there is none.
  fileprivate var prefixName: String {
    utf8.firstIndex(of: UInt8(ascii: ":")).map { String(self[..<$0]) } ?? ""
  }

  /// The value of `name` in an XML declaration.
  fileprivate func pseudoAttribute(_ name: String) -> String? {
    let parts = utf8.split { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      .map { String(Substring($0)) }
    return zip(parts, parts.dropFirst()).first { $0.0.contains(name) }?.1
  }
}

extension [UInt8] {
  /// The places behind each `word`, which is in lower case, found in any case.
  fileprivate func places(after word: [UInt8]) -> [Int] {
    guard let first = word.first, word.count <= count else { return [] }
    return (0...count - word.count).filter { start in
      self[start].lowercase == first
        && word.indices.allSatisfy { self[start + $0].lowercase == word[$0] }
    }
    .map { $0 + word.count }
  }
}

extension UInt8 {
  fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

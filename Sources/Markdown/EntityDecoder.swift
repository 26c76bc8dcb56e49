/// Decodes character references such as `&amp;` and `&#38;`, by asking cmark.
///
/// cmark knows the 2,125 names; here it is only found out what they came to in a text.
struct EntityDecoder {
  private var known: [[UInt8]: [UInt8]] = [:]

  /// The length and the meaning of the reference at `start`, if one stands there.
  mutating func reference(in text: [UInt8], at start: Int) -> (length: Int, bytes: [UInt8])? {
    guard let end = EntityDecoder.endOfReference(in: text, from: start) else { return nil }
    let reference = Array(text[start..<end])
    let bytes = known[reference] ?? decode(reference)
    known[reference] = bytes
    return bytes == reference ? nil : (reference.count, bytes)
  }

  /// The index behind what has a reference's form.
  private static func endOfReference(in text: [UInt8], from start: Int) -> Int? {
    var index = start + 1
    let isNumber = text.byte(at: index) == ASCII.hash
    if isNumber { index += 1 }
    let limit = min(text.count, start + 40)
    while index < limit, text[index].isLetter || text[index].isDigit { index += 1 }
    return index < limit && text[index] == ASCII.semicolon ? index + 1 : nil
  }

  private func decode(_ reference: [UInt8]) -> [UInt8] {
    let cmark = CommonMarkTree { $0.feed(reference, 0..<reference.count) }
    guard let text = cmark.first?.first, text.kind == .text else { return reference }
    return unsafe Array(text.literal)
  }
}

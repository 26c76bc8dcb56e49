/// Decides which destinations may be written.
///
/// It judges what a browser would see: browsers ignore control characters and blanks around and
/// some within a URL, and the case of its scheme.
struct LinkPolicy {
  let schemes: [String]

  /// Why `destination` is refused; `nil` when it is not.
  func refusal(of destination: ArraySlice<UInt8>) -> Refusal? {
    if destination.contains(where: Self.isIgnored) {
      return refusal(ofVisible: destination.filter { !Self.isIgnored($0) }[...])
    }
    return refusal(ofVisible: destination)
  }

  private func refusal(ofVisible url: ArraySlice<UInt8>) -> Refusal? {
    if url.isEmpty { return .empty }
    if let scheme = LinkPolicy.scheme(of: url) {
      let isAllowed = schemes.contains { name in
        name.utf8.elementsEqual(scheme) { $0 == $1.lowercased }
      }
      if isAllowed { return nil }
      return .scheme(String(decoding: scheme.map(\.lowercased), as: UTF8.self))
    }
    if url.contains(ASCII.backslash) { return .backslash }
    return url.starts(with: [ASCII.slash, ASCII.slash]) ? .noScheme : nil
  }

  private static func isIgnored(_ byte: UInt8) -> Bool { byte <= ASCII.space || byte == 0x7F }

  /// What is wrong with a destination.
  enum Refusal {
    case empty, backslash, noScheme
    case scheme(String)
  }

  /// The scheme of a URL without blanks.
  private static func scheme(of url: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = url.first, first.isLetter else { return nil }
    for index in url.indices {
      let byte = url[index]
      if byte == ASCII.colon { return url[..<index] }
      let isInner =
        byte.isLetter || byte.isDigit || byte == ASCII.plus || byte == ASCII.hyphen
        || byte == UInt8(ascii: ".")
      if !isInner { return nil }
    }
    return nil
  }
}

extension LinkPolicy.Refusal {
  /// The diagnostic's id and message.
  var description: (id: String, message: String) {
    switch self {
    case .empty: ("link-empty", "the link has no destination")
    case .backslash: ("link-backslash", "a destination must not hold '\\'; write '/'")
    case .noScheme: ("link-scheme", "a destination must not start with '//'; write 'https://'")
    case .scheme(let scheme): ("link-scheme", "links to '\(scheme):' are not allowed")
    }
  }
}

internal import Diagnostics
internal import FileSystem
internal import SiteModel

/// Finds the cards of briefings' pages in a site's `Cards/`, where `briefing cards` puts them.
///
/// Links are not followed; what belongs to no page that is built is passed over.
struct CardReader {
  private let root: String
  /// The pictures' paths below `Cards/`.
  private var paths: Set<String> = []
  private(set) var cards: [Card] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Lists the folder `Cards` of the site at `root`, if there is one.
  ///
  /// - Throws: A `FileError` for a folder that cannot be listed.
  init(site root: String) throws(FileError) {
    self.root = root
    if try fileStatus("\(root)/Cards")?.kind == .directory { try walk("", depth: 0) }
  }

  private mutating func walk(_ folder: String, depth: Int) throws(FileError) {
    for entry in try listDirectory("\(root)/Cards/\(folder)") {
      let path = folder + entry.name
      switch entry.kind {
      case .file: paths.insert(path)
      case .directory: if depth < 8 { try walk(path + "/", depth: depth + 1) }
      case .symbolicLink, .other: break
      }
    }
  }

  /// Takes the cards of a briefing's pages.
  mutating func take(of briefing: Briefing) {
    for edition in briefing.editions {
      let address = briefing.permalink(in: edition.language).card
      guard paths.contains(address.path) else { continue }
      do throws(FileError) {
        try take(at: address)
      } catch {
        report("unreadable-file", "\(error)", address)
      }
    }
  }

  /// Takes a card whose size stands in its first chunk (PNG, 11.2.1).
  private mutating func take(at address: Permalink) throws(FileError) {
    let bytes = try openFile("\(root)/Cards/\(address.path)").read(count: 24)
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    guard bytes.count == 24, bytes.starts(with: start + "IHDR".utf8) else {
      return report("bad-card", "the card is no PNG picture; 'briefing cards' draws one", address)
    }
    let (width, height) = (number(bytes[16..<20]), number(bytes[20..<24]))
    cards.append(Card(permalink: address, width: width, height: height))
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func report(_ id: String, _ message: String, _ address: Permalink) {
    let place = SourceLocation(path: "Cards/\(address.path)", line: 1, column: 1)
    diagnostics.append(Diagnostic(.error, id: id, message, at: place))
  }
}

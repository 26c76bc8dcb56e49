internal import Diagnostics
internal import Images
internal import SiteModel

/// What a file below `Content/` is, told from its path alone.
enum ContentFile: Hashable {
  case settings
  case record(RecordKind, id: String)
  case sidecar(id: String)
  case values(id: String)
  case briefing(id: String, language: String)
  /// A file in a briefing's own folder; the path is as seen from there.
  case attachment(briefing: String, path: String)
  /// What an image in one of those folders is; `image` is its path below the site's folder.
  case imageSidecar(of: String)
  case page(id: String, language: String)
  case copied(to: String)
  /// A file that stands where none is expected; the text says where it belongs.
  case misplaced(String)
}

/// A kind of small records, one a file; the word is the name of its folder.
enum RecordKind: String, CaseIterable {
  case claims, companies, corrections, events, people, sites, sources, terms, topics

  /// One of them, for messages.
  var noun: String {
    switch self {
    case .companies: "company"
    case .people: "person"
    case .claims, .corrections, .events, .sites, .sources, .terms, .topics:
      String(rawValue.dropLast())
    }
  }
}

extension ContentFile {
  /// The folders of `Content/`, for suggestions.
  static let folders =
    (["briefings", "data", "pages", "static"] + RecordKind.allCases.map(\.rawValue)).sorted()

  /// A briefing's own folder.
  struct Owner {
    let briefing: String
    /// How many folders below `Content/` it is, itself counted.
    let depth: Int
  }

  /// What the file at `components` below `Content/` is; `owner` is the briefing's folder that it
  /// stands in, if it stands in one.
  init(components: [String], in owner: Owner? = nil) {
    guard let name = components.last, let folder = components.first, components.count > 1 else {
      self = components == ["site.yaml"] ? .settings : .atTop(components.first ?? "")
      return
    }
    if let image = ContentFile.image(describedAt: components), owner != nil || folder == "static" {
      self = .imageSidecar(of: image)
      return
    }
    switch folder {
    case "static": self = .copied(to: components.dropFirst().joined(separator: "/"))
    case "briefings":
      if let owner {
        let path = components.dropFirst(owner.depth).joined(separator: "/")
        self = .attachment(briefing: owner.briefing, path: path)
      } else {
        self = .text(name, folder: folder) { .briefing(id: $0, language: $1) }
      }
    case "pages":
      self = .flat(components) { .text(name, folder: folder) { .page(id: $0, language: $1) } }
    case "data": self = .flat(components) { .data(name) }
    default:
      if let kind = RecordKind(rawValue: folder) {
        self = .flat(components) { .record(name, of: kind) }
        return
      }
      let hint = ContentFile.folders.nearest(to: folder).map { "; did you mean '\($0)/'?" } ?? ""
      self = .misplaced("there is no folder '\(folder)/' in Content/\(hint)")
    }
  }

  /// The id of the record or text that the file holds, if it holds one.
  var recordID: String? {
    switch self {
    case .record(_, let id), .sidecar(let id), .values(let id), .briefing(let id, _): id
    case .settings, .attachment, .imageSidecar, .page, .copied, .misplaced: nil
    }
  }

  /// A Boolean value indicating whether a page is made of what follows the file's front matter.
  var hasBody: Bool {
    switch self {
    case .briefing, .page: true
    case .settings, .record, .sidecar, .values, .attachment, .imageSidecar, .copied, .misplaced:
      false
    }
  }

  /// The path of the image that a file describes: `map.png` for `map.png.yaml`.
  private static func image(describedAt components: [String]) -> String? {
    let path = "Content/" + components.joined(separator: "/")
    guard path.hasSuffix(".yaml") else { return nil }
    let image = String(path.dropLast(5))
    return ImageFormat(fileName: image) == nil ? nil : image
  }

  private static func atTop(_ name: String) -> ContentFile {
    .misplaced(
      name.hasSuffix(".md")
        ? "a text belongs in Content/briefings/ or Content/pages/"
        : "only 'site.yaml' stands at the top of Content/; files to be copied belong in static/")
  }

  private static func flat(_ components: [String], _ make: () -> ContentFile) -> ContentFile {
    components.count == 2
      ? make() : .misplaced("files of '\(components[0])/' stand in it directly, not in folders")
  }

  private static func record(_ name: String, of kind: RecordKind) -> ContentFile {
    let parts = split(name)
    guard parts.count == 2, parts[1] == "yaml" else {
      return .misplaced("'\(kind.rawValue)/' holds records named '<id>.yaml'")
    }
    return checked(parts[0]) { .record(kind, id: $0) }
  }

  private static func data(_ name: String) -> ContentFile {
    let parts = split(name)
    guard parts.count == 2, ["yaml", "csv"].contains(parts[1]) else {
      return .misplaced("'data/' holds series, each a '<id>.csv' with its '<id>.yaml'")
    }
    return checked(parts[0]) { parts[1] == "csv" ? .values(id: $0) : .sidecar(id: $0) }
  }

  private static func text(
    _ name: String, folder: String, _ make: (String, String) -> ContentFile
  ) -> ContentFile {
    let parts = split(name)
    guard parts.count == 3, parts[2] == "md" else {
      return .misplaced(
        "'\(folder)/' holds texts named '<id>.<language>.md'"
          + (folder == "briefings"
            ? "; a briefing's images and tables stand in a folder '<id>/' beside it" : ""))
    }
    return checked(parts[0]) { make($0, parts[1]) }
  }

  private static func checked(_ id: String, _ make: (String) -> ContentFile) -> ContentFile {
    id.isIdentifier
      ? make(id)
      : .misplaced("the id '\(id)' may hold only lower-case letters a–z, digits and hyphens")
  }

  private static func split(_ name: String) -> [String] {
    name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }
}

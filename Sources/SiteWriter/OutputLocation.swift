import FileSystem

/// Where an output folder is, once it is sure that no harm is done by writing there.
struct OutputLocation {
  /// The absolute path, without links.
  let path: String
  /// Whether the folder is there already.
  let exists: Bool
  /// The path within the site, or the absolute one of a folder elsewhere.
  let key: String
  /// Whether it is within the site's folder.
  var isInSite: Bool { !key.hasPrefix("/") }

  /// Finds the folder `output` for the site in the folder `site`.
  ///
  /// Refused are the root, the home folder and the site's own, all that hold one of these, links,
  /// and everything within, or around, a folder of `sources`, which are named within the site.
  init(_ output: String, site: String, sources: [String]) throws(OutputError) {
    func refuse(_ reason: String) -> OutputError { .refused(path: output, reason: reason) }
    var name = output
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    if name.isEmpty { throw refuse("the path is empty") }
    switch try SiteWriter.output({ () throws(FileError) in try fileStatus(name) })?.kind {
    case nil: exists = false
    case .directory: exists = true
    case .symbolicLink: throw refuse("it is a symbolic link")
    case .file, .other: throw refuse("it is not a folder")
    }
    let place = try SiteWriter.output { () throws(FileError) in try Place(name) }
    if place.missing.contains(where: { $0 == "." || $0 == ".." }) {
      throw refuse("'.' and '..' may not follow a folder that does not exist")
    }
    let site = try SiteWriter.output { () throws(FileError) in try Place(site) }
    path = place.path
    let inner = site.path == "/" ? "/" : site.path + "/"
    key = path.hasPrefix(inner) ? String(path.dropFirst(inner.count)) : path
    let homeName = environmentVariable("HOME") ?? ""
    let home = homeName.isEmpty ? nil : try? Place(homeName)
    if let home, place.holds(home) { throw refuse("it is or holds your home folder") }
    if place.holds(site) { throw refuse("it is or holds the site's own folder") }
    for source in sources {
      let folder = try SiteWriter.output { () throws(FileError) in try Place(inner + source) }
      if place.holds(folder) { throw refuse("it is or holds the folder '\(source)'") }
      if folder.holds(place) { throw refuse("it is within the folder '\(source)'") }
    }
  }
}

/// A path of which the last parts may not exist yet, with what stands on the way to it.
private struct Place {
  /// The absolute path, without links.
  let path: String
  /// The parts that do not exist.
  let missing: [Substring]
  /// The folders from the root to the last that exists.
  let chain: [FileStatus]

  init(_ name: String) throws(FileError) {
    var parts = name.split(separator: "/")
    var missing: [Substring] = []
    let start = name.hasPrefix("/") ? "/" : "./"
    while !parts.isEmpty {
      let path = start + parts.joined(separator: "/")
      if try fileStatus(path, followingLinks: true) != nil { break }
      missing.insert(parts.removeLast(), at: 0)
    }
    let real = try realPath(start + parts.joined(separator: "/"))
    var chain: [FileStatus] = []
    let names = real.split(separator: "/")
    for depth in 0...names.count {
      let prefix = "/" + names.prefix(depth).joined(separator: "/")
      if let status = try fileStatus(prefix, followingLinks: true) { chain.append(status) }
    }
    self.missing = missing
    self.chain = chain
    path = missing.isEmpty ? real : (real == "/" ? "" : real) + "/" + missing.joined(separator: "/")
  }

  /// Whether this is the place of `other` or of a folder around it; by identity where there is
  /// something, so that no other spelling of a path deceives.
  func holds(_ other: Place) -> Bool {
    if missing.isEmpty, let own = chain.last {
      return other.chain.contains { $0.isSameFile(as: own) }
    }
    let (own, others) = (path.lowercased(), other.path.lowercased())
    return others == own || others.hasPrefix(own + "/")
  }
}

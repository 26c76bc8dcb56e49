import ArgumentParser

/// Finds the folder of the site.
enum SiteFolder {
  /// The folder that was named, or the nearest one from here upwards that holds `Content/`.
  static func find(_ named: String?) throws -> String {
    if let named {
      guard Terminal.isFolder("\(named)/Content") else {
        throw ValidationError("there is no folder Content/ in '\(named)'.")
      }
      return named
    }
    var folder = Terminal.currentFolder
    var relative = "."
    while true {
      if Terminal.isFolder("\(folder)/Content") { return relative }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else {
        throw ValidationError(
          "there is no folder Content/ here or above; name the site's folder with --site.")
      }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      relative = relative == "." ? ".." : relative + "/.."
    }
  }
}

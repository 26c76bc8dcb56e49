import ArgumentParser
import FileSystem

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
    guard let folder = nearest(to: ".") else {
      throw ValidationError(
        "there is no folder Content/ here or above; name the site's folder with --site.")
    }
    return folder
  }

  /// The nearest folder from `start` upwards that holds `Content/`, as seen from here.
  static func nearest(to start: String) -> String? {
    guard let place = try? realPath(start) else { return nil }
    var folder = start
    for _ in place.split(separator: "/").indices {
      if Terminal.isFolder("\(folder)/Content") { return folder }
      folder = folder == "." ? ".." : folder + "/.."
    }
    return Terminal.isFolder("\(folder)/Content") ? folder : nil
  }
}

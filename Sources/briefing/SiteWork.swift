import Diagnostics
import FileSystem
import SiteGenerator
import SiteWriter

/// Runs work on a site; what the machine refuses is said, and ends the program.
func siteWork<Value>(_ work: () async throws -> Value) async throws -> Value {
  do {
    return try await work()
  } catch let error as OutputError {
    Terminal.complain("error: \(error)")
    throw ExitStatus.environment
  } catch let error as FileError {
    Terminal.complain("error: \(error)")
    throw ExitStatus.environment
  }
}

extension Terminal {
  /// Prints faults where errors go, if there are any.
  static func complain(_ faults: [Diagnostic]) {
    let report = DiagnosticsFormatter.text.report(faults)
    if !report.isEmpty { complain(String(report.dropLast())) }
  }
}

/// `1 place`, `2 places`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// Ends a command whose answer may be incomplete because files could not be read.
func refuse(_ faults: [Diagnostic]) throws {
  guard faults.containsErrors else { return }
  Terminal.complain(faults.filter { $0.severity == .error })
  Terminal.complain("error: what these files say is not in the answer above")
  throw ExitStatus.contentErrors
}

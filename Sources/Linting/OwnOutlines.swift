import ReportStructure

/// Outlines that the users of reports describe, put before those that are known. Read once for a configuration, not once for a report.
package struct OwnOutlines: Sendable, Equatable {
  /// Each as the text of its file.
  package let texts: [String]
  /// They, and all that are known.
  package let library: OutlineLibrary

  package init(_ texts: [String]) {
    self.texts = texts
    library = OutlineLibrary.known(besides: texts)
  }

  package static func == (a: OwnOutlines, b: OwnOutlines) -> Bool { a.texts.elementsEqual(b.texts) { $0.utf8.elementsEqual($1.utf8) } }
}

/// Something that a configuration settles, and where.
package struct Settled<Value: Sendable & Equatable>: Sendable, Equatable {
  package let value: Value
  package let origin: ConfigurationOrigin
}

/// A place in a configuration file.
package struct ConfigurationOrigin: Sendable, Equatable {
  package let path: FilePath
  /// From 1.
  package let line: Int
  /// From 1, in Unicode code points.
  package let column: Int
  /// In bytes of the file.
  package let range: Range<Int>
}

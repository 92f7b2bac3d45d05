import ReportText

/// A text to check and where it came from.
package struct Document: Sendable {
  /// The name that findings carry.
  package let path: String
  package let text: SourceText
  /// What the file holds, byte for byte; the bytes of `text` where it is UTF-8.
  package let source: [UInt8]
  package let encoding: TextEncoding
  /// How surely the file is in that encoding.
  package let confidence: TextEncoding.Confidence

  package init(
    path: String, text: SourceText, source: [UInt8]? = nil, encoding: TextEncoding = .utf8, confidence: TextEncoding.Confidence = .high
  ) {
    self.path = path
    self.text = text
    self.source = source ?? text.bytes
    self.encoding = encoding
    self.confidence = confidence
  }

  /// The same file after other bytes were written to it.
  package func holding(_ text: SourceText, as source: [UInt8]) -> Document {
    Document(path: path, text: text, source: source, encoding: encoding, confidence: confidence)
  }

  /// The bytes of another text in the encoding that the file came in; nil where that would lose something.
  ///
  /// A file with bytes that could not be read would be given back without them, so it is given back not at all.
  package func bytes(of text: SourceText) -> [UInt8]? {
    if encoding == .utf8 { return text.bytes }
    guard encoding.encode(self.text.bytes) == source else { return nil }
    return encoding.encode(text.bytes)
  }
}

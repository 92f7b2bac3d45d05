/// What the operating system provides. The members stand in one file for each kind of system, so that another system is another file.
package enum Platform {
  /// What a name stands for.
  package enum EntryKind: Sendable {
    case file
    case folder
    /// A pipe, a device, a socket.
    case other
  }

  /// One entry of a folder.
  package struct Entry: Sendable {
    package let name: [UInt8]
    package let kind: EntryKind
    /// Whether the name is a link; `kind` is that of what it leads to.
    package let isLink: Bool
  }

  /// Why the system refused.
  package enum Failure: Error, Sendable, Equatable {
    case missing
    case denied
    case isFolder
    /// More bytes than the limit; how many, where the system says so in advance.
    case tooLarge(bytes: Int?)
    /// The reader of our output has gone.
    case brokenPipe
    /// Another program writes to it.
    case busy
    /// Anything else, in the system's own words.
    case other(String)
  }
}

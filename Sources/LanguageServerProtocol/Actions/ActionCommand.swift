import JSON

/// A command that the client asks the server to carry out.
package struct ActionCommand: Sendable, JSONWritable {
  package let title: String
  package let command: String
  /// What the command needs, as JSON.
  package let argument: [UInt8]

  package init(title: String, command: String, argument: some JSONWritable) {
    self.title = title
    self.command = command
    var json = JSONWriter()
    argument.write(to: &json)
    self.argument = json.bytes
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("title", title)
      json.member("command", command)
      json.key("arguments")
      json.array { $0.written(argument) }
    }
  }
}

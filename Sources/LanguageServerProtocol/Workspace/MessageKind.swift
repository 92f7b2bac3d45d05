/// How grave a message to the user's log is.
package enum MessageKind: Int, Sendable {
  case error = 1
  case warning
  case information
  case log
}

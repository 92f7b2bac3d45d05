/// The version of this program.
enum Version {
  static let number: StaticString = "0.1.0"
}

/// The names of files as other programs want them.
enum PathReference {
  /// A URI reference (RFC 3986): `file:///…` for a whole path, else relative to wherever the program was started.
  static func uri(_ path: String) -> String {
    let relative = withoutDot(path)
    var result = relative.hasPrefix("/") ? "file://" : ""
    for byte in relative.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.unicodeScalars.append(Unicode.Scalar(byte))
      // A colon is escaped too: in the first part of a relative reference it would end a scheme.
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 0x10 ? "0" : "") + digits
      }
    }
    return result
  }

  /// The path without `./` in front, by which programs that compare names would not know it.
  static func withoutDot(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return path.isEmpty ? "." : String(path)
  }
}

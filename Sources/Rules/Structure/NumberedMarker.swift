/// Writes the number of a heading anew and leaves all else of it as it is: 三、 → 四、, （2） → （3）, 第一部分 → 第二部分.
enum NumberedMarker {
  /// nil where no number can be found, or the new one is beyond what headings have.
  static func rewrite(_ marker: String, to value: Int) -> String? {
    guard value > 0, value < 100 else { return nil }
    let scalars = Array(marker.unicodeScalars)
    guard let first = scalars.firstIndex(where: isNumeral) else { return nil }
    var end = first
    while end < scalars.count, isNumeral(scalars[end]) { end += 1 }
    let number: String
    switch scalars[first] {
    case "0"..."9": number = String(value)
    case "０"..."９": number = String(value).utf8.map { wideDigits[Int($0 - 0x30)] }.joined()
    default: number = chinese(value)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[..<first])
    result.append(contentsOf: number.unicodeScalars)
    result.append(contentsOf: scalars[end...])
    return String(result)
  }

  private static let wideDigits = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"]

  /// 1 to 99 in Chinese: 十二, 三十.
  static func chinese(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if value < 10 { return digits[value] }
    return (value < 20 ? "" : digits[value / 10]) + "十" + digits[value % 10]
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "０"..."９", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
}

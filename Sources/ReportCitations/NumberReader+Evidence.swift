import ReportText

extension NumberReader {
  /// Whether code, marks and number together are an issuing number and not a house or a contract.
  func isConvincing(_ code: CodeReader, _ open: Mark?, _ close: Mark?, _ year: WrittenDigits, _ tail: Tail) -> Bool {
    let length = code.range.count / 3
    // 劳人仲字〔2019〕第462号 is a case, 网械平台备字（2019）第12号 a register: only offices of government number letters with 字.
    let isNumbered = tail.fillers.contains { Array(bytes[$0]).contains("第") }
    if isNumbered, !code.speaksOfGovernment, Array(bytes[code.range]).ends(with: "字") { return false }
    if let open, open.shape == .hexagonal, close?.shape == .hexagonal { return tail.sign != nil || code.speaksOfOffice }
    guard code.speaksOfOffice || open?.shape == .hexagonal || close?.shape == .hexagonal || endsInSquares(code, open, close) else {
      return false
    }
    guard length >= 2 else { return false }
    // Firms and laboratories number their reports so: 湘中环评（2021）第12号.
    if isNumbered, !code.speaksOfGovernment {
      let words = Array(bytes[code.range])
      guard CodeEndings.departments.contains(where: { words.ends(with: $0) }) else { return false }
    }
    // （12）3号 is also the third house of lot 12: two digits in parentheses need a code that leaves no doubt.
    if year.count < 4, open?.shape == .round || open?.shape == .wideRound {
      let words = Array(bytes[code.range])
      guard year.count == 2, tail.sign != nil, tail.fillers.isEmpty, code.speaksOfGovernment, code.kind == .document else { return false }
      return CodeEndings.all.contains { words.ends(with: $0) } && !CodeEndings.bodies.contains { words.ends(with: $0) }
    }
    if code.kind == .announcement {
      return open?.shape == .square || open?.shape == .lenticular || open?.shape == .falseHexagonal
    }
    if open == nil, close == nil {
      // 财政部2020年第10号公告 and 县委2021年1号文件 are no lost brackets: only codes that end as codes do are.
      guard tail.sign != nil, length <= 8, tail.sequence.count <= 4, year.digits.utf8.count == 4 else { return false }
      let words = Array(bytes[code.range])
      if CodeEndings.bodies.contains(where: { words.ends(with: $0) }) { return false }
      if tail.fillers.contains(where: { Array(bytes[$0]).contains("年") }) {
        return ["发", "函", "字", "预", "绩", "社", "农", "行"].contains { words.ends(with: $0) }
      }
      return CodeEndings.all.contains { words.ends(with: $0) }
    }
    return true
  }

  /// Whether a label says that what begins at `start` is the number of something else: 采购编号：, 合同编号为.
  func isLabelled(_ start: Int) -> Bool {
    var cursor = Cursor(bytes, at: start)
    cursor.takeBlanksBackwards()
    for mark in ["：", ":", "为", "（", "("] as [StaticString] where cursor.follows(mark) {
      cursor.position -= mark.utf8CodeUnitCount
      break
    }
    cursor.takeBlanksBackwards()
    if ["文件编号", "发文编号", "公文编号"].contains(where: { cursor.follows($0) }) { return false }
    return ["编号", "证号", "合同号", "案号", "档号", "备案号", "项目号", "批号", "标号"].contains { cursor.follows($0) }
  }

  /// Whether the year stands in [] or 【】 behind a code that ends as codes do, whatever it begins with (院后字【2014】22号).
  private func endsInSquares(_ code: CodeReader, _ open: Mark?, _ close: Mark?) -> Bool {
    guard let open, open.shape == .square || open.shape == .lenticular || open.shape == .falseHexagonal, close?.shape == open.shape else {
      return false
    }
    let words = Array(bytes[code.range])
    return CodeEndings.all.contains { words.ends(with: $0) }
  }
}

import ReportText

/// What the words of a code tell.
enum CodeWords {
  private static let offices: [StaticString] = [
    "财", "政", "府", "委", "发", "办", "党", "教", "卫", "建", "农", "社", "保", "医", "税", "审", "监", "组", "宣", "统", "水", "林", "国", "土",
    "资", "环", "住", "交", "通", "商", "科", "旅", "体", "民", "人", "工", "信", "预", "企", "绩", "综", "函", "电", "规", "采", "库", "债", "编",
    "厅", "扶", "振", "残", "退", "市监", "粮", "供",
  ]
  private static let announcements: [StaticString] = [
    "公告", "通告", "纪要", "会议", "公报", "简报", "通报", "常纪", "专纪", "纪", "议", "罚", "罚字", "处字", "决字", "告字",
  ]
  private static let others: [StaticString] = [
    "合同", "协议", "档案", "编号", "证字", "报字", "验字", "咨字", "鉴字", "估字", "会审", "会师", "会验", "评报", "发票", "票据", "许可", "标段",
    "地块", "宗地", "批次", "凭证", "报告", "账户", "账号", "索引", "序号", "设备", "型号", "车牌", "门牌", "邮编", "电话", "网文", "登记", "备案",
    "注册", "专利", "申请", "小区", "国用", "集用", "房权", "采计", "律函",
  ]
  private static let otherEndings: [StaticString] = ["证", "案", "卷", "卡", "图", "房", "楼", "栋", "路", "街", "拍", "挂", "备"]
  private static let firmEndings: [StaticString] = ["审字", "评字", "核字", "专字", "师字", "律字", "测字", "价字", "所字", "意字", "检字", "质字", "咨", "鉴", "估"]
  private static let governments: [StaticString] = ["财", "政", "府", "委", "党"]
  private static let nationalBeginnings: [StaticString] = [
    "中", "国", "财", "湘", "鄂", "粤", "桂", "琼", "川", "贵", "黔", "云", "滇", "陕", "甘", "青", "宁", "新", "藏", "京", "津", "冀", "晋", "蒙",
    "辽", "吉", "黑", "沪", "苏", "浙", "皖", "闽", "赣", "鲁", "豫", "渝", "教", "民", "医保", "人社", "农",
  ]

  static func speaksOfOffice(_ code: [UInt8]) -> Bool { offices.contains { code.contains($0) } }

  static func speaksOfGovernment(_ code: [UInt8]) -> Bool {
    governments.contains { code.contains($0) } || ["发", "办", "厅", "函"].contains { code.contains($0) }
  }

  static func isAnnouncement(_ code: [UInt8]) -> Bool { announcements.contains { code.ends(with: $0) } || code.contains("会议") }

  static func isOther(_ code: [UInt8]) -> Bool {
    if others.contains(where: { code.contains($0) }) { return !code.ends(with: "发") && !code.ends(with: "函") }
    if code.count > 6, otherEndings.contains(where: { code.ends(with: $0) }) { return !governments.contains { code.contains($0) } }
    guard firmEndings.contains(where: { code.ends(with: $0) }) else { return false }
    return !governments.contains { code.contains($0) }
  }

  static func beginsNationally(_ bytes: [UInt8], _ position: Int) -> Bool {
    nationalBeginnings.contains {
      var cursor = Cursor(bytes, at: position)
      return cursor.take($0)
    }
  }
}

extension [UInt8] {
  /// Whether `words` end these bytes.
  func ends(with words: StaticString) -> Bool { Cursor(self, at: count).follows(words) }

  /// Whether `words` stand anywhere in these bytes, which are few.
  func contains(_ words: StaticString) -> Bool {
    let length = words.utf8CodeUnitCount
    guard length <= count else { return false }
    return (0...count - length).contains { start in
      (0..<length).allSatisfy { self[start + $0] == words.utf8Start[$0] }
    }
  }
}

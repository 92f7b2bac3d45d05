/// The characters that codes end with; where both brackets are lost, only these make a run of digits an issuing number.
enum CodeEndings {
  static let all: [StaticString] = [
    "发", "函", "办", "字", "预", "绩", "效", "社", "农", "行", "建", "教", "企", "库", "会", "监", "采", "购", "资", "税", "综", "经", "指", "规", "电",
    "党", "委", "政", "府", "财", "债", "管", "评", "审", "文", "通", "医", "保", "民", "人", "组", "宣", "统", "水", "林", "环", "住", "交",
    "商", "科", "旅", "体", "信", "工", "振", "扶", "秘", "编", "基", "外", "金", "土", "整",
  ]

  /// The departments with which codes end that no firm's number ends with (国卫医, 吉人社).
  static let departments: [StaticString] = [
    "社", "医", "保", "教", "农", "民", "卫", "建", "林", "水", "交", "商", "旅", "体", "科", "指", "行", "综", "企", "库", "预", "绩", "效",
  ]

  /// Bodies, not codes: 县政府202012号会议 has lost no brackets.
  static let bodies: [StaticString] = ["政府", "县委", "市委", "省委", "区委", "党委", "常委", "州委", "旗委", "银行", "支行", "分行", "商行", "工会", "协会"]
}

extension ClaimFinder {
  /// Parts that stand beside their whole: 编制8名，实有8人; 设定4分，得4分.
  static let part = ClaimFinder(
    kind: .part,
    summary: "编制与实有、满分与得分、总数与其中之一。",
    examples: [
      ClaimExample("局机关行政编制8名，实有人数7人；事业编制28名，实有人数20人。", "7人 ← 8名 ✓", "20人 ← 28名 ✓"),
      ClaimExample("人员编制86名，其中行政编制31名、事业编制55名；年末实有82人。", "82人 ← 86名 ✓"),
      ClaimExample("核定编制86名，其中行政编制18名、事业编制68名。截至年末实有在职人员82人，其中行政人员17人、事业人员65人。", "82人 ← 86名 ✓"),
      ClaimExample("我所核定编制24名。年末在岗21人，另有聘用人员6人。", "21人 ← 24名 ✓"),
      ClaimExample("县中学编制186名。全校实有教职工在编179人。", "179人 ← 186名 ✓"),
      ClaimExample("机关行政编制12名，下属事业编制21名。现有在职人员31人。"),
      ClaimExample("预算执行率（设定5分，得分4.04分）。", "4.04分 ← 5分 ✓"),
      ClaimExample("满分10分，得分12分。", "12分 ← 10分 ✗"),
      ClaimExample("财政总收入15057万元，其中地方收入6409万元，增长24.23%。", "6409万元 ← 15057万元 ✓"),
      ClaimExample("编制人数20人，退休人员9人。"),
      ClaimExample("有居民3,642户10,218人，其中60岁以上老人2,106人，低保户57户。", "2,106人 ← 10,218人 ✓", "57户 ← 3,642户 ✓"),
      ClaimExample("经费总投入由10.36亿元增至11.08亿元；其中公共预算教育经费由8.94亿元增至9.47亿元。", "9.47亿元 ← 11.08亿元 ✓"),
      ClaimExample("脱贫户612户2148人，其中监测对象37户121人，已消除风险29户96人。", "37户 ← 612户 ✓", "121人 ← 2148人 ✓", "29户 ← 37户 ✓", "96人 ← 121人 ✓"),
      ClaimExample("全区60岁以上老人2,106人（80岁以上378人），残疾人163人。", "378人 ← 2,106人 ✓"),
      ClaimExample("村医214人（女86人），教师96人（本科以上71人、大专25人）。", "86人 ← 214人 ✓"),
      ClaimExample("项目支出包括陈列提升411.00万元、免费开放328.00万元、宣传营销126.65万元等。其中，免费开放资金由中央补助196.80万元、县级配套131.20万元组成。"),
      ClaimExample(
        "共安排3146万元。一、学前教育1820万元。二、职业教育1326万元。其中学前教育资金主要用于园舍改造1204万元、设备购置356万元等。", "1204万元 ← 1820万元 ✓", "356万元 ← 1820万元 ✓"),
      ClaimExample("已建成的26处集中供水点有4处未移交。", "4处 ← 26处 ✓"),
      ClaimExample("抽查的12所学校有3所未建立台账。", "3所 ← 12所 ✓"),
      ClaimExample("走访的40户低保家庭有2户已不符合条件。", "2户 ← 40户 ✓"),
      ClaimExample("全乡20个村有8个卫生室。"),
      ClaimExample("5个乡镇共有12个贫困村，20个村建有8个服务站。"),
      ClaimExample("抽查的15个项目中，有6个项目执行率偏低；3个项目资金全年未支出。", "6个 ← 15个 ✓", "3个 ← 15个 ✓"),
      ClaimExample("检查的30座小水库中，有5座未除险，2座大坝渗漏，新增水位站8座。", "5座 ← 30座 ✓"),
      ClaimExample("全县现有学校142所（含教学点23个）。", "23个 ← 142所 ✓"),
      ClaimExample("购置办公设备26台（含打印机8套），发放林木种苗证12份（含电子证5张）。", "8套 ← 26台 ✓", "5张 ← 12份 ✓"),
      ClaimExample("医疗总费用为533.77万元，报销497.63万元；救助1264人次，支出501.59万元。", "497.63万元 ← 533.77万元 ✓"),
      ClaimExample("精神障碍患者住院医疗费86.4万元，医保报销61.2万元。", "61.2万元 ← 86.4万元 ✓"),
      ClaimExample("其中投入指标18.5分（满分20分），过程指标27.9分（满分30分）。", "18.5分 ← 20分 ✓", "27.9分 ← 30分 ✓"),
      ClaimExample("过程类得16.83分（满分20分）。", "16.83分 ← 20分 ✓"),
      ClaimExample("决策指标满分20分，扣1分，得19分；过程指标满分30分，扣3.5分。"),
      ClaimExample("护林员培训计划12期，实际举办12期，满分5分，得5分。"),
      ClaimExample("列支公用经费163.5万元。其中取暖费41.2万元，与上年基本持平；会议费6.3万元，比上年降低4.2万元。", "41.2万元 ← 163.5万元 ✓", "6.3万元 ← 163.5万元 ✓"),
      ClaimExample("门诊诊疗18.6万人次。其中中医科3.2万人次，同比增长4%；儿科2.7万人次，同比增长9%。", "3.2万人次 ← 18.6万人次 ✓", "2.7万人次 ← 18.6万人次 ✓"),
      ClaimExample("查出违规金额27684万元，其中市本级14277万元；管理不规范金额21637万元，其中市本级8108万元。", "14277万元 ← 27684万元 ✓", "8108万元 ← 21637万元 ✓"),
      ClaimExample("受理案件1846件。其中民事案件1327件，同比上升4%；执行案件365件，占30.1%。", "1327件 ← 1846件 ✓"),
      ClaimExample("改造危房416户，户均补助2.1万元，其中四类重点对象402户。", "402户 ← 416户 ✓"),
      ClaimExample("发放助学金1,286人，其中三类困难学生874人。", "874人 ← 1,286人 ✓"),
      ClaimExample("慰问优抚对象352人，其中两类重点对象48人。", "48人 ← 352人 ✓"),
      ClaimExample("年内竣工项目14个，年末在建15个。竣工项目中优良工程5个。", "5个 ← 14个 ✓"),
      ClaimExample("新招聘教师86人，退休41人。新招聘教师中研究生学历17人。", "17人 ← 86人 ✓"),
      ClaimExample("受理信访事项312件，办结298件。受理事项中涉企诉求21件。", "21件 ← 312件 ✓"),
      ClaimExample("退出低保户54户，退出户中死亡销户8户。", "8户 ← 54户 ✓"),
      ClaimExample("新建初中教学楼3栋，集中供水点5个，中心小学2所。"),
      ClaimExample("问卷收回286份，其中表示满意的259份，占有效问卷280份的92.5%。"),
      ClaimExample("抽取病历320份，其中甲级病历301份，占合格病历312份的96.5%。"),
      ClaimExample("全县编外人员215人，少于核定的240人；乡镇财政所在岗37人，平均每所2.8人。"),
      ClaimExample("卫生院在编62人，未超过核定编制65人；村卫生室在岗人员38人。"),
      ClaimExample("产出34.6分（满分40分）、效果25.2分（满分30分）。", "34.6分 ← 40分 ✓", "25.2分 ← 30分 ✓"),
    ],
    find: { collector in
      let passage = collector.passage
      var wholes: [Int: Int] = [:]
      // The marks of an indicator answer its target.
      let marked = collector.claims.filter { $0.kind == .target }.map(\.result.range)
      let isMarked = { (figure: Int) in !marked.isEmpty && marked.contains(passage.quantity(figure).range) }
      for index in passage.figures.indices {
        guard
          let whole = fullMarks(for: index, passage) ?? fullMarksBehind(index, passage) ?? posts(for: index, collector)
            ?? Subsets(passage).whole(of: index, wholes: wholes),
          let check = PartCheck.check(part: passage.quantity(index), whole: passage.quantity(whole)),
          check.agrees || passage.figures[index].role == .score, !isMarked(index)
        else { continue }
        // More people than posts is a fact to explain, not a slip of the pen: no claim.
        collector.add(.part, result: index, operands: [whole], check: check, confidence: .high)
        wholes[index] = whole
      }
    })

  /// The full mark that stands right before a score.
  private static func fullMarks(for figure: Int, _ passage: Passage) -> Int? {
    guard figure > 0, passage.figures[figure].role == .score, passage.figures[figure - 1].role == .fullMarks,
      isBeside(figure - 1, figure, passage) || isBracketedBefore(figure - 1, figure, passage), !LostMarks(passage).isLost(figure)
    else { return nil }
    return figure - 1
  }

  /// 过程27.9分（满分30分）: the full mark in a bracket right behind the score.
  private static func fullMarksBehind(_ figure: Int, _ passage: Passage) -> Int? {
    let marks = figure + 1
    guard marks < passage.figures.count, passage.figures[marks].role == .fullMarks,
      passage.figures[marks].bracket == passage.figures[figure].token + 1, passage.quantity(figure).unit.dimension == .marks,
      passage.figures[figure].role == .score || passage.figures[figure].role == .main
    else { return nil }
    return marks
  }

  /// The posts that heads are counted against: right before them (编制8名，实有7人), as the whole of a list (编制86名，其中…；实有82人), or
  /// right behind (在编187人，编制203名).
  private static func posts(for figure: Int, _ collector: ClaimCollector) -> Int? {
    let passage = collector.passage
    guard isHeads(figure, passage) else { return nil }
    for index in stride(from: figure - 1, through: 0, by: -1) where isStaff(index, passage) {
      let other = passage.figures[index]
      if other.sentence != passage.figures[figure].sentence {
        if let posts = postsBefore(figure, from: index, collector) { return posts }
        break
      }
      guard other.bracket < 0 || other.bracket == passage.figures[figure].bracket else { continue }
      if isHeads(index, passage), collector.totalOfPart[index] < 0 { break }
      // 行政编制32名，事业编制41名，共73名，实有71人
      if other.before.contains(.total), index > 0, isPosts(index - 1, passage) { return index }
      guard isPosts(index, passage) else { continue }
      // 编外215人，少于核定的240人；财政所在岗37人: what others are held against.
      if other.before.meets(Self.comparing), other.group != passage.figures[figure].group { continue }
      let total = collector.totalOfPart[index]
      if total >= 0, isPosts(total, passage), other.group != passage.figures[figure].group { return total }
      let isOneOfSeveral = index > 0 && isPosts(index - 1, passage) && isBeside(index - 1, index, passage)
      if isOneOfSeveral { break }
      if total < 0 || other.clause == passage.figures[figure].clause - 1 { return index }
    }
    if figure + 1 < passage.figures.count, isPosts(figure + 1, passage), collector.totalOfPart[figure + 1] < 0,
      isBeside(figure, figure + 1, passage),
      !(figure + 2 < passage.figures.count && isHeads(figure + 2, passage))
    {
      return figure + 1
    }
    return nil
  }

  /// 核定编制86名，其中…。年末实有82人: the posts of the sentence before, where they are one total or stand alone.
  private static func postsBefore(_ figure: Int, from last: Int, _ collector: ClaimCollector) -> Int? {
    let passage = collector.passage
    let sentence = passage.figures[last].sentence
    guard passage.figures[figure].sentence - sentence == 1, passage.figures[figure].bracket < 0 else { return nil }
    let heads = passage.figures(inSentence: passage.figures[figure].sentence).filter { isHeads($0, passage) }
    let posts = passage.figures(inSentence: sentence).filter { isPosts($0, passage) && passage.figures[$0].bracket < 0 }
    guard heads.first == figure, !passage.figures(inSentence: sentence).contains(where: { isHeads($0, passage) }) else { return nil }
    // 规划编制研究中心等4个单位: what the heads exceed are no posts.
    let wholes = posts.filter {
      collector.totalOfPart[$0] < 0 && (Decimal.compare(passage.amount(figure), passage.amount($0)) ?? 1) <= 0
    }
    return wholes.count == 1 && passage.figures(inSentence: sentence).filter({ isStaff($0, passage) }).first == wholes.first
      ? wholes[0] : nil
  }

  private static let comparing = CueSet(.less, .greater, .equal, .notExceed, .notReach, .than)

  private static func isHeads(_ figure: Int, _ passage: Passage) -> Bool {
    passage.figures[figure].role == .main && passage.figures[figure].before.contains(.onPost)
      && !passage.figures[figure].before.contains(.quota)
      && isStaff(figure, passage)
  }

  private static func isPosts(_ figure: Int, _ passage: Passage) -> Bool {
    passage.figures[figure].role == .main && passage.figures[figure].before.contains(.quota)
      && !passage.figures[figure].before.contains(.onPost)
      && isStaff(figure, passage)
  }

  private static func isStaff(_ figure: Int, _ passage: Passage) -> Bool {
    let quantity = passage.quantity(figure)
    // 编制床位320张 are no posts.
    return quantity.unit.dimension == .people
      || (quantity.unit.dimension == .items && ["名", "个", "人"].contains { passage.contains($0, in: quantity.range) })
  }

  /// 决策（15分）得13分: the first stands in a bracket that closes right before the clause of the second.
  private static func isBracketedBefore(_ a: Int, _ b: Int, _ passage: Passage) -> Bool {
    let bracket = passage.figures[a].bracket
    guard bracket >= 0, passage.figures[b].bracket < 0 else { return false }
    return passage.figures[b].token - passage.tokens[bracket].link <= 2
  }

  /// Whether two figures stand in one sentence and bracket, or the second in a bracket right behind the first.
  private static func isBeside(_ a: Int, _ b: Int, _ passage: Passage) -> Bool {
    let first = passage.figures[a]
    let second = passage.figures[b]
    return first.sentence == second.sentence && (first.bracket == second.bracket || second.bracket == first.token + 1)
  }
}

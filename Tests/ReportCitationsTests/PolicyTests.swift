import ReportCitations
import Testing

struct PolicyTests {
  @Test func `the list that comes along is read whole`() {
    let entries = PolicyCatalog.standard.entries
    #expect(entries.count > 180)
    for entry in entries {
      #expect(!entry.policy.title.isEmpty && !entry.policy.issuer.isEmpty && entry.policy.year != nil, "\(entry.policy.title)")
      #expect(entry.policy.successor.isEmpty || PolicyCatalog.standard.entry(number: entry.policy.successor) != nil)
    }
    #expect(PolicyCatalog.standard.entry(number: "财预〔2020〕10号")?.policy.isVerified == true)
  }

  @Test func `a list of one's own has the same columns and comes first`() {
    let list = Policy.list(
      "\u{FEFF}# 本县文件\r\n青财绩〔2022〕6号\t青岭县财政局关于印发《青岭县预算绩效管理办法》的通知\t青岭县财政局\t2022\tin_force\r\n\r\n-\t无号文件\n错行\n财预〔2020〕10号\t另一个标题")
    #expect(list.map(\.number) == ["青财绩〔2022〕6号", "", "财预〔2020〕10号"])
    #expect(list.first?.status == .inForce && list.first?.isVerified == true && list.first?.year == 2022)
    let catalog = PolicyCatalog.standard.adding(list)
    #expect(catalog.entry(number: "财预〔2020〕10号")?.policy.title == "另一个标题")
    #expect(catalog.entries(about: TitleWords("青岭县预算绩效管理办法")).count == 1)
  }

  @Test func `a title is known without its issuer, its marks and the words around it`() {
    func names(_ title: String, _ number: String) -> Bool {
      PolicyCatalog.standard.entry(number: number)?.isNamed(by: TitleWords(title)) ?? false
    }
    #expect(names("财政部关于印发〈项目支出绩效评价管理办法〉的通知", "财预〔2020〕10号"))
    #expect(names("关于印发《项目支出绩效评价管理办法》的通知", "财预〔2020〕10号"))
    #expect(names("项目支出绩效评价管理办法", "财预〔2020〕10号"))
    #expect(names("中共中央国务院关于全面实施预算绩效管理的意见", "中发〔2018〕34号"))
    #expect(names("关于全面实施预算绩效管理的意见", "中发〔2018〕34号"))
    #expect(!names("关于深化医药卫生体制改革的意见", "中发〔2018〕34号"))
  }

  @Test func `likeness counts the characters in common`() {
    #expect(TitleWords.likeness(Array("预算绩效管理".utf8), Array("预算绩效管理".utf8)) == 100)
    #expect(TitleWords.likeness(Array("预算管理绩效".utf8), Array("预算绩效管理".utf8)) == 66)
    #expect(TitleWords.likeness([], Array("预算".utf8)) == 0)
  }
}

import Testing
import Workspaces

struct GlobTests {
  private func matches(_ pattern: String, _ path: String) -> Bool { Glob(pattern).matches(Array(path.utf8)) }

  @Test func `a pattern without a slash matches at any depth`() {
    #expect(matches("*.txt", "a.txt"))
    #expect(matches("*.txt", "县/局/自评.txt"))
    #expect(!matches("*.txt", "a.md"))
    #expect(matches("自评报告.txt", "2024/自评报告.txt"))
  }

  @Test func `a pattern with a slash begins at its folder`() {
    #expect(matches("drafts/*.txt", "drafts/a.txt"))
    #expect(!matches("drafts/*.txt", "old/drafts/a.txt"))
    #expect(!matches("drafts/*.txt", "drafts/2024/a.txt"))
    #expect(matches("/drafts/*.txt", "drafts/a.txt"))
    #expect(matches("./drafts/*.txt", "drafts/a.txt"))
  }

  @Test func `two stars stand for any number of folders`() {
    #expect(matches("drafts/**", "drafts/a.txt"))
    #expect(matches("drafts/**", "drafts/2024/a.txt"))
    #expect(!matches("drafts/**", "draft/a.txt"))
    #expect(matches("**/归档/**", "2024/归档/a.txt"))
    #expect(matches("drafts/**/a.txt", "drafts/a.txt"))
    #expect(matches("drafts/**/a.txt", "drafts/x/y/a.txt"))
    #expect(matches("**", "a/b.txt"))
  }

  @Test func `a folder stands for what is in it`() {
    #expect(matches("archive", "archive/2020/a.txt"))
    #expect(matches("archive/", "x/archive/a.txt"))
    #expect(matches("x/archive", "x/archive/a.txt"))
    #expect(!matches("archive", "archives/a.txt"))
  }

  @Test func `a question mark is one character, whatever its bytes`() {
    #expect(matches("附件?.txt", "附件一.txt"))
    #expect(!matches("附件?.txt", "附件一二.txt"))
  }

  @Test func `many stars take no time`() {
    #expect(!matches(String(repeating: "*a", count: 40), String(repeating: "a", count: 39) + "b"))
    #expect(!matches(String(repeating: "**/", count: 40) + "x", String(repeating: "a/", count: 200) + "b"))
  }
}

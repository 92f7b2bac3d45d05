import Foundation
import Linting
import Reporting
import Testing
import Workspaces

struct ManyFilesTests {
  private static let wrong = "2024年机关运行经费支出100.51万元，2023年机关运行经费支出93.83万元，减少6.68万元。\n"

  @Test func `a list of files is read from a file or from standard input, by lines or by NULs`() throws {
    let folder = try TemporaryFolder()
    let names = try ["a 1.txt", "乙.txt", "c.md"].map { try folder.write(Self.wrong, to: $0) }
    let expected = try Program.run(list: ["--check", "--format", "concise"] + names)
    #expect(expected.status == 1 && expected.output.split(separator: "\n").count == 3)
    for list in [names.joined(separator: "\n"), names.joined(separator: "\r\n") + "\r\n", names.joined(separator: "\0") + "\0"] {
      let file = try folder.write(list, to: "list")
      #expect(try Program.run("--check", "--format", "concise", "--files-from", file).output == expected.output)
      #expect(try Program.run("--check", "--format", "concise", "--files-from", "-", input: list).output == expected.output)
    }
    let both = try Program.run("--check", "--format", "concise", "--files-from", "-", names[0], input: names[0] + "\n" + names[1])
    #expect(both.output.split(separator: "\n").count == 2)
  }

  @Test func `a list that cannot be read, or names what is missing, is status 2`() throws {
    let missing = try Program.run("--check", "--files-from", "/no/such/list")
    #expect(missing.status == 2 && missing.errors.contains("不能读取文件名单"))
    let named = try Program.run("--check", "--files-from", "-", input: "/no/such.txt\n")
    #expect(named.status == 2 && named.errors.contains("找不到"))
    #expect(try Program.run("--check", "--files-from", "-", "-", input: "").status == 2)
  }

  @Test func `documents come as JSON lines, and their findings go in the same order`() throws {
    let record = { (path: String, text: String) in #"{"path":"\#(path)","text":"\#(text.replacing("\n", with: "\\n"))","more":[1]}"# }
    let count = 300
    let lines = (0..<count).map { record("报告\($0)", $0 % 3 == 0 ? "本部门按要求开展了工作。\n" : Self.wrong) }
    let run = try Program.run("--check", "--stdin-jsonl", input: lines.joined(separator: "\n") + "\n")
    #expect(run.status == 1 && run.errors.isEmpty)
    let paths = run.output.split(separator: "\n").compactMap { $0.firstMatch(of: #/^{"path":"报告(\d+)","rule":"wrong-direction"/#) }
    #expect(paths.compactMap { Int($0.1) } == (0..<count).filter { $0 % 3 != 0 })
  }

  @Test func `a malformed line gives an error in its place, and the rest is checked`() throws {
    let good = #"{"path":"a","text":"\#(Self.wrong.dropLast())"}"#
    let lines = [good, "{", #"{"path":"b"}"#, #"{"path":1,"text":"x"}"#, "[]", "", good]
    let run = try Program.run("--check", "--stdin-jsonl", "--format", "jsonl", input: lines.joined(separator: "\n"))
    #expect(run.status == 2)
    let told = run.output.split(separator: "\n")
    #expect(told.count == 6)
    #expect(told[0].hasPrefix(#"{"path":"a","rule":"wrong-direction""#) && told[5] == told[0])
    #expect(told[1] == #"{"inputLine":2,"error":"这一行不是 JSON"}"#)
    for (index, line) in [(2, 3), (3, 4), (4, 5)] { #expect(told[index].hasPrefix(#"{"inputLine":\#(line),"error":"#)) }
    #expect(run.errors.contains("第2行：这一行不是 JSON"))
    #expect(try Program.run("--check", "--stdin-jsonl", input: "").status == 0)
    #expect(try Program.run("--check", "--stdin-jsonl", "a.txt", input: "").status == 2)
    #expect(try Program.run("--check", "--stdin-jsonl", "--format", "sarif", input: "").status == 2)
  }

  @Test func `whoever waits for the findings of one document before he sends the next gets them`() throws {
    let line = #"{"path":"a","text":"\#(Self.wrong.dropLast())"}"#
    let run = try Program.shell(
      """
      d=$(mktemp -d); mkfifo "$d/in"
      "$REPORTLINT" --check --stdin-jsonl < "$d/in" > "$d/out" & exec 3> "$d/in"
      for n in 1 2 3; do
        printf '%s\\n' '\(line)' >&3
        for i in $(seq 100); do [ "$(wc -l < "$d/out")" -ge $n ] && break; sleep 0.05; done
        wc -l < "$d/out"
      done
      exec 3>&-; wait; rm -r "$d"
      """)
    #expect(run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == ["1", "2", "3"])
  }

  @Test func `a stream keeps its order and reads no further ahead than it may`() {
    let counter = Counter()
    var delivered: [Int] = []
    OrderedStream(workers: 4, window: 8).run {
      counter.next(before: 500)
    } work: { index in
      if index % 7 == 0 { usleep(500) }
      return index
    } deliver: { index in
      #expect(counter.value - delivered.count <= 9)
      delivered.append(index)
    } idle: {
    }
    #expect(delivered == Array(0..<500))
  }

  @Test func `progress is told after a while, now and then, and taken away`() {
    var time = Duration.zero
    var told = ""
    let progress = Progress({ told += String(decoding: $0, as: UTF8.self) }, now: { time })
    progress.begin(100)
    for _ in 0..<10 { progress.step() }
    progress.clear()
    #expect(told.isEmpty)
    time = .milliseconds(600)
    progress.step()
    progress.step()
    #expect(told == "\r\u{1B}[K已检查 11/100 份（11%）")
    progress.clear()
    progress.clear()
    #expect(told.hasSuffix("\r\u{1B}[K") && told.split(separator: "\r").count == 2)
  }

  /// Numbers from nought, for several threads.
  private final class Counter: @unchecked Sendable {
    private let gate = Gate()
    private var count = 0

    var value: Int {
      gate.lock()
      defer { gate.unlock() }
      return count
    }

    func next(before end: Int) -> Int? {
      gate.lock()
      defer { gate.unlock() }
      guard count < end else { return nil }
      count += 1
      return count - 1
    }
  }
}

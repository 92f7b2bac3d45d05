#!/usr/bin/env python3
"""Random edits of whole reports: after each, what the server says must be what a fresh check says of the text that the client has.

  random_edits.py .build/release/reportlint [--edits 10000] [--seed 7]

Typed, pasted and deleted are characters of every width, line ends of all kinds, deletes across lines, up to four changes in a message, in
utf-8, utf-16 and utf-32. Reports: those of Tests/Fixtures, and those of ../shared/corpus (or $REPORTLINT_SHARED/corpus) where they lie."""
import argparse, json, os, random, re, subprocess, tempfile
from pathlib import Path
from client import Client, initialize

ROOT = Path(__file__).resolve().parents[3]
PIECES = ["支出100.00万元", "，其中：", "基本支出60.00万元", "，项目支出30.00万元", "。", "𠮷", "🇨🇳", "e\u0301", "\n", "\r\n", "\r", "\t", "1", "0", ".", "万元",
          "比上年增加", "%", "|", "\n\n一、", "（二）", "《", "》", "增长5%", "\u2028", "\"\\", "👩‍👩‍👧", "\n| 甲 | 1.00 |\n"]
SEVERITIES = ["error", "warning", "information", "hint"]

def reports():
    shared = Path(os.environ.get("REPORTLINT_SHARED", ROOT.parent / "shared")) / "corpus"
    if not shared.is_dir():
        print(f"NOT TESTED on real reports: {shared} is not there")
    # Real ones first: they are what the edits are made in mostly.
    files = sorted(shared.glob("*.txt")) + sorted((ROOT / "Tests/Fixtures").glob("*eports/*.txt"))
    return [file.read_text("utf-8") for file in files]

class Text:
    """The client's own text and its own columns."""
    def __init__(self, words, encoding):
        self.words, self.encoding = words, encoding

    def lines(self):
        starts = [0] + [match.end() for match in re.finditer("\r\n|\r|\n", self.words)]
        return starts

    def units(self, words):
        return {"utf-8": lambda: len(words.encode()), "utf-16": lambda: len(words.encode("utf-16-le")) // 2, "utf-32": lambda: len(words)}[self.encoding]()

    def position(self, offset):
        starts = self.lines()
        line = next(i for i in range(len(starts) - 1, -1, -1) if starts[i] <= offset)
        return {"line": line, "character": self.units(self.words[starts[line]:offset])}

    def change(self, r):
        size = len(self.words)
        start = r.randint(0, size)
        removed = 0 if r.random() < 0.5 else min(size - start, r.randint(0, 400 if r.random() < 0.1 else 6))
        end = start + removed
        # No position of the protocol lies between CR and LF.
        start, end = (at - 1 if self.words[at - 1:at + 1] == "\r\n" else at for at in (start, end))
        words = "".join(r.choice(PIECES) for _ in range(r.randint(0, 3)))
        told = {"range": {"start": self.position(start), "end": self.position(end)}, "text": words}
        self.words = self.words[:start] + words + self.words[end:]
        return told

def expected(finding, starts, text):
    """A finding of the command line as the server must tell it."""
    def span(place):
        def at(line, column):
            start = starts[line - 1]
            return {"line": line - 1, "character": text.units(text.words[start:start + column - 1])}
        return {"start": at(place["line"], place["column"]), "end": at(place["endLine"], place["endColumn"])}
    return {"range": span(finding), "severity": SEVERITIES.index(finding["severity"]) + 1, "code": finding["rule"], "message": finding["message"],
            "related": [(span(place), place["message"]) for place in finding["related"]],
            "fixes": [(fix["title"], [(span(edit), edit["text"]) for edit in fix["edits"]]) for fix in finding["fixes"]]}

def told(diagnostic):
    return {**{key: diagnostic[key] for key in ("range", "severity", "code", "message")},
            "related": [(place["location"]["range"], place["message"]) for place in diagnostic.get("relatedInformation", [])],
            "fixes": [(fix["title"], [(edit["range"], edit["newText"]) for edit in fix["edits"]])
                      for fix in (diagnostic.get("data") or {}).get("fixes", [])]}

def fresh(program, texts):
    """What one run of the command line says of each of the texts."""
    with tempfile.TemporaryDirectory() as folder:
        lines = "\n".join(json.dumps({"path": str(number), "text": words}, ensure_ascii=False) for number, words in enumerate(texts))
        done = subprocess.run([program, "--check", "--stdin-jsonl"], input=lines.encode(), capture_output=True, cwd=folder)
    assert done.returncode in (0, 1), done.stderr.decode()
    found = [[] for _ in texts]
    for line in done.stdout.decode().split("\n")[:-1]:
        finding = json.loads(line)
        found[int(finding["path"])].append(finding)
    return found

def run(program, encoding, edits, originals, r):
    client, version, steps = Client([program, "--stdio"]), 0, []
    initialize(client, "file:///nowhere", encoding=encoding)
    failures = findings = 0
    for edit in range(edits):
        uri = f"file:///nowhere/{edit // 100}.txt"
        if edit % 100 == 0:
            text, version = Text(originals[(edit // 100) % len(originals)], encoding), 1
            client.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "plaintext", "version": 1, "text": text.words}})
            client.diagnostics(uri, 1)
        version += 1
        changes = [text.change(r) for _ in range(r.randint(1, 4))]
        client.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": changes})
        steps.append((text.words, client.diagnostics(uri, version)))
        client.messages.clear()
        if edit % 100 == 99 or edit == edits - 1:
            client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
        if len(steps) == 500 or edit == edits - 1:
            for (words, diagnostics), found in zip(steps, fresh(program, [words for words, _ in steps])):
                own = Text(words, encoding)
                starts = own.lines()
                findings += len(found)
                if [told(one) for one in diagnostics] != [expected(one, starts, own) for one in found]:
                    failures += 1
            steps = []
    assert client.end() == 0, "the server did not end well"
    print(f"{encoding}: {edits} messages with {findings} findings behind them, {failures} unlike a fresh check", flush=True)
    return failures

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("program")
    p.add_argument("--edits", type=int, default=10000)
    p.add_argument("--seed", type=int, default=7)
    opt = p.parse_args()
    program, originals, r = str(Path(opt.program).resolve()), reports(), random.Random(opt.seed)
    failures = sum(run(program, encoding, opt.edits, originals, r) for encoding in ("utf-8", "utf-16", "utf-32"))
    raise SystemExit(failures > 0)

if __name__ == "__main__":
    main()

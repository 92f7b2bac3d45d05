#!/usr/bin/env python3
"""A long time of typing: memory must not grow by more than a tenth, nor may answers become slower.

  soak.py .build/release/reportlint report.txt [--edits 200000]"""
import argparse, random, sys, time
from client import Client, initialize

URI = "file:///soak/report.md"

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("program")
    p.add_argument("report")
    p.add_argument("--edits", type=int, default=200000)
    opt = p.parse_args()
    lines = open(opt.report, encoding="utf-8").read().split("\n")
    r, client, version = random.Random(1), Client([opt.program, "--stdio"]), 1
    initialize(client, "file:///soak", encoding="utf-32")
    client.notify("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": "\n".join(lines)}})
    client.diagnostics(URI, 1)
    plan, marks = [], []
    start = time.monotonic()
    for edit in range(1, opt.edits + 1):
        if not plan:
            # A word typed and taken back, a line broken and joined, so that the report stays what it is.
            line = r.randrange(len(lines))
            column = r.randrange(len(lines[line]) + 1)
            words = r.choice(["1", "支出", "，其中：", "万元", "2023年", "\n", "𠮷"])
            plan = [(line, column + i, c) for i, c in enumerate(words)]
            plan += [(line, column + i, None) if c != "\n" else (line, column, "") for i, c in reversed(list(enumerate(words)))]
        line, column, words = plan.pop(0)
        begin = {"line": line, "character": column}
        end = begin if words else {"line": line, "character": column + 1}
        if words == "":
            end = {"line": line + 1, "character": 0}
        version += 1
        client.notify("textDocument/didChange", {"textDocument": {"uri": URI, "version": version}, "contentChanges": [
            {"range": {"start": begin, "end": end}, "text": words or ""}]})
        client.diagnostics(URI, version)
        client.messages.clear()
        if edit % (opt.edits // 20) == 0:
            now = time.monotonic()
            marks.append((client.rss(), (now - start) / (opt.edits // 20) * 1000))
            start = now
            print(f"{edit} edits: {marks[-1][0]} KiB, {marks[-1][1]:.3f} ms an edit", flush=True)
    assert client.end() == 0, "the server did not end well"
    if max(m[0] for m in marks[1:]) > marks[0][0] * 1.1:
        sys.exit("memory grew by more than a tenth")
    if min(m[1] for m in marks[-5:]) > 1.5 * min(m[1] for m in marks[:5]):
        sys.exit("answers became slower")

if __name__ == "__main__":
    main()

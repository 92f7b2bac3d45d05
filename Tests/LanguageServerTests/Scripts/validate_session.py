#!/usr/bin/env python3
"""Holds every message of a session that uses everything against the LSP meta model, by way of lsprotocol (PyPI).

  validate_session.py .build/release/reportlint

A message is structured, unstructured again, and must come out as it went in, nulls pruned."""
import json, sys, tempfile
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname
from client import Client, initialize
from lsprotocol import converters, types

CONVERTER = converters.get_converter()
TEXT = """# 清溪县水利局2023年度部门整体支出绩效自评报告

一、基本情况

水利支出100.00万元，其中：人员经费60.00万元，公用经费30.00万元。

（一）预算执行情况

2023年度公用经费支出1613.46万元。根据《中共中央 国务院关于全面实施预算绩效管理的意见》（中发[2018]34号）的要求，全部完成。

二、绩效情况

2023年公用经费支出16,134,500元。𠮷

| 项目 | 金额（万元） |
| --- | ---: |
| 甲 | 1.00 |
| 乙 | 2.00 |
| 合计 | 3.10 |
"""

def pruned(value):
    if isinstance(value, dict):
        return {k: pruned(v) for k, v in value.items() if v is not None}
    return [pruned(v) for v in value] if isinstance(value, list) else value

def validate(message, methods):
    """What is wrong with a message; None for nothing."""
    kinds = types.METHOD_TO_TYPES
    if "method" in message:
        kind = kinds.get(message["method"], (None,))[0]
    else:
        kind = types.ResponseErrorMessage if "error" in message else kinds[methods[message["id"]]][1]
    if kind is None:
        return "unknown method"
    try:
        again = CONVERTER.unstructure(CONVERTER.structure(message, kind))
    except Exception as error:
        return f"{kind.__name__}: {error!r} {getattr(error, 'exceptions', '')}"
    a, b = pruned(message), pruned(json.loads(json.dumps(again)))
    return None if a == b else f"{kind.__name__}: {a} came out as {b}"

def use(client, folder, pull):
    """Asks everything that can be asked; returns the methods that gave something."""
    uri = folder + "/%E6%8A%A5%E5%91%8A.md"
    document, gave = {"textDocument": {"uri": uri}}, set()

    def ask(method, **params):
        answer = client.request(method, params)
        if answer.get("result"):
            gave.add(method)
        return answer.get("result")

    def at(words):
        line = next(i for i, l in enumerate(TEXT.split("\n")) if words in l)
        return {"line": line, "character": TEXT.split("\n")[line].index(words)}

    initialize(client, folder, pull=pull)
    client.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": TEXT}})
    end = {"line": len(TEXT.split("\n")) - 1, "character": 0}
    whole = {"start": {"line": 0, "character": 0}, "end": end}
    if pull:
        first = ask("textDocument/diagnostic", **document)
        ask("textDocument/diagnostic", previousResultId=first["resultId"], **document)
        ask("workspace/diagnostic", previousResultIds=[{"uri": uri, "value": first["resultId"]}], workDoneToken="work")
        ask("workspace/diagnostic", previousResultIds=[], partialResultToken=7)
        diagnostics = first["items"]
    else:
        diagnostics = client.diagnostics(uri, 1)
    assert diagnostics, "nothing is flagged"
    assert diagnostics[0]["data"]["fixes"], "no fix is carried"
    actions = []
    for kinds in ({"only": ["source.fixAll"]}, {"only": ["refactor"]}, {"only": ["quickfix"]}, {}):
        found = ask("textDocument/codeAction", range=whole, context={"diagnostics": diagnostics, **kinds}, **document)
        actions = found or actions
    for words in ("100.00", "60.00", "1613.46", "一、", "中发", "《中共"):
        for method in ("hover", "definition", "documentHighlight", "prepareRename", "completion"):
            ask("textDocument/" + method, position=at(words), **document)
        ask("textDocument/references", position=at(words), context={"includeDeclaration": True}, **document)
    ask("textDocument/rename", position=at("1613.46"), newName="1700.50", **document)
    ask("textDocument/rename", position=at("1613.46"), newName="很多", **document)
    for method in ("documentSymbol", "foldingRange", "codeLens", "documentLink"):
        ask("textDocument/" + method, **document)
    ask("textDocument/selectionRange", positions=[at("60.00"), at("一、")], **document)
    ask("textDocument/inlayHint", range=whole, **document)
    tokens = ask("textDocument/semanticTokens/full", **document)
    ask("textDocument/semanticTokens/range", range=whole, **document)
    client.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [
        {"range": {"start": end, "end": end}, "text": "三、存在问题\n\n根据《"}, {"range": {"start": {"line": 99, "character": 9}, "end": {"line": 99, "character": 9}}, "text": ""}]})
    ask("textDocument/semanticTokens/full/delta", previousResultId=tokens["resultId"], **document)
    here = {"line": end["line"] + 2, "character": 3}
    items = ask("textDocument/completion", position=here, **document)
    items = items["items"] if isinstance(items, dict) else items
    if items:
        ask("completionItem/resolve", **items[0])
    ask("workspace/symbol", query="绩效")
    ask("workspace/executeCommand", command="reportlint.checkWorkspace", arguments=[])
    entry = next(action for action in actions if "command" in action)
    ask("workspace/executeCommand", command=entry["command"], arguments=entry["arguments"])
    assert Path(url2pathname(urlparse(folder).path), ".reportlint-baseline.json").exists(), "no baseline was written"
    ask("workspace/executeCommand", command="nonsense")
    client.notify("workspace/didChangeConfiguration", {"settings": None})
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": folder + "/.reportlint.json", "type": 2}]})
    client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [], "removed": []}})
    client.notify("$/setTrace", {"value": "verbose"})
    ask("nonsense/method")
    client.write(b"Content-Length: 3\r\n\r\n{]}")
    client.notify("textDocument/didSave", document)
    client.notify("textDocument/didClose", document)
    return gave

def main():
    program, failures, gave, count = sys.argv[1], [], set(), 0
    for pull in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "other.txt").write_text(TEXT, "utf-8")
            client = Client([program, "--stdio"])
            gave |= use(client, Path(folder).as_uri(), pull)
            assert client.end() == 0, "the server did not end well"
            for message in client.messages:
                count += 1
                client.methods.setdefault(None, None)
                trouble = None if message.get("id", 0) is None else validate(message, client.methods)
                if trouble:
                    failures.append(trouble)
    print(f"{count} messages, {len(failures)} not as the protocol has them; answered: {', '.join(sorted(gave))}")
    for failure in failures[:20]:
        print(" ", failure[:1500])
    sys.exit(1 if failures else 0)

if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""A session that no server should have to bear: it must live through it, answer afterwards, and give its memory back.

  hostile_session.py .build/release/reportlint [--opens 1000]"""
import argparse, random, sys
from client import Client, frame, initialize

URI = "file:///hostile/report.md"
WRONG = "支出100.00万元，其中：基本支出60.00万元，项目支出30.00万元。\n"
JUNK = [None, True, -1, 0, 1 << 62, 10 ** 30, 0.5, "", "𠮷\u2028", "\ud800", [], [None], {}, {"line": -1, "character": -1}, {"uri": 5}, [[[[]]]]]

def good(random_):
    """Requests and notifications as they should be."""
    here = {"line": random_.randint(0, 3), "character": random_.randint(0, 40)}
    document = {"textDocument": {"uri": URI, "version": random_.randint(-5, 99)}}
    whole = {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}}}
    return random_.choice([
        ("textDocument/hover", {**document, "position": here}), ("textDocument/definition", {**document, "position": here}),
        ("textDocument/references", {**document, "position": here, "context": {"includeDeclaration": True}}),
        ("textDocument/codeAction", {**document, **whole, "context": {"diagnostics": []}}), ("textDocument/inlayHint", {**document, **whole}),
        ("textDocument/rename", {**document, "position": here, "newName": "1"}), ("textDocument/documentSymbol", document),
        ("textDocument/semanticTokens/full", document), ("textDocument/selectionRange", {**document, "positions": [here]}),
        ("textDocument/completion", {**document, "position": here}), ("textDocument/foldingRange", document),
        ("workspace/symbol", {"query": "支"}), ("workspace/executeCommand", {"command": "reportlint.checkWorkspace", "arguments": []}),
        ("textDocument/didChange", {**document, "contentChanges": [{**whole, "text": WRONG}]}),
        ("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "x", "version": 1, "text": WRONG * 3}}),
        ("textDocument/didClose", document), ("workspace/didChangeConfiguration", {"settings": {"rules": {"sum-mismatch": "off"}}}),
        ("$/cancelRequest", {"id": random_.randint(1, 9999)}), ("workspace/diagnostic", {"previousResultIds": []}),
    ])

def spoiled(value, random_):
    """The value with something wrong in one place of it."""
    if random_.random() < 0.25 or not value:
        return random_.choice(JUNK)
    if isinstance(value, dict):
        key = random_.choice(list(value))
        if random_.random() < 0.2:
            return {k: v for k, v in value.items() if k != key}
        return {**value, key: spoiled(value[key], random_)}
    if isinstance(value, list):
        index = random_.randrange(len(value))
        return value[:index] + [spoiled(value[index], random_)] + value[index + 1:]
    return random_.choice(JUNK)

def encoded(message):
    import json
    return frame(json.dumps(message).encode())  # with escapes, for halves of surrogate pairs

def settle(client, uri="file:///hostile/settled.md"):
    """Opens and closes a document: everything sent before has been handled when its diagnostics come."""
    client.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": WRONG}})
    found = client.diagnostics(uri, 1)
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 0}})
    client.messages.clear()
    return found

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("program")
    p.add_argument("--opens", type=int, default=1000)
    p.add_argument("--rounds", type=int, default=3000)
    opt = p.parse_args()
    r, client = random.Random(3), Client([opt.program, "--stdio"])
    initialize(client, "file:///hostile")
    assert settle(client), "nothing was found in a text with a mistake"

    def round_():
        for i in range(opt.opens):
            client.notify("textDocument/didOpen", {"textDocument": {"uri": f"untitled:{i}", "languageId": "", "version": i, "text": WRONG * 50}})
        for i in range(opt.opens):
            client.notify("textDocument/didClose", {"textDocument": {"uri": f"untitled:{i}"}})
        settle(client)

    # What every request needs is loaded once; what comes after that must not stay.
    round_()
    for _ in range(300):
        method, params = good(r)
        client.write(encoded({"jsonrpc": "2.0", "id": r.randint(1, 10 ** 6), "method": method, "params": params}))
    round_()
    before = client.rss()
    round_()
    print(f"{opt.opens} documents opened and closed again: {before} KiB, then {client.rss()} KiB")
    for _ in range(opt.rounds):
        method, params = good(r)
        kind = r.random()
        message = {"jsonrpc": "2.0", "id": r.randint(1, 10 ** 6), "method": method, "params": params}
        if kind < 0.4:
            client.write(encoded(spoiled(message, r)))
        elif kind < 0.5:
            data = encoded(message)
            client.write(data[:r.randrange(len(data))] + b"\r\n\r\n")
        elif kind < 0.55:
            client.write(bytes(r.randrange(256) for _ in range(r.randrange(200))) + b"\r\n\r\n")
        elif kind < 0.6:
            client.write(b"Content-Length: %d\r\n\r\n{}" % r.choice([0, 1, 3, 10 ** 12]))
        else:
            client.write(encoded(message))
    # The last of the cut messages may still swallow what comes next.
    client.write(frame(b"{}") * 5)
    for number in range(5000):
        client.send_request("textDocument/semanticTokens/full", {"textDocument": {"uri": URI}})
        client.notify("$/cancelRequest", {"id": client.next_id})
    assert settle(client, "file:///hostile/after.md") is not None
    client.notify("workspace/didChangeConfiguration", {"settings": {}})
    client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    round_()
    after = client.rss()
    print(f"after {opt.rounds} hostile messages and 5000 requests cancelled: {after} KiB")
    assert client.end() == 0, "the server did not end well"
    if after > before * 1.2:
        sys.exit(f"memory grew from {before} to {after} KiB")

if __name__ == "__main__":
    main()

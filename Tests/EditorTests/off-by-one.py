#!/usr/bin/env python3
"""Runs `reportlint ARGUMENTS` and moves every column that it sends one to the right: a test that passes with it proves nothing."""
import json, os, subprocess, sys, threading


def shift(value):
    if isinstance(value, dict):
        return {k: v + 1 if k == "character" else shift(v) for k, v in value.items()}
    return [shift(v) for v in value] if isinstance(value, list) else value


def bodies(stream):
    while True:
        length = None
        while (line := stream.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if length is None:
            return
        yield stream.read(length)


server = subprocess.Popen([os.environ["REPORTLINT"], *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def forward():
    while data := os.read(0, 65536):
        server.stdin.write(data)
        server.stdin.flush()
    server.stdin.close()


threading.Thread(target=forward, daemon=True).start()
for body in bodies(server.stdout):
    moved = json.dumps(shift(json.loads(body)), ensure_ascii=False).encode()
    sys.stdout.buffer.write(b"Content-Length: %d\r\n\r\n" % len(moved) + moved)
    sys.stdout.buffer.flush()
sys.exit(server.wait())

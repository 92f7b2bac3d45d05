"""A client of the language server over pipes (standard library only), shared by the scripts beside it."""
import json, os, queue, subprocess, threading, time

def frame(message):
    body = message if isinstance(message, bytes) else json.dumps(message, ensure_ascii=False).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)

class Client:
    def __init__(self, command, **options):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options)
        self.messages, self.inbox, self.answers, self.next_id, self.methods = [], queue.Queue(), {}, 0, {}
        self.results = {"workspace/configuration": lambda p: [None for _ in p["items"]], "workspace/applyEdit": lambda p: {"applied": True}}
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        out = self.process.stdout
        while True:
            size = None
            while (line := out.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    size = int(line.split(b":")[1])
            if line == b"" or size is None:
                return self.inbox.put(None)
            message = json.loads(out.read(size))
            if "method" in message and "id" in message:
                answer = self.results.get(message["method"], lambda p: None)(message.get("params"))
                self.write(frame({"jsonrpc": "2.0", "id": message["id"], "result": answer}))
            self.inbox.put(message)

    def write(self, data):
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except BrokenPipeError:
            pass

    def notify(self, method, params):
        self.write(frame({"jsonrpc": "2.0", "method": method, "params": params}))

    def send_request(self, method, params=None):
        self.next_id += 1
        self.methods[self.next_id] = method
        message = {"jsonrpc": "2.0", "id": self.next_id, "method": method}
        self.write(frame(message if params is None else {**message, "params": params}))
        return self.next_id

    def wait(self, wanted, timeout=60):
        """The first message not looked at yet for which `wanted` holds; every message is kept."""
        end = time.monotonic() + timeout
        while True:
            message = self.inbox.get(timeout=max(0.01, end - time.monotonic()))
            if message is None:
                raise EOFError(f"the server has ended with {self.process.wait()}")
            self.messages.append(message)
            if wanted(message):
                return message

    def request(self, method, params=None, timeout=60):
        number = self.send_request(method, params)
        return self.wait(lambda m: m.get("id") == number and "method" not in m, timeout)

    def diagnostics(self, uri, version):
        return self.wait(lambda m: m.get("method") == "textDocument/publishDiagnostics" and m["params"]["uri"] == uri
                         and m["params"].get("version") == version)["params"]["diagnostics"]

    def rss(self):
        """Resident memory in KiB."""
        for line in open(f"/proc/{self.process.pid}/status"):
            if line.startswith("VmRSS"):
                return int(line.split()[1])

    def end(self):
        """Says goodbye; the exit status."""
        self.request("shutdown")
        self.write(frame({"jsonrpc": "2.0", "method": "exit"}))
        self.process.stdin.close()
        return self.process.wait(20)

def capabilities(encoding="utf-16", pull=False):
    """A client that can do everything."""
    document = {
        "synchronization": {"didSave": True}, "codeLens": {}, "documentLink": {}, "foldingRange": {}, "selectionRange": {}, "inlayHint": {},
        "publishDiagnostics": {"versionSupport": True, "relatedInformation": True, "dataSupport": True, "tagSupport": {"valueSet": [1, 2]}},
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source"]}}, "isPreferredSupport": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]}, "rename": {"prepareSupport": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        "semanticTokens": {"requests": {"range": True, "full": {"delta": True}}, "tokenTypes": [], "tokenModifiers": [], "formats": ["relative"]},
    }
    work = {"configuration": True, "workspaceFolders": True, "applyEdit": True, "didChangeConfiguration": {"dynamicRegistration": True},
            "didChangeWatchedFiles": {"dynamicRegistration": True}, "inlayHint": {"refreshSupport": True},
            "semanticTokens": {"refreshSupport": True}, "codeLens": {"refreshSupport": True}}
    if pull:
        document["diagnostic"] = {}
        work["diagnostics"] = {"refreshSupport": True}
    return {"general": {"positionEncodings": [encoding]}, "textDocument": document, "workspace": work, "window": {"workDoneProgress": True}}

def initialize(client, folder, **options):
    answer = client.request("initialize", {
        "processId": os.getpid(), "rootUri": folder, "workspaceFolders": [{"uri": folder, "name": "reports"}], "locale": "zh-cn",
        "capabilities": capabilities(**options), "clientInfo": {"name": "script"}})
    client.notify("initialized", {})
    return answer

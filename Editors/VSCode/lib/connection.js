'use strict';

/**
 * JSON-RPC 2.0 over two streams, framed as the Language Server Protocol frames it (LSP 3.17, "Base Protocol").
 *
 * It knows nothing of VS Code: what a message means is for its owner.
 */
class Connection {
  /**
   * @param {import('stream').Readable} input what the server writes
   * @param {import('stream').Writable} output what the server reads
   * @param {{ onRequest: (method: string, params: any) => any, onNotification: (method: string, params: any) => void,
   *   onTrace?: (direction: string, message: any) => void, onFault: (text: string) => void }} handlers
   */
  constructor(input, output, handlers) {
    this.output = output;
    this.handlers = handlers;
    this.nextId = 1;
    /** Requests that wait for an answer. @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
    this.waiting = new Map();
    this.isClosed = false;
    /** @type {Buffer[]} */
    this.chunks = [];
    this.length = 0;
    /** Bytes of the body that is being read; -1 while its header is. */
    this.expected = -1;
    input.on('data', chunk => this.receive(chunk));
    input.on('end', () => this.close());
    output.on('error', () => this.close());
  }

  /**
   * @param {string} method
   * @param {any} params
   * @param {{ isCancellationRequested: boolean, onCancellationRequested: (listener: () => void) => { dispose(): void } }} [token]
   * @returns {Promise<any>} the result; null once cancelled
   */
  request(method, params, token) {
    if (this.isClosed) return Promise.reject(new ConnectionClosed());
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      let cancelling;
      const settle = act => value => {
        if (cancelling) cancelling.dispose();
        act(value);
      };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.write({ jsonrpc: '2.0', id, method, params });
      if (token) {
        const cancel = () => this.notify('$/cancelRequest', { id });
        if (token.isCancellationRequested) cancel();
        else cancelling = token.onCancellationRequested(cancel);
      }
    });
  }

  /** @param {string} method @param {any} [params] */
  notify(method, params) {
    if (!this.isClosed) this.write({ jsonrpc: '2.0', method, params });
  }

  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const { reject } of this.waiting.values()) reject(new ConnectionClosed());
    this.waiting.clear();
  }

  /** @param {any} message */
  write(message) {
    if (this.handlers.onTrace) this.handlers.onTrace('→', message);
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.output.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]));
  }

  /** @param {Buffer} chunk */
  receive(chunk) {
    this.chunks.push(chunk);
    this.length += chunk.length;
    // A long message arrives in many pieces; they are joined once, when all of them are there.
    while (this.length >= Math.max(this.expected, 1)) {
      const bytes = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks);
      this.chunks = [bytes];
      if (this.expected < 0) {
        const end = bytes.indexOf('\r\n\r\n');
        if (end < 0) return;
        const match = /^content-length: *(\d+)/im.exec(bytes.toString('ascii', 0, end));
        this.keep(bytes.subarray(end + 4));
        if (match) this.expected = Number(match[1]);
        else this.handlers.onFault('a message without Content-Length');
      } else {
        const body = bytes.toString('utf8', 0, this.expected);
        this.keep(bytes.subarray(this.expected));
        this.expected = -1;
        this.accept(body);
      }
    }
  }

  /** @param {Buffer} rest */
  keep(rest) {
    this.chunks = [rest];
    this.length = rest.length;
  }

  /** @param {string} body */
  accept(body) {
    let message;
    try {
      message = JSON.parse(body);
    } catch {
      this.handlers.onFault('a message that is no JSON');
      return;
    }
    if (this.handlers.onTrace) this.handlers.onTrace('←', message);
    if (message.method !== undefined && message.id !== undefined) this.answer(message);
    else if (message.method !== undefined) this.handlers.onNotification(message.method, message.params);
    else this.settle(message);
  }

  /** @param {any} message */
  async answer(message) {
    try {
      const result = await this.handlers.onRequest(message.method, message.params);
      if (result === Connection.unknown) {
        this.write({ jsonrpc: '2.0', id: message.id, error: { code: -32601, message: `unknown method ${message.method}` } });
      } else {
        this.write({ jsonrpc: '2.0', id: message.id, result: result === undefined ? null : result });
      }
    } catch (error) {
      this.write({ jsonrpc: '2.0', id: message.id, error: { code: -32603, message: String(error) } });
    }
  }

  /** @param {any} message */
  settle(message) {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    this.waiting.delete(message.id);
    if (!message.error) waiting.resolve(message.result);
    // Cancelled, or overtaken by an edit: there is simply no answer.
    else if ([-32800, -32801, -32802].includes(message.error.code)) waiting.resolve(null);
    else waiting.reject(new Error(message.error.message));
  }
}

/** What `onRequest` gives for a method that it does not know. */
Connection.unknown = Symbol('unknown method');

/** The server is gone. */
class ConnectionClosed extends Error {
  constructor() {
    super('the server has stopped');
  }
}

module.exports = { Connection, ConnectionClosed };

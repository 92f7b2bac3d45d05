'use strict';

const { spawn } = require('child_process');
const { Connection } = require('./connection');
const { Converter } = require('./convert');
const { Documents } = require('./documents');
const capabilities = require('./capabilities');
const { register } = require('./features');
const { Watchers } = require('./watchers');

/** How long a server that is asked to stop may take, in milliseconds. */
const stopping = 2000;

/** One run of the server: from its start until it ends, however it ends. */
class Client {
  /**
   * @param {typeof import('vscode')} vscode
   * @param {{ command: string, arguments: string[], selector: import('vscode').DocumentFilter[], version: string,
   *   log: (text: string) => void, trace: () => string, onEnd: (wasAsked: boolean) => void }} options
   */
  constructor(vscode, options) {
    this.vscode = vscode;
    this.options = options;
    this.convert = new Converter(vscode);
    this.diagnostics = vscode.languages.createDiagnosticCollection('reportlint');
    /** @type {{ dispose(): void }[]} */
    this.subscriptions = [this.diagnostics];
    this.wasAsked = false;
    this.hasEnded = false;
    this.diagnosticsListeners = new Set();
  }

  /** @returns {Promise<string>} the version of the server */
  async start() {
    const { vscode, options } = this;
    this.process = spawn(options.command, [...options.arguments, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const started = new Promise((resolve, reject) => {
      this.process.once('spawn', resolve);
      this.process.once('error', reject);
    });
    this.process.on('error', () => this.end());
    this.process.on('exit', () => this.end());
    this.process.stderr.on('data', bytes => options.log(bytes.toString('utf8').trimEnd()));
    await started;
    this.connection = new Connection(this.process.stdout, this.process.stdin, {
      onRequest: (method, params) => this.answer(method, params),
      onNotification: (method, params) => this.accept(method, params),
      onTrace: (direction, message) => this.traceMessage(direction, message),
      onFault: text => options.log(`reportlint: ${text}`),
    });
    this.connection.onDiagnostics = listener => {
      this.diagnosticsListeners.add(listener);
      return () => this.diagnosticsListeners.delete(listener);
    };
    this.watchers = new Watchers(vscode, this.connection);
    this.subscriptions.push(this.watchers);

    const folders = this.folders();
    const { capabilities: offered, serverInfo } = await this.connection.request('initialize', {
      processId: process.pid,
      clientInfo: { name: 'Visual Studio Code', version: vscode.version },
      locale: vscode.env.language,
      rootUri: folders.length > 0 ? folders[0].uri : null,
      workspaceFolders: folders,
      capabilities,
      initializationOptions: this.configuration(),
      trace: options.trace(),
    });
    this.connection.notify('initialized', {});
    // No figure is counted wrongly without saying so: this client speaks UTF-16 and nothing else.
    if (offered.positionEncoding && offered.positionEncoding !== 'utf-16') throw new Error(`positions in ${offered.positionEncoding}`);
    this.subscriptions.push(
      ...register(vscode, this.connection, offered, this.convert, options.selector),
      new Documents(vscode, this.connection, document => vscode.languages.match(options.selector, document) > 0),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('reportlint')) {
          this.connection.notify('workspace/didChangeConfiguration', { settings: { reportlint: this.configuration() } });
        }
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const event = { added: added.map(folder), removed: removed.map(folder) };
        this.connection.notify('workspace/didChangeWorkspaceFolders', { event });
      }));
    return serverInfo && serverInfo.version || '';
  }

  /** Asks the server to end, and ends it if it does not. */
  async stop() {
    this.wasAsked = true;
    if (!this.connection || this.hasEnded) return this.end();
    const ended = new Promise(resolve => this.process.once('exit', resolve));
    const timer = setTimeout(() => this.process.kill('SIGKILL'), stopping);
    try {
      await this.connection.request('shutdown');
      this.connection.notify('exit');
    } catch {
      // It is gone already.
    }
    if (!this.hasEnded) await ended;
    clearTimeout(timer);
    this.end();
  }

  /** Ends a run that never came to be. @param {boolean} isHopeless whether starting again would end the same way */
  abandon(isHopeless) {
    this.wasAsked = this.wasAsked || isHopeless;
    this.process.kill('SIGKILL');
    this.end();
  }

  end() {
    if (this.hasEnded) return;
    this.hasEnded = true;
    if (this.connection) this.connection.close();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.options.onEnd(this.wasAsked);
  }

  /** The settings that the server is told of. @param {any} [scope] */
  configuration(scope) {
    const settings = this.vscode.workspace.getConfiguration('reportlint', scope);
    const told = { rules: settings.get('rules') };
    for (const name of ['outline', 'region']) if (settings.get(name)) told[name] = settings.get(name);
    return told;
  }

  folders() {
    return (this.vscode.workspace.workspaceFolders || []).map(folder);
  }

  async answer(method, params) {
    const { vscode } = this;
    switch (method) {
      case 'workspace/configuration':
        return params.items.map(item =>
          item.section === 'reportlint' ? this.configuration(item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined) : null);
      case 'workspace/workspaceFolders':
        return this.folders();
      case 'workspace/applyEdit':
        return { applied: await vscode.workspace.applyEdit(this.convert.workspaceEdit(params.edit)) };
      case 'client/registerCapability':
        return this.watchers.register(params.registrations);
      case 'client/unregisterCapability':
        // The protocol spells it so.
        return this.watchers.unregister(params.unregisterations);
      case 'window/workDoneProgress/create':
        return null;
      case 'window/showMessageRequest':
        return (await this.show(params)) || null;
      case 'window/showDocument':
        if (params.external) return { success: await vscode.env.openExternal(vscode.Uri.parse(params.uri)) };
        await vscode.window.showTextDocument(vscode.Uri.parse(params.uri));
        return { success: true };
      case 'workspace/codeLens/refresh':
      case 'workspace/inlayHint/refresh':
      case 'workspace/semanticTokens/refresh':
        for (const listener of this.diagnosticsListeners) listener();
        return null;
      default:
        return Connection.unknown;
    }
  }

  accept(method, params) {
    switch (method) {
      case 'textDocument/publishDiagnostics': {
        const uri = this.convert.uri(params.uri);
        const document = this.vscode.workspace.textDocuments.find(one => one.uri.toString() === uri.toString());
        // What was found in a text that has changed since stands in the wrong places.
        if (document && params.version !== undefined && params.version !== null && params.version !== document.version) return;
        this.diagnostics.set(uri, params.diagnostics.map(diagnostic => this.convert.diagnostic(diagnostic)));
        for (const listener of this.diagnosticsListeners) listener();
        break;
      }
      case 'window/logMessage':
        this.options.log(params.message);
        break;
      case 'window/showMessage':
        this.show(params);
        break;
      case '$/logTrace':
        this.options.log(params.verbose ? `${params.message}\n${params.verbose}` : params.message);
        break;
    }
  }

  /** @param {{ type: number, message: string, actions?: { title: string }[] }} params */
  show({ type, message, actions = [] }) {
    const { window } = this.vscode;
    const show = type === 1 ? window.showErrorMessage : type === 2 ? window.showWarningMessage : window.showInformationMessage;
    return show.call(window, message, ...actions);
  }

  traceMessage(direction, message) {
    const level = this.options.trace();
    if (level === 'off') return;
    const name = message.method || `answer ${message.id}`;
    this.options.log(level === 'verbose' ? `${direction} ${name} ${JSON.stringify(message.params || message.result)}` : `${direction} ${name}`);
  }
}

/** A workspace folder as the server wants it. */
function folder({ uri, name }) {
  return { uri: uri.toString(), name };
}

module.exports = { Client };

'use strict';

const { Client } = require('./client');

/** How often the server may stop by itself within `window` milliseconds before it is left alone. */
const patience = { crashes: 5, window: 3 * 60 * 1000 };

/** Keeps one server running: starts it, restarts it when it stops, ever later, and gives up when it stops again and again. */
class Supervisor {
  /**
   * @param {typeof import('vscode')} vscode
   * @param {ReturnType<import('./texts').textsFor>} texts
   * @param {{ log: (text: string) => void, selector: any[], version: string, onState: (version: string | undefined) => void,
   *   showLog: () => void, delay?: (crashes: number) => number }} options `delay` in milliseconds
   */
  constructor(vscode, texts, options) {
    this.vscode = vscode;
    this.texts = texts;
    this.options = options;
    this.delay = options.delay || (crashes => 1000 * 2 ** (crashes - 1));
    /** When the server stopped by itself, in milliseconds. @type {number[]} */
    this.crashes = [];
    /** Starting and stopping, one after the other. */
    this.work = Promise.resolve();
  }

  /** The connection to the running server. */
  get connection() {
    return this.client && !this.client.hasEnded ? this.client.connection : undefined;
  }

  get command() {
    return this.vscode.workspace.getConfiguration('reportlint').get('server.path') || 'reportlint';
  }

  start() {
    return this.inTurn(async () => {
      const settings = this.vscode.workspace.getConfiguration('reportlint');
      if (this.connection || !settings.get('enable')) return;
      const client = new Client(this.vscode, {
        command: this.command,
        arguments: settings.get('server.arguments') || [],
        selector: this.options.selector,
        version: this.options.version,
        log: this.options.log,
        trace: () => this.vscode.workspace.getConfiguration('reportlint').get('trace.server') || 'off',
        onEnd: wasAsked => this.ended(client, wasAsked),
      });
      this.client = client;
      try {
        this.options.onState(await client.start());
      } catch (error) {
        const isMissing = error.code === 'ENOENT' || error.code === 'EACCES';
        this.options.log(String(error));
        client.abandon(isMissing);
        if (isMissing) this.tellNotFound();
      }
    });
  }

  stop() {
    clearTimeout(this.timer);
    return this.inTurn(async () => {
      if (this.client) await this.client.stop();
      this.client = undefined;
    });
  }

  async restart() {
    this.crashes = [];
    await this.stop();
    await this.start();
  }

  inTurn(act) {
    this.work = this.work.then(act, act);
    return this.work;
  }

  ended(client, wasAsked) {
    if (client !== this.client) return;
    this.options.onState(undefined);
    if (wasAsked) return;
    const now = Date.now();
    this.crashes = [...this.crashes.filter(time => now - time < patience.window), now];
    if (this.crashes.length >= patience.crashes) return this.tellFailing();
    const delay = this.delay(this.crashes.length);
    this.options.log(this.texts.restartsIn(delay / 1000));
    this.timer = setTimeout(() => this.start(), delay);
  }

  async tellNotFound() {
    const { window, commands } = this.vscode;
    const open = this.texts.openSettings();
    if (await window.showErrorMessage(this.texts.notFound(this.command), open) === open) {
      commands.executeCommand('workbench.action.openSettings', 'reportlint.server.path');
    }
  }

  async tellFailing() {
    const show = this.texts.showLog();
    if (await this.vscode.window.showErrorMessage(this.texts.failing(), show) === show) this.options.showLog();
  }
}

module.exports = { Supervisor };

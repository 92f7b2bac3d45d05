'use strict';

/** The files that the server asks to be told of: `.reportlint.json` and what it names. */
class Watchers {
  /**
   * @param {typeof import('vscode')} vscode
   * @param {import('./connection').Connection} connection
   */
  constructor(vscode, connection) {
    this.vscode = vscode;
    this.connection = connection;
    /** Watchers of each registration. @type {Map<string, { dispose(): void }[]>} */
    this.registered = new Map();
  }

  /** @param {{ id: string, method: string, registerOptions?: any }[]} registrations */
  register(registrations) {
    for (const { id, method, registerOptions } of registrations) {
      if (method !== 'workspace/didChangeWatchedFiles') continue;
      this.registered.set(id, registerOptions.watchers.map(({ globPattern, kind }) => this.watch(globPattern, kind)));
    }
    return null;
  }

  /** @param {{ id: string }[]} registrations */
  unregister(registrations) {
    for (const { id } of registrations) {
      for (const watcher of this.registered.get(id) || []) watcher.dispose();
      this.registered.delete(id);
    }
    return null;
  }

  /** @param {string | { baseUri: any, pattern: string }} pattern @param {number} kind 1 created, 2 changed, 4 deleted, added up */
  watch(pattern, kind = 7) {
    const { workspace, RelativePattern, Uri } = this.vscode;
    const base = typeof pattern === 'string' ? undefined : pattern.baseUri.uri || pattern.baseUri;
    const glob = base === undefined ? pattern : new RelativePattern(Uri.parse(base), pattern.pattern);
    const watcher = workspace.createFileSystemWatcher(glob, !(kind & 1), !(kind & 2), !(kind & 4));
    const tell = type => uri => this.connection.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri.toString(), type }] });
    watcher.onDidCreate(tell(1));
    watcher.onDidChange(tell(2));
    watcher.onDidDelete(tell(3));
    return watcher;
  }

  dispose() {
    this.unregister([...this.registered.keys()].map(id => ({ id })));
  }
}

module.exports = { Watchers };

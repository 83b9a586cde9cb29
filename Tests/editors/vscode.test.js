'use strict';
// editors/vscode as VS Code would start it, with stand-ins for the two modules that only VS Code and npm have: `vscode`,
// and a language client that starts the real server and speaks with it as VS Code does (UTF-16, pulled diagnostics).
// DRAFTLINT names the program. Run by `node --test`.

const assert = require('node:assert');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const Module = require('node:module');
const path = require('node:path');
const test = require('node:test');

const folder = path.join(__dirname, '..', '..', 'editors', 'vscode');
const manifest = require(path.join(folder, 'package.json'));

/** What the extension has registered, and the setting that it reads. */
const host = {
  commands: new Map(),
  onConfiguration: undefined,
  settings: { path: process.env.DRAFTLINT, documentation: 'https://amt.example/regeln' },
};
const clients = [];

const vscode = {
  commands: {
    registerCommand(name, action) {
      host.commands.set(name, action);
      return { dispose() {} };
    },
  },
  workspace: {
    getConfiguration: (section) => ({
      get: (name, otherwise) => (section === 'draftlint' ? host.settings[name] : undefined) ?? otherwise,
    }),
    onDidChangeConfiguration(listener) {
      host.onConfiguration = listener;
      return { dispose() {} };
    },
  },
};

/** As much of `LanguageClient` as the extension uses. */
class LanguageClient {
  constructor(id, name, serverOptions, clientOptions) {
    Object.assign(this, { id, name, serverOptions, clientOptions, buffer: Buffer.alloc(0), count: 0, answers: new Map() });
    clients.push(this);
  }

  async start() {
    this.process = spawn(this.serverOptions.command, this.serverOptions.args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.stdout.on('data', (data) => this.receive(data));
    this.capabilities = (
      await this.request('initialize', {
        processId: process.pid,
        rootUri: null,
        initializationOptions: this.clientOptions.initializationOptions,
        capabilities: {
          general: { positionEncodings: ['utf-16'] },
          textDocument: {
            publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
            diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
          },
        },
      })
    ).capabilities;
    this.send({ method: 'initialized', params: {} });
  }

  async stop() {
    await this.request('shutdown', null);
    this.send({ method: 'exit' });
    const [status] = await once(this.process, 'exit');
    this.status = status;
  }

  request(method, params) {
    const id = ++this.count;
    this.send({ id, method, params });
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  receive(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.buffer.subarray(0, end).toString())[1]);
      if (this.buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.buffer.subarray(end + 4, end + 4 + length).toString());
      this.buffer = this.buffer.subarray(end + 4 + length);
      assert.notStrictEqual(message.method, 'textDocument/publishDiagnostics', 'published to a client that pulls');
      this.answers.get(message.id)?.(message.result);
    }
  }
}

const resolve = Module._load;
Module._load = (name, ...rest) =>
  name === 'vscode' ? vscode : name === 'vscode-languageclient/node' ? { LanguageClient } : resolve(name, ...rest);

const context = { subscriptions: [] };
const extension = require(path.join(folder, manifest.main));

async function findings(client) {
  const uri = 'file:///nowhere/draft.md';
  const text = 'Ä 👮 nach § 25 TTDSG.\n';
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
  const report = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  const [page] = report.items.map((item) => item.codeDescription.href);
  assert.strictEqual(page, 'https://amt.example/regeln/outdated-law/ttdsg.md');
  return report.items.map((item) => `${item.range.start.character}-${item.range.end.character} ${item.code}`);
}

test('starts the server and gets its findings', async () => {
  await extension.activate(context);
  assert.strictEqual(clients.length, 1);
  assert.strictEqual(clients[0].capabilities.positionEncoding, 'utf-16');
  assert.deepStrictEqual(await findings(clients[0]), ['15-20 outdated-law/ttdsg']);
  assert.strictEqual(context.subscriptions.length, 2);
});

test('starts anew at the command, and where the setting changes', async () => {
  await host.commands.get('draftlint.restart')();
  await host.onConfiguration({ affectsConfiguration: (name) => name === 'draftlint' });
  host.onConfiguration({ affectsConfiguration: () => false });
  assert.strictEqual(clients.length, 3);
  assert.deepStrictEqual(clients.slice(0, 2).map((client) => client.status), [0, 0]);
  assert.deepStrictEqual(await findings(clients[2]), ['15-20 outdated-law/ttdsg']);
});

test('ends the server', async () => {
  await extension.deactivate();
  assert.strictEqual(clients[2].status, 0);
  await extension.deactivate();
});

test('the manifest declares what the extension uses', () => {
  const declared = manifest.contributes.commands.map((command) => command.command);
  assert.deepStrictEqual(declared, [...host.commands.keys()]);
  const settings = Object.keys(manifest.contributes.configuration.properties);
  assert.deepStrictEqual(settings, Object.keys(host.settings).map((name) => `draftlint.${name}`));
  const languages = clients[0].clientOptions.documentSelector.map((filter) => filter.language).filter(Boolean);
  for (const event of manifest.activationEvents.filter((event) => event.startsWith('onLanguage:'))) {
    assert.ok(languages.includes(event.slice('onLanguage:'.length)), event);
  }
});

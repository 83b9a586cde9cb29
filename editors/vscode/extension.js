'use strict';
// Starts `draftlint lsp` as the guide to language servers for VS Code shows
// (https://code.visualstudio.com/api/language-extensions/language-server-extension-guide). The server does the rest.

const { commands, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** The kinds of files that the server is told of. */
const documentSelector = [
  ...['markdown', 'html', 'plaintext'].map((language) => ({ scheme: 'file', language })),
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'file', pattern: '**/.lint-policy.yml' },
];

/** @type {LanguageClient | undefined} */
let client;

async function start() {
  const settings = workspace.getConfiguration('draftlint');
  const command = settings.get('path', 'draftlint');
  const initializationOptions = { documentation: settings.get('documentation', '') };
  const options = { documentSelector, initializationOptions };
  client = new LanguageClient('draftlint', 'draftlint', { command, args: ['lsp'] }, options);
  await client.start();
}

async function stop() {
  await client?.stop();
  client = undefined;
}

async function restart() {
  await stop();
  await start();
}

/** @param {import('vscode').ExtensionContext} context */
async function activate(context) {
  context.subscriptions.push(
    commands.registerCommand('draftlint.restart', restart),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('draftlint')) return restart();
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };

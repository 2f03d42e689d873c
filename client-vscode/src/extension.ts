// The extension: its parts, and when they begin.

import * as vscode from 'vscode';
import { AuthorityBadges } from './authorityBadges';
import { Clarifier } from './clarify';
import { ClausesView } from './clausesView';
import { registerInCode } from './codeFiles';
import { registerCommands } from './commands';
import { Environment } from './environment';
import { Overview } from './overview';
import { Finder } from './python';
import { Server } from './server';
import { SECTION } from './settings';
import { StatusBar } from './statusBar';
import { Store } from './store';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('plainspec', { log: true });
  const { version } = context.extension.packageJSON as { version: string };
  const environment = new Environment(context, log);
  const finder = new Finder(environment, log);
  const server = new Server(version, finder, environment, log);
  const store = new Store(server);
  const view = new ClausesView(server, store);
  const overview = new Overview(context.extensionUri, server, store);
  const clarifier = new Clarifier(server);
  context.subscriptions.push(
    log,
    server,
    store,
    view,
    overview,
    ...registerInCode(server),
    new StatusBar(server, store),
    vscode.window.registerFileDecorationProvider(new AuthorityBadges()),
    ...registerCommands({ server, store, view, overview, clarifier, log }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.path`)) void server.restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.restart()),
  );
  await server.start();
  const following = await finder.onInterpreterChange(() => void server.restart());
  if (following !== undefined) context.subscriptions.push(following);
}

// The status bar item: how the clauses at hand are tested, and how much is open.

import * as vscode from 'vscode';
import { counted, findings } from './findings';
import type { Server, ServerState } from './server';
import { statusText } from './statusText';
import type { Store } from './store';

const DELAY = 150;

export class StatusBar implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly disposables: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly server: Server,
    private readonly store: Store,
  ) {
    this.item = vscode.window.createStatusBarItem('plainspec.status', vscode.StatusBarAlignment.Left, 10);
    this.item.name = 'plainspec';
    const soon = (): void => this.updateSoon();
    this.disposables = [
      this.item,
      server.onState(soon),
      store.onChange(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.languages.onDidChangeDiagnostics(soon),
    ];
    soon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.disposables) each.dispose();
  }

  private updateSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.update();
    }, DELAY);
  }

  private async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document?.languageId === 'markdown' ? this.server.uri(document.uri) : undefined;
    const isReady = this.server.state === 'ready';
    const tree = isReady && uri !== undefined ? await this.store.tree(uri) : undefined;
    const found = counted(isReady ? findings() : []);
    const shown = statusText(this.server.state, tree, found, document === undefined ? '' : vscode.workspace.asRelativePath(document.uri));
    this.item.text = shown.text;
    this.item.tooltip = shown.tooltip;
    this.item.accessibilityInformation = { label: shown.tooltip };
    this.item.command = COMMANDS[this.server.state];
    const failed = this.server.state === 'failed' || this.server.state === 'missing';
    this.item.backgroundColor = failed ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }
}

const COMMANDS: Record<ServerState, string> = {
  idle: 'plainspec.restart',
  starting: 'plainspec.showOutput',
  ready: 'plainspec.showCoverage',
  missing: 'plainspec.installServer',
  failed: 'plainspec.restart',
};

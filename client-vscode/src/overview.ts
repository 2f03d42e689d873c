// The coverage and conflict overview: a page beside the editors that follows what changes.

import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { openRulePage } from './rulePages';
import { withoutMirrors } from './conflicts';
import { counted, type Finding, findings } from './findings';
import { type Conflict, render } from './overviewPage';
import { type Coverage, COVERAGE } from './protocol';
import { toRange } from './places';
import type { Server } from './server';
import type { Store } from './store';

/** Milliseconds between two drawings of the page. */
const SHORTEST_PAUSE = 250;

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export class Overview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private readonly disposables: vscode.Disposable[];
  private readonly places = new Map<string, vscode.Location>();
  private coverage: Coverage | undefined;
  /** What the page shows now. */
  private drawn = '';
  private drawing = false;
  private stale = false;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly server: Server,
    store: Store,
  ) {
    const redraw = (): void => void this.draw();
    this.disposables = [store.onChange(redraw), vscode.languages.onDidChangeDiagnostics(redraw)];
  }

  dispose(): void {
    this.panel?.dispose();
    for (const each of this.disposables) each.dispose();
  }

  async show(): Promise<void> {
    if (this.panel === undefined) {
      const media = vscode.Uri.joinPath(this.extensionUri, 'media');
      const panel = vscode.window.createWebviewPanel('plainspec.overview', 'Coverage and Conflicts', vscode.ViewColumn.Active, {
        enableScripts: true,
        enableCommandUris: false,
        localResourceRoots: [media],
      });
      panel.iconPath = vscode.Uri.joinPath(media, 'icon.png');
      panel.webview.onDidReceiveMessage((message: unknown) => void this.open(message));
      panel.onDidChangeViewState(() => void this.draw());
      panel.onDidDispose(() => {
        this.panel = undefined;
        this.drawn = '';
      });
      this.panel = panel;
    } else {
      this.panel.reveal();
    }
    await this.draw();
  }

  private async open(message: unknown): Promise<void> {
    const key = (message as { open?: unknown } | null)?.open;
    if (typeof key !== 'string') return;
    if (key.startsWith('rule:')) return openRulePage(key.slice('rule:'.length));
    const place = this.places.get(key);
    if (place === undefined) return;
    const document = await vscode.workspace.openTextDocument(place.uri);
    await vscode.window.showTextDocument(document, { selection: place.range });
  }

  /** Draw the page anew; what changes meanwhile is drawn after it. */
  private async draw(): Promise<void> {
    if (this.panel?.visible !== true) return;
    if (this.drawing) {
      this.stale = true;
      return;
    }
    this.drawing = true;
    try {
      do {
        this.stale = false;
        const before = Date.now();
        this.coverage = (await this.server.ask<Coverage>(COVERAGE, {})) ?? this.coverage;
        this.put();
        // Of the server's time the page takes a quarter at most, however large the workspace is.
        await pause(Math.max(SHORTEST_PAUSE, 3 * (Date.now() - before)));
      } while (this.isStale());
    } finally {
      this.drawing = false;
    }
  }

  private isStale(): boolean {
    return this.stale;
  }

  private put(): void {
    const webview = this.panel?.webview;
    if (webview === undefined) return;
    const media = (name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.extensionUri, 'media', name)).toString();
    const { coverage } = this;
    this.places.clear();
    const all = findings();
    const page = {
      state: this.server.state,
      cspSource: webview.cspSource,
      script: media('overview.js'),
      style: media('overview.css'),
      coverage,
      found: counted(all),
      rules: byRule(all),
      conflicts: this.conflicts(all, new Set(coverage?.conflictRules ?? [])),
      documentKeys: (coverage?.documents ?? []).map((each) => this.place(vscode.Uri.parse(each.uri))),
      untestedKeys: (coverage?.untested ?? []).map((each) => this.place(vscode.Uri.parse(each.uri), toRange(each.range))),
    };
    // Drawing it anew loads it anew, which is seen: only where there is something new.
    const drawn = JSON.stringify(page);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    webview.html = render({ nonce: randomBytes(16).toString('base64'), ...page });
  }

  private place(uri: vscode.Uri, range = new vscode.Range(0, 0, 0, 0)): string {
    const key = `place:${String(this.places.size)}`;
    this.places.set(key, new vscode.Location(uri, range));
    return key;
  }

  private conflicts(all: readonly Finding[], rules: ReadonlySet<string>): Conflict[] {
    const found = all
      .filter((finding) => rules.has(finding.rule))
      .sort((a, b) => a.diagnostic.severity - b.diagnostic.severity)
      .map((finding) => {
        const related = finding.diagnostic.relatedInformation ?? [];
        return {
          ...finding,
          at: at(finding.uri, finding.diagnostic.range),
          related: related.map(({ location }) => at(location.uri, location.range)),
        };
      });
    return withoutMirrors(found).map(({ uri, rule, diagnostic }) => {
      const { severity, message, range } = diagnostic;
      const others = (diagnostic.relatedInformation ?? []).map(({ location }) => location);
      return {
        rule,
        severity: SEVERITIES[severity],
        message,
        places: [new vscode.Location(uri, range), ...others].map((place) => ({
          key: this.place(place.uri, place.range),
          label: `${vscode.workspace.asRelativePath(place.uri)}:${String(place.range.start.line + 1)}`,
        })),
      };
    });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function at(uri: vscode.Uri, range: vscode.Range): { uri: string; line: number } {
  return { uri: uri.toString(), line: range.start.line };
}

function byRule(all: readonly Finding[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of all) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

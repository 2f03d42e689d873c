// What the server has told of clauses, until something changes.

import * as vscode from 'vscode';
import { CLAUSES, type ClauseTree, type Spec, SPECS } from './protocol';
import type { Server } from './server';

export class Store implements vscode.Disposable {
  private specs: Promise<Spec[]> | undefined;
  private readonly trees = new Map<string, Promise<ClauseTree | undefined>>();
  private readonly emitter = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;

  /** Told, a few times a second at most, when what was told before no longer counts. */
  readonly onChange = this.emitter.event;

  constructor(private readonly server: Server) {
    this.disposables = [
      server.onChange(() => this.forgetSoon()),
      server.onState(() => this.forget()),
      this.emitter,
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.disposables) each.dispose();
  }

  /** The spec documents that hold clauses. */
  all(): Promise<Spec[]> {
    this.specs ??= this.server.ask<Spec[]>(SPECS, {}).then((found) => found ?? []);
    return this.specs;
  }

  /** The clauses of the document *uri*; undefined where it is no spec document. */
  tree(uri: string): Promise<ClauseTree | undefined> {
    let found = this.trees.get(uri);
    if (found === undefined) {
      found = this.server
        .ask<ClauseTree | null>(CLAUSES, { textDocument: { uri } })
        .then((tree) => tree ?? undefined);
      this.trees.set(uri, found);
    }
    return found;
  }

  private forgetSoon(): void {
    this.timer ??= setTimeout(() => this.forget(), 200);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.specs = undefined;
    this.trees.clear();
    this.emitter.fire();
  }
}

// The Clauses view: document, section, clause, prompt.

import * as vscode from 'vscode';
import {
  clauseAt,
  type DocumentNode,
  documentNode,
  type Filter,
  NO_FILTER,
  type Node,
  nodesOf,
  sectionContext,
  sectionDescription,
  tally,
} from './clauseNodes';
import { authorityUri } from './authorityBadges';
import { showPlace } from './places';
import type { Spec } from './protocol';
import type { Server } from './server';
import type { Store } from './store';

export const VIEW = 'plainspec.clauses';

/** With a filter on, so many documents are read at once; of more only those that are unfolded. */
const MOST_FILTERED = 200;

export class ClausesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly disposables: vscode.Disposable[];
  private filter: Filter = NO_FILTER;

  readonly onDidChangeTreeData = this.emitter.event;

  constructor(
    private readonly server: Server,
    private readonly store: Store,
  ) {
    this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.disposables = [this.view, this.emitter, store.onChange(() => this.refresh())];
  }

  dispose(): void {
    for (const each of this.disposables) each.dispose();
  }

  // -- the tree ---------------------------------------------------------------

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return this.documents();
    switch (node.kind) {
      case 'document':
        return this.below(node);
      case 'section':
      case 'clause':
        return node.children;
      case 'test':
        return [];
    }
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'document' ? undefined : node.parent;
  }

  async getTreeItem(node: Node): Promise<vscode.TreeItem> {
    const item = await this.item(node);
    // VS Code keeps what is folded by ID; with another filter all that it leaves is to be seen.
    item.id = this.isFiltered ? `${node.id}?${JSON.stringify(this.filter)}` : node.id;
    return item;
  }

  private async documents(): Promise<Node[]> {
    if (this.server.state !== 'ready') return [];
    const nodes = (await this.store.all()).map(documentNode);
    if (!this.isFiltered || nodes.length > MOST_FILTERED) return nodes;
    const kept = await Promise.all(nodes.map(async (node) => ((await this.below(node)).length > 0 ? [node] : [])));
    return kept.flat();
  }

  private async below(node: DocumentNode): Promise<Node[]> {
    const tree = await this.store.tree(node.uri);
    return tree === undefined ? [] : nodesOf(node, tree, this.filter);
  }

  private async item(node: Node): Promise<vscode.TreeItem> {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    switch (node.kind) {
      case 'document': {
        const alone = (await this.store.all()).length === 1;
        const item = new vscode.TreeItem(node.spec.name, alone || this.isFiltered ? Expanded : Collapsed);
        item.resourceUri = vscode.Uri.parse(node.uri);
        item.iconPath = vscode.ThemeIcon.File;
        item.description = await this.documentDescription(node.spec, alone);
        item.tooltip = node.spec.name;
        item.contextValue = 'document';
        return item;
      }
      case 'section': {
        const { section } = node;
        const folded = node.children.length === 0 ? None : this.isFiltered ? Expanded : Collapsed;
        const item = new vscode.TreeItem(section.title, folded);
        item.description = sectionDescription(section);
        const badge = authorityUri(section);
        if (badge !== undefined) item.resourceUri = badge;
        item.iconPath = sectionIcon(section.tested, section.clauses);
        const authority = section.authority === '' ? '' : `\n\nAuthority: **${section.authority}**${section.stated ? '' : ' (from above)'}`;
        item.tooltip = new vscode.MarkdownString().appendText(section.title).appendMarkdown(authority);
        item.accessibilityInformation = { label: `Section ${section.title}, ${section.authority}, ${tally(section.tested, section.clauses)}` };
        item.contextValue = sectionContext(section);
        item.command = openCommand(node);
        return item;
      }
      case 'clause': {
        const { clause } = node;
        const item = new vscode.TreeItem(clause.id, clause.tests.length > 0 ? Collapsed : None);
        item.description = clause.text;
        item.iconPath = clause.tested
          ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
          : new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('problemsWarningIcon.foreground'));
        item.tooltip = new vscode.MarkdownString().appendText(`${clause.id}: ${clause.detail}\n\n${clause.text}`);
        item.accessibilityInformation = { label: `Clause ${clause.id}, ${clause.detail}: ${clause.text}` };
        item.contextValue = clause.tested ? 'clause.tested' : 'clause.untested';
        item.command = openCommand(node);
        return item;
      }
      case 'test': {
        const item = new vscode.TreeItem(node.test.name, None);
        item.iconPath = new vscode.ThemeIcon(node.test.code ? 'symbol-method' : 'comment-discussion');
        item.description = node.test.code ? 'code test' : '';
        item.contextValue = 'test';
        item.command = openCommand(node);
        return item;
      }
    }
  }

  private async documentDescription(spec: Spec, alone: boolean): Promise<string> {
    // Reading each of thousands of documents would take long; one is read anyway.
    const tree = alone ? await this.store.tree(spec.uri) : undefined;
    return tree === undefined ? `${spec.clauses} clause${spec.clauses === 1 ? '' : 's'}` : tally(tree.tested, tree.clauses);
  }

  // -- filter -------------------------------------------------------------------

  private get isFiltered(): boolean {
    return this.filter.words !== '' || this.filter.untestedOnly;
  }

  async askForFilter(): Promise<void> {
    const words = await vscode.window.showInputBox({
      title: 'Filter Clauses',
      prompt: 'Words of the clause, its ID, its section or its authority. Empty: show all.',
      value: this.filter.words,
    });
    if (words !== undefined) this.setFilter({ ...this.filter, words: words.trim() });
  }

  setFilter(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    void vscode.commands.executeCommand('setContext', 'plainspec.filtered', this.filter.words !== '');
    void vscode.commands.executeCommand('setContext', 'plainspec.untestedOnly', this.filter.untestedOnly);
    const shown = [
      ...(this.filter.untestedOnly ? ['untested clauses'] : []),
      ...(this.filter.words === '' ? [] : [`“${this.filter.words}”`]),
    ];
    this.view.message = shown.length === 0 ? '' : `Filter: ${shown.join(', ')}`;
    this.refresh();
  }

  private refresh(): void {
    this.emitter.fire(undefined);
  }

  // -- reveal -------------------------------------------------------------------

  /** Show the clause at the cursor in the view. */
  async reveal(editor: vscode.TextEditor): Promise<void> {
    const uri = this.server.uri(editor.document.uri);
    const spec = (await this.store.all()).find((each) => each.uri === uri);
    const parent = spec === undefined ? undefined : documentNode(spec);
    const tree = parent === undefined ? undefined : await this.store.tree(uri);
    if (parent === undefined || tree === undefined) {
      void vscode.window.showInformationMessage('This document holds no clauses.');
      return;
    }
    const node = clauseAt(nodesOf(parent, tree, this.filter), editor.selection.active) ?? parent;
    await this.view.reveal(node, { select: true, focus: true });
  }
}

/** Show what *node* stands for. */
export async function openNode(node: Node): Promise<void> {
  switch (node.kind) {
    case 'document':
      return showPlace(node.uri);
    case 'section':
      return showPlace(node.uri, node.section.range);
    case 'clause':
      return showPlace(node.uri, node.clause.range);
    case 'test':
      return showPlace(node.test.uri, node.test.range);
  }
}

function openCommand(node: Node): vscode.Command {
  return { command: 'plainspec.clauses.open', title: 'Open', arguments: [node] };
}

function sectionIcon(tested: number, clauses: number): vscode.ThemeIcon {
  if (clauses === 0) return new vscode.ThemeIcon('dash');
  if (tested === clauses) return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
  return new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('problemsWarningIcon.foreground'));
}


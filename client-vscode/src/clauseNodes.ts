// The tree of the Clauses view, without VS Code: what is shown, and what a filter leaves of it.

import type { Position } from 'vscode-languageclient/node';
import type { Clause, ClauseTree, Section, Spec, Test } from './protocol';

export interface Filter {
  /** Words, all of which must be found, in whatever case. */
  words: string;
  untestedOnly: boolean;
}

export const NO_FILTER: Filter = { words: '', untestedOnly: false };

export type Node = DocumentNode | SectionNode | ClauseNode | TestNode;

interface Common {
  /** Stays the same while its document is edited elsewhere, so that the view keeps what is unfolded. */
  id: string;
  uri: string;
}

export interface DocumentNode extends Common {
  kind: 'document';
  spec: Spec;
}

export interface SectionNode extends Common {
  kind: 'section';
  parent: Node;
  section: Section;
  children: Node[];
}

export interface ClauseNode extends Common {
  kind: 'clause';
  parent: Node;
  clause: Clause;
  children: TestNode[];
}

export interface TestNode extends Common {
  kind: 'test';
  parent: Node;
  test: Test;
}

export function documentNode(spec: Spec): DocumentNode {
  return { kind: 'document', id: spec.uri, uri: spec.uri, spec };
}

/** The nodes below *parent*, the document of *tree*, that *filter* leaves. */
export function nodesOf(parent: DocumentNode, tree: ClauseTree, filter: Filter): Node[] {
  const words = wordsOf(filter.words);
  return tree.sections.flatMap((section, index) =>
    sectionNodes(parent, section, `${parent.id}#${String(index)}`, words, filter.untestedOnly),
  );
}

function sectionNodes(
  parent: Node,
  section: Section,
  id: string,
  words: readonly string[],
  untestedOnly: boolean,
): Node[] {
  const around = `${section.title} ${section.authority}`.toLowerCase();
  // What the section's own heading says need not be said again below it.
  const left = words.filter((word) => !around.includes(word));
  const node: SectionNode = { kind: 'section', id, uri: parent.uri, parent, section, children: [] };
  const seen = new Map<string, number>();
  for (const clause of section.own) {
    if ((untestedOnly && clause.tested) || !left.every((word) => says(clause, word))) continue;
    const count = seen.get(clause.id) ?? 0;
    seen.set(clause.id, count + 1);
    const own = section.title === '' ? parent : node;
    node.children.push(clauseNode(own, clause, `${id}/${clause.id}${count > 0 ? `~${String(count)}` : ''}`));
  }
  for (const [index, below] of section.sections.entries()) {
    node.children.push(...sectionNodes(node, below, `${id}.${String(index)}`, left, untestedOnly));
  }
  if (section.title === '') return node.children;
  const filtered = untestedOnly || words.length > 0;
  const empty = node.children.length === 0;
  return empty && (untestedOnly || (filtered && left.length > 0)) ? [] : [node];
}

function clauseNode(parent: Node, clause: Clause, id: string): ClauseNode {
  const node: ClauseNode = { kind: 'clause', id, uri: parent.uri, parent, clause, children: [] };
  node.children = clause.tests.map((test, index) => ({
    kind: 'test',
    id: `${id}/${String(index)}`,
    uri: test.uri,
    parent: node,
    test,
  }));
  return node;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

function says(clause: Clause, word: string): boolean {
  return clause.id.toLowerCase().includes(word) || clause.text.toLowerCase().includes(word);
}

/** The clause node at *position* below *nodes*: the innermost one around it, or else the last one before it. */
export function clauseAt(nodes: readonly Node[], position: Position): ClauseNode | undefined {
  const begun = clausesIn(nodes).filter(({ clause }) => !isBefore(position, clause.whole.start));
  const around = begun.filter(({ clause }) => !isBefore(clause.whole.end, position));
  return (around.length > 0 ? around : begun).reduce<ClauseNode | undefined>(
    (last, node) =>
      last === undefined || !isBefore(node.clause.whole.start, last.clause.whole.start) ? node : last,
    undefined,
  );
}

function clausesIn(nodes: readonly Node[]): ClauseNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'section') return clausesIn(node.children);
    return node.kind === 'clause' ? [node] : [];
  });
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** “3 of 5 tested”, or nothing where there is nothing to test. */
export function tally(tested: number, clauses: number): string {
  return clauses === 0 ? 'no clause' : `${tested} of ${clauses} tested`;
}

/** What stands behind a section's title: the authority that it states, and how it is tested. */
export function sectionDescription({ authority, stated, tested, clauses }: Section): string {
  return (stated ? `${authority} · ` : '') + tally(tested, clauses);
}

/** What menus go by: whether a section, with those below it, holds untested clauses, only tested ones, or none. */
export function sectionContext({ tested, clauses }: Section): string {
  if (clauses === 0) return 'section';
  return tested < clauses ? 'section.untested' : 'section.tested';
}

/** The letter that stands for *authority*, in upper case. */
export function badge(authority: string): string {
  return String.fromCodePoint(authority.codePointAt(0) ?? 0x3f).toUpperCase();
}

/** How a clause is linked to, in Markdown: by its marker's place, with its ID as the text. */
export function clauseLink(id: string, path: string, line: number): string {
  const target = path.split('/').map(encodeURIComponent).join('/');
  return `[${id}](${target}#L${line + 1})`;
}

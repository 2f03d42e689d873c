// What the server's commands for language models take, by what is chosen in the Clauses view.

import type { Range } from 'vscode-languageclient/node';
import type { Node } from './clauseNodes';
import type { Clause, Section } from './protocol';

/** What a model can be asked about. */
export type Subject = Exclude<Node, { kind: 'test' }>;

/** For drafting prompts: a document and clause IDs; nothing where all clauses have tests. */
export function toDraft(node: Subject): [uri: string, ids: string[]] | undefined {
  switch (node.kind) {
    case 'document':
      return [node.uri, []]; // the server finds the untested ones
    case 'section': {
      const untested = clausesBelow(node.section).filter(({ tested }) => !tested);
      return untested.length === 0 ? undefined : [node.uri, idsOf(untested)];
    }
    case 'clause':
      return [node.uri, [node.clause.id]]; // one that has tests can have more
  }
}

/** For looking for what is unclear: a document and clause IDs; nothing where there is no clause. */
export function toClarify(node: Subject): [uri: string, ids: string[]] | undefined {
  if (node.kind === 'document') return [node.uri, []];
  const ids = idsOf(clausesOf(node));
  return ids.length === 0 ? undefined : [node.uri, ids];
}

/** For a second opinion on conflicts: a document, and the range of the clauses; nothing where there is none. */
export function toJudge(node: Subject): [uri: string, range?: Range] | undefined {
  if (node.kind === 'document') return [node.uri];
  const ranges = clausesOf(node).map(({ range }) => range);
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first === undefined || last === undefined ? undefined : [node.uri, { start: first.start, end: last.end }];
}

function clausesOf(node: Exclude<Subject, { kind: 'document' }>): Clause[] {
  return node.kind === 'clause' ? [node.clause] : clausesBelow(node.section);
}

/** The clauses of *section* and of those below it, whatever a filter shows of them, as they follow each other. */
function clausesBelow(section: Section): Clause[] {
  return [...section.own, ...section.sections.flatMap(clausesBelow)];
}

function idsOf(clauses: readonly Clause[]): string[] {
  return [...new Set(clauses.map(({ id }) => id))];
}

import { describe, expect, it } from 'vitest';
import { type Subject, toClarify, toDraft, toJudge } from '../src/asking';
import { documentNode, NO_FILTER, type Node, nodesOf } from '../src/clauseNodes';
import type { Clause, ClauseTree, Section } from '../src/protocol';

const URI = 'file:///ws/lantern.md';

function clause(id: string, line: number, tested = false): Clause {
  const range = { start: { line, character: 20 }, end: { line, character: 24 } };
  return { id, text: `${id} says something.`, detail: tested ? '1 prompt' : 'untested', tested, range, whole: range, tests: [] };
}

function section(title: string, own: Clause[], sections: Section[] = []): Section {
  const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 9 } };
  return { title, authority: '', stated: false, range, clauses: 0, tested: 0, own, sections };
}

const TREE: ClauseTree = {
  uri: URI,
  owner: '',
  clauses: 5,
  tested: 2,
  sections: [
    section(
      'Manners',
      [clause('gr12', 4, true), clause('ki34', 6)],
      [section('Calm', [clause('ca56', 9), clause('ca56', 11)])],
    ),
    section('Repair', [clause('wi78', 20, true)]),
    section('Empty', []),
  ],
};
const DOCUMENT = documentNode({ uri: URI, name: 'lantern.md', clauses: 5 });

/** The node of a section or of a clause. */
function node(name: string, filter = NO_FILTER): Subject {
  const find = (nodes: readonly Node[]): Subject | undefined => {
    for (const each of nodes) {
      if (each.kind === 'clause' && each.clause.id === name) return each;
      if (each.kind !== 'section') continue;
      if (each.section.title === name) return each;
      const below = find(each.children);
      if (below !== undefined) return below;
    }
    return undefined;
  };
  const found = find(nodesOf(DOCUMENT, TREE, filter));
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

describe('toDraft', () => {
  it('takes a clause with or without tests', () => {
    expect(toDraft(node('ki34'))).toEqual([URI, ['ki34']]);
    expect(toDraft(node('gr12'))).toEqual([URI, ['gr12']]);
  });

  it('takes the untested clauses of a section and of those below, each once', () => {
    expect(toDraft(node('Manners'))).toEqual([URI, ['ki34', 'ca56']]);
  });

  it('asks nothing about a section whose clauses all have tests', () => {
    expect(toDraft(node('Repair'))).toBeUndefined();
    expect(toDraft(node('Empty'))).toBeUndefined();
  });

  it('leaves it to the server to find the untested clauses of a document', () => {
    expect(toDraft(DOCUMENT)).toEqual([URI, []]);
  });
});

describe('toClarify', () => {
  it('takes all clauses of a section, also those that the filter hides', () => {
    const filtered = node('Manners', { words: 'manners', untestedOnly: true });
    expect(toClarify(filtered)).toEqual([URI, ['gr12', 'ki34', 'ca56']]);
    expect(toClarify(node('wi78'))).toEqual([URI, ['wi78']]);
    expect(toClarify(node('Empty'))).toBeUndefined();
    expect(toClarify(DOCUMENT)).toEqual([URI, []]);
  });
});

describe('toJudge', () => {
  it('takes the range from the first clause to the last', () => {
    expect(toJudge(node('Manners'))).toEqual([
      URI,
      { start: { line: 4, character: 20 }, end: { line: 11, character: 24 } },
    ]);
    expect(toJudge(node('ki34'))).toEqual([
      URI,
      { start: { line: 6, character: 20 }, end: { line: 6, character: 24 } },
    ]);
  });

  it('takes a document without a range, and nothing where there is no clause', () => {
    expect(toJudge(DOCUMENT)).toEqual([URI]);
    expect(toJudge(node('Empty'))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  badge,
  clauseAt,
  clauseLink,
  documentNode,
  type Filter,
  NO_FILTER,
  type Node,
  nodesOf,
  sectionContext,
  sectionDescription,
  tally,
} from '../src/clauseNodes';
import type { Clause, ClauseTree, Section } from '../src/protocol';

/** A clause whose ID is at column 4 of *line*, or at *at*, and ends its statement of 20 characters. */
function clause(id: string, line: number, text: string, tests: string[] = [], at = 4): Clause {
  const range = { start: { line, character: at }, end: { line, character: at + 4 } };
  const whole = { start: { line, character: Math.max(0, at - 15) }, end: { line, character: at + 5 } };
  return {
    id,
    text,
    range,
    whole,
    tested: tests.length > 0,
    detail: tests.length > 0 ? `${String(tests.length)} prompts` : 'untested',
    tests: tests.map((name) => ({ name, code: false, uri: `file:///ws/examples/${id}.md`, range })),
  };
}

function section(title: string, own: Clause[], sections: Section[] = [], authority = ''): Section {
  const all = [...own, ...sections.flatMap(({ own: below }) => below)];
  return {
    title,
    authority,
    stated: authority !== '',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    clauses: all.length,
    tested: all.filter(({ tested }) => tested).length,
    own,
    sections,
  };
}

const TREE: ClauseTree = {
  uri: 'file:///ws/spec.md',
  owner: '',
  clauses: 4,
  tested: 2,
  sections: [
    section('', [clause('pre1', 1, 'What stands before the first heading.')]),
    section(
      'Manners',
      [clause('gr12', 5, 'Lanterns greet everyone.', ['a watchman', 'a child'])],
      [section('Calm', [clause('ca34', 9, 'Lanterns stay calm.'), clause('ca34', 11, 'Twice the same ID.', ['noise'])], [], 'user')],
      'root',
    ),
    section('Empty', [], [], 'developer'),
  ],
};
const DOCUMENT = documentNode({ uri: TREE.uri, name: 'spec.md', clauses: 4 });

/** The tree as indented lines. */
function shown(filter: Filter): string[] {
  const lines: string[] = [];
  const walk = (nodes: readonly Node[], indent: string): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'section':
          lines.push(`${indent}${node.section.title}`);
          walk(node.children, `${indent}  `);
          break;
        case 'clause':
          lines.push(`${indent}${node.clause.id}`);
          walk(node.children, `${indent}  `);
          break;
        case 'test':
          lines.push(`${indent}${node.test.name}`);
          break;
        case 'document':
          throw new Error('a document lies in no other');
      }
    }
  };
  walk(nodesOf(DOCUMENT, TREE, filter), '');
  return lines;
}

describe('the tree', () => {
  it('holds sections, in them clauses, in them prompts', () => {
    expect(shown(NO_FILTER)).toEqual([
      'pre1',
      'Manners',
      '  gr12',
      '    a watchman',
      '    a child',
      '  Calm',
      '    ca34',
      '    ca34',
      '      noise',
      'Empty',
    ]);
  });

  it('gives each node an ID of its own, also twins', () => {
    const ids: string[] = [];
    const walk = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        ids.push(node.id);
        if (node.kind === 'section' || node.kind === 'clause') walk(node.children);
      }
    };
    walk(nodesOf(DOCUMENT, TREE, NO_FILTER));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows the parent of each node, up to the document', () => {
    const walk = (nodes: readonly Node[], parent: Node): void => {
      for (const node of nodes) {
        expect(node.kind === 'document' ? undefined : node.parent.id).toBe(parent.id);
        if (node.kind === 'section' || node.kind === 'clause') walk(node.children, node);
      }
    };
    walk(nodesOf(DOCUMENT, TREE, NO_FILTER), DOCUMENT);
  });
});

describe('a filter', () => {
  it('leaves untested clauses, with the sections around them', () => {
    expect(shown({ words: '', untestedOnly: true })).toEqual(['pre1', 'Manners', '  Calm', '    ca34']);
  });

  it('leaves clauses that say all words, in whatever case', () => {
    expect(shown({ words: 'LANTERNS calm', untestedOnly: false })).toEqual(['Manners', '  Calm', '    ca34']);
  });

  it('finds IDs', () => {
    expect(shown({ words: 'GR12', untestedOnly: false })).toEqual(['Manners', '  gr12', '    a watchman', '    a child']);
  });

  it('leaves all of a section whose title or authority is meant', () => {
    expect(shown({ words: 'root', untestedOnly: false })).toEqual([
      'Manners',
      '  gr12',
      '    a watchman',
      '    a child',
      '  Calm',
      '    ca34',
      '    ca34',
      '      noise',
    ]);
    expect(shown({ words: 'developer', untestedOnly: false })).toEqual(['Empty']);
  });

  it('may leave nothing', () => {
    expect(shown({ words: 'pelican', untestedOnly: false })).toEqual([]);
  });
});

describe('clauseAt', () => {
  const nodes = nodesOf(DOCUMENT, TREE, NO_FILTER);
  it.each([
    [0, undefined],
    [1, 'pre1'],
    [4, 'pre1'],
    [5, 'gr12'],
    [10, 'ca34'],
    [99, 'ca34'],
  ])('on line %i it is %s', (line, id) => {
    expect(clauseAt(nodes, { line, character: 4 })?.clause.id).toBe(id);
  });

  it.each([
    [4, 'tw01'],
    [8, 'tw01'],
    [9, 'tw01'],
    [10, 'tw02'], // in its sentence, before its marker
    [27, 'tw02'],
    [40, 'tw02'], // behind both
  ])('of two on one line at column %i it is %s', (character, id) => {
    const two = section('Two', [clause('tw01', 3, ''), clause('tw02', 3, '', [], 25)]);
    const tree: ClauseTree = { ...TREE, sections: [two] };
    expect(clauseAt(nodesOf(DOCUMENT, tree, NO_FILTER), { line: 3, character })?.clause.id).toBe(id);
  });

  it('is the innermost of two around the cursor', () => {
    const outer = clause('ou01', 3, '');
    outer.whole.end = { line: 9, character: 0 };
    const tree: ClauseTree = { ...TREE, sections: [section('Nested', [outer, clause('in01', 5, '')])] };
    const at = (line: number) => clauseAt(nodesOf(DOCUMENT, tree, NO_FILTER), { line, character: 2 })?.clause.id;
    expect([3, 4, 5, 6].map(at)).toEqual(['ou01', 'ou01', 'in01', 'ou01']);
  });
});

describe('words', () => {
  it('count', () => {
    expect(tally(3, 5)).toBe('3 of 5 tested');
    expect(tally(0, 0)).toBe('no clause');
  });

  it('name the authority that a heading states', () => {
    expect(sectionDescription(section('Calm', [clause('a1', 1, '')], [], 'user'))).toBe('user · 0 of 1 tested');
    expect(sectionDescription(section('Calm', [clause('a1', 1, '')]))).toBe('0 of 1 tested');
  });

  it('make a letter of an authority', () => {
    expect(badge('root')).toBe('R');
    expect(badge('über')).toBe('Ü');
    expect(badge('🦉owl')).toBe('🦉');
  });

  it('link to a clause, by its file and line', () => {
    expect(clauseLink('gr12', 'docs/my spec.md', 4)).toBe('[gr12](docs/my%20spec.md#L5)');
  });
});

describe('sectionContext', () => {
  it.each([
    [0, 0, 'section'],
    [1, 2, 'section.untested'],
    [2, 2, 'section.tested'],
  ])('%d of %d tested: %s', (tested, clauses, context) => {
    expect(sectionContext({ ...section('Any', []), tested, clauses })).toBe(context);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escape, type Page, render } from '../src/overviewPage';
import type { Coverage } from '../src/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const HOSTILE = '<img src=x onerror="alert(1)">&\'';

const COVERAGE: Coverage = {
  clauses: 4,
  tested: 2,
  documents: [{ uri: 'file:///ws/a.md', name: HOSTILE, owner: HOSTILE, clauses: 4, tested: 2 }],
  authorities: [
    { name: 'root', clauses: 3, tested: 2 },
    { name: '', clauses: 1, tested: 0 },
  ],
  untested: [
    { id: HOSTILE, text: HOSTILE, section: HOSTILE, authority: HOSTILE, uri: 'file:///ws/a.md', range },
    { id: 'ab12', text: 'It glows.', section: '', authority: '', uri: 'file:///ws/a.md', range },
  ],
  conflictRules: ['near-duplicate'],
};

const PAGE: Page = {
  state: 'ready',
  nonce: 'bm9uY2U=',
  cspSource: 'https://csp.example',
  script: 'https://csp.example/overview.js',
  style: 'https://csp.example/overview.css',
  coverage: COVERAGE,
  found: { open: 3, hints: 1 },
  rules: [{ name: 'thin-test', count: 4 }],
  conflicts: [
    {
      rule: 'near-duplicate',
      severity: 'warning',
      message: HOSTILE,
      places: [
        { key: 'place:7', label: HOSTILE },
        { key: 'place:8', label: 'b.md:3' },
      ],
    },
  ],
  documentKeys: ['place:0'],
  untestedKeys: ['place:1', 'place:2'],
};

describe('the page', () => {
  const html = render(PAGE);

  it('lets nothing in but its own script and style', () => {
    const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'nonce-${PAGE.nonce}'`);
    expect(policy).not.toContain('unsafe');
    const sources = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(sources).toEqual([PAGE.style, PAGE.script]);
    expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style)=|javascript:/);
  });

  it('shows what a workspace says as text, never as HTML', () => {
    expect(html).not.toContain('<img');
    expect(html).toContain(escape(HOSTILE));
  });

  it('tells the figures', () => {
    expect(html).toContain('<strong>2 of 4</strong> clauses tested');
    expect(html).toContain('<strong>3</strong> open findings');
    expect(html).toContain('<strong>1</strong> hint<');
    expect(html).toContain('<strong>1</strong> pair of clauses at odds');
    expect(html).toContain('<progress max="3" value="2">');
    expect(html).toContain('none stated');
  });

  it('leads to places with buttons, which the keyboard reaches', () => {
    const keys = [...html.matchAll(/<button type="button" class="link" data-key="([^"]*)"/g)].map((match) => match[1]);
    expect(keys).toEqual(['place:7', 'place:8', 'place:1', 'place:2', 'place:0', 'rule:thin-test']);
  });

  it('names a section for each table', () => {
    const named = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map((match) => match[1]);
    for (const id of named) expect(html).toContain(`<h2 id="${id ?? ''}"`);
    expect(named.length).toBeGreaterThan(3);
  });

  it('counts untested clauses that are too many to name', () => {
    const many = render({ ...PAGE, coverage: { ...COVERAGE, clauses: 5000 } });
    expect(many).toContain('… and 4996 more.');
  });

  it.each([
    ['ready', 'reading the workspace'],
    ['starting', 'starting'],
    ['missing', 'not installed'],
    ['failed', 'stopped'],
  ] as const)('says why it is empty when the server is %s', (state, words) => {
    expect(render({ ...PAGE, state, coverage: undefined })).toContain(words);
  });
});

describe('its style', () => {
  it('takes every colour from the theme', () => {
    const style = readFileSync(new URL('../media/overview.css', import.meta.url), 'utf8');
    expect(style).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsl/i);
  });
});

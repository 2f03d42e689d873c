// The coverage and conflict overview as HTML: no remote content, no inline code, the theme's colours.

import type { Coverage } from './protocol';
import type { ServerState } from './server';
import type { Counted } from './statusText';

/** A finding that names two places: clauses at odds. */
export interface Conflict {
  rule: string;
  severity: 'error' | 'warning' | 'information' | 'hint';
  message: string;
  places: Place[];
}

/** A place that the page leads to; `key` names it in messages. */
export interface Place {
  key: string;
  label: string;
}

export interface Page {
  state: ServerState;
  nonce: string;
  cspSource: string;
  script: string;
  style: string;
  coverage: Coverage | undefined;
  found: Counted;
  /** Findings by rule, hints among them, the most first. */
  rules: { name: string; count: number }[];
  conflicts: Conflict[];
  /** The keys of the documents and of the untested clauses, in their order. */
  documentKeys: string[];
  untestedKeys: string[];
}

export function render(page: Page): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${page.cspSource}; script-src 'nonce-${page.nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coverage and Conflicts</title>
<link rel="stylesheet" href="${escape(page.style)}">
</head>
<body>
<main>
<h1>Coverage and Conflicts</h1>
${page.coverage === undefined ? `<p role="status">${EMPTY[page.state]}</p>` : body(page, page.coverage)}
</main>
<script nonce="${page.nonce}" src="${escape(page.script)}"></script>
</body>
</html>`;
}

/** Why there is nothing to show. */
const EMPTY: Record<ServerState, string> = {
  idle: 'The server does not run.',
  starting: 'The server is starting …',
  ready: 'The server is reading the workspace …',
  missing: 'The server is not installed.',
  failed: 'The server has stopped.',
};

function body(page: Page, coverage: Coverage): string {
  return [
    summary(page, coverage),
    section('conflicts', 'Clauses at odds', conflicts(page.conflicts)),
    section('untested', 'Untested clauses', untested(page, coverage)),
    section('authorities', 'By authority', counts('Authority', coverage.authorities.map((each) => ({ ...each, cell: text(each.name || 'none stated') })))),
    section('documents', 'By document', documents(page, coverage)),
    section('rules', 'Findings by rule', rules(page.rules)),
  ].join('\n');
}

function summary(page: Page, coverage: Coverage): string {
  const { open, hints } = page.found;
  const figures = [
    figure('tested', `${coverage.tested} of ${coverage.clauses}`, 'clauses tested'),
    figure('open', String(open), open === 1 ? 'open finding' : 'open findings'),
    figure('hints', String(hints), hints === 1 ? 'hint' : 'hints'),
    figure('odds', String(page.conflicts.length), page.conflicts.length === 1 ? 'pair of clauses at odds' : 'pairs of clauses at odds'),
  ];
  return `<div class="figures">${figures.join('')}</div>`;
}

function figure(id: string, number: string, words: string): string {
  return `<p class="figure" id="figure-${id}"><strong>${number}</strong> ${words}</p>`;
}

function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${content}</section>`;
}

function conflicts(found: readonly Conflict[]): string {
  if (found.length === 0) return '<p>No clauses are known to be at odds.</p>';
  const items = found.map(
    (each) =>
      `<li><span class="badge ${each.severity}">${each.severity}</span> <code>${text(each.rule)}</code>
<p>${text(each.message)}</p><p>${each.places.map(link).join(' · ')}</p></li>`,
  );
  return `<ul class="list">${items.join('\n')}</ul>`;
}

function untested(page: Page, coverage: Coverage): string {
  if (coverage.untested.length === 0) {
    return coverage.clauses === 0 ? '<p>No clause has an ID yet.</p>' : '<p>Every clause is tested.</p>';
  }
  const items = coverage.untested.map((each, index) => {
    const where = [each.section, each.authority].filter((part) => part !== '').map(text).join(', ');
    return `<li>${link({ key: page.untestedKeys[index] ?? '', label: each.id })} <span class="dim">${where}</span><p>${text(each.text)}</p></li>`;
  });
  const total = coverage.clauses - coverage.tested;
  const more = total > items.length ? `<p>… and ${total - items.length} more.</p>` : '';
  return `<ul class="list">${items.join('\n')}</ul>${more}`;
}

function documents(page: Page, coverage: Coverage): string {
  const rows = coverage.documents.map((each, index) => ({
    ...each,
    cell: link({ key: page.documentKeys[index] ?? '', label: each.name }) + (each.owner === '' ? '' : ` <span class="dim">${text(each.owner)}</span>`),
  }));
  return counts('Document', rows);
}

function counts(head: string, rows: readonly { cell: string; clauses: number; tested: number }[]): string {
  if (rows.length === 0) return '<p>Nothing to count.</p>';
  const lines = rows.map(
    ({ cell, clauses, tested }) =>
      `<tr><th scope="row">${cell}</th><td class="number">${tested} of ${clauses}</td><td><progress max="${clauses}" value="${tested}">${tested} of ${clauses}</progress></td></tr>`,
  );
  return `<table><thead><tr><th scope="col">${head}</th><th scope="col" class="number">Tested</th><th scope="col">Share</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

function rules(found: readonly { name: string; count: number }[]): string {
  if (found.length === 0) return '<p>Nothing is open.</p>';
  const lines = found.map(
    ({ name, count }) => `<tr><th scope="row">${link({ key: `rule:${name}`, label: name })}</th><td class="number">${count}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Rule</th><th scope="col" class="number">Findings</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

function link(place: Place): string {
  return `<button type="button" class="link" data-key="${escape(place.key)}">${text(place.label)}</button>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** *value* as text or as an attribute's value. */
export function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const text = escape;

// What the server answers to plainspec's own requests (server: lsp/own.py).

import type { Range } from 'vscode-languageclient/node';

export const SPECS = 'plainspec/specs';
export const CLAUSES = 'plainspec/clauses';
export const COVERAGE = 'plainspec/coverage';
export const QUESTIONS = 'plainspec/questions';
export const CHECK = 'plainspec/check';
export const CHANGED = 'plainspec/changed';

// Commands of the server that ask a language model (server: lsp/edits.py). The client library registers them.
export const GENERATE = 'plainspec.generate';
export const CLARIFY = 'plainspec.clarify';
export const JUDGE = 'plainspec.judge';

/** A spec document with clauses. */
export interface Spec {
  uri: string;
  name: string;
  clauses: number;
}

/** A challenge prompt, or a test in source code. */
export interface Test {
  name: string;
  code: boolean;
  uri: string;
  range: Range;
}

export interface Clause {
  id: string;
  text: string;
  /** How it is tested, in a few words. */
  detail: string;
  tested: boolean;
  /** The ID's place. */
  range: Range;
  /** The place of the statement with its marker. */
  whole: Range;
  tests: Test[];
}

/** A section; `clauses` and `tested` count those in sections below it as well. */
export interface Section {
  title: string;
  /** The authority in force. */
  authority: string;
  /** Whether the section's own heading states it. */
  stated: boolean;
  range: Range;
  clauses: number;
  tested: number;
  own: Clause[];
  sections: Section[];
}

export interface ClauseTree {
  uri: string;
  owner: string;
  clauses: number;
  tested: number;
  sections: Section[];
}

export interface DocumentCount {
  uri: string;
  name: string;
  owner: string;
  clauses: number;
  tested: number;
}

export interface Untested {
  id: string;
  text: string;
  section: string;
  authority: string;
  uri: string;
  range: Range;
}

export interface Coverage {
  clauses: number;
  tested: number;
  documents: DocumentCount[];
  authorities: { name: string; clauses: number; tested: number }[];
  untested: Untested[];
  /** The rules that find clauses at odds. */
  conflictRules: string[];
}

/** An open question: `rule` finds that `words` can be read in several ways. */
export interface Question {
  rule: string;
  question: string;
  message: string;
  words: string;
  range: Range;
}

import { describe, expect, it } from 'vitest';
import { advice } from '../src/advice';
import { nextQuestion } from '../src/clarifyNext';
import { withoutMirrors } from '../src/conflicts';
import { serverSettings } from '../src/options';
import type { ClauseTree, Question } from '../src/protocol';
import { Restarts } from '../src/restarts';
import { interpreterIn, isInside, onPath, pythonNames } from '../src/search';
import { statusText } from '../src/statusText';
import { summary } from '../src/summary';

describe('Restarts', () => {
  it('allows so many in so much time, and more later', () => {
    let now = 0;
    const restarts = new Restarts(2, 60, () => now);
    expect([restarts.allow(), restarts.allow(), restarts.allow()]).toEqual([true, true, false]);
    now = 59_999;
    expect(restarts.allow()).toBe(false);
    now = 60_000;
    expect(restarts.allow()).toBe(true);
  });

  it('begins anew when the user asks for a start', () => {
    const restarts = new Restarts(1, 60, () => 0);
    expect([restarts.allow(), restarts.allow()]).toEqual([true, false]);
    restarts.forget();
    expect(restarts.allow()).toBe(true);
  });
});

describe('onPath', () => {
  it('looks in absolute folders only: a relative one may be the workspace', () => {
    expect(onPath('plainspec', '/usr/bin:.::bin:/opt/x', false)).toEqual(['/usr/bin/plainspec', '/opt/x/plainspec']);
  });

  it('knows what programs are called on Windows', () => {
    expect(onPath('plainspec', 'C:\\bin;"D:\\my tools";tools', true, '.EXE;.CMD')).toEqual([
      'C:\\bin\\plainspec.exe',
      'C:\\bin\\plainspec.cmd',
      'D:\\my tools\\plainspec.exe',
      'D:\\my tools\\plainspec.cmd',
    ]);
  });
});

describe('isInside', () => {
  it.each([
    ['/ws/.venv/bin/python', true],
    ['/ws', true],
    ['/wsx/python', false],
    ['/usr/bin/python', false],
    ['/ws/../etc/python', false],
    ['/ws/..hidden/python', true],
  ])('%s: %s', (file, inside) => {
    expect(isInside(file, ['/ws', '/other'])).toBe(inside);
  });
});

describe('Python', () => {
  it('has other names on Windows', () => {
    expect(pythonNames(true)[0]).toBe('py');
    expect(pythonNames(false)).toContain('python3.10');
  });

  it('lies elsewhere in an environment on Windows', () => {
    expect(interpreterIn('/store/environment', false)).toBe('/store/environment/bin/python');
    expect(interpreterIn('C:\\store', true)).toBe('C:\\store\\Scripts\\python.exe');
  });
});

describe('advice', () => {
  const failed = (stderr: string): { code: number; stdout: string; stderr: string } => ({ code: 1, stdout: '', stderr });
  it.each([
    ['The virtual environment was not created successfully because ensurepip is not available.', 'python3-venv'],
    ["NewConnectionError('<…>: Failed to establish a new connection')", 'HTTPS_PROXY'],
    ['SSLError(SSLCertVerificationError(1, …))', 'PIP_CERT'],
    ['ERROR: No matching distribution found for pyromark>=0.9.14', 'pyromark>=0.9.14'],
    ['OSError: [Errno 28] No space left on device', 'disk is full'],
    ["PermissionError: [Errno 13] Permission denied: '/x'", 'could not be written'],
  ])('%s', (stderr, words) => {
    expect(advice(['-m', 'pip', 'install'], failed(stderr))).toContain(words);
  });

  it('quotes the error where it knows nothing better', () => {
    expect(advice(['-m', 'pip'], failed('Collecting x\nERROR: it is broken\nbye'))).toBe(
      'pip could not install plainspec: ERROR: it is broken',
    );
    expect(advice(['-m', 'venv'], failed(''))).toBe('Python could not create the environment. The log says more.');
  });
});

describe('serverSettings', () => {
  it('keeps what the server knows, of the type that it wants', () => {
    expect(serverSettings({ path: '/x', diagnostics: false, cache: 'no', paranoid: true, trace: {} })).toEqual({
      diagnostics: false,
      paranoid: true,
    });
  });

  it('keeps where the language model is, and no key', () => {
    const llm = { baseUrl: ' http://127.0.0.1:1/v1 ', model: '', apiKey: 'sk-1' };
    expect(serverSettings({ llm })).toEqual({ llm: { baseUrl: 'http://127.0.0.1:1/v1', model: '' } });
    expect(serverSettings({ llm: { model: 4 } })).toEqual({});
    expect(serverSettings({ llm: 'x' })).toEqual({});
  });

  it('makes nothing of nothing', () => {
    expect(serverSettings(null)).toEqual({});
    expect(serverSettings('x')).toEqual({});
  });
});

function question(line: number, character: number): Question {
  return {
    rule: 'vague-term',
    question: 'Within what time?',
    message: 'Write the measure.',
    words: 'quickly',
    range: { start: { line, character }, end: { line, character: character + 7 } },
  };
}

describe('nextQuestion', () => {
  const [first, second, third] = [question(2, 5), question(2, 30), question(8, 0)];

  it('takes the first behind the cursor', () => {
    expect(nextQuestion([third, first, second], { line: 2, character: 5 })).toEqual({ question: second, wrapped: false });
    expect(nextQuestion([third, first, second], { line: 2, character: 31 })?.question).toBe(third);
  });

  it('goes on from the top, and says so', () => {
    expect(nextQuestion([third, first], { line: 9, character: 0 })).toEqual({ question: first, wrapped: true });
  });

  it('takes the first of a document that has no cursor', () => {
    expect(nextQuestion([second, first], undefined)).toEqual({ question: first, wrapped: false });
    expect(nextQuestion([], undefined)).toBeUndefined();
  });
});

describe('withoutMirrors', () => {
  const at = (uri: string, line: number): { uri: string; line: number } => ({ uri, line });
  it('shows a pair once, from whichever side it is seen', () => {
    const pair = { rule: 'near-duplicate', at: at('a', 1), related: [at('b', 2)] };
    const mirror = { rule: 'near-duplicate', at: at('b', 2), related: [at('a', 1)] };
    const other = { rule: 'contradictory-quantity', at: at('b', 2), related: [at('a', 1)] };
    expect(withoutMirrors([pair, mirror, other])).toEqual([pair, other]);
  });
});

describe('summary', () => {
  it('counts by severity', () => {
    expect(summary([1, 3, 3, 0, 2], { files: 2, clauses: 1, tests: 0 })).toBe(
      '5 findings (1 error, 1 warning, 1 information, 2 hints) in 2 files with 1 clause and 0 test files.',
    );
  });

  it('says so where nothing was found', () => {
    expect(summary([], { files: 1, clauses: 3, tests: 1 })).toBe('Nothing found in 1 file with 3 clauses and 1 test file.');
  });
});

describe('statusText', () => {
  const tree: ClauseTree = { uri: '', owner: '', clauses: 116, tested: 112, sections: [] };
  it('counts tested clauses of the document at hand, and open findings', () => {
    const { text, tooltip } = statusText('ready', tree, { open: 70, hints: 1 }, 'model_spec.md');
    expect(text).toContain('112/116');
    expect(text).toContain('70');
    expect(tooltip).toContain('112 of 116 clauses tested in model_spec.md; 70 open findings and 1 hint in');
  });

  it('counts findings alone beside other documents', () => {
    expect(statusText('ready', undefined, { open: 1, hints: 0 }, '').tooltip).toContain('1 open finding in');
    expect(statusText('ready', { ...tree, clauses: 0 }, { open: 0, hints: 0 }, 'README.md').text).toBe('$(law) 0');
  });

  it.each(['idle', 'starting', 'missing', 'failed'] as const)('says what to do when the server is %s', (state) => {
    expect(statusText(state, undefined, { open: 0, hints: 0 }, '').tooltip).toMatch(/plainspec.*\. \w+/);
  });
});

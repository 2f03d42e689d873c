import { describe, expect, it } from 'vitest';
import { fitTogether, isRecentPython, versionOf } from '../src/versions';

describe('versionOf', () => {
  it('reads the first number that looks like a version', () => {
    expect(versionOf('plainspec 0.1.0')).toEqual([0, 1, 0]);
    expect(versionOf('Python 3.12')).toEqual([3, 12, 0]);
    expect(versionOf('no version here')).toBeUndefined();
  });
});

describe('fitTogether', () => {
  it.each([
    ['0.1.0', '0.1.7', true],
    ['0.1.0', '0.2.0', false],
    ['1.2.0', '1.9.3', true],
    ['1.2.0', '2.0.0', false],
    ['0.1.0', '1.1.0', false],
    ['0.1.0', '', false],
  ])('a client %s and a server %s: %s', (client, server, fit) => {
    expect(fitTogether(client, server)).toBe(fit);
  });
});

describe('isRecentPython', () => {
  it.each([
    [[3, 9, 18], false],
    [[3, 10, 0], true],
    [[3, 14, 1], true],
    [[2, 7, 18], false],
    [[4, 0, 0], true],
  ])('%j: %s', (version, recent) => {
    expect(isRecentPython(version)).toBe(recent);
  });
});

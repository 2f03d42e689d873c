// What a check of the workspace found, in one sentence.

const WORDS = ['error', 'warning', 'information', 'hint'];

/** *severities* are VS Code's, 0 (error) to 3 (hint). */
export function summary(
  severities: readonly number[],
  checked: { files: number; clauses: number; tests: number },
): string {
  const counts = WORDS.map((word, severity) => {
    const count = severities.filter((each) => each === severity).length;
    return count === 0 ? '' : plural(count, word);
  }).filter((part) => part !== '');
  const found = severities.length === 0 ? 'Nothing found' : `${plural(severities.length, 'finding')} (${counts.join(', ')})`;
  return `${found} in ${plural(checked.files, 'file')} with ${plural(checked.clauses, 'clause')} and ${plural(checked.tests, 'test file')}.`;
}

function plural(count: number, noun: string): string {
  return count === 1 || noun === 'information' ? `${count} ${noun}` : `${count} ${noun}s`;
}

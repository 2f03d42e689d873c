// Which question comes next.

import type { Question } from './protocol';

interface Position {
  line: number;
  character: number;
}

/** The first of *questions* that begins behind *cursor*; where none does, the first of all. */
export function nextQuestion(
  questions: readonly Question[],
  cursor: Position | undefined,
): { question: Question; wrapped: boolean } | undefined {
  const sorted = [...questions].sort((a, b) => compare(a.range.start, b.range.start));
  const behind = cursor === undefined ? sorted[0] : sorted.find(({ range }) => compare(range.start, cursor) > 0);
  if (behind !== undefined) return { question: behind, wrapped: false };
  const [first] = sorted;
  return first === undefined ? undefined : { question: first, wrapped: true };
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

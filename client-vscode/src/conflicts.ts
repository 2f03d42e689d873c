// Clauses at odds: each pair once, though both of its clauses bear a finding.

export interface At {
  uri: string;
  line: number;
}

export interface Pairing {
  rule: string;
  at: At;
  related: At[];
}

/** Of *found* those that are no mirror of one before: the same rule at the same places. */
export function withoutMirrors<T extends Pairing>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter((each) => {
    const places = [each.at, ...each.related].map(({ uri, line }) => `${uri}#${line}`);
    const key = `${each.rule} ${[...new Set(places)].sort().join(' ')}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

// Twenty grounds of stay are too many for one look: they stand under four heads. A code that is in no group stands
// under the last. Not here: which codes there are (the companion says).

export interface OptionGroup {
  /** Names the message of the head; absent where there is only one group. */
  head?: 'protection' | 'europe' | 'work' | 'family';
  codes: string[];
}

const status: ReadonlyArray<readonly [NonNullable<OptionGroup['head']>, readonly string[]]> = [
  ['protection', ['ukraine24', 'asyl', 'schutz', 'subsidiaer', 'abschverbot', 'duldung', 'chancen104c', 'umf']],
  ['work', ['fachkraft', 'bluecard', 'chancenkarte', 'anerkennung16d', 'studium', 'ausbildung', 'aupair']],
  ['europe', ['eu', 'eufam', 'ch']],
  ['family', ['familie', 'spaetaus']],
];

export function groupsOf(fact: string, codes: readonly string[]): OptionGroup[] {
  if (fact !== 'status') return [{ codes: [...codes] }];
  const known = new Set(status.flatMap(([, members]) => members));
  return status
    .map(([head, members]) => ({
      head,
      codes: [
        ...members.filter((code) => codes.includes(code)),
        ...(head === 'family' ? codes.filter((code) => !known.has(code)) : []),
      ],
    }))
    .filter((group) => group.codes.length > 0);
}

import type { StateScore } from '../classify/states';

/** Rows where what somebody may choose against is thereby said to be done. */
const DONE_UNLESS_CHOSEN = [
  'advertising',
  'profiling',
  'ai-training',
  'shared-for-ads',
  'third-party-tracking',
  'cross-site-tracking',
];

/** A finer or wider value says the plainer one too: the state on the left implies that on the right. */
export const IMPLIED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    DONE_UNLESS_CHOSEN.flatMap((row) => [
      [`${row}=opt-out`, `${row}=yes`],
      [`${row}=opt-in`, `${row}=yes`],
    ]),
  ),
  'authorities=broad': 'authorities=legal-process',
  'merger=with-notice': 'merger=transferred',
  'merger=with-choice': 'merger=transferred',
  'transfers=with-safeguards': 'transfers=yes',
  'security=specific': 'security=generic',
};

/** The learned scores by state; a state is at least as probable as those that imply it, as if they were witnesses. */
export function scoresByState(scores: readonly StateScore[]): Map<string, number> {
  const by = new Map<string, number>();
  const add = (state: string, score: number): void => {
    by.set(state, 1 - (1 - (by.get(state) ?? 0)) * (1 - score));
  };
  for (const { state, score } of scores) {
    if (!state.includes('=')) continue;
    add(state, score);
    const implied = IMPLIED[state];
    if (implied) add(implied, score);
  }
  return by;
}

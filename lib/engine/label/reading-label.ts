import type { Reading } from '../practices/findings';
import type { PolicyText } from '../text/policy-text';
import { candidatesOf, type ScoreTexts } from './candidates';
import { confidenceOf } from './confidence';
import { decideRow, type Verdict } from './decide';
import { evidenceAt } from './evidence';
import type { Evidence, Row } from './label';
import { ROWS, type RowId } from './rows';

/** Every row of a policy as it is decided from rules and learned scores together, before it is quoted. */
export function verdictsOf(reading: Reading, scoreTexts: ScoreTexts): { row: RowId; verdict: Verdict }[] {
  const scores = scoreTexts(reading.passages.map(({ passage }) => passage));
  const candidates = candidatesOf(reading, scores, scoreTexts);
  return ROWS.map((spec) => ({ row: spec.id, verdict: decideRow(spec, candidates) }));
}

/** Every row of a policy that was read, in the order of the label. */
export const rowsOf = (policy: PolicyText, reading: Reading, scoreTexts: ScoreTexts): Row[] =>
  verdictsOf(reading, scoreTexts).map(({ row, verdict }) => rowFrom(policy, row, verdict));

/** A decided row with its passages quoted from the policy. */
export const rowFrom = (policy: PolicyText, row: RowId, verdict: Verdict): Row => ({
  row,
  value: verdict.value,
  evidence: quotesOf(policy, verdict),
  scopes: verdict.scopes,
  confidence: confidenceOf(row, verdict),
});

/** Sentences quoted from one passage: the one that settles it, and those that say it again. */
const PER_PASSAGE = 3;

/** Each passage's best sentence first, in the order of the support; then the others of its best passages. */
function quotesOf(policy: PolicyText, { support }: Verdict): Evidence[] {
  const first = support.map(({ candidate, for: member }) =>
    evidenceAt(policy, candidate, candidate.rule, member),
  );
  const more = support.flatMap(({ candidate, for: member }) =>
    candidate.others.slice(0, PER_PASSAGE - 1).map((other) => evidenceAt(policy, other, other.rule, member)),
  );
  const seen = new Set<string>();
  return [...first, ...more].filter(({ block, start, for: member }) => {
    const key = `${block} ${start} ${member}`;
    return !seen.has(key) && seen.add(key);
  });
}

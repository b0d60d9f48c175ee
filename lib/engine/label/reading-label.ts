import type { Reading } from '../practices/findings';
import type { PolicyText } from '../text/policy-text';
import { type Candidate, candidatesOf, type ScoreTexts } from './candidates';
import { confidenceOf } from './confidence';
import { decideRow, type Verdict } from './decide';
import { evidenceAt } from './evidence';
import type { Evidence, Row } from './label';
import { ROWS, type RowId } from './rows';

/** What the passages of a policy speak for, by rules and learned scores together. */
export const policyCandidates = (
  reading: Reading,
  scoreTexts: ScoreTexts,
  placed?: (row: string, value: string) => number,
): Candidate[] =>
  candidatesOf(reading, scoreTexts(reading.passages.map(({ passage }) => passage)), scoreTexts, placed);

/** Every row as it is decided from candidates, before it is quoted. */
export const verdictsFrom = (candidates: readonly Candidate[]): { row: RowId; verdict: Verdict }[] =>
  ROWS.map((spec) => ({ row: spec.id, verdict: decideRow(spec, candidates) }));

/** Every row of a policy that was read, in the order of the label. */
export const rowsOf = (policy: PolicyText, reading: Reading, scoreTexts: ScoreTexts): Row[] =>
  verdictsFrom(policyCandidates(reading, scoreTexts)).map(({ row, verdict }) =>
    rowFrom(policy, row, verdict),
  );

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

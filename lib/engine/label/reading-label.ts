import type { Reading } from '../practices/findings';
import type { PolicyText } from '../text/policy-text';
import { candidatesOf, type ScoreTexts } from './candidates';
import { confidenceOf } from './confidence';
import { decideRow, type Verdict } from './decide';
import { evidenceAt } from './evidence';
import type { Row } from './label';
import { ROWS, type RowId } from './rows';

/** Every row of a policy that was read, decided from rules and learned scores together. */
export function rowsOf(policy: PolicyText, reading: Reading, scoreTexts: ScoreTexts): Row[] {
  const scores = scoreTexts(reading.passages.map(({ text, heading }) => ({ text, heading, leadIn: '' })));
  const candidates = candidatesOf(reading, scores, scoreTexts);
  return ROWS.map((spec) => rowFrom(policy, spec.id, decideRow(spec, candidates)));
}

function rowFrom(policy: PolicyText, row: RowId, verdict: Verdict): Row {
  return {
    row,
    value: verdict.value,
    evidence: verdict.support.map(({ candidate, for: member }) =>
      evidenceAt(policy, candidate, candidate.rule, member),
    ),
    scopes: verdict.scopes,
    confidence: confidenceOf(row, verdict),
  };
}

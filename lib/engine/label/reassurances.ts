import type { Reading } from '../practices/findings';
import { isGeneral } from '../practices/scope';
import type { PolicyText } from '../text/policy-text';
import { evidenceAt } from './evidence';
import type { Label, Row } from './label';
import type { RowId } from './rows';

/** Rows and values that readers take for the opposite of "we do not sell your data" (LABEL, reassurances). */
const OPPOSITES: readonly [RowId, readonly string[]][] = [
  ['shared-for-ads', ['yes', 'opt-out']],
  ['recipients', ['advertisers']],
];

/** A general "we do not sell" beside a practice that readers would take for its opposite, both quoted. */
export function reassurancesOf(
  policy: PolicyText,
  reading: Reading,
  rows: readonly Row[],
): Label['reassurances'] {
  const denial = reading.findings.find(
    ({ row, value, scope }) => row === 'sale' && value === 'no' && isGeneral(scope),
  );
  if (!denial) return [];
  const statement = evidenceAt(policy, denial, denial.rule);
  for (const [id, values] of OPPOSITES) {
    const row = rows.find(({ row: other }) => other === id);
    const said = Array.isArray(row?.value) ? row.value : [row?.value];
    const member = values.find((value) => said.includes(value));
    const practice = row?.evidence.find((evidence) => !Array.isArray(row.value) || evidence.for === member);
    if (member && practice && practice.quote !== statement.quote) return [{ statement, practice }];
  }
  return [];
}

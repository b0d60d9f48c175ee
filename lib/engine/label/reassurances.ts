import type { Reading } from '../practices/findings';
import type { Finding } from '../practices/rule';
import { isGeneral } from '../practices/scope';
import type { PolicyText } from '../text/policy-text';
import { evidenceAt } from './evidence';
import type { Label, Row } from './label';

/** Rules that read a denial of sale without reserve. */
const REASSURING: ReadonlySet<string> = new Set(['sale/sell-data', 'sale/is-not-sold', 'sale/no-sale-noun']);
/** Rules that read a practice which readers would take for its opposite, best first. */
const OPPOSITES = [
  'shared-for-ads/share-with-advertisers',
  'shared-for-ads/goes-to-marketers',
  'shared-for-ads/data-providers',
  'third-party-tracking/allow-others',
] as const;
/** A sentence that denies or only offers a choice shows no practice. */
const NO_PRACTICE = /\b(?:not|never|n't|n’t|opt[- ]?out|right to|request|choose|click)\b/i;
/** Values of `shared-for-ads` that say it is done. */
const SHARED = ['yes', 'opt-out'];

/**
 * A general "we do not sell" beside a practice that readers would take for its opposite, both quoted: data that goes
 * to others for their advertising. Only where the label itself says that it is shared so.
 */
export function reassurancesOf(
  policy: PolicyText,
  reading: Reading,
  rows: readonly Row[],
): Label['reassurances'] {
  const statedFor = (id: string) => rows.find(({ row }) => row === id)?.value;
  const recipients = statedFor('recipients');
  const isShared =
    SHARED.includes(statedFor('shared-for-ads') as string) ||
    (Array.isArray(recipients) && recipients.includes('advertisers'));
  const denial = reading.findings.find(
    ({ rule, value, scope }) => REASSURING.has(rule) && value === 'no' && isGeneral(scope),
  );
  if (!denial || !isShared || statedFor('sale') !== 'no') return [];
  const statement = evidenceAt(policy, denial, denial.rule);
  for (const rule of OPPOSITES) {
    const practice = reading.findings.find(
      (finding) => finding.rule === rule && SHARED.includes(finding.value) && isPractice(policy, finding),
    );
    if (practice) return [{ statement, practice: evidenceAt(policy, practice, practice.rule) }];
  }
  return [];
}

const isPractice = (policy: PolicyText, { block, start, end }: Finding): boolean =>
  !NO_PRACTICE.test(policy.blocks[block]?.text.slice(start, end) ?? '');

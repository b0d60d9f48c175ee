import type { Evidence } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import { type RevealTarget, revealTarget } from '../../page/reveal/reveal-target';

/** A passage to be found again in the page; where the text it was read from is not kept, by its quote alone. */
export function targetOf(evidence: Evidence, policy: PolicyText | null): RevealTarget {
  const { block, start, end, quote } = evidence;
  const known = policy?.blocks[block]?.text.slice(start, end) === quote;
  return policy && known
    ? revealTarget(policy.blocks, evidence)
    : { block, start, end, quote, prefix: '', suffix: '' };
}

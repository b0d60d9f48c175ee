import type { Evidence } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import type { RevealTarget } from '../schemas/page';

/** Characters of context either side of a quote, as the W3C text quote selector is commonly made. */
const CONTEXT = 32;

/** A passage with its context, to be found again in the page; without the text, the quote has to do. */
export function targetOf(evidence: Evidence, policy: PolicyText | null): RevealTarget {
  const { block, start, end, quote } = evidence;
  const text = policy?.blocks[block]?.text;
  const known = text !== undefined && text.slice(start, end) === quote;
  return {
    block,
    start,
    end,
    quote,
    prefix: known ? text.slice(Math.max(0, start - CONTEXT), start) : '',
    suffix: known ? text.slice(end, end + CONTEXT) : '',
  };
}

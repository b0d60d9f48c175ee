import { wordingOf } from '../../engine/compare/wording';
import type { PolicyText } from '../../engine/text/policy-text';

/** SHA-256 (hex) of a policy's wording: equal for two readings that say the same in the same order. */
export async function hashOf(policy: PolicyText): Promise<string> {
  const bytes = new TextEncoder().encode(wordingOf(policy).join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

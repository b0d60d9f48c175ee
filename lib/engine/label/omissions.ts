import { otherLanguageBlocks } from '../text/language';
import type { Block, Omission, PolicyText } from '../text/policy-text';

/** Links whose text names another document that goes on with this policy. */
const SUB_POLICY =
  /\b(?:cookies?|children'?s?|kids|teen|california|ccpa|u\.?s\.?|state|regional|country|biometric|health|applicants?|candidates?|recruitment|product|supplement(?:al|ary)?|additional|ads?|advertising|ai|sub-?processors?)\b[^.]{0,40}\b(?:policy|policies|notices?|statements?|addendum|supplement|disclosures?|list|principles)\b/i;
/** A sub-policy's name is short; a longer link text is a sentence. */
const NAME_WORDS = 9;
/** Linked documents that are named in the label: enough to say that there is more, few enough to read. */
const MOST_LINKED = 8;

/** What of the policy was not read: what the reader left out, passages in other languages, linked sub-policies. */
export function omissionsOf(policy: PolicyText): Omission[] {
  const languages = new Set(
    otherLanguageBlocks(policy.blocks, policy.language).map(({ language }) => language),
  );
  const foreign = [...languages].map((detail): Omission => ({ reason: 'other-language', detail }));
  const said = new Set(policy.omitted.map(({ reason, detail }) => `${reason} ${detail}`));
  return [...policy.omitted, ...foreign, ...linkedPolicies(policy)].filter(
    ({ reason, detail }, index) => index < policy.omitted.length || !said.has(`${reason} ${detail}`),
  );
}

function linkedPolicies(policy: PolicyText): Omission[] {
  const names = new Set<string>();
  for (const { block, start, end, href } of policy.blocks.flatMap(linksOf)) {
    const name = block.text.slice(start, end).trim();
    if (name.split(/\s+/).length > NAME_WORDS || !SUB_POLICY.test(name) || isSamePage(href, policy.url))
      continue;
    names.add(name);
  }
  return [...names].slice(0, MOST_LINKED).map((detail) => ({ reason: 'linked-policy', detail }));
}

const linksOf = (block: Block) => block.links.map((link) => ({ block, ...link }));

const isSamePage = (href: string, url: string | null): boolean =>
  href.startsWith('#') || (url !== null && href.split('#')[0] === url.split('#')[0]);

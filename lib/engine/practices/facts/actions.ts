import { sentencesOf } from '../../nlp/sentences';
import type { Block, PolicyText } from '../../text/policy-text';
import { ACTION_KINDS } from './action-kinds';
import { safeHref } from './safe-href';

/** Something the reader of a policy can do, as the policy offers it. */
export interface Action {
  kind: 'opt-out' | 'deletion' | 'access' | 'contact' | 'settings';
  /** What the policy calls it: the link's text, or the sentence around a link that says only "here". */
  text: string;
  /** http, https, mailto or tel; null where the policy gives only words (a postal address). */
  href: string | null;
}

/** Actions of one kind that are kept, first come first: the main ones stand first, and a menu of thirty helps nobody. */
const MOST_OF_A_KIND = 6;
/** Characters of an action's text. */
const MOST_TEXT = 120;
/** Characters of a block that are searched for addresses outside links. */
const MOST_SEARCHED = 20_000;

/** Link texts that say nothing by themselves. */
const HOLLOW =
  /^(?:\W*(?:please |click |tap |by |clicking |just )*(?:here|this|link|this (?:link|page|form|tool|site)|form|webform|website|(?:learn|read|find out) more|more|page|visit|below|this url|available here|us|e-?mail(?: us)?)\W*)$|^\W*$|^(?:https?:|www\.|mailto:)/i;

const EMAIL = /[\w.+%~-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}\b/gi;
const PHONE =
  /(?:\+\d{1,3}[\s.-]?(?:\(0?\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s.-]?\d{2,4}){2,4}|\b1?[\s.-]?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]\d{3}[\s.-]\d{4})\b/g;
const POST =
  /\b[A-Z]{2}\.? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:P\.?\s?O\.? Box|D-?\d{5}|\d{4,5} [A-ZÄÖÜ][\p{L}]+)\b/u;
const WRITE_TO = /\b(?:contact|write|mail(?:ed)? to|address|postal|reach us|questions)\b/i;

const kindOf = (words: string): Action['kind'] | null =>
  ACTION_KINDS.find(({ match }) => match.test(words))?.kind ?? null;

const clip = (text: string): string => {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return trimmed.length <= MOST_TEXT ? trimmed : `${trimmed.slice(0, MOST_TEXT - 1).replace(/\s\S*$/, '')}…`;
};

const sentenceAround = (text: string, at: number): string => {
  const near = text.slice(Math.max(0, at - 600), at + 600);
  const offset = at - Math.max(0, at - 600);
  const span = sentencesOf(near).find(({ end }) => end > offset);
  return span === undefined ? near : near.slice(span.start, span.end);
};

const samePage = (href: string, url: string | null): boolean =>
  href.includes('#') && url !== null && href.split('#')[0] === url.split('#')[0];

/** An address to write to, also as the way to what its sentence says one writes there for. */
const toWrite = (around: string, text: string, href: string): Action[] => {
  const asked = kindOf(around);
  const special: Action[] =
    asked === 'deletion' || asked === 'opt-out' || asked === 'access'
      ? [{ kind: asked, text: clip(around), href }]
      : [];
  return [...special, { kind: 'contact', text, href }];
};

const fromLinks = (block: Block, url: string | null): Action[] =>
  block.links.flatMap(({ start, end, href }): Action[] => {
    const safe = safeHref(href);
    if (safe === null || samePage(safe, url)) return [];
    const own = block.text.slice(start, end);
    const direct = /^(?:mailto|tel):/i.test(safe);
    const around = sentenceAround(block.text, start);
    if (direct) {
      const address = safe.replace(/^\w+:|\?.*$/g, '');
      return toWrite(around, HOLLOW.test(own) ? address : clip(own), safe);
    }
    const hollow = HOLLOW.test(own);
    const kind =
      kindOf(hollow ? around : own) ??
      kindOf(safe.replace(/^https?:\/\/|[?#].*$/g, '').replace(/[-_/]/g, ' '));
    return kind === null ? [] : [{ kind, text: clip(hollow ? around : own), href: safe }];
  });

const fromText = (block: Block): Action[] => {
  const text = block.text.slice(0, MOST_SEARCHED);
  const mails = text.includes('@')
    ? [...text.matchAll(EMAIL)].flatMap((match) =>
        toWrite(sentenceAround(text, match.index), match[0], `mailto:${match[0]}`),
      )
    : [];
  const phones = /\d{3}/.test(text)
    ? [...text.matchAll(PHONE)].map(
        ([phone]): Action => ({
          kind: 'contact',
          text: phone.trim(),
          href: `tel:${phone.replace(/[^\d+]/g, '')}`,
        }),
      )
    : [];
  const asks = WRITE_TO.test(`${block.headings.at(-1) ?? ''} ${block.leadIn ?? ''} ${text.slice(0, 200)}`);
  const posts: Action[] =
    asks && text.length < 400 && POST.test(text) ? [{ kind: 'contact', text: clip(text), href: null }] : [];
  return [...mails, ...phones, ...posts];
};

/** Addresses for privacy come before those of sales and the press. */
const weight = ({ kind, text, href }: Action): number =>
  kind !== 'contact'
    ? 0
    : /privacy|dpo|data|gdpr|legal|protect/i.test(`${text} ${href ?? ''}`)
      ? 0
      : href === null
        ? 2
        : 1;

/**
 * What a reader can do, from the policy's links and the addresses in its text: the main ones of each kind, no address
 * twice in a kind, and only addresses that are safe to open.
 */
export function actionsOf(policy: PolicyText): Action[] {
  const all = policy.blocks.flatMap((block) => [...fromLinks(block, policy.url), ...fromText(block)]);
  const seen = new Set<string>();
  const taken = new Map<Action['kind'], number>();
  return all
    .map((action, index) => ({ action, index }))
    .sort((a, b) => weight(a.action) - weight(b.action) || a.index - b.index)
    .map(({ action }) => action)
    .filter((action) => {
      const key = `${action.kind} ${(action.href ?? action.text).toLowerCase().replace(/[/?#]+$|\?.*$/g, '')}`;
      const n = taken.get(action.kind) ?? 0;
      if (seen.has(key) || n >= MOST_OF_A_KIND) return false;
      seen.add(key);
      taken.set(action.kind, n + 1);
      return true;
    });
}

import type { Block, PolicyText } from '../../text/policy-text';
import { datesIn, type NumericOrder, numericOrderOf } from './dates';

/** Characters read at each end of a block: a date that dates the policy never stands deep inside a long paragraph. */
const REACH = 1500;
/** Blocks that count as the policy's head; some pages put a summary or an index of 15 entries before the date. */
const HEAD_BLOCKS = 30;
/** Blocks that count as its foot. */
const FOOT_BLOCKS = 16;
/** Head dates this many blocks apart still belong to one heading ("Effective …" / "Last updated …"). */
const SAME_HEAD = 8;
/** Characters between a cue ("last updated") and its date: "on the", "as of:", a number of a version. */
const CUE_REACH = 45;

const UPDATED =
  /\b(?:(?:last|latest|most recent(?:ly)?|recently)[\s-]+)?(?:updated?|updating|revis(?:ed|ion)|modif(?:ied|ication)|amend(?:ed|ment)|changed?|edited|reviewed|review)\b(?![^:]{0,40}\b(?:accounts?|users?)\b)/gi;
/** Cues that also mean other things: believed only where the block says little else. */
const WEAK = /\b(?:version|status|stand|dated?|current|as of|rev\.?)\b/gi;
const EFFECTIVE =
  /\b(?:effective(?:ness)?|in(?:to)? (?:force|effect)|with effect|takes? effect|valid|applie[sd]|applicable|posted|published|issued|adopted)\b/gi;
/** What says that a date belongs to an older text, or to something else than this policy. */
const ELSEWHERE =
  /\b(?:prior|previous(?:ly)?|before|until|older|former(?:ly)?|archived?|supersede[sd]?|replace[sd]?|copyright|founded|since|born|expires?|between|through|example|e\.g)\b|©/i;
/** Laws and decisions have dates too; in a sentence with one, only a policy that says so of itself is believed. */
const LAW =
  /\b(?:acts?|laws?|regulations?|directives?|section|ccpa|cpra|gdpr|code|statutes?|decisions?|clauses|ordinance|decree|bill|amended effective|taking effect)\b/i;
const ITSELF =
  /\b(?:this|our|the)\s+(?:[\w’'-]+\s+){0,5}?(?:policy|notice|statement|document|version|page|terms|declaration)\b|\bit (?:was|is)\b|\bwe (?:have )?(?:last )?(?:updated|revised)\b/i;
/** A cue that opens its clause reads as a label ("Last updated: …"), not as a sentence about something. */
const LABEL_LEAD = /^[\s\W]*(?:[\w’'&-]+[\s,./&-]+){0,6}$/;
const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?/gi;

/** Dated cells from which a table is taken for a change log. */
const LEAST_LOG = 3;

/** Characters between a plain cue and its date: " on: ", " date – ". */
const ADJACENT = 12;

type Kind = 'updated' | 'effective' | 'bare' | 'log';

interface Candidate {
  block: number;
  iso: string;
  kind: Kind;
}

/** The clause that leads up to a date: from the last sentence end, bar or bracket. */
const clauseBefore = (text: string, start: number): string => {
  const lead = text.slice(Math.max(0, start - 160), start);
  const cut = [...lead.matchAll(/[.!?]\s+(?=[\p{Lu}(])|\||[;\n]/gu)].pop();
  return cut === undefined ? lead : lead.slice((cut.index ?? 0) + cut[0].length);
};

const lastMatch = (pattern: RegExp, text: string): { start: number; end: number } | null => {
  const match = [...text.matchAll(pattern)].pop();
  if (match === undefined) return null;
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
};

const cueOf = (clause: string, short: boolean, after: string): Kind | null => {
  const updated = lastMatch(UPDATED, clause);
  const effective = lastMatch(EFFECTIVE, clause);
  const near = (cue: { start: number; end: number } | null): cue is { start: number; end: number } =>
    cue !== null && clause.length - cue.end <= CUE_REACH;
  const believed = (cue: { start: number; end: number }): boolean => {
    const lead = clause.slice(0, cue.start);
    if (ELSEWHERE.test(clause)) return false;
    if (ITSELF.test(clause)) return true;
    if (LAW.test(clause)) return false;
    // "Last updated on 3 March 2024" at the end of an address line dates the page, whatever goes before it.
    const plain = /^(?:last|latest)\b/i.test(clause.slice(cue.start)) && clause.length - cue.end <= ADJACENT;
    return plain || ((short || LABEL_LEAD.test(lead)) && lead.length < 70);
  };
  if (near(updated) && believed(updated)) return 'updated';
  if (near(effective) && believed(effective)) return 'effective';
  const weak = short && /^[^.!?]{0,40}\W*$/.test(after) ? lastMatch(WEAK, clause) : null;
  return near(weak) && believed(weak) ? 'updated' : null;
};

/** Nothing but the date is left of the text, apart from a weekday, a time, a place or a version. */
const isBare = (text: string, start: number, end: number): boolean => {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
    .replace(WEEKDAY, ' ')
    .replace(
      /\bT?\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?:[+-]\d\d:?\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}\b)?/gi,
      ' ',
    )
    .replace(/\b(?:version|v)\.?\s*\d[\d.]*/gi, ' ');
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= (/version|\bv\d/i.test(text) ? 3 : 1);
};

const candidatesIn = (block: Block, index: number, lead: string, order: NumericOrder): Candidate[] => {
  const long = block.text.length > 2 * REACH;
  const parts = long ? [block.text.slice(0, REACH), block.text.slice(-REACH)] : [block.text];
  return parts.flatMap((text) => {
    const dates = datesIn(text, order);
    const short = text.length < 120;
    return dates.flatMap(({ start, end, iso }, i): Candidate[] => {
      const clause = clauseBefore(text, start);
      const after = text.slice(end);
      const kind = cueOf(clause, short, after);
      if (kind !== null) return [{ block: index, iso, kind }];
      if (i > 0 && clause.length < 12 && /^[\s–—-]|\bto\b/.test(clause)) return [];
      if (/^\W{0,3}(?:last )?(?:updated?|revision|revised|version)\b[\s\d.)]*$/i.test(after) && short)
        return [{ block: index, iso, kind: 'updated' }];
      if (
        /^\W*$/.test(text.slice(0, start)) &&
        /^\W{0,4}:|^\W{1,4}[A-Z]/.test(after) &&
        text.length - end > 15
      )
        return [{ block: index, iso, kind: 'log' }];
      if (!isBare(text, start, end)) return [];
      const led = cueOf(`${lead.slice(-60)} `, true, '');
      return [{ block: index, iso, kind: led ?? 'bare' }];
    });
  });
};

const newest = (candidates: readonly Candidate[]): string | null =>
  candidates.reduce<string | null>((best, { iso }) => (best === null || iso > best ? iso : best), null);

/** The newest of the dates that stand together with the first. */
const heading = (candidates: readonly Candidate[]): string | null => {
  const first = candidates[0];
  return first === undefined
    ? null
    : newest(candidates.filter(({ block }) => block - first.block <= SAME_HEAD));
};

/** How British and American policies are told apart when no date tells: by spelling and by where the company is. */
const orderOf = (blocks: readonly Block[]): NumericOrder => {
  const told = blocks.reduce<NumericOrder | null>(
    (order, { text }) => order ?? (/\d[-./]\d/.test(text) ? numericOrderOf(text.slice(0, 2 * REACH)) : null),
    null,
  );
  if (told !== null) return told;
  const sample = blocks
    .slice(0, 80)
    .map(({ text }) => text.slice(0, 400))
    .join(' ');
  const european = sample.match(
    /\b(?:\w+isations?|personalise[ds]?|behaviours?|favour|programme|Ltd|Limited|GmbH|UK|ICO|Ireland|Australia|India|B\.V)\b/g,
  );
  const american = sample.match(
    /\b(?:\w+izations?|personalized?|behaviors?|program|Inc|LLC|U\.S|USA|California|Delaware)\b/g,
  );
  return (european?.length ?? 0) > 2 * (american?.length ?? 0) ? 'day-first' : 'month-first';
};

/**
 * When the policy was last updated, as it states it: a date said to be of its last update, first at its head, then
 * at its foot; else the date from which it is effective; else a date that stands alone at its head or foot.
 * Dates of older versions, laws and copyrights are left out.
 * @returns yyyy-mm-dd, or yyyy-mm where no day is given; null where the policy gives no date.
 */
export function lastUpdatedOf(policy: PolicyText): string | null {
  const { blocks } = policy;
  const order = orderOf(blocks);
  const all = blocks.flatMap((block, index) => {
    if (!/\d\d/.test(block.text)) return [];
    const before = block.headers.at(-1) ?? block.leadIn ?? blocks[index - 1]?.text ?? '';
    return candidatesIn(block, index, before, order);
  });
  const foot = blocks.length - FOOT_BLOCKS;
  // Three dated cells are a table of versions: its newest line counts, and only where nothing plainer is said.
  const cells = all.filter(({ block }) => blocks[block]?.kind === 'table-cell');
  const of = (kind: Kind): Candidate[] =>
    all.filter((candidate) => {
      const own = cells.length >= LEAST_LOG && cells.includes(candidate) ? 'log' : candidate.kind;
      return own === kind;
    });
  const atHead = (list: Candidate[]): Candidate[] => list.filter(({ block }) => block < HEAD_BLOCKS);
  const atFoot = (list: Candidate[]): Candidate[] => list.filter(({ block }) => block >= foot);
  return (
    heading(atHead(of('updated'))) ??
    newest(atFoot(of('updated'))) ??
    heading(atHead(of('effective'))) ??
    heading(atHead(of('bare'))) ??
    heading(of('updated')) ??
    newest(atFoot(of('effective'))) ??
    newest(of('log')) ??
    newest(atFoot(of('bare'))) ??
    heading(of('effective'))
  );
}

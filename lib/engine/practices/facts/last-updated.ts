import type { Block, PolicyText } from '../../text/policy-text';
import { clauseBefore, cueOf, ELSEWHERE, isBare, type Kind, LAW } from './date-cues';
import { datesIn, type NumericOrder } from './dates';
import { numericOrderIn } from './numeric-order';

/** Characters read at each end of a block: a date that dates the policy never stands deep inside a long paragraph. */
const REACH = 1500;
/** Blocks that count as the policy's head; some pages put a summary or an index of 15 entries before the date. */
const HEAD_BLOCKS = 30;
/** Blocks that count as its foot. */
const FOOT_BLOCKS = 16;
/** Head dates this many blocks apart still belong to one heading ("Effective …" / "Last updated …"). */
const SAME_HEAD = 8;
/** Dated cells from which a table is taken for a change log. */
const LEAST_LOG = 3;

interface Candidate {
  block: number;
  iso: string;
  kind: Kind;
}

/** Brackets around a date and what is left of markup; taken for spaces. */
const MARKS = /[[\]*_\\]/g;
/** Blocks at the start in which a date beside the policy's name dates it: "Privacy Statement (3/5/2024)". */
const NAME_BLOCKS = 4;
const NAME = /\b(?:privacy|data protection)\b/i;

const candidatesIn = (block: Block, index: number, lead: string, order: NumericOrder): Candidate[] => {
  const long = block.text.length > 2 * REACH;
  const whole = long ? [block.text.slice(0, REACH), block.text.slice(-REACH)] : [block.text];
  const parts = whole.map((text) => text.replace(MARKS, ' '));
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
      if (index < NAME_BLOCKS && short && NAME.test(clause) && !ELSEWHERE.test(text) && !LAW.test(text))
        return [{ block: index, iso, kind: 'bare' }];
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

/**
 * When the policy was last updated, as it states it: a date said to be of its last update, first at its head, then
 * at its foot; else the date from which it is effective; else a date that stands alone at its head or foot.
 * Dates of older versions, laws and copyrights are left out.
 * @returns yyyy-mm-dd, or yyyy-mm where no day is given; null where the policy gives no date.
 */
export function lastUpdatedOf(policy: PolicyText): string | null {
  const { blocks } = policy;
  const order = numericOrderIn(policy);
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

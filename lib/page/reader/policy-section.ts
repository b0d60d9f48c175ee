import type { Block } from '../../engine/text/policy-text';

/**
 * Some sites put their terms and their policy on one page, one under the other. Which blocks are the policy's is told
 * by the headings that name documents, and by nothing else: a policy's own sections have names too.
 */
type Names = 'policy' | 'other' | null;

const NUMBERING = /^(?:(?:section|part|article)\s+)?(?:[ivxlc]+|\d+|[a-z])[.):]\s*/i;
const POLICY_NAME =
  /\b(?:privacy|data (?:protection|privacy|use)) (?:policy|statement|notice|declaration)\b|^privacy$|^(?:allgemeine )?datenschutz(?:erkl[äa]rung|hinweise|bestimmungen)?$|^politique de (?:confidentialit|protection)|^pol[íi]tica de (?:privacidad|privacidade|protecci)|^informativa (?:sulla )?privacy|^privacy(?:beleid|verklaring)$|^polityka prywatno/i;
/** A section of a policy that speaks of the policy ("Changes to this Privacy Policy") does not name a document. */
const SPEAKS_OF_POLICY =
  /\b(?:changes?|updates?|updating|amend\w*|modif\w*|revis\w*|contact\w*|questions?|scope|about|accept\w*|agree\w*|consent|this|these|to|how|what|why|when|which|who|where|does|do|under|in|by|your|children\S*|kids|california|additional|other|third|appl\w*|effective|date|highlights?|summary|overview)\b/i;
const OTHER_NAME =
  /\bterms (?:of|and|&|for) (?:use|service|conditions|sale|purchase)|\bterms (?:&|and) conditions|^(?:.{0,30} )?terms$|\bconditions of (?:use|sale|access)|\b(?:user|subscriber|membership|licen[cs]e|service) agreement|\b(?:general |legal )?disclaimers?\b|^(?:about )?copyrights?\b|\bacceptable use|\b(?:community|posting) guidelines|^legal (?:notices?|information)|\b(?:refunds?|returns?|shipping|cancellation) polic|\bcookie (?:settings|preferences)|\bnutzungsbedingungen|\bimpressum|\bmentions l[ée]gales|\bconditions g[ée]n[ée]rales|\baviso legal/i;
const LONGEST_NAME = 90;
/** A section shorter than this is a policy's own paragraph on the subject, not another document. */
const DOCUMENT_CHARACTERS = 1_500;
/** Shorter than this, the named policy is a pointer to a policy elsewhere. */
const POLICY_CHARACTERS = 400;

const nameOf = (text: string): Names => {
  if (text.length > LONGEST_NAME) return null;
  const name = text.replace(NUMBERING, '');
  const policy = POLICY_NAME.test(name) && !SPEAKS_OF_POLICY.test(name);
  const other = OTHER_NAME.test(name);
  return policy === other ? null : policy ? 'policy' : 'other';
};

/** Whether a heading is the name of a privacy policy. */
export const namesPolicy = (text: string): boolean => nameOf(text) === 'policy';

interface Heading {
  index: number;
  level: number;
  names: Names;
}

/**
 * Which of a page's blocks are its privacy policy, where the page holds other documents beside it.
 * @returns a flag for each block; null where all of them belong together.
 */
export const policySection = (blocks: readonly Block[], title: string | null): boolean[] | null => {
  const headings: Heading[] = [];
  blocks.forEach(({ kind, level, text }, index) => {
    if (kind === 'heading') headings.push({ index, level: level ?? 6, names: nameOf(text) });
  });
  const policies = headings.filter(({ names }) => names === 'policy');
  const level = Math.min(...policies.map((heading) => heading.level));
  const first = policies.find((heading) => heading.level === level);
  if (!first) return null;
  const sizes = sums(blocks);
  const size = (from: number, to: number): number => (sizes[to] ?? 0) - (sizes[from] ?? 0);
  /** Where the section under a heading ends: at the next heading of its level or above. */
  const endOf = (heading: Heading): number =>
    headings.find((next) => next.index > heading.index && next.level <= heading.level)?.index ??
    blocks.length;
  const foreign = headings.filter(({ names, level: own }) => names === 'other' && own <= level);
  const foreignSize = foreign.reduce((sum, heading) => sum + size(heading.index, endOf(heading)), 0);
  const others = foreignSize >= DOCUMENT_CHARACTERS ? foreign : [];
  const before = others.some(({ index }) => index < first.index);
  const chapters =
    !before &&
    others.length === 0 &&
    OTHER_NAME.test(title ?? '') &&
    isLateChapter(blocks, headings, first, size);
  if (others.length === 0 && !chapters) return null;
  // A page whose policy has sections on its own heading's level is flat: another document ends with its section.
  const flat = headings.some(
    (heading) =>
      heading.index > first.index &&
      heading.index < (others.find(({ index }) => index > first.index)?.index ?? blocks.length) &&
      heading.level === level &&
      heading.names === null,
  );
  const kept = blocks.map((_, index) => !(before || chapters) || index >= first.index);
  let policy = !(before || chapters);
  for (const [at, heading] of headings.entries()) {
    if (heading.level <= level) {
      if (heading.names === 'policy') policy = true;
      else if (others.includes(heading)) policy = false;
      else if (flat && heading.index > first.index) policy = true;
    }
    if (heading.index >= first.index || !before)
      kept.fill(
        policy && (heading.index >= first.index || !(before || chapters)),
        heading.index,
        headings[at + 1]?.index,
      );
  }
  const left = blocks.reduce((sum, { text }, index) => sum + (kept[index] ? text.length : 0), 0);
  return left >= POLICY_CHARACTERS ? kept : null;
};

/** "VI. Privacy Policy" after chapters I to V on the same level: the chapters before it are another agreement's. */
const isLateChapter = (
  blocks: readonly Block[],
  headings: readonly Heading[],
  first: Heading,
  size: (from: number, to: number) => number,
): boolean => {
  const text = blocks[first.index]?.text ?? '';
  return (
    NUMBERING.test(text) &&
    !/^(?:1|i|a)[.):]/i.test(text) &&
    size(0, first.index) >= 2 * DOCUMENT_CHARACTERS &&
    headings.some(
      ({ index, level }) =>
        index < first.index && level === first.level && NUMBERING.test(blocks[index]?.text ?? ''),
    )
  );
};

const sums = (blocks: readonly Block[]): number[] => {
  let sum = 0;
  return [0, ...blocks.map(({ text }) => (sum += text.length))];
};

import type { Block } from '../../engine/text/policy-text';
import { namesPolicy } from './policy-section';

/** What pages put between the lines of any text; no policy says it. */
const FURNITURE =
  /^(?:(?:go |jump |return )?(?:back )?to (?:the )?top(?: of (?:the |this )?page)?|top(?: of page)?|(?:click here to )?print(?: (?:this )?(?:page|policy|version))?|printer[- ]friendly(?: version)?|download (?:as )?pdf|e-?mail this(?: page)?|share(?: this)?(?: page)?|tweet|close(?: window)?|skip to (?:main )?content|menu|home|search|advertisement|table of contents|copy link|link copied|scroll to top|expand all|collapse all|(?:expand|collapse|show|hide|open|close) all|\[?(?:top|back)\]?|was this (?:page|article|information) helpful\??|yes no|(?:previous|next)(?: page| article)?)[\s.^»↑→]*$/i;
const COPYRIGHT = /(?:^|\s)(?:©|\(c\)|copyright\b)|all rights reserved/i;
/** A last line longer than this that speaks of copyright also says something else. */
const COPYRIGHT_CHARACTERS = 220;
const DATED = /\b(?:updated?|effective|revised|modified|version|last|date|posted|stand|mise à jour)\b.*\d/i;
/** Share of a block's text in links from which it leads elsewhere rather than says anything. */
const LEADS_AWAY = 0.6;
/** The most text before the title that is still page furniture, as a share of all, and in characters. */
const BEFORE_TITLE_SHARE = 0.06;
const BEFORE_TITLE_CHARACTERS = { least: 120, most: 1_500 } as const;

const linkShare = ({ text, links }: Block): number =>
  links.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);

/** Whether a block only leads away: links, with at most separators between. An e-mail address does not. */
const leadsAway = (block: Block): boolean =>
  block.links.some(({ href }) => !href.startsWith('mailto:')) && linkShare(block) >= LEADS_AWAY;

/**
 * Which blocks are page furniture that stands inside the content's own element: "Back to top" anywhere; what comes
 * before the title; link lists and copyright lines after the end.
 * @returns a flag for each block: true where it is furniture.
 */
export const furnitureOf = (blocks: readonly Block[]): boolean[] => {
  const furniture = blocks.map(
    ({ text, kind }) => kind !== 'heading' && text.length < 60 && FURNITURE.test(text),
  );
  const title = titleIndex(blocks);
  const start = title >= 0 ? title : blocks.findIndex((block) => !leadsAway(block));
  for (let index = 0; index < start; index++)
    if (title < 0 || !DATED.test(blocks[index]?.text ?? '')) furniture[index] = true;
  for (let index = blocks.length - 1; index > Math.max(0, start); index--) {
    const block = blocks[index] as Block;
    const ends = block.kind === 'heading' || leadsAway(block) || isCopyright(block.text) || furniture[index];
    if (!ends) break;
    furniture[index] = true;
  }
  return furniture;
};

const isCopyright = (text: string): boolean => text.length <= COPYRIGHT_CHARACTERS && COPYRIGHT.test(text);

/** The heading that names the policy, where little stands before it; else -1. */
const titleIndex = (blocks: readonly Block[]): number => {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const { least, most } = BEFORE_TITLE_CHARACTERS;
  const enough = Math.min(most, Math.max(least, BEFORE_TITLE_SHARE * total));
  let before = 0;
  for (const [index, { kind, text, level }] of blocks.entries()) {
    if (before > enough) return -1;
    if (kind === 'heading' && level !== null && level <= 2 && namesPolicy(text)) return index;
    before += text.length;
  }
  return -1;
};

import { detectLanguage } from '../../engine/text/language';
import type { Block, Omission, PolicyText } from '../../engine/text/policy-text';
import type { Layout } from '../layout';
import { capped } from './cap-text';
import { type Content, chooseContent } from './choose-content';
import { composeBlocks, type PlacedBlock } from './compose-blocks';
import { attributeOf, documentElementOf, titleOfDocument } from './dom-access';
import type { Run } from './folded-text';
import { LIMITS, type Limits } from './limits';
import { furnitureOf } from './page-furniture';
import { policySection } from './policy-section';
import { baseOf, ownAddressOf } from './policy-source';
import { policyTitle } from './policy-title';
import { rangeIn } from './range-in';
import type { RawPage } from './raw-page';
import { walkPage } from './walk-page';

export interface ReadOptions {
  /** The page's address; '' where it is not known, then the page's own word for it is taken. */
  url: string;
  layout: Layout;
  limits?: Partial<Limits>;
  /** The document is the policy and nothing else (a text file): all of it is taken. */
  whole?: boolean;
}

/** What was read, and the way from every character of it back to the page. */
export interface PolicyReading {
  policy: PolicyText;
  /**
   * The place in the page of `[start, end)` (UTF-16) of a block's text; null where there is none: offsets out of
   * range, a page that has since removed the text, or a DOM without ranges (the command line's).
   */
  rangeOf(block: number, start: number, end: number): Range | null;
  /** The text nodes under a block, in order, with the offsets that tie them to its text; [] for no such block. */
  runsOf(block: number): readonly Run[];
  /** The element that was taken to hold the policy. */
  root: Element | null;
}

/** Less than this was hardly a reading: then what the page does not draw is read as well. */
const THIN_CHARACTERS = 400;
/** Provided that what is not drawn is so many times as much. */
const UNSEEN_SHARE = 2;

/**
 * Reads the policy of a page: its text in blocks and nothing of what surrounds it. Takes any document, changes
 * nothing, never throws; a page without text gives no blocks. Linear in the page's size.
 */
export const readPolicy = (document: Document, options: ReadOptions): PolicyReading => {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const url = options.url || ownAddressOf(document);
  const base = baseOf(document, url ?? '');
  const walk = (takeHidden: boolean): RawPage =>
    walkPage(document, { layout: options.layout, limits, takeHidden });
  let page = walk(false);
  let content = options.whole ? allOf(page) : chooseContent(page);
  const characters = charactersOf(page, content.kept);
  if (!options.whole && characters < THIN_CHARACTERS && page.unseenCharacters > UNSEEN_SHARE * characters) {
    page = walk(true);
    content = chooseContent(page);
  }
  const composed = composeBlocks(page, content.kept, base);
  const { placed, cut } = capped(
    options.whole ? composed : withoutOthers(composed, titleOfDocument(document)),
    limits.policyCharacters,
  );
  const blocks = placed.map(({ block }) => block);
  return {
    policy: {
      title: policyTitle(document, placed),
      url: url || null,
      language: languageOf(document, blocks),
      blocks,
      omitted: omissions(page, cut),
    },
    rangeOf: (block, start, end) => rangeIn(placed[block], start, end),
    runsOf: (block) => placed[block]?.runs ?? [],
    root: content.root?.element ?? null,
  };
};

/** Everything but what is hidden: a text file has no script that could bring it into view. */
const allOf = ({ regions, blocks }: RawPage): Content => ({
  root: regions[0] ?? null,
  kept: [...blocks.keys()].filter((index) => blocks[index]?.region.hiding !== 'hidden'),
});

/** The blocks less other documents on the page and the page's own furniture. */
const withoutOthers = (all: PlacedBlock[], title: string): PlacedBlock[] => {
  const section = policySection(
    all.map(({ block }) => block),
    title,
  );
  const chosen = section ? all.filter((_, index) => section[index]) : all;
  const furniture = furnitureOf(chosen.map(({ block }) => block));
  return chosen.filter((_, index) => !furniture[index]);
};

const charactersOf = (page: RawPage, kept: number[]): number =>
  kept.reduce((sum, index) => sum + (page.blocks[index]?.text.length ?? 0), 0);

/** By the words of the policy; a page's own `lang` is often its template's, so it counts only where words don't tell. */
const languageOf = (document: Document, blocks: Block[]): string => {
  const detected = detectLanguage(sampleOf(blocks));
  if (detected !== 'und') return detected;
  const root = documentElementOf(document);
  return (root && attributeOf(root, 'lang')?.trim()) || 'und';
};

/** Text enough to tell a language by, spread over the blocks, and what one block adds to it at most. */
const LANGUAGE_CHARACTERS = 4_000;
const BLOCK_SAMPLE = 400;

const sampleOf = (blocks: Block[]): string => {
  const parts = blocks.map(({ text }) => text.slice(0, BLOCK_SAMPLE));
  const characters = parts.reduce((sum, { length }) => sum + length, 0);
  const every = Math.max(1, Math.floor(characters / LANGUAGE_CHARACTERS));
  return parts.filter((_, index) => index % every === 0).join('\n');
};

const omissions = ({ stopped }: RawPage, cut: number): Omission[] => {
  const omitted: Omission[] = [];
  if (stopped === 'milliseconds')
    omitted.push({ reason: 'time', detail: 'Reading the page took too long; its end was not read.' });
  else if (stopped)
    omitted.push({ reason: 'too-large', detail: 'The page is too large; its end was not read.' });
  if (cut > 0)
    omitted.push({
      reason: 'too-large',
      detail: `The text is too long; its last ${cut} passages were not read.`,
    });
  return omitted;
};

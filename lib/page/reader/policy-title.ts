import type { Block } from '../../engine/text/policy-text';
import type { PlacedBlock } from './compose-blocks';
import { titleOfDocument } from './dom-access';

const DOCUMENT =
  'polic(?:y|ies)|notices?|statements?|declaration|charter|cent(?:er|re)|commitment|disclosures?';
const SUBJECT = 'privacy|data (?:protection|privacy|use|policy)|personal (?:data|information)';
/** The name of a policy in full. */
const FULL = new RegExp(
  [
    `\\b(?:${SUBJECT})\\b[^.?!:]{0,40}\\b(?:${DOCUMENT})\\b`,
    `\\b(?:${DOCUMENT})\\b[^.?!:]{0,30}\\b(?:${SUBJECT})\\b`,
    '\\bdata policy\\b|\\bcookie (?:policy|notice|statement)\\b',
    'datenschutz(?:erklärung|hinweis|bestimmung|richtlinie|information)',
    'politique (?:de |sur la |relative )?[^.?!]{0,40}(?:confidentialité|vie privée|données)|protection des données|données personnelles',
    '(?:política|aviso|declaración) de (?:privacidad|protección)|política de privacidade',
    'informativa (?:sulla |privacy)|privacyverklaring|privacybeleid|privacypolicy|integritetspolicy|隐私|プライバシー|개인정보',
  ].join('|'),
  'iu',
);
/** What speaks of privacy at all. */
const PART = /\bprivacy\b|\bdata protection\b|datenschutz|confidentialit|privacidad|riservatezza/iu;
/** A section of a policy: numbered, a question, what readers do or get, some readers only. */
const SECTION = new RegExp(
  [
    '^\\s*(?:\\(?(?:\\d+|[a-z]|[ivx]+)[.)]\\s*|§|section\\b|article\\b)|\\?\\s*$',
    '^\\W*(?:what|how|who|why|when|where|which|your|our|we|welcome|sharing|security|information|collection|summary|contents|table of|introduction|about this|about these|changes|updates|contact|questions|links?|definitions?|types|categories|use|additional|skip)\\b',
    '\\b(?:children|kids|rights|choices|settings|we collect|we protect|changes to|update|officer|summary)\\b',
    '\\b(?:california|colorado|virginia|nevada|texas|u\\.?s\\.? states?|european?|eea|uk)\\b',
  ].join('|'),
  'iu',
);

/** Headings looked at for the name: a policy says what it is at its start. */
const HEADINGS = 12;
/** Blocks at the start that may hold it as a line, and as the words of its first sentences. */
const LINES = 8;
const OPENING = 40;
/** More words are a sentence. */
const NAME_WORDS = 14;
/** More words are a sentence where privacy is only spoken of. */
const PART_WORDS = 6;
/** How a text without a title names itself: "This Privacy Notice explains …". */
const SELF =
  /\b(?:this|our|the following|these)\s+((?:[A-Z][\w&’'.-]*\s+){0,4}(?:online\s+)?(?:privacy|data protection)(?:\s+(?:and|&)\s+[\w-]+)?\s+(?:policy|notice|statement|declaration))\b/i;

/** What follows a name on its line: when it was last updated. */
const DATED = /\W*\b(?:(?:date )?last (?:updated|revised|modified)|effective|updated|revised)\b.*$/is;
/** Longer is no name, however few its words. */
const NAME_CHARACTERS = 160;

const wordsOf = (text: string): number => text.split(' ').length;
/** Whether a line of at most `most` words is a name by `words`: no sentence, and no section's heading. */
const names =
  (words: RegExp, most: number) =>
  (text: string): boolean =>
    text.length <= NAME_CHARACTERS &&
    words.test(text) &&
    !SECTION.test(text) &&
    wordsOf(text) <= most &&
    !/[.!:]$/.test(text);
const isName = names(FULL, NAME_WORDS);
const isPart = names(PART, PART_WORDS);

/**
 * The policy's own name: an early heading or line that names a policy in full, else the page's title that does, else
 * one that speaks of privacy, else how the first sentences name the text, else the page's title. Never a section's
 * heading; null where nothing names it.
 */
export const policyTitle = (document: Document, placed: readonly PlacedBlock[]): string | null => {
  const blocks = placed.map(({ block }) => block);
  const early = earlyLines(blocks);
  const page = titleOfDocument(document)?.replace(/\s+/g, ' ').trim() || null;
  const named = (is: (text: string) => boolean): string | null =>
    (early.find(({ text, level }) => level === 1 && is(text)) ?? early.find(({ text }) => is(text)))?.text ??
    (page !== null && is(page) ? page : null);
  return named(isName) ?? named(isPart) ?? selfName(blocks) ?? page;
};

/** The headings and the lines that may be the title, in order. */
const earlyLines = (blocks: readonly Block[]): Block[] => {
  const headings = new Set(blocks.filter(({ kind }) => kind === 'heading').slice(0, HEADINGS));
  return blocks
    .filter((block, index) => headings.has(block) || (index < LINES && block.kind === 'paragraph'))
    .map((block) => ({ ...block, text: block.text.slice(0, 2 * NAME_CHARACTERS).replace(DATED, '') }));
};

const selfName = (blocks: readonly Block[]): string | null => {
  for (const { text } of blocks.slice(0, OPENING)) {
    const name = SELF.exec(text)?.[1];
    if (name) return name;
  }
  return null;
};

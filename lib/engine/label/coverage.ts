import type { Category } from '../classify/categories';
import { classifyPassages } from '../classify/classify';
import type { Reading } from '../practices/findings';
import { otherLanguageBlocks } from '../text/language';
import type { PolicyText } from '../text/policy-text';
import type { Models } from './models';

/** What any text is said to be where nothing else fits: neither tells a policy from a page of sports. */
const SAYS_NOTHING: ReadonlySet<Category> = new Set(['Introductory/Generic', 'Practice not covered']);

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * Share of the words read, headings aside, that stand in a passage whose foremost category says what is done with
 * data; 0..1 in hundredths. A passage under every threshold is not placed, nor is one in a language that the engine
 * does not read.
 */
export function coverageOf(policy: PolicyText, reading: Reading, models: Models): number {
  const headings = new Set(
    reading.statements.filter(({ isHeading }) => isHeading).map(({ passage }) => passage),
  );
  const foreign = foreignBlocks(policy);
  const classified = classifyPassages(
    models.categories,
    reading.passages.map(({ passage }) => passage),
  );
  let placed = 0;
  let all = 0;
  reading.passages.forEach(({ passage, parts }, index) => {
    if (headings.has(index)) return;
    const words = wordsIn(passage.text);
    all += words;
    const foremost = classified[index]?.labels[0];
    const says = foremost !== undefined && !SAYS_NOTHING.has(foremost);
    if (says && parts.some(({ block }) => !foreign.has(block))) placed += words;
  });
  return all === 0 ? 0 : Math.round((placed / all) * 100) / 100;
}

const isRead = (language: string): boolean => language === 'und' || /^en\b/i.test(language);

/** The blocks in a language that the engine does not read. */
function foreignBlocks({ blocks, language }: PolicyText): ReadonlySet<number> {
  const others = new Map(otherLanguageBlocks(blocks, language).map((other) => [other.block, other.language]));
  return new Set([...blocks.keys()].filter((block) => !isRead(others.get(block) ?? language)));
}

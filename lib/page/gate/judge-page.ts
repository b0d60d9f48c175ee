import { decide } from './decide';
import type { GateVerdict } from './gate-verdict';
import { languageOf } from './page-language';
import { namesOfPage, type PageNames } from './page-names';
import { type Openings, sampleText } from './sample-text';

/** What the gate may ask of its host; the reader's `Layout` fits. */
export interface JudgeOptions {
  /** The page's address. */
  url: string;
  layout: Openings;
}

/** Characters of text that the first step reads where a page's names say nothing. */
const GLANCE = 12_000;
/** Mentions of personal data in a glance that make a nameless page worth reading. */
const GLANCE_MENTIONS = 8;

const promising = (names: PageNames): boolean =>
  [names.title, names.heading, names.path].some((name) => name === 'policy' || name === 'about-privacy') ||
  names.embedded;

/** What a look at a page gives: the verdict, and what a watch needs to know. */
export interface Look {
  verdict: GateVerdict;
  /** The text that would decide may still come: the page is named for it, or has hardly any text yet. */
  awaited: boolean;
  /** UTF-16 units of text seen, at most the cap of the sample. */
  characters: number;
}

/** Characters below which a page looks like the empty shell of an application. */
const SHELL = 600;

/** {@link judgePage} with what a watch needs beside the verdict. */
export const lookAtPage = (document: Document, { url, layout }: JudgeOptions): Look => {
  const names = namesOfPage(document, url);
  const declared = document.documentElement?.getAttribute('lang') ?? '';
  const named = promising(names);
  if (!named) {
    const { text } = sampleText(document, layout, GLANCE);
    const mentions = text.match(/privacy|personal (?:data|information)|personally identif/gi)?.length ?? 0;
    if (mentions < GLANCE_MENTIONS) {
      return {
        verdict: { policy: false, score: 0, language: languageOf('', declared), reason: 'not-a-policy' },
        awaited: text.length < SHELL,
        characters: text.length,
      };
    }
  }
  const { text, linkDensity } = sampleText(document, layout);
  const verdict = decide({ names, text, language: languageOf(text, declared), linkDensity });
  return { verdict, awaited: verdict.policy || named || text.length < SHELL, characters: text.length };
};

/**
 * Is this page a privacy policy? Two steps: names and a glance, which end here on nearly all pages; then the text.
 * Changes nothing, lays nothing out, and reads at most a capped part of the page.
 */
export const judgePage = (document: Document, options: JudgeOptions): GateVerdict =>
  lookAtPage(document, options).verdict;

import { attributeOf, documentElementOf, queryAll } from '../reader/dom-access';
import { callingOf } from './calling';
import { decide } from './decide';
import type { GateVerdict } from './gate-verdict';
import { countOf, fold, PRIVACY } from './names';
import { languageOf } from './page-language';
import { nameOfAddress, namesOfPage, type PageNames, someNamePolicy } from './page-names';
import { GLANCE, type Openings, sampleText, type TextSample } from './sample-text';

/** What the gate may ask of its host; the reader's `Layout` fits. */
export interface JudgeOptions {
  /** The page's address. */
  url: string;
  layout: Openings;
}

/** Mentions of personal data in a glance that make a page worth reading that no name tells of. */
const GLANCE_MENTIONS = 5;

/**
 * What the names alone settle. `promising`: read the text. `settled`: it is something else, whatever it says, since a
 * page called cookie policy is one, and terms twice called so are terms. `open`: a glance at the text decides.
 */
export const promiseOf = (names: PageNames): 'promising' | 'settled' | 'open' => {
  const calling = callingOf(names);
  if (calling === 'cookies' || calling === 'processing') return 'settled';
  if (calling !== 'terms') return calling === 'none' ? 'open' : 'promising';
  const twice = [names.title, names.heading, names.path].filter((name) => name === 'terms').length > 1;
  return twice ? 'settled' : 'open';
};

/** Whether a glance at a page's first text shows that it speaks of personal data more than in passing. */
export const worthReading = ({ text, lines }: Pick<TextSample, 'text' | 'lines'>): boolean =>
  someNamePolicy(lines) || countOf(fold(text), PRIVACY) >= GLANCE_MENTIONS;

/** A glance at where the page says its content is, else at its start: a long menu would use the glance up. */
const glanceAt = (document: Document, layout: Openings): TextSample => {
  const main = queryAll(document, 'main, [role="main"]')[0];
  const glance = main && sampleText(document, layout, GLANCE, main);
  return glance && glance.text.length >= SHELL ? glance : sampleText(document, layout, GLANCE);
};

const REJECTED: GateVerdict = { policy: false, score: 0, language: 'und', reason: 'not-a-policy' };

/** Frames looked at. */
const MAX_FRAMES = 20;

/** The end of an address's host: hosts of one site share it. Others may too (`co.uk`): the background tells them apart. */
const hostEnd = (address: string, base?: string): string =>
  new URL(address, base).hostname.split('.').slice(-2).join('.');

/** The frames that may show the policy: of this site, all on a page named for it, else those whose address names one. */
const policyFrames = (frames: Element[], url: string, promising: boolean): Element[] =>
  frames.filter((frame) => {
    const src = attributeOf(frame, 'src') ?? '';
    try {
      return hostEnd(src, url) === hostEnd(url) && (promising || nameOfAddress(src, url) === 'policy');
    } catch {
      return false;
    }
  });

/** Whether there is a frame that can't be looked into, being of another origin. One that has not loaded can. */
const isClosed = (frames: Element[], layout: Openings): boolean =>
  frames.some((frame) => layout.frameDocumentOf(frame) === null);

/** What a look at a page gives: the verdict, and what a watch needs to know. */
export interface Look {
  verdict: GateVerdict;
  /** The text that would decide may still come: the page is named for it, or has hardly any text yet. */
  awaited: boolean;
  /** UTF-16 units of text seen, at most the cap of the sample. */
  characters: number;
  /** Whether it holds frames or custom elements, whose text comes unobserved. */
  opens: boolean;
  /** No policy, but it may show one in a frame that can't be looked into from here. */
  framed: boolean;
}

/** Characters below which a page looks like the empty shell of an application. */
const SHELL = 600;

const NOTHING: Look = { verdict: REJECTED, awaited: false, characters: 0, opens: false, framed: false };

/** {@link judgePage} with what a watch needs beside the verdict. */
export const lookAtPage = (document: Document, { url, layout }: JudgeOptions): Look => {
  const names = namesOfPage(document, url);
  const promise = promiseOf(names);
  if (promise === 'settled') return NOTHING;
  const promising = promise === 'promising';
  const all = Array.from(queryAll(document, 'iframe[src], frame[src]')).slice(0, MAX_FRAMES);
  const frames = policyFrames(all, url, promising);
  const framed = isClosed(frames, layout);
  if (!promising) {
    const glance = glanceAt(document, layout);
    const characters = glance.text.length;
    const awaited = characters < SHELL || frames.length > 0;
    if (!worthReading(glance)) return { ...NOTHING, awaited, characters, opens: glance.opens, framed };
  }
  const { text, linkDensity, opens } = sampleText(document, layout);
  const root = documentElementOf(document);
  const language = languageOf(text, (root && attributeOf(root, 'lang')) ?? '');
  const verdict = decide({ names, text, language, linkDensity });
  const awaited = promising || text.length < SHELL;
  // A page with the name and no text shows it in some frame: another site's is offered to be opened.
  const shows = verdict.reason === 'empty' ? isClosed(all, layout) : framed;
  return { verdict, awaited, characters: text.length, opens, framed: shows && !verdict.policy };
};

/**
 * Is this page a privacy policy? Two steps: names and a glance, which end here on nearly all pages; then the text.
 * Changes nothing, lays nothing out, and reads at most a capped part of the page.
 */
export const judgePage = (document: Document, options: JudgeOptions): GateVerdict =>
  lookAtPage(document, options).verdict;

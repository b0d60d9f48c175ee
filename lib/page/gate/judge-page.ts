import { attributeOf, documentElementOf, queryAll } from '../reader/dom-access';
import { callingOf } from './calling';
import { decide } from './decide';
import type { GateVerdict } from './gate-verdict';
import { languageOf } from './page-language';
import { namesOfPage, type PageNames, someNamePolicy } from './page-names';
import { GLANCE, type Openings, sampleText, type TextSample } from './sample-text';

/** What the gate may ask of its host; the reader's `Layout` fits. */
export interface JudgeOptions {
  /** The page's address. */
  url: string;
  layout: Openings;
}

/** Mentions of personal data in a glance that make a page worth reading that no name tells of. */
const GLANCE_MENTIONS = 5;
const MENTION =
  /privacy|personal (?:data|information)|personally identif|données (?:à caractère )?personnel|informations? personnel|vie privée|personenbezogen|datenschutz|confidentialité|datos personales|dati personali|dados pessoais|persoonsgegevens|danych osobowych|personuppgift|personoplysning|henkilötieto|osobních údaj|kişisel veri|персональн|個人情報|个人信息|개인정보/gi;

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
  someNamePolicy(lines) || (text.match(MENTION)?.length ?? 0) >= GLANCE_MENTIONS;

/** A glance at where the page says its content is, else at its start: a long menu would use the glance up. */
const glanceAt = (document: Document, layout: Openings): TextSample => {
  const main = queryAll(document, 'main, [role="main"]')[0];
  const glance = main && sampleText(document, layout, GLANCE, main);
  return glance && glance.text.length >= SHELL ? glance : sampleText(document, layout, GLANCE);
};

const REJECTED: GateVerdict = { policy: false, score: 0, language: 'und', reason: 'not-a-policy' };

/** Frames looked at. */
const MAX_FRAMES = 20;

/**
 * Whether a frame of another origin may hold the text: the page then has not lost it, and the frame's address is offered
 * like a link to the policy.
 */
const hasClosedFrame = (document: Document, layout: Openings): boolean =>
  Array.from(queryAll(document, 'iframe[src]'))
    .slice(0, MAX_FRAMES)
    .some(
      (frame) => /^https?:/.test(attributeOf(frame, 'src') ?? '') && layout.frameDocumentOf(frame) === null,
    );

/** What a look at a page gives: the verdict, and what a watch needs to know. */
export interface Look {
  verdict: GateVerdict;
  /** The text that would decide may still come: the page is named for it, or has hardly any text yet. */
  awaited: boolean;
  /** UTF-16 units of text seen, at most the cap of the sample. */
  characters: number;
  /** Whether it holds frames or custom elements, whose text comes unobserved. */
  opens: boolean;
}

/** Characters below which a page looks like the empty shell of an application. */
const SHELL = 600;

/** {@link judgePage} with what a watch needs beside the verdict. */
export const lookAtPage = (document: Document, { url, layout }: JudgeOptions): Look => {
  const names = namesOfPage(document, url);
  const promise = promiseOf(names);
  if (promise === 'settled') return { verdict: REJECTED, awaited: false, characters: 0, opens: false };
  if (promise === 'open') {
    const glance = glanceAt(document, layout);
    if (!worthReading(glance)) {
      const { length } = glance.text;
      return { verdict: REJECTED, awaited: length < SHELL, characters: length, opens: glance.opens };
    }
  }
  const { text, linkDensity, opens } = sampleText(document, layout);
  const root = documentElementOf(document);
  const language = languageOf(text, (root && attributeOf(root, 'lang')) ?? '');
  const decided = decide({ names, text, language, linkDensity });
  const verdict = decided.reason === 'empty' && hasClosedFrame(document, layout) ? REJECTED : decided;
  const awaited = promise === 'promising' || text.length < SHELL;
  return { verdict, awaited, characters: text.length, opens };
};

/**
 * Is this page a privacy policy? Two steps: names and a glance, which end here on nearly all pages; then the text.
 * Changes nothing, lays nothing out, and reads at most a capped part of the page.
 */
export const judgePage = (document: Document, options: JudgeOptions): GateVerdict =>
  lookAtPage(document, options).verdict;

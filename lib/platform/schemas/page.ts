import * as v from 'valibot';
import type { PolicyText } from '../../engine/text/policy-text';
import type { Place } from '../../page/reveal/scroll-to';
import type { PolicyLinkRef } from '../tab-state';
import { policyTextSchema } from './policy-text';

/** What made the gate look: the page's load, a route change without one, a restored page, or text that came late. */
export const PAGE_CAUSES = ['load', 'route', 'restored', 'late'] as const;

/** What the always-on script says of a page. */
export interface PageReport {
  url: string;
  title: string;
  cause: (typeof PAGE_CAUSES)[number];
  verdict: { policy: boolean; score: number; language: string; reason: string };
}

/** The reader's answer from the page. */
export type ReadAnswer =
  | { ok: true; policy: PolicyText }
  | { ok: false; reason: 'empty' | 'pdf' | 'unexpected'; message: string };

/** The answer to "read it here". `url` is where the text came from, after redirects. */
export type FetchAnswer =
  | { ok: true; url: string; policy: PolicyText }
  | {
      ok: false;
      reason: 'fetch-failed' | 'fetch-other-site' | 'fetch-not-html' | 'too-large' | 'offline' | 'empty';
    };

/** A passage to find in the page again: offsets in its block, the words, and up to 32 characters either side. */
export interface RevealTarget {
  block: number;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** How the passage was found; `not-found` is shown, never silent. `no-page`: the tab cannot be reached. */
export interface RevealAnswer {
  found: 'position' | 'quote' | 'fuzzy' | 'not-found' | 'no-page';
  /** Whether the passage can be seen now; false also where it was found in a part of the page nothing safe opens. */
  shown: boolean;
}

const address = v.pipe(v.string(), v.maxLength(8_000));
const line = v.pipe(v.string(), v.maxLength(4_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A link to a policy as reported by a page. */
export const policyLinkSchema: v.GenericSchema<unknown, PolicyLinkRef> = v.object({
  href: address,
  text: line,
  score: v.pipe(v.number(), v.finite()),
  sameSite: v.boolean(),
});

/** Links to the site's policy, best first. */
export const policyLinksSchema: v.GenericSchema<unknown, PolicyLinkRef[]> = v.pipe(
  v.array(policyLinkSchema),
  v.maxLength(10),
);

/** The gate's report; the address is checked against the sender's own elsewhere. */
export const pageReportSchema: v.GenericSchema<unknown, PageReport> = v.object({
  url: address,
  title: line,
  cause: v.picklist(PAGE_CAUSES),
  verdict: v.object({
    policy: v.boolean(),
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    language: v.pipe(v.string(), v.maxLength(64)),
    reason: v.pipe(v.string(), v.maxLength(64)),
  }),
});

/** The reader's answer. */
export const readAnswerSchema: v.GenericSchema<unknown, ReadAnswer> = v.variant('ok', [
  v.object({ ok: v.literal(true), policy: policyTextSchema }),
  v.object({ ok: v.literal(false), reason: v.picklist(['empty', 'pdf', 'unexpected']), message: line }),
]);

/** The answer to a fetch on a click. */
export const fetchAnswerSchema: v.GenericSchema<unknown, FetchAnswer> = v.variant('ok', [
  v.object({ ok: v.literal(true), url: address, policy: policyTextSchema }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist([
      'fetch-failed',
      'fetch-other-site',
      'fetch-not-html',
      'too-large',
      'offline',
      'empty',
    ]),
  }),
]);

/** What to reveal. */
export const revealTargetSchema: v.GenericSchema<unknown, RevealTarget> = v.object({
  block: offset,
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.maxLength(20_000)),
  prefix: v.pipe(v.string(), v.maxLength(64)),
  suffix: v.pipe(v.string(), v.maxLength(64)),
});

/** How it was found. */
export const revealAnswerSchema: v.GenericSchema<unknown, RevealAnswer> = v.object({
  found: v.picklist(['position', 'quote', 'fuzzy', 'not-found', 'no-page']),
  shown: v.boolean(),
});

const place = { top: v.pipe(v.number(), v.finite()), bottom: v.pipe(v.number(), v.finite()) };

/** Where the mark is; null without one. */
export const markPlaceSchema: v.GenericSchema<unknown, Place | null> = v.nullable(v.object(place));

/** A frame of the page, by its address, and what to show of it. */
export const framePlaceSchema: v.GenericSchema<unknown, Place & { url: string }> = v.object({
  url: address,
  ...place,
});

import * as v from 'valibot';
import type { Evidence, Label } from '../engine/label/label';
import type { PolicyText } from '../engine/text/policy-text';
import type { Place } from '../page/reveal/scroll-to';
import { evidenceSchema, labelSchema } from './schemas/label';
import {
  type FetchAnswer,
  fetchAnswerSchema,
  framePlaceSchema,
  markPlaceSchema,
  type PageReport,
  pageReportSchema,
  policyLinksSchema,
  type ReadAnswer,
  type RevealAnswer,
  type RevealTarget,
  readAnswerSchema,
  revealAnswerSchema,
  revealTargetSchema,
} from './schemas/page';
import { policyTextSchema } from './schemas/policy-text';
import { tabStateSchema } from './schemas/tab-state';
import type { PolicyLinkRef, TabState } from './tab-state';

/** What the analyst answers: a label, or why there is none. */
export type AnalystAnswer =
  | { ok: true; label: Label }
  | { ok: false; reason: 'analyst-failed' | 'analyst-timeout' | 'model-broken'; message: string };

/** What the analyst says of two texts; an analyst that fails knows of no likeness. */
export type SameAnswer = { same: boolean };

/**
 * Every message of the extension: its name, what is asked and what is answered. The part before the slash names
 * who answers: `background` (the worker), `page` (the reader's script in a tab), `analyst` (the engine's host),
 * `ui` (every open page of the extension; nobody answers).
 */
export interface Protocol {
  /** The gate's verdict on a page, at its load, at a change of route, after a restore or when text arrives late. */
  'background/page-seen': { request: PageReport; answer: null };
  'background/tab-state': { request: { tabId: number }; answer: TabState };
  /** Reads the tab's page whatever the gate says; `anyLanguage`: although it is not in English. */
  'background/read-tab': { request: { tabId: number; anyLanguage: boolean }; answer: TabState };
  /** Fetches the site's policy on a click, from the page, same site only, and reads it. */
  'background/read-here': {
    request: { tabId: number; href: string; anyLanguage: boolean };
    answer: TabState;
  };
  /** Scrolls the tab to a passage of its label and marks it. */
  'background/reveal': { request: { tabId: number; evidence: Evidence }; answer: RevealAnswer };
  'background/clear-reveal': { request: { tabId: number }; answer: null };
  /** The text the tab's label was made from, for search within the policy; null where it is gone. */
  'background/tab-text': { request: { tabId: number }; answer: PolicyText | null };
  /** The reader has looked at what changed in this policy: the badge goes back to its count. */
  'background/acknowledge': { request: { policyId: string }; answer: null };
  /** Opens a policy's page in a tab and reveals a passage of a stored version there; null where either is gone. */
  'background/open-passage': {
    request: { versionId: string; evidence: Evidence };
    answer: RevealAnswer | null;
  };
  /** Recomputes one stale label; the page that shows the progress asks again until nothing is left. */
  'background/refresh-step': {
    /** Versions that failed in this run. */
    request: { skip: string[] };
    answer: { left: number; refreshed: string | null; failed: string | null };
  };
  /** Labels a text of our own (the welcome page's sample); nothing of it is recorded. */
  'background/label-sample': { request: { policy: PolicyText }; answer: AnalystAnswer };
  /** The history was changed by a page (deleted, imported): badges follow. */
  'background/history-changed': { request: null; answer: null };
  'page/read': { request: null; answer: ReadAnswer };
  /** Links to the site's policy, looked for when popup or side panel ask. */
  'page/links': { request: null; answer: PolicyLinkRef[] };
  'page/reveal': { request: RevealTarget; answer: RevealAnswer };
  'page/clear-reveal': { request: null; answer: null };
  /** Where in a frame's window the passage just revealed there is. */
  'page/mark-place': { request: null; answer: Place | null };
  /** Scrolls the page to a place in one of its frames. */
  'page/scroll-to-frame': { request: Place & { url: string }; answer: null };
  'page/fetch': { request: { href: string }; answer: FetchAnswer };
  /** The address changed without a load, where a script in the page cannot notice by itself. */
  'page/route-changed': { request: null; answer: null };
  'analyst/label': { request: { policy: PolicyText }; answer: AnalystAnswer };
  /** Whether two texts differ only in what surrounds the policy. */
  'analyst/same': { request: { before: PolicyText; after: PolicyText }; answer: SameAnswer };
  'ui/tab-changed': { request: { tabId: number; state: TabState }; answer: null };
  'ui/history-changed': { request: null; answer: null };
}

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Answer<T extends MessageType> = Protocol[T]['answer'];

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(200));
const href = v.pipe(v.string(), v.maxLength(8_000));
const anyLanguage = v.boolean();
const nothing = v.null();

const analystAnswer: v.GenericSchema<unknown, AnalystAnswer> = v.variant('ok', [
  v.object({ ok: v.literal(true), label: labelSchema }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['analyst-failed', 'analyst-timeout', 'model-broken']),
    message: v.pipe(v.string(), v.maxLength(2_000)),
  }),
]);

/** How every message and every answer is checked where it arrives; what passes is a fresh object. */
export const SCHEMAS: {
  readonly [T in MessageType]: {
    readonly request: v.GenericSchema<unknown, Request<T>>;
    readonly answer: v.GenericSchema<unknown, Answer<T>>;
  };
} = {
  'background/page-seen': { request: pageReportSchema, answer: nothing },
  'background/tab-state': { request: v.object({ tabId }), answer: tabStateSchema },
  'background/read-tab': { request: v.object({ tabId, anyLanguage }), answer: tabStateSchema },
  'background/read-here': { request: v.object({ tabId, href, anyLanguage }), answer: tabStateSchema },
  'background/reveal': { request: v.object({ tabId, evidence: evidenceSchema }), answer: revealAnswerSchema },
  'background/clear-reveal': { request: v.object({ tabId }), answer: nothing },
  'background/tab-text': { request: v.object({ tabId }), answer: v.nullable(policyTextSchema) },
  'background/acknowledge': { request: v.object({ policyId: id }), answer: nothing },
  'background/open-passage': {
    request: v.object({ versionId: id, evidence: evidenceSchema }),
    answer: v.nullable(revealAnswerSchema),
  },
  'background/refresh-step': {
    request: v.object({ skip: v.array(id) }),
    answer: v.object({
      left: v.pipe(v.number(), v.integer(), v.minValue(0)),
      refreshed: v.nullable(id),
      failed: v.nullable(id),
    }),
  },
  'background/label-sample': { request: v.object({ policy: policyTextSchema }), answer: analystAnswer },
  'background/history-changed': { request: nothing, answer: nothing },
  'page/read': { request: nothing, answer: readAnswerSchema },
  'page/links': { request: nothing, answer: policyLinksSchema },
  'page/reveal': { request: revealTargetSchema, answer: revealAnswerSchema },
  'page/clear-reveal': { request: nothing, answer: nothing },
  'page/mark-place': { request: nothing, answer: markPlaceSchema },
  'page/scroll-to-frame': { request: framePlaceSchema, answer: nothing },
  'page/fetch': { request: v.object({ href }), answer: fetchAnswerSchema },
  'page/route-changed': { request: nothing, answer: nothing },
  'analyst/label': {
    request: v.object({ policy: policyTextSchema }),
    answer: analystAnswer,
  },
  'analyst/same': {
    request: v.object({ before: policyTextSchema, after: policyTextSchema }),
    answer: v.object({ same: v.boolean() }),
  },
  'ui/tab-changed': { request: v.object({ tabId, state: tabStateSchema }), answer: nothing },
  'ui/history-changed': { request: nothing, answer: nothing },
};

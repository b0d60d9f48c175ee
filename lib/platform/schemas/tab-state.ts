import * as v from 'valibot';
import type { TabErrorReason, TabState } from '../tab-state';
import { labelSchema, rowIdSchema } from './label';
import { policyLinksSchema } from './page';

const id = v.pipe(v.string(), v.maxLength(200));
const time = v.pipe(v.number(), v.minValue(0));
const address = v.pipe(v.string(), v.maxLength(8_000));

const page = v.object({
  url: address,
  title: v.pipe(v.string(), v.maxLength(4_000)),
  site: v.nullable(v.pipe(v.string(), v.maxLength(300))),
});
const links = policyLinksSchema;
const rows = v.pipe(v.array(rowIdSchema), v.maxLength(64));

const ERROR_REASONS = [
  'page-silent',
  'page-changed',
  'too-large',
  'analyst-failed',
  'analyst-timeout',
  'model-broken',
  'fetch-failed',
  'fetch-other-site',
  'fetch-not-html',
  'offline',
  'unexpected',
] as const satisfies readonly TabErrorReason[];

/** The fields of a label's state besides the page and the label itself. */
export const labelStateWithoutLabel = {
  kind: v.literal('label'),
  place: v.picklist(['here', 'fetched']),
  policyUrl: address,
  partly: v.boolean(),
  lowCoverage: v.boolean(),
  stale: v.boolean(),
  recorded: v.variant('ok', [
    v.object({
      ok: v.literal(true),
      policyId: id,
      versionId: id,
      firstSeen: time,
      versions: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    v.object({
      ok: v.literal(false),
      reason: v.picklist(['private-window', 'storage-full', 'storage-failed']),
    }),
  ]),
  changed: v.nullable(v.object({ fromVersionId: id, fromSeen: time, rows })),
};

/** States without a label that the worker keeps, less what its entry says already. */
export type OtherState =
  | { kind: 'needs-permission' }
  | { kind: 'not-a-policy' }
  | { kind: 'pdf' }
  | { kind: 'empty' }
  /** `href`: the address that is fetched on a click; null where the page itself is read. */
  | { kind: 'reading'; step: 'page' | 'fetching' | 'analysing'; href: string | null; anyLanguage: boolean }
  | { kind: 'not-english'; language: string; href: string | null }
  | { kind: 'error'; reason: TabErrorReason; href: string | null };

const language = v.pipe(v.string(), v.maxLength(64));
const steps = v.picklist(['page', 'fetching', 'analysing']);
const reason = v.picklist(ERROR_REASONS);
const href = v.nullable(address);

/** One of these from session storage. */
export const otherStateSchema: v.GenericSchema<unknown, OtherState> = v.variant('kind', [
  v.object({ kind: v.literal('needs-permission') }),
  v.object({ kind: v.literal('not-a-policy') }),
  v.object({ kind: v.literal('pdf') }),
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('reading'), step: steps, href, anyLanguage: v.boolean() }),
  v.object({ kind: v.literal('not-english'), language, href }),
  v.object({ kind: v.literal('error'), reason, href }),
]);

/** A tab's state as it reaches popup or side panel. */
export const tabStateSchema: v.GenericSchema<unknown, TabState> = v.variant('kind', [
  v.object({ kind: v.literal('waiting') }),
  v.object({
    kind: v.literal('out-of-reach'),
    reason: v.picklist(['browser-page', 'extension-store', 'local-file', 'not-loaded', 'offline']),
  }),
  v.object({ kind: v.literal('pdf'), page }),
  v.object({ kind: v.literal('needs-permission'), page }),
  v.object({
    kind: v.literal('not-a-policy'),
    page,
    links,
    remembered: v.array(
      v.object({
        policyId: id,
        url: address,
        title: v.string(),
        lastSeen: time,
        warnings: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  }),
  v.object({ kind: v.literal('reading'), page, step: steps }),
  v.object({ kind: v.literal('not-english'), page, language, href }),
  v.object({ kind: v.literal('empty'), page }),
  v.object({ ...labelStateWithoutLabel, page, label: labelSchema, warnings: rows }),
  v.object({ kind: v.literal('error'), page, reason, links, href }),
]);

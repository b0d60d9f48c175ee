import * as v from 'valibot';
import type { TabState } from '../tab-state';
import { labelSchema, rowIdSchema } from './label';
import { policyLinkSchema } from './page';

const id = v.pipe(v.string(), v.maxLength(200));
const time = v.pipe(v.number(), v.minValue(0));
const address = v.pipe(v.string(), v.maxLength(8_000));

const page = v.object({
  url: address,
  title: v.pipe(v.string(), v.maxLength(4_000)),
  site: v.nullable(v.pipe(v.string(), v.maxLength(300))),
});
const links = v.pipe(v.array(policyLinkSchema), v.maxLength(8));
const rows = v.pipe(v.array(rowIdSchema), v.maxLength(64));

/** A tab's state as it reaches popup or side panel. */
export const tabStateSchema: v.GenericSchema<unknown, TabState> = v.variant('kind', [
  v.object({ kind: v.literal('waiting') }),
  v.object({
    kind: v.literal('out-of-reach'),
    reason: v.picklist(['browser-page', 'extension-store', 'local-file', 'offline']),
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
  v.object({ kind: v.literal('reading'), page, step: v.picklist(['page', 'fetching', 'analysing']) }),
  v.object({ kind: v.literal('not-english'), page, language: v.pipe(v.string(), v.maxLength(64)) }),
  v.object({ kind: v.literal('empty'), page }),
  v.object({
    kind: v.literal('label'),
    page,
    label: labelSchema,
    place: v.picklist(['here', 'fetched']),
    policyUrl: address,
    warnings: rows,
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
  }),
  v.object({
    kind: v.literal('error'),
    page,
    reason: v.picklist([
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
    ]),
    links,
  }),
]);

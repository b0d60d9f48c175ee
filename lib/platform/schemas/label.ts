import * as v from 'valibot';
import type { Evidence, Label, Row, RowValue } from '../../engine/label/label';
import { DATA_TYPES, ROWS, type RowId } from '../../engine/label/rows';

/**
 * Limits on strings from outside. A policy's longest block in the visible corpora is under 60,000 characters; a
 * quote has at most 80 words. Larger than either by far, so that only hostile input meets them.
 */
const MAX_QUOTE = 20_000;
const MAX_LINE = 4_000;
const MAX_EVIDENCE = 400;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const ROW_IDS = ROWS.map(({ id }) => id) as [RowId, ...RowId[]];

/** A row's id. */
export const rowIdSchema: v.GenericSchema<unknown, RowId> = v.picklist(ROW_IDS);

/** A date as policies state it: yyyy-mm-dd, or yyyy-mm, with a month and a day that there are. */
export const isoDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/),
);

/** One passage: offsets ordered and the quote as long as they say. */
export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.pipe(
  v.object({
    block: count,
    start: count,
    end: count,
    quote: v.pipe(v.string(), v.maxLength(MAX_QUOTE)),
    for: v.exactOptional(line),
    rule: line,
  }),
  v.check(({ start, end, quote }) => end - start === quote.length, 'quote and offsets disagree'),
);

/** A value, the members of a set, or the state of each data type; keys are data types only. */
export const rowValueSchema: v.GenericSchema<unknown, RowValue> = v.union([
  v.pipe(v.string(), v.maxLength(64)),
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(64)),
  v.record(v.picklist(DATA_TYPES), v.picklist(['collected', 'denied'])) as v.GenericSchema<
    unknown,
    Record<string, 'collected' | 'denied'>
  >,
]);

const rowSchema: v.GenericSchema<unknown, Row> = v.object({
  row: rowIdSchema,
  value: rowValueSchema,
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(MAX_EVIDENCE)),
  scopes: v.object({
    regions: v.pipe(v.array(line), v.maxLength(64)),
    audiences: v.pipe(v.array(line), v.maxLength(64)),
  }),
  confidence: share,
});

/** Something that was not read. */
export const omissionSchema = v.object({
  reason: v.picklist(['too-large', 'other-language', 'linked-policy', 'time']),
  detail: line,
});

/** A label from a message, the store or an import, as a fresh object; unknown keys are dropped. */
export const labelSchema: v.GenericSchema<unknown, Label> = v.object({
  labelVersion: count,
  engineVersion: line,
  title: v.nullable(line),
  url: v.nullable(line),
  language: v.pipe(v.string(), v.maxLength(64)),
  lastUpdated: v.nullable(isoDateSchema),
  words: count,
  readingMinutes: v.pipe(v.number(), v.minValue(0)),
  readingGrade: v.pipe(v.number(), v.finite()),
  coverage: share,
  omitted: v.pipe(v.array(omissionSchema), v.maxLength(200)),
  rows: v.pipe(v.array(rowSchema), v.maxLength(ROWS.length)),
  actions: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['opt-out', 'deletion', 'access', 'contact', 'settings']),
        text: line,
        href: v.nullable(line),
      }),
    ),
    v.maxLength(200),
  ),
  reassurances: v.pipe(
    v.array(v.object({ statement: evidenceSchema, practice: evidenceSchema })),
    v.maxLength(100),
  ),
});

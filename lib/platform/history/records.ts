import * as v from 'valibot';
import type { RowValue } from '../../engine/label/label';
import { ROWS, type RowId } from '../../engine/label/rows';
import { isoDateSchema, rowValueSchema } from '../schemas/label';

/** The value of every row, without evidence: what lists, badges and percentiles need of a label. */
export type RowValues = Partial<Record<RowId, RowValue>>;

/** One policy of a site, with what lists show of its latest version. Times are milliseconds since 1970. */
export interface PolicyRecord {
  id: string;
  /** Registrable domain. */
  site: string;
  /** The address under which it is filed (`policyKey`). */
  key: string;
  /** The address it was last read at. */
  url: string;
  title: string;
  language: string;
  firstSeen: number;
  lastSeen: number;
  /** As the latest version states it, ISO date. */
  lastUpdated: string | null;
  words: number;
  coverage: number;
  values: RowValues;
  /** The latest version, and the one whose changes the reader has seen. */
  latest: string;
  acknowledged: string;
  versions: number;
  /** Set while it lies among the recently deleted. */
  removedAt: number | null;
}

/** One version of a policy's text, with its label. */
export interface VersionRecord {
  id: string;
  policyId: string;
  /** SHA-256, hex, of the wording (`wordingOf`). */
  hash: string;
  firstSeen: number;
  lastSeen: number;
  lastUpdated: string | null;
  words: number;
  engineVersion: string;
  labelVersion: number;
  /** The label, JSON, gzip. */
  label: Uint8Array;
  /** Characters of the text, and whether it is still kept. */
  characters: number;
}

/** A version's text: `PolicyText`, JSON, gzip. */
export interface TextRecord {
  versionId: string;
  policyId: string;
  text: Uint8Array;
}

/** The search filter of the text of a policy's latest version (`filterOf`). */
export interface FilterRecord {
  versionId: string;
  policyId: string;
  filter: Uint8Array;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const words = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(v.string(), v.maxLength(8_000));
const date = v.nullable(isoDateSchema);
const bytes = v.instance(Uint8Array);

/** Row values from the store: unknown rows are dropped, a malformed value fails. */
export const rowValuesSchema: v.GenericSchema<unknown, RowValues> = v.object(
  Object.fromEntries(ROWS.map((row) => [row.id, v.exactOptional(rowValueSchema)])),
) as never;

/** A policy as stored. */
export const policyRecordSchema: v.GenericSchema<unknown, PolicyRecord> = v.object({
  id,
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  key: address,
  url: address,
  title: v.pipe(v.string(), v.maxLength(4_000)),
  language: v.pipe(v.string(), v.maxLength(64)),
  firstSeen: time,
  lastSeen: time,
  lastUpdated: date,
  words,
  coverage: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  values: rowValuesSchema,
  latest: id,
  acknowledged: id,
  versions: v.pipe(v.number(), v.integer(), v.minValue(1)),
  removedAt: v.nullable(time),
});

/** A version as stored; its label is checked when it is unpacked. */
export const versionRecordSchema: v.GenericSchema<unknown, VersionRecord> = v.object({
  id,
  policyId: id,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  firstSeen: time,
  lastSeen: time,
  lastUpdated: date,
  words,
  engineVersion: v.pipe(v.string(), v.maxLength(64)),
  labelVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
  label: bytes,
  characters: words,
});

import * as v from 'valibot';
import { labelSchema } from '../schemas/label';
import { policyTextSchema } from '../schemas/policy-text';
import { siteOf } from '../site';
import { EXPORT_SCHEMA, type Export } from './export';

/** Bytes of an import that are looked at: some ten thousand policies. */
export const MAX_IMPORT_BYTES = 512 * 1024 * 1024;

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const exportSchema: v.GenericSchema<unknown, Export> = v.object({
  format: v.literal('policy-facts-history'),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.maxLength(40)),
  policies: v.pipe(
    v.array(
      v.object({
        url: v.pipe(
          v.string(),
          v.maxLength(8_000),
          v.check((url) => siteOf(url) !== null, 'not a web address'),
        ),
        title: v.pipe(v.string(), v.maxLength(4_000)),
        firstSeen: time,
        lastSeen: time,
        acknowledged: v.exactOptional(hash),
        versions: v.pipe(
          v.array(
            v.object({
              hash,
              firstSeen: time,
              lastSeen: time,
              label: labelSchema,
              policy: v.nullable(policyTextSchema),
            }),
          ),
          v.minLength(1),
          v.maxLength(1_000),
        ),
      }),
    ),
    v.maxLength(100_000),
  ),
});

/** Why a file is no export that can be taken in. */
export type ExportRefusal = { ok: false; reason: 'too-large' | 'not-json' | 'not-an-export' | 'newer' };

/** Checks an export's text into fresh objects, without writing anything. */
export function parseExport(text: string): Export | ExportRefusal {
  if (text.length > MAX_IMPORT_BYTES) return { ok: false, reason: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const head = v.safeParse(v.object({ format: v.literal('policy-facts-history'), schema: v.number() }), json);
  if (!head.success) return { ok: false, reason: 'not-an-export' };
  if (head.output.schema > EXPORT_SCHEMA) return { ok: false, reason: 'newer' };
  const parsed = v.safeParse(exportSchema, json);
  return parsed.success ? parsed.output : { ok: false, reason: 'not-an-export' };
}

/** Everything in the store, by object store, as plain records: what a migration takes and gives. */
export interface Dump {
  policies: Record<string, unknown>[];
  versions: Record<string, unknown>[];
  texts: Record<string, unknown>[];
  filters: Record<string, unknown>[];
}

/** One step from a schema to the next: pure, total (a record it does not understand is passed on), never in place. */
export interface Migration {
  /** The schema it makes. */
  to: number;
  /** What changed, and why. */
  reason: string;
  apply(dump: Dump): Dump;
}

/** Ordered; each takes what the one before it made. The store's version is the last one's `to`. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    reason:
      'Search: a filter for the latest text of each policy. Texts lie compressed, so old ones get none here; they are opened when searched, and get theirs at the next reading.',
    apply: (dump) => ({ ...dump, filters: [] }),
  },
];

/** The first schema had no migration before it. */
export const FIRST_SCHEMA = 1;

/** The schema that this build reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.to ?? FIRST_SCHEMA;

/** Brings records of an older schema to the present one; those of the present one come back as they are. */
export function migrate(dump: Dump, from: number): Dump {
  return MIGRATIONS.filter(({ to }) => to > from).reduce((records, step) => step.apply(records), dump);
}

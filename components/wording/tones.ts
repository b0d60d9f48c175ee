import type { RowId, State } from '../../lib/engine/label/rows';

/**
 * What kind of answer a value is: decides its shape and colour. No tone is a grade: `practice` says that it is done,
 * whatever one thinks of it. `not-found` has a tone of its own, neither good nor bad.
 */
export type Tone =
  | 'practice' // the policy says it does this
  | 'opt-out' // it does, unless you object
  | 'opt-in' // it does, only if you agree
  | 'denied' // the policy says it does not
  | 'offered' // you can do it yourself
  | 'asked' // you can ask for it
  | 'limited' // in part, or only by others' means
  | 'refused' // the policy says you cannot
  | 'stated' // a plain statement
  | State;

const SHARED: Record<string, Tone> = {
  'not-found': 'not-found',
  unclear: 'unclear',
  conflicting: 'conflicting',
  'not-assessed': 'not-assessed',
  yes: 'practice',
  no: 'denied',
  'opt-out': 'opt-out',
  'opt-in': 'opt-in',
  'self-service': 'offered',
  'by-request': 'asked',
  partial: 'limited',
  partly: 'limited',
  'browser-only': 'limited',
  none: 'refused',
  ignored: 'refused',
  honoured: 'offered',
  'not-sent': 'denied',
  nobody: 'denied',
  'not-for-children': 'denied',
  broad: 'practice',
  transferred: 'practice',
  indefinite: 'practice',
  'no-notice': 'refused',
  'posted-only': 'limited',
};

/** Rows in which a shared word means something else: "yes, it tells you of a breach" is no practice upon you. */
const OWN: Partial<Record<RowId, Record<string, Tone>>> = {
  'breach-notice': { yes: 'offered', no: 'refused' },
  children: { collected: 'practice', 'with-parental-consent': 'opt-in' },
  transfers: { 'with-safeguards': 'stated' },
};

/** The tone of one value of a row; what has no entry is a plain statement. */
export const toneOf = (row: RowId, value: string): Tone => OWN[row]?.[value] ?? SHARED[value] ?? 'stated';

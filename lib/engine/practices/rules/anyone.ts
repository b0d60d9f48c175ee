import type { Actor } from '../../nlp/clauses';

/** For rules that hold whoever acts: rights and settings of people, passives, descriptions. */
export const ANYONE: readonly Actor[] = ['company', 'you', 'others', 'customers', 'unknown'];

/** What the person reads about themselves: "you may", passives, imperatives. */
export const READER: readonly Actor[] = ['you', 'unknown', 'company', 'customers'];

/** The same value however it is said. */
export const always = (
  value: string,
): Record<'affirmed' | 'denied' | 'consent' | 'opt-out' | 'limited', string> => ({
  affirmed: value,
  denied: value,
  consent: value,
  'opt-out': value,
  limited: value,
});

/** The same value however it is said, unless it is denied. */
export const said = (value: string): Record<'affirmed' | 'consent' | 'opt-out', string> => ({
  affirmed: value,
  consent: value,
  'opt-out': value,
});

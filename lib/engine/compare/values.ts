import type { Row, RowValue } from '../label/label';
import { STATES, type State } from '../label/rows';

/** Whether a value is one of the shared states and so says nothing definite. */
export function isState(value: RowValue): value is State {
  return typeof value === 'string' && (STATES as readonly string[]).includes(value);
}

/**
 * A value as a canonical list of what it says: the value itself, the members of a set in order, or `type` /
 * `type:denied` for data types. Two values are the same when their lists are.
 */
export function statementsOf(value: RowValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [...value].sort();
  return Object.keys(value)
    .map((type) => (value[type] === 'denied' ? `${type}:denied` : type))
    .sort();
}

/** Whether two values say the same, whatever the order of their members. */
export function sameValue(a: RowValue, b: RowValue): boolean {
  return statementsOf(a).join(' ') === statementsOf(b).join(' ');
}

/** Whether a row holds for the same people in both: its regions and audiences are the same. */
export function sameScope(a: Row, b: Row): boolean {
  const scope = ({ scopes }: Row) =>
    JSON.stringify([[...scopes.regions].sort(), [...scopes.audiences].sort()]);
  return scope(a) === scope(b);
}

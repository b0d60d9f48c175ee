import { candidatesOf } from '../../lib/engine/label/candidates';
import { DECISIONS } from '../../lib/engine/label/decisions';
import type { RowId } from '../../lib/engine/label/rows';
import { readByRules } from '../../lib/engine/practices/findings';
import { policyFrom, type Segment } from './corpus';
import { type Judged, LIFTED_OUT } from './fit-thresholds';
import { unseeingScores } from './unseeing';

/** The labelled passages of one policy as a document: what would be decided, and the values that they allow. */
export interface PseudoDocument extends Judged {
  policy: string;
}

/** Fewer passages are no document. */
const LEAST_SEGMENTS = 15;

/** Every policy with enough labelled passages as a document of those passages. */
export function pseudoDocuments(segments: readonly Segment[]): PseudoDocument[] {
  const byPolicy = new Map<string, Segment[]>();
  for (const segment of segments)
    byPolicy.set(segment.policy, [...(byPolicy.get(segment.policy) ?? []), segment]);
  return [...byPolicy]
    .filter(([, own]) => own.length >= LEAST_SEGMENTS)
    .map(([policy, own]) => {
      const reading = readByRules(policyFrom(policy, own));
      const scoreTexts = unseeingScores(policy);
      const scores = scoreTexts(reading.passages.map(({ passage }) => passage));
      const states = own.flatMap((segment) => segment.states);
      return {
        policy,
        candidates: candidatesOf(reading, scores, scoreTexts, () => 0),
        accepted: acceptedValues(states),
        members: membersOf(states),
        weight: 1,
        scale: 1 / LIFTED_OUT,
      };
    });
}

/** Rows where the first value of the order settles it, however often another is said. */
const FIRST_COUNTS: ReadonlySet<string> = new Set([
  'access',
  'deletion',
  'export',
  'security',
  'transfers',
  'authorities',
  'merger',
  'contact',
]);

function acceptedValues(states: readonly string[]): Map<RowId, Set<string>> {
  const said = (row: string): { general: string[]; scoped: string[] } => {
    const values = states
      .filter((state) => state.startsWith(`${row}=`))
      .map((state) => state.slice(row.length + 1));
    return {
      general: values.filter((value) => !value.includes('@')),
      scoped: values.filter((value) => value.includes('@')).map((value) => value.split('@')[0] ?? ''),
    };
  };
  const accepted = new Map<RowId, Set<string>>();
  for (const [row, decision] of Object.entries(DECISIONS)) {
    const { general, scoped } = said(row);
    const too = scoped.filter((value) => decision.scopedToo?.includes(value));
    let values = new Set(general.length > 0 ? [...general, ...too] : scoped);
    if (decision.together) {
      const [one, other, result] = decision.together;
      if (values.has(one) && values.has(other)) values = new Set([result]);
    }
    const offered = decision.choiceFrom?.some((from) => said(from).general.includes('opt-out'));
    if (offered && values.has('yes')) values.add('opt-out');
    const first = decision.order.find((value) => values.has(value));
    if (first && (FIRST_COUNTS.has(row) || decision.scopedToo)) values = new Set([first]);
    accepted.set(row as RowId, values.size > 0 ? values : new Set(['not-found']));
  }
  return accepted;
}

function membersOf(states: readonly string[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const state of states) {
    const match = /^(data|recipients|regions)(!?)=([a-z-]+)(?:@(.+))?$/.exec(state);
    if (!match) continue;
    const [, row = '', denied = '', member = '', scope] = match;
    if (scope === 'children' || scope === 'other') continue;
    members.set(row, (members.get(row) ?? new Set()).add(`${denied}${member}`));
  }
  return members;
}

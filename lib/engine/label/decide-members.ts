import type { Scope } from '../practices/scope';
import type { Candidate } from './candidates';
import type { RowSpec } from './rows';
import { thresholdOf } from './threshold-of';
import { best, isSure, type Verdict } from './verdict';

/** Evidence shown for each member of a set and each type of data. */
const PER_MEMBER = 3;

/** The members of a set that have enough behind them; `own` are the row's candidates, best first. */
export function decideSet(spec: RowSpec, own: readonly Candidate[]): Verdict {
  const members = spec.values.filter(
    (member) =>
      best(
        own.filter(({ scope }) => countsForSet(spec.id, scope)),
        member,
      ) >= thresholdOf(spec.id, member),
  );
  const kept = members.length > 1 ? members.filter((member) => member !== 'nobody') : members;
  if (kept.length === 0)
    return {
      value: 'not-found',
      support: [],
      scopes: { regions: [], audiences: [] },
      strength: 1 - (own[0]?.probability ?? 0),
    };
  const support = kept.flatMap((member) =>
    own
      .filter(
        (candidate) =>
          isSure(candidate) && candidate.value === member && countsForSet(spec.id, candidate.scope),
      )
      .slice(0, PER_MEMBER)
      .map((candidate) => ({ candidate, for: member })),
  );
  const least = Math.min(...kept.map((member) => best(own, member)));
  return { value: kept, support, scopes: { regions: [], audiences: [] }, strength: least };
}

/** In `regions` every passage is of a region; elsewhere an audience's clause is no general member. */
const countsForSet = (row: string, scope: Scope): boolean =>
  row === 'regions' || scope.audiences.length === 0;

/** The types of data that are collected, or denied, with enough behind it; `own` are the row's candidates, best first. */
export function decideData(spec: RowSpec, own: readonly Candidate[]): Verdict {
  const value: Record<string, 'collected' | 'denied'> = {};
  const support: Verdict['support'] = [];
  let least = 1;
  for (const type of spec.values) {
    const of = own.filter(
      (candidate) => candidate.value === type && !candidate.scope.audiences.includes('children'),
    );
    const collected = of.filter(({ denied }) => !denied);
    const denied = of.filter((candidate) => candidate.denied);
    const isCollected = best(collected, type) >= thresholdOf('data', type);
    const isDenied = !isCollected && best(denied, type) >= thresholdOf('data', `!${type}`);
    if (!isCollected && !isDenied) continue;
    value[type] = isCollected ? 'collected' : 'denied';
    const shown = (isCollected ? collected.filter(isSure) : denied).slice(0, PER_MEMBER);
    support.push(...shown.map((candidate) => ({ candidate, for: type })));
    least = Math.min(least, shown[0]?.probability ?? 0);
  }
  const none = Object.keys(value).length === 0;
  return {
    value: none ? 'not-found' : value,
    support,
    scopes: { regions: [], audiences: [] },
    strength: none ? 1 - (own[0]?.probability ?? 0) : least,
  };
}

import { isGeneral, type Scope } from '../practices/scope';
import { type Candidate, MODEL_ID } from './candidates';
import { DENIALS } from './cautions';
import { decideData, decideSet } from './decide-members';
import { DECISIONS, type Decision } from './decisions';
import type { RowSpec } from './rows';
import { thresholdOf } from './threshold-of';
import { best, isSure, type Verdict } from './verdict';

export type { Verdict };

/** Evidence shown for a single value. */
const PER_VALUE = 5;
/** Passages shown besides for what a choice is against: the practice that one may opt out of. */
const PER_PRACTICE = 3;

const byProbability = (a: Candidate, b: Candidate): number => b.probability - a.probability;

/** Decides one row from its candidates; `all` are those of every row, for rows whose choice is another's too. */
export function decideRow(spec: RowSpec, all: readonly Candidate[]): Verdict {
  const own = all.filter(({ row }) => row === spec.id).sort(byProbability);
  if (spec.kind === 'set') return decideSet(spec, own);
  if (spec.kind === 'data') return decideData(spec, own);
  return decideSingle(spec, own, all);
}

function decideSingle(spec: RowSpec, own: readonly Candidate[], all: readonly Candidate[]): Verdict {
  const decision = DECISIONS[spec.id as keyof typeof DECISIONS] ?? { order: spec.values };
  const isLast = ({ rule }: Candidate): boolean => decision.lastResort?.includes(rule) ?? false;
  const strong = own.filter((candidate) => !isLast(candidate));
  for (const candidates of decision.lastResort ? [strong, own] : [own])
    for (const inTier of TIERS) {
      const tier = undenied(withoutSpared(candidates.filter((candidate) => inTier(candidate, decision))));
      const contradiction = conflicting(decision, tier);
      if (contradiction) return contradiction;
      const value = choose(spec.id, decision, tier);
      if (value) return withChoice(decision, single(value, tier, besideOf(decision, value)), all);
    }
  const most = own[0]?.probability ?? 0;
  return { value: 'not-found', support: [], scopes: { regions: [], audiences: [] }, strength: 1 - most };
}

/** Both sides of a contradiction, where rules read each outright; what only the model takes for one does not count. */
function conflicting(decision: Decision, tier: readonly Candidate[]): Verdict | null {
  if (!decision.disagree) return null;
  const read = tier.filter((candidate) => candidate.rule !== MODEL_ID && isSure(candidate));
  const sides = decision.disagree.map((value) => read.find((candidate) => candidate.value === value));
  const [one, other] = sides;
  if (!one || !other || !sameRegions(one.scope, other.scope)) return null;
  return {
    value: 'conflicting',
    support: [{ candidate: one }, { candidate: other }],
    scopes: unionOf([one, other]),
    strength: Math.min(one.probability, other.probability),
  };
}

/** Whether two clauses are for the same people: both for everybody, or with a region in common. */
const sameRegions = (one: Scope, other: Scope): boolean =>
  one.regions.length === 0
    ? other.regions.length === 0
    : one.regions.some((region) => other.regions.includes(region));

/** What one region's people are spared is no answer where another's are not: the denial of a region gives way. */
function withoutSpared(tier: readonly Candidate[]): readonly Candidate[] {
  const done = tier.filter((candidate) => isSure(candidate) && !DENIALS.has(candidate.value));
  return tier.filter(
    ({ value, scope }) =>
      !DENIALS.has(value) || isGeneral(scope) || done.every((other) => sameRegions(scope, other.scope)),
  );
}

/** Beside an explicit denial that a rule read, what the model alone takes for the practice does not count. */
function undenied(tier: readonly Candidate[]): readonly Candidate[] {
  const isDenied = tier.some((candidate) => DENIALS.has(candidate.value) && isSure(candidate));
  return isDenied ? tier.filter(({ rule, value }) => rule !== MODEL_ID || value !== 'yes') : tier;
}

/** Whose clauses count, in turn: everybody's, then a region's, then an audience's (children, applicants). */
const TIERS: readonly ((candidate: Candidate, decision: Decision) => boolean)[] = [
  ({ scope, value }, { scopedToo }) =>
    isGeneral(scope) || (scope.audiences.length === 0 && (scopedToo?.includes(value) ?? false)),
  ({ scope }) => scope.audiences.length === 0,
  () => true,
];

/** The first value of the order that has enough behind it. */
function choose(row: string, decision: Decision, candidates: readonly Candidate[]): string | null {
  const sure = (value: string): boolean => best(candidates, value) >= thresholdOf(row, value);
  if (decision.together) {
    const [one, other, result] = decision.together;
    if (sure(one) && sure(other)) return result;
  }
  return decision.order.find(sure) ?? null;
}

/** What a rule has read settles a value better than what only the model takes for it. */
const readFirst = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...candidates.filter(({ rule }) => rule !== MODEL_ID),
  ...candidates.filter(({ rule }) => rule === MODEL_ID),
];

/** What is shown beside a value: the practice that a choice is against, a weaker promise beside a stronger. */
const besideOf = (decision: Decision, value: string): string | undefined =>
  value.startsWith('opt-') ? 'yes' : decision.beside?.[value];

function single(value: string, tier: readonly Candidate[], beside?: string): Verdict {
  const candidates = tier.filter(isSure);
  const support = readFirst(candidates.filter((candidate) => candidate.value === value)).slice(0, PER_VALUE);
  const practice = candidates.filter((candidate) => candidate.value === beside);
  const shown =
    support.length > 0 ? [...support, ...practice.slice(0, PER_PRACTICE)] : candidates.slice(0, PER_VALUE);
  return {
    value,
    support: shown.map((candidate) => ({ candidate })),
    scopes: unionOf(support.length > 0 ? support : shown),
    strength: best(candidates, value),
  };
}

/** A `yes` becomes `opt-out` where the policy offers the choice in a row that this one's choice is read from. */
function withChoice(decision: Decision, verdict: Verdict, all: readonly Candidate[]): Verdict {
  if (verdict.value !== 'yes' || !decision.choiceFrom) return verdict;
  const choice = all
    .filter(
      ({ row: other, value, scope }) =>
        decision.choiceFrom?.includes(other) && value === 'opt-out' && isGeneral(scope),
    )
    .sort(byProbability)[0];
  if (!choice || !isSure(choice)) return verdict;
  return { ...verdict, value: 'opt-out', support: [...verdict.support, { candidate: choice }] };
}

const unionOf = (candidates: readonly Candidate[]): Scope =>
  candidates.some(({ scope }) => isGeneral(scope))
    ? { regions: [], audiences: [] }
    : {
        regions: [...new Set(candidates.flatMap(({ scope }) => scope.regions))],
        audiences: [...new Set(candidates.flatMap(({ scope }) => scope.audiences))],
      };

import { isGeneral, type Scope } from '../practices/scope';
import { type Candidate, DENIALS, MODEL_ID } from './candidates';
import { DECISIONS, type Decision } from './decisions';
import type { RowSpec } from './rows';
import { thresholdOf } from './threshold-of';

/** A row before its evidence is quoted: the value, what supports it, and how strong the best support is. */
export interface Verdict {
  value: string | string[] | Record<string, 'collected' | 'denied'>;
  /** Best first; `for` names the member or type. */
  support: { candidate: Candidate; for?: string }[];
  scopes: Scope;
  /** 0..1, not calibrated: what the confidence is computed from. */
  strength: number;
}

/** Evidence shown for a single value, and for each member of a set. */
const PER_VALUE = 5;
const PER_MEMBER = 3;
/** Passages shown besides for what a choice is against: the practice that one may opt out of. */
const PER_PRACTICE = 3;

const byProbability = (a: Candidate, b: Candidate): number => b.probability - a.probability;

/** The best support a value has among candidates, 0 for none. */
const best = (candidates: readonly Candidate[], value: string): number =>
  candidates.reduce(
    (most, { value: other, probability }) => (other === value && probability > most ? probability : most),
    0,
  );

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
      const tier = undenied(candidates.filter((candidate) => inTier(candidate, decision)));
      const value = choose(spec.id, decision, tier);
      if (value) return withChoice(decision, single(value, tier, besideOf(decision, value)), all);
    }
  const most = own[0]?.probability ?? 0;
  return { value: 'not-found', support: [], scopes: { regions: [], audiences: [] }, strength: 1 - most };
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

/** What is shown beside a value: the practice that a choice is against, a weaker promise beside a stronger. */
const besideOf = (decision: Decision, value: string): string | undefined =>
  value.startsWith('opt-') ? 'yes' : decision.beside?.[value];

/** Those that are probable enough to be given, and so placed in the sentence that carries them. */
const isSure = ({ row, value, probability }: Candidate): boolean => probability >= thresholdOf(row, value);

function single(value: string, tier: readonly Candidate[], beside?: string): Verdict {
  const candidates = tier.filter(isSure);
  const support = candidates.filter((candidate) => candidate.value === value).slice(0, PER_VALUE);
  const practice = candidates.filter((candidate) => candidate.value === beside);
  const shown =
    support.length > 0 ? [...support, ...practice.slice(0, PER_PRACTICE)] : candidates.slice(0, PER_VALUE);
  return {
    value,
    support: shown.map((candidate) => ({ candidate })),
    scopes: unionOf(support.length > 0 ? support : shown),
    strength: shown[0]?.probability ?? 0,
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

function decideSet(spec: RowSpec, own: readonly Candidate[]): Verdict {
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

function decideData(spec: RowSpec, own: readonly Candidate[]): Verdict {
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

const unionOf = (candidates: readonly Candidate[]): Scope =>
  candidates.some(({ scope }) => isGeneral(scope))
    ? { regions: [], audiences: [] }
    : {
        regions: [...new Set(candidates.flatMap(({ scope }) => scope.regions))],
        audiences: [...new Set(candidates.flatMap(({ scope }) => scope.audiences))],
      };

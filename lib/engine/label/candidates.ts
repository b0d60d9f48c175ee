import type { Passage } from '../classify/passages';
import type { StateScore } from '../classify/states';
import type { Reading } from '../practices/findings';
import type { Finding } from '../practices/rule';
import type { Scope } from '../practices/scope';
import type { Statement } from '../practices/statement';
import { DENIALS, OUTRIGHT, READ_ONLY, SETTLED_BY_RULES, STANDING, STANDING_ROWS } from './cautions';
import { combine } from './combine';
import { COMBINER } from './combiner-data';
import { scoresByState } from './implied';
import type { RowId } from './rows';
import { isNoneOfOurs } from './said-of-others';
import { thresholdOf } from './threshold-of';

/** The learned model as the label needs it: what each passage probably states. */
export type ScoreTexts = (passages: readonly Passage[]) => StateScore[][];

/** One value that one passage speaks for, how likely it does, and the sentence that carries it. */
export interface Candidate {
  row: RowId;
  value: string;
  denied: boolean;
  /** 0..1 that a careful reader of the passage alone would say so. */
  probability: number;
  passage: number;
  block: number;
  start: number;
  end: number;
  scope: Scope;
  /** The rule that spoke, or `states-model`. */
  rule: string;
  /** Other sentences of the passage that rules found to say the same. */
  others: readonly Finding[];
  /** As in the finding; the start of the sentence where only the model spoke. */
  focus: number;
}

/** Id of the evidence that the learned model alone found. */
export const MODEL_ID = 'states-model';

/** Below this a passage does not speak for a value; under the lowest threshold of any row. */
const LEAST = 0.08;

/**
 * Everything that the passages of a policy speak for, rules and learned model together. What only the model found is
 * placed in the sentence that carries it where it is as probable as `placed` asks (by default what the row asks), else
 * in its passage's first.
 */
export function candidatesOf(
  reading: Reading,
  scores: readonly StateScore[][],
  scoreTexts: ScoreTexts,
  placed: (row: string, value: string) => number = thresholdOf,
): Candidate[] {
  const findings = new Map<string, Finding[]>();
  const statesFound = new Map<number, Set<string>>();
  const spoken = new Set<string>();
  for (const finding of reading.findings) {
    const key = `${finding.passage} ${stateOf(finding)}`;
    const alike = findings.get(key);
    if (alike) alike.push(finding);
    else findings.set(key, [finding]);
    statesFound.set(
      finding.passage,
      (statesFound.get(finding.passage) ?? new Set<string>()).add(stateOf(finding)),
    );
    spoken.add(`${finding.passage} ${finding.row}`);
  }
  const sentences = new Map<number, Statement[]>();
  for (const statement of reading.statements) {
    if (statement.isHeading) continue;
    const own = sentences.get(statement.passage);
    if (own) own.push(statement);
    else sentences.set(statement.passage, [statement]);
  }
  return reading.passages.flatMap((_, passage) => {
    const learned = scoresByState(scores[passage] ?? []);
    const states = new Set([...learned.keys(), ...(statesFound.get(passage) ?? [])]);
    const own = sentences.get(passage) ?? [];
    let scored: StateScore[][] | null = null;
    return [...states].flatMap((state): Candidate[] => {
      const fired = findings.get(`${passage} ${state}`) ?? [];
      const [row, value, denied] = partsOf(state);
      if (fired.length === 0 && (denied || DENIALS.has(value) || READ_ONLY.has(state))) return [];
      if (fired.length === 0 && findings.has(`${passage} ${row}!=${value}`)) return [];
      if (fired.length === 0 && SETTLED_BY_RULES.has(row) && spoken.has(`${passage} ${row}`)) return [];
      const combined = combine(COMBINER[state], learned.get(state) ?? 0, fired);
      const probability = Math.max(combined, leastOf(row, fired));
      if (probability < LEAST) return [];
      const best = fired.length > 0 ? strongest(fired) : null;
      if (best) {
        const others = fired.filter(
          (finding) => finding.block !== best.block || finding.start !== best.start,
        );
        return [{ ...placeOf(best), row, value, denied, probability, rule: best.rule, others }];
      }
      const first = own.find(({ plain }) => !isNoneOfOurs(row, plain));
      if (!first) return [];
      // Finding the sentence costs a scoring of each: only for what can be given.
      if (probability < placed(row, value))
        return [{ ...placeOf(first), row, value, denied, probability, rule: MODEL_ID, others: [] }];
      scored ??= scoreTexts(
        own.map(({ text }) => ({ text, heading: reading.passages[passage]?.passage.heading })),
      );
      const carrier = carrierOf(own, scored, state);
      return carrier && !isNoneOfOurs(row, carrier.plain)
        ? [{ ...placeOf(carrier), row, value, denied, probability, rule: MODEL_ID, others: [] }]
        : [];
    });
  });
}

/** What a value is worth at least for what rules read, however low the learned score. */
function leastOf(row: string, fired: readonly Finding[]): number {
  if (fired.some(({ outright }) => outright)) return OUTRIGHT;
  return fired.length > 0 && STANDING_ROWS.has(row) ? STANDING : 0;
}

const stateOf = ({ row, denied, value }: Finding): string => `${row}${denied ? '!=' : '='}${value}`;

function partsOf(state: string): [RowId, string, boolean] {
  const [row = '', value = ''] = state.split(/!?=/);
  return [row as RowId, value, state.includes('!=')];
}

const strongest = (fired: readonly Finding[]): Finding =>
  fired.reduce((best, finding) => (finding.weight > best.weight ? finding : best));

const placeOf = ({ passage, block, start, end, scope, ...rest }: Finding | Statement) => ({
  passage,
  block,
  start,
  end,
  scope,
  focus: 'focus' in rest ? (rest.focus ?? start) : start,
});

/** The sentence of a passage that the learned model finds to carry a state; the first where it finds none. */
function carrierOf(
  own: readonly Statement[],
  scored: readonly StateScore[][],
  state: string,
): Statement | null {
  let best = own[0] ?? null;
  let most = 0;
  own.forEach((statement, index) => {
    const score = scoresByState(scored[index] ?? []).get(state) ?? 0;
    if (score > most) [best, most] = [statement, score];
  });
  return best;
}

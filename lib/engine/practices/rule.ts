import { type Actor, actorAt, isDenied } from '../nlp/clauses';
import { isHypothetical, isLimited, isNoStatement, needsConsent, offersOptOut } from '../nlp/conditions';
import type { RowId } from './rows';
import { headingScope, type Scope, sentenceScope } from './scope';
import type { Statement } from './statement';

/**
 * How a sentence says what a rule's cue names: plainly, denied, only with consent (or "not without your consent"),
 * with a choice against it beside it, or denied but with an exception.
 */
export type Reading = 'affirmed' | 'denied' | 'consent' | 'opt-out' | 'limited';

/** A rule is data: which words speak of a row, how they must be said, and what the row's value is then. */
export interface Rule {
  /** `row/what-it-catches`, unique; the label names it as the one that spoke. */
  id: string;
  row: RowId;
  /** Why sentences like these settle the value. */
  reason: string;
  /** The words that speak of it, on the plain sentence with its lead-in. Needs the flag `g`. */
  cue: RegExp;
  /** A cheap expression that every sentence with the cue holds: dear cues are tried only where it matches. */
  hint?: RegExp;
  /** The value for each reading. A reading that is not here gives `affirmed` for `consent` and `opt-out`, else nothing. */
  says: Partial<Record<Reading, string>>;
  /** Who must act at the cue. Without: this company, or nobody named. */
  actors?: readonly Actor[];
  /** Expressions that the sentence must hold too, each. */
  also?: readonly RegExp[];
  /** Expressions that the sentence may not hold. */
  unless?: readonly RegExp[];
  /** Expression for the headings above (plain, joined by ' / '). */
  under?: RegExp;
  /** Whether it also speaks in questions, definitions and suppositions. */
  anyForm?: boolean;
  /** How often such a finding is right, measured on the labelled passages (`npm run evaluate:labels -- --rules`). */
  weight: number;
}

/** What a rule or a finder says of a row, and where. Offsets in the block's own text. */
export interface Finding {
  row: RowId;
  /** A value, a member, or a data type. */
  value: string;
  /** For data types: said not to be collected. */
  denied?: boolean;
  rule: string;
  weight: number;
  block: number;
  start: number;
  end: number;
  passage: number;
  scope: Scope;
}

/** What rules know of the policy beside its sentences. */
export interface PolicyContext {
  /** The company's own names in lower case. */
  names: readonly string[];
}

/** For what expressions cannot say: reads one statement and gives its findings. */
export type Finder = (statement: Statement, context: PolicyContext) => Finding[];

/** A finding at a whole statement. */
export function findingAt(
  statement: Statement,
  found: Pick<Finding, 'row' | 'value' | 'rule' | 'weight'> & { denied?: boolean; scope?: Scope },
): Finding {
  const { block, start, end, passage, scope } = statement;
  return { block, start, end, passage, scope, ...found };
}

/** How the sentence says what stands at `at` … `end`. */
export function readingAt(plain: string, at: number, end: number): Reading {
  const denied = isDenied(plain, at, end);
  if (needsConsent(plain)) return 'consent';
  if (denied)
    return isLimited(plain.slice(end)) || isLimited(sameStatement(plain, at)) ? 'limited' : 'denied';
  return offersOptOut(plain) ? 'opt-out' : 'affirmed';
}

/** "Don't sell user data" is a rule for others, such as developers, not a statement of the company on itself. */
const IMPERATIVE =
  /^\W*(?:do not|don't|never|you must(?: not)?|you may not|apps? must)\b(?!.*\b(?:we|our|click|link)\b)/;

/** What stands before a cue, from where its statement begins: after "…, and we do not" an exception before it is over. */
const sameStatement = (plain: string, at: number): string =>
  plain
    .slice(0, at)
    .split(/\b(?:and|but) (?=we (?:do|will|never|have)\b)/)
    .at(-1) ?? '';

const OWN_ACTORS: readonly Actor[] = ['company', 'unknown'];

/** The findings of a rule in a statement: at most one, at the first cue that is said as the rule wants it. */
export function applyRule(rule: Rule, statement: Statement, context: PolicyContext): Finding | null {
  const { plain } = statement;
  if (statement.isHeading || (rule.hint && !rule.hint.test(plain)) || plain.search(rule.cue) < 0) return null;
  if (rule.under && !rule.under.test(statement.section)) return null;
  if (!rule.anyForm && (isNoStatement(plain) || isHypothetical(plain))) return null;
  if (rule.also?.some((expression) => !expression.test(plain))) return null;
  if (rule.unless?.some((expression) => expression.test(plain))) return null;
  if (IMPERATIVE.test(plain)) return null;
  for (const match of plain.matchAll(rule.cue)) {
    const [at, end] = [match.index, match.index + match[0].length];
    if (end <= statement.own) continue;
    if (!(rule.actors ?? OWN_ACTORS).includes(actorAt(plain, at, context.names))) continue;
    const reading = readingAt(plain, at, end);
    const fallback = reading === 'consent' || reading === 'opt-out' ? rule.says.affirmed : undefined;
    const value = rule.says[reading] ?? fallback;
    if (value === undefined) continue;
    const scope = scopeAt(statement, end);
    return findingAt(statement, { row: rule.row, value, rule: rule.id, weight: rule.weight, scope });
  }
  return null;
}

/** What begins another statement within a sentence, of a scope of its own. */
const NEXT_STATEMENT =
  /,? (?:nor|and(?: we)? (?:do|will|never|have)|including (?:that|the)|;|or the personal)\b/;

/** The scope of what is said up to `end`: children who are named only in a later part of the sentence do not limit it. */
function scopeAt(statement: Statement, end: number): Scope {
  const next = NEXT_STATEMENT.exec(statement.plain.slice(end));
  if (!next || !statement.scope.audiences.includes('children')) return statement.scope;
  const said = sentenceScope(statement.plain.slice(0, end + next.index));
  const inSection = headingScope(statement.section).audiences.includes('children');
  if (said.audiences.includes('children') || inSection) return statement.scope;
  return {
    ...statement.scope,
    audiences: statement.scope.audiences.filter((audience) => audience !== 'children'),
  };
}

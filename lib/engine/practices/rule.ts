import { type Actor, actorAt, isDenied, isSoftened, isTakenBack } from '../nlp/clauses';
import { isHypothetical, isLimited, isNoStatement, needsConsent, offersOptOut } from '../nlp/conditions';
import { isOutright } from '../nlp/outright';
import type { RowId } from './rows';
import { firstStatement, joinScopes, type Scope, sentenceScope } from './scope';
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
  /** What a denial is about: words that would else be taken to limit it. */
  object?: RegExp;
  /** Whether the sentence before counts for `also` too ("If we are sold, … We will tell you first."). */
  withPrevious?: boolean;
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
  /**
   * Said outright: a denial that nothing limits (`isOutright`), or data that the company says it collects. It stands,
   * however seldom policies say so.
   */
  outright?: boolean;
  rule: string;
  weight: number;
  block: number;
  start: number;
  end: number;
  passage: number;
  scope: Scope;
  /** Where in the block the words stand that spoke: what a quote of a long sentence must hold. */
  focus?: number;
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
  found: Pick<Finding, 'row' | 'value' | 'rule' | 'weight'> & {
    denied?: boolean;
    outright?: boolean;
    scope?: Scope;
    focus?: number;
  },
): Finding {
  const { block, start, end, passage, scope } = statement;
  return { block, start, end, passage, scope, ...found };
}

/** How the sentence says what stands at `at` … `end`. */
export function readingAt(plain: string, at: number, end: number): Reading {
  const denied = isDenied(plain, at, end);
  if (needsConsent(ownStatement(plain, at, end))) return 'consent';
  if (denied) return isSoftened(plain, at) || isLimited(ownStatement(plain, at, end)) ? 'limited' : 'denied';
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

/** The statement that a cue stands in: neither "and we will obtain your consent to collect" after it nor such before it. */
function ownStatement(plain: string, at: number, end: number): string {
  const after = plain.slice(end);
  const next = /(?:,|;) (?:and|but|however,?) we (?:will|may|do|also|obtain|ask)\b/.exec(after);
  return sameStatement(plain, at) + plain.slice(at, end) + (next ? after.slice(0, next.index) : after);
}

/** A denial, or "not without your consent", which denies everything else. */
const isDenial = (reading: Reading, plain: string, at: number, end: number): boolean =>
  reading === 'denied' || (reading === 'consent' && isDenied(plain, at, end));

/** "Sellers may not sell data": what somebody else is forbidden to do, whom no list of actors knows. */
const FORBIDDEN = /\b(?!we )[a-z]+ (?:may|must|shall) not (?:[a-z]+ly )?$/;

/** "Example Corp. states that it does not …": another company's word on itself. */
const THEIR_WORD =
  /\b(?<!\b(?:we|policy|notice|statement) )(?:(?:also|further|publicly|explicitly) )?(?:states?|says?|confirms?|claims?|promises|commits?|has (?:stated|said|confirmed|committed)) (?:that )?(?:it|they)\b/;

/** What others do not do is no denial of this company's. */
const NOT_OURS: ReadonlySet<Actor> = new Set(['others', 'customers']);

const OWN_ACTORS: readonly Actor[] = ['company', 'unknown'];

/** The findings of a rule in a statement: at most one, at the first cue that is said as the rule wants it. */
export function applyRule(rule: Rule, statement: Statement, { names }: PolicyContext): Finding | null {
  const { plain } = statement;
  if (statement.isHeading || (rule.hint && !rule.hint.test(plain)) || plain.search(rule.cue) < 0) return null;
  if (rule.under && !rule.under.test(statement.section)) return null;
  if (!rule.anyForm && (isNoStatement(plain) || isHypothetical(plain))) return null;
  const context = rule.withPrevious ? `${statement.previous} ${plain}` : plain;
  if (rule.also?.some((expression) => !expression.test(context))) return null;
  if (rule.unless?.some((expression) => expression.test(plain))) return null;
  if (!rule.anyForm && IMPERATIVE.test(plain)) return null;
  for (const match of plain.matchAll(rule.cue)) {
    const [at, end] = [match.index, match.index + match[0].length];
    if (end <= statement.own || (!rule.anyForm && isTakenBack(plain, at))) continue;
    const actor = actorAt(plain, at, names);
    if (!(rule.actors ?? OWN_ACTORS).includes(actor)) continue;
    const reading = readingOn(readingAt(plain, at, end), statement, rule.says);
    const fallback = reading === 'consent' || reading === 'opt-out' ? rule.says.affirmed : undefined;
    const value = rule.says[reading] ?? fallback;
    if (value === undefined) continue;
    const before = plain.slice(0, at);
    const others = NOT_OURS.has(actor) || FORBIDDEN.test(before) || THEIR_WORD.test(before);
    if (reading === 'denied' && value === 'no' && others) continue;
    const scope = scopeAt(statement, end);
    const focus = statement.start + Math.max(0, at - statement.own);
    const outright =
      isDenial(reading, plain, at, end) && isOutright(rule.object ? plain.replace(rule.object, '') : plain);
    return findingAt(statement, {
      row: rule.row,
      value,
      ...(outright ? { outright } : {}),
      rule: rule.id,
      weight: rule.weight,
      scope,
      focus,
    });
  }
  return null;
}

/** The scope of what is said up to `end`: whom a later part of the sentence names does not limit it. */
const scopeAt = ({ plain, inherited }: Statement, end: number): Scope =>
  joinScopes(inherited, sentenceScope(firstStatement(plain, end)));

/** How a sentence that goes on with the one before it begins. */
const GOES_ON =
  /^(?:they|these|this|such|it|its|the (?:activation|use|cookies)|we (?:will )?only|we(?:'ll| will) (?:always )?ask|you (?:can|may|have)|to opt|if you|in (?:this|that|such) (?:case|event)|users)\b/;

/** What is done plainly may be limited by the next sentence: "They are set only with your consent." */
function readingOn(reading: Reading, { next }: Statement, says: Rule['says']): Reading {
  if (reading !== 'affirmed' || !GOES_ON.test(next)) return reading;
  if (says.consent && needsConsent(next)) return 'consent';
  return says['opt-out'] && offersOptOut(next) ? 'opt-out' : reading;
}

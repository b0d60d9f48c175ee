/**
 * Where the clause of a cue begins, who acts in it, and whether it is denied. All offsets are UTF-16 in a plain text
 * (`plainOf`): one sentence, with the lead-in of its list before it.
 */

/** Who does what a clause says. `unknown` is what passives leave open: the policy speaks of its own company then. */
export type Actor = 'company' | 'you' | 'others' | 'customers' | 'unknown';

/**
 * What ends the reach of a negation or a subject, read backwards from a cue. A comma alone does not ("we do not sell,
 * rent or trade"); a comma with a new subject does ("we do not sell it, we share it").
 */
const BOUNDARY =
  /[;.!?]\s|\s-\s|:\s(?=(?:we|you|our|they|it)\b)|\b(?:but|however|although|though|whereas|because|since|when|whenever|where|while|if|unless|except|so that|which|who|whose)\b|\bthat\b(?!\s+(?:we|is|are)\b)|(?:,|\band|\bor)\s+(?=(?:we|you|they|it|our|your|third|these|those|this)\b(?!\s+(?:partners?|providers?|affiliates?|information|data|personal)\b))/g;

/** The start of the clause that a cue at `at` stands in. */
export function clauseStart(plain: string, at: number): number {
  let start = 0;
  for (const match of plain.slice(0, at).matchAll(BOUNDARY)) start = match.index + match[0].length;
  return start;
}

const NEGATION =
  /\b(?:not(?! (?:only|just|merely|limited|necessarily|to mention))|cannot|never|neither|nor|no longer|no one|nobody|none|rarely|seldom|hardly ever|refrains? from|without(?! (?:your|the|any|limitation|limiting|prior|further|notice|undue)\b)|prohibited? from|nothing)\b|n't\b|\b(?:there (?:is|are|will be) )?no (?!(?:longer|later|more|less|matter|event|case|doubt|charge|cost)\b)/g;

/** Negations that deny something else than the cue after them. */
const NOT_HERE =
  /\b(?:whether or not|if not|or not|whether it is not)\b|\b(?:not|n't|never) (?:be |been )?(?:control|responsible|liable|cover|apply|guarantee|mean|endorse|limit|affect|prevent|stop|restrict|able|required|necessarily|authori[sz]e|obligated)\w*/g;

/**
 * Whether what is said at `at` … `end` is denied: an odd number of negations between the start of its clause and the
 * cue ("we do not sell", "neither we nor our partners sell", but not "we never act without selling"), or one right
 * after it ("we sell none of it", "your data is sold to no one").
 */
export function isDenied(plain: string, at: number, end: number): boolean {
  const from = clauseStart(plain, at);
  const before = plain.slice(from, at).replace(NOT_HERE, (words) => ' '.repeat(words.length));
  const found = before.match(NEGATION) ?? [];
  const without = found.filter((word) => word === 'without').length;
  // "do not and will not" denies once; only "never … without …" takes a denial back.
  const count = (found.length > without ? 1 : 0) + without;
  const after =
    OBJECT_DENIED.test(plain.slice(end, end + 40)) || OBJECT_DENIED_WITHIN.test(plain.slice(at, end));
  return (count + (after ? 1 : 0)) % 2 === 1;
}

/** A negation on the object: right after the cue ("we sell none of it"), or in a cue that spans verb and object ("respond to neither …"). */
const OBJECT_DENIED = /^(?:ing|s|es)?\s+(?:\w+ ){0,2}?(?:none|no one|nobody|nothing|neither|to no )/;
const OBJECT_DENIED_WITHIN = /^\w+(?: \w+)? (?:neither|none of|no(?! (?:longer|later|more|less|matter)\b)) /;

/** Words that make a denial less than one: it is done now and then. */
const SOFTENER =
  /\b(?:rarely|seldom|hardly ever|generally|usually|typically|normally|ordinarily|mostly|largely|as a (?:general )?rule|in general|in most cases|for the most part|most of (?:our|the|these))\b/;

/** Whether the denial of a cue at `at` leaves room for exceptions ("we generally do not sell", "we rarely share"). */
export const isSoftened = (plain: string, at: number): boolean =>
  SOFTENER.test(plain.slice(clauseStart(plain, at), at));

/** What takes a whole clause back, or out of the company's word: "it is not true that …", "we cannot promise that …". */
const TAKEN_BACK =
  /\b(?:(?:not|n't|never|hardly) (?:be )?(?:true|correct|the case) that|(?:(?:do|does|did|can|could|will|would) not|cannot|(?:do|does|did|ca|could|wo|would)n't) (?:deny|promise|guarantee|warrant|rule out|exclude)|no (?:promise|guarantee|warranty)|nothing (?:in|herein|about|contained)[^.;]{0,60}? (?:prevent|prohibit|restrict|limit|stop|keep|bar)s?)\b[^,;.]{0,60}$/;

/** Whether the clause of a cue at `at` is only spoken of in one that takes it back. */
export const isTakenBack = (plain: string, at: number): boolean => TAKEN_BACK.test(plain.slice(0, at));

const SUBJECTS: readonly [Actor, string][] = [
  [
    'customers',
    '(?:our|the|your|a|each|these) (?:business |enterprise )?(?:customers?|clients?|merchants?|publishers?|employers?|organi[sz]ations?|schools?|controllers?|administrators?|sellers?|hosts?)',
  ],
  [
    'others',
    '(?:third[- ]part(?:y|ies)(?: [a-z-]+){0,2}|(?:other|these|those|such|some|certain|advertising|ad|analytics|business|marketing) (?:companies|parties|partners|providers|services|sites|websites|networks|entities|organi[sz]ations)|(?:our )?(?:partners|[a-z]+ providers|advertisers|vendors|affiliates|suppliers|processors|subprocessors|employees|staff|personnel|contractors|agents)|advertisers|ad networks|google(?: analytics)?|facebook|meta|they)',
  ],
  ['you', '(?:you|users?|visitors?|members?|a user|consumers)'],
  [
    'company',
    '(?:we|us|our (?:company|website|site|services?|apps?|products?|systems?|servers?|team)|the (?:company|website|site|service|app)|this (?:website|site|service|app))',
  ],
];
const SUBJECT = new RegExp(SUBJECTS.map(([, words]) => `(\\b${words}\\b)`).join('|'), 'g');
/** After these a noun is no subject but somebody who is spoken of. */
const OBJECT_OF =
  /\b(?:to|with|from|by|of|for|about|between|among|through|on|in|at|via|allow|let|permit|enable|help|ask|contact|provide|give|send|tell|notify|inform|and|or|nor)\s*$/;

/**
 * Who acts at `at`: the last subject named before it in its clause. `names` are the company's own names in lower case.
 * "we allow third parties to collect" gives `others` for the cue "collect".
 */
export function actorAt(plain: string, at: number, names: readonly string[] = []): Actor {
  const from = clauseStart(plain, at);
  const clause = plain.slice(from, at);
  let actor: Actor = 'unknown';
  let place = -1;
  for (const match of clause.matchAll(SUBJECT)) {
    const index = match.slice(1).findIndex(Boolean);
    const found = SUBJECTS[index]?.[0] ?? 'unknown';
    const isObject = OBJECT_OF.test(clause.slice(0, match.index)) && !/^they$|^we$/.test(match[0]);
    const lets =
      found === 'others' &&
      /\b(?:allow|let|permit|enable|authori[sz]e)s?\s*$/.test(clause.slice(0, match.index));
    if (isObject && !lets) continue;
    actor = found;
    place = match.index;
  }
  for (const name of names) {
    const index = clause.lastIndexOf(name);
    if (index >= 0 && index >= place && !OBJECT_OF.test(clause.slice(0, index)))
      [actor, place] = ['company', index];
  }
  return actor === 'unknown' ? antecedentAt(plain, from) : actor;
}

/** In "brokers who sell data" who acts is named right before the relative pronoun that begins the clause. */
function antecedentAt(plain: string, from: number): Actor {
  const before = /^(.*?)[ ,]*\b(?:that|which|who)\s*$/.exec(plain.slice(Math.max(0, from - 80), from))?.[1];
  if (before === undefined) return 'unknown';
  for (const match of before.matchAll(SUBJECT))
    if (match.index + match[0].length === before.length)
      return SUBJECTS[match.slice(1).findIndex(Boolean)]?.[0] ?? 'unknown';
  return 'unknown';
}

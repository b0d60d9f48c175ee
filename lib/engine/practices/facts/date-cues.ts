/** Characters between a cue ("last updated") and its date: "on the", "as of:", a number of a version. */
const CUE_REACH = 45;

const UPDATED =
  /\b(?:(?:last|latest|most recent(?:ly)?|recently)[\s-]+)?(?:updated?|updating|revis(?:ed|ion)|modif(?:ied|ication)|amend(?:ed|ment)|changed?|edited|reviewed|review)\b(?![^:]{0,40}\b(?:accounts?|users?)\b)/gi;
/** Cues that also mean other things: believed only where the block says little else. */
const WEAK = /\b(?:version|status|stand|dated?|current|as of|rev\.?)\b/gi;
const EFFECTIVE =
  /\b(?:effective(?:ness)?|in(?:to)? (?:force|effect)|with effect|takes? effect|valid|applie[sd]|applicable|posted|published|issued|adopted|formulated|established|enacted|instituted|drafted|drawn up|approved|prepared)\b/gi;
/** What says that a date belongs to an older text, or to something else than this policy. */
export const ELSEWHERE =
  /\b(?:prior|previous(?:ly)?|before|until|older|former(?:ly)?|archived?|supersede[sd]?|replace[sd]?|copyright|founded|since|born|expires?|between|through|example|e\.g)\b|©/i;
/** Laws and decisions have dates too; in a sentence with one, only a policy that says so of itself is believed. */
export const LAW =
  /\b(?:acts?|laws?|regulations?|directives?|section|ccpa|cpra|gdpr|code|statutes?|decisions?|clauses|ordinance|decree|bill|amended effective|taking effect)\b/i;
const ITSELF =
  /\b(?:this|our|the)\s+(?:[\w’'-]+\s+){0,5}?(?:policy|notice|statement|document|version|page|terms|declaration)\b|\bit (?:was|is)\b|\bwe (?:have )?(?:last )?(?:updated|revised)\b/i;
/** A cue that opens its clause reads as a label ("Last updated: …"), not as a sentence about something. */
const LABEL_LEAD = /^[\s\W]*(?:[\w’'&-]+[\s,./&-]+){0,6}$/;
const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?/gi;

/** Characters between a plain cue and its date: " on: ", " date – ". */
const ADJACENT = 12;

/** How a date dates a policy: by a word for its update, for its effect, by standing alone, or in a change log. */
export type Kind = 'updated' | 'effective' | 'bare' | 'log';

/** The clause that leads up to a date: from the last sentence end, bar or bracket. */
export const clauseBefore = (text: string, start: number): string => {
  const lead = text.slice(Math.max(0, start - 160), start);
  const cut = [...lead.matchAll(/[.!?]\s+(?=[\p{Lu}(])|\||[;\n]/gu)].pop();
  return cut === undefined ? lead : lead.slice((cut.index ?? 0) + cut[0].length);
};

const lastMatch = (pattern: RegExp, text: string): { start: number; end: number } | null => {
  const match = [...text.matchAll(pattern)].pop();
  if (match === undefined) return null;
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
};

/** What the clause before a date says of it; null where it says nothing. `after` is the text after the date. */
export const cueOf = (clause: string, short: boolean, after: string): Kind | null => {
  const updated = lastMatch(UPDATED, clause);
  const effective = lastMatch(EFFECTIVE, clause);
  const near = (cue: { start: number; end: number } | null): cue is { start: number; end: number } =>
    cue !== null && clause.length - cue.end <= CUE_REACH;
  const believed = (cue: { start: number; end: number }): boolean => {
    const lead = clause.slice(0, cue.start);
    if (ELSEWHERE.test(clause)) return false;
    if (ITSELF.test(clause)) return true;
    // "Last updated:" with its colon labels the text, whatever law the title before it names.
    if (/^(?:last|latest)\b[\w\s]{0,20}:\W*$/i.test(clause.slice(cue.start))) return true;
    if (LAW.test(clause)) return false;
    // "Last updated on 3 March 2024" at the end of an address line dates the page, whatever goes before it.
    const plain = /^(?:last|latest)\b/i.test(clause.slice(cue.start)) && clause.length - cue.end <= ADJACENT;
    return plain || ((short || LABEL_LEAD.test(lead)) && lead.length < 70);
  };
  if (near(updated) && believed(updated)) return 'updated';
  if (near(effective) && believed(effective)) return 'effective';
  const weak = short && /^[^.!?]{0,40}\W*$/.test(after) ? lastMatch(WEAK, clause) : null;
  return near(weak) && believed(weak) ? 'updated' : null;
};

/** Nothing but the date is left of the text, apart from a weekday, a time, a place or a version. */
export const isBare = (text: string, start: number, end: number): boolean => {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
    .replace(WEEKDAY, ' ')
    .replace(
      /\bT?\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?:[+-]\d\d:?\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}\b)?/gi,
      ' ',
    )
    .replace(/\b(?:version|v)\.?\s*\d[\d.]*/gi, ' ');
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= (/version|\bv\d/i.test(text) ? 3 : 1);
};

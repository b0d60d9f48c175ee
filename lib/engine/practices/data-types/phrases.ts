import { type Core, coresIn, joined } from './cores';
import type { SpanType } from './lexicon';
import { AMBIGUOUS, CHANNEL, DETERMINER, NO_DATA, ONLY_LISTED, PLAIN, SHARED, STOP } from './phrase-words';

/** A noun phrase that names data, determiner and modifiers included. UTF-16 offsets in the plain text. */
export interface DataPhrase {
  start: number;
  end: number;
  type: SpanType;
}

const MOST_MODIFIERS = 4;
/** The word after these is a verb, not an adjective: "we personalize content", "to edit account information". */
const BEFORE_VERB =
  /(?<![\w’'])(?:to|we|you|they|i|may|can|could|will|would|shall|should|must|might|not|please)\s+$/;

/** Where the phrase of a core begins: its modifiers, then its determiners. */
const startOf = (
  plain: string,
  at: number,
  floor: number,
): { start: number; modified: boolean; own: boolean } => {
  let start = at;
  let modified = false;
  let own = false;
  let determined = false;
  for (let n = 0; n < MOST_MODIFIERS + 2; n += 1) {
    const lead = plain.slice(Math.max(floor, start - 40), start);
    const shared = n < MOST_MODIFIERS && !determined ? SHARED.exec(lead) : null;
    if (shared !== null && joined(plain.slice(start - 1, start) || ' ')) {
      start -= shared[0].length;
      modified = true;
      continue;
    }
    const match = /(?<![\w’'])([a-z][a-z’']*|\(?[a-z]+)(\s*-\s*|\s*['’]\s?s?\s+|\s+)$/.exec(lead);
    const word = match?.[1] ?? '';
    if (match === null || start - match[0].length < floor) break;
    if (DETERMINER.test(word)) {
      start -= match[0].length;
      determined = true;
      own ||= /^(?:your|their|his|her)$/.test(word);
      continue;
    }
    if (
      determined ||
      STOP.test(word) ||
      (/ly$/.test(word) && !/^(?:personally|publicly|individually)$/.test(word))
    )
      break;
    if (BEFORE_VERB.test(lead.slice(0, match.index))) break;
    start -= match[0].length;
    modified = true;
  }
  return { start, modified, own };
};

/**
 * The noun phrases of a sentence that name data, in order, not overlapping.
 * @param plain One sentence in plain form (`plainOf`).
 */
export function dataPhrasesIn(plain: string): DataPhrase[] {
  const cores = coresIn(plain);
  const found: DataPhrase[] = [];
  cores.forEach((core, index) => {
    const floor = found.at(-1)?.end ?? 0;
    const { start, modified, own } = startOf(plain, core.start, floor);
    const words = plain.slice(core.start, core.end);
    const before = cores[index - 1];
    const after = cores[index + 1];
    const near = (other: Core | undefined): other is Core =>
      other !== undefined && !(CHANNEL.test(words) && CHANNEL.test(plain.slice(other.start, other.end)));
    const listed =
      (near(before) &&
        /^\s*(?:,|;|\/|\(|and\b|or\b|,? ?and\/or)/.test(plain.slice(before.end, core.start)) &&
        core.start - before.end < 25) ||
      (near(after) &&
        /^\s*(?:,|;|\/|and\b|or\b)/.test(plain.slice(core.end, after.start)) &&
        after.start - core.end < 25);
    if (CHANNEL.test(words) && !own && !listed) return;
    if (ONLY_LISTED.test(words) && !listed && !core.about) return;
    if (!core.about && AMBIGUOUS.test(words) && !PLAIN.test(words) && !modified && !own && !listed) return;
    const phrase = plain.slice(start, core.end);
    if (NO_DATA.some((pattern) => pattern.test(phrase))) return;
    const limit =
      /\b(?:under|over|below|above|years? of|minimum|than|least|at)\s+$/.test(
        plain.slice(Math.max(0, start - 12), start),
      ) || /^\s+(?:of|or)\b/.test(plain.slice(core.end, core.end + 4));
    if (limit && /^(?:the )?ages?$/.test(phrase)) return;
    if (/^(?:under|over|below|years? of)/.test(phrase)) return;
    found.push({ start, end: core.end, type: core.type });
  });
  return found;
}

import * as v from 'valibot';
import type { Evidence } from '../../engine/label/label';
import { sentencesOf } from '../../engine/nlp/sentences';
import type { HistoryDatabase } from './database';
import { listPolicies } from './history';
import { unpack } from './pack';
import type { PolicyRecord } from './records';
import { foldForSearch, mayHave, queryWords } from './search-index';

/** A policy that has what was searched for: in its site or title, or in passages of its latest text. */
export interface Hit {
  policy: PolicyRecord;
  /** The site's name or the title has the words. */
  named: boolean;
  /** Sentences that have the words, best first; open them with `openPassage(policy.latest, …)`. */
  passages: Evidence[];
}

/** What a search looks at of a stored text: checking the rest would take longer than searching it. */
const searchedSchema = v.object({ blocks: v.array(v.object({ text: v.string() })) });

/** Passages shown of one policy: enough to judge by, few enough to scan. */
const MOST_PASSAGES = 5;

/**
 * Searches sites, titles and the latest text of every policy for all words of a query (or words that begin so, in
 * one sentence, in any order), latest seen first, giving hits as they are found: take as many as are shown, and stop.
 * An empty query gives nothing.
 */
export async function* searchHistory(
  database: HistoryDatabase,
  query: string,
  signal?: AbortSignal,
): AsyncGenerator<Hit> {
  const words = queryWords(query);
  if (words.length === 0) return;
  const [policies, filters] = await Promise.all([listPolicies(database), database.getAll('filters')]);
  const filterOfVersion = new Map(filters.map(({ versionId, filter }) => [versionId, filter]));
  for (const policy of policies) {
    if (signal?.aborted) return;
    const named = hasWords(foldForSearch(`${policy.site} ${policy.title}`), words);
    const filter = filterOfVersion.get(policy.latest);
    const passages =
      !filter || mayHave(filter, words) ? await passagesOf(database, policy.latest, words) : [];
    if (named || passages.length > 0) yield { policy, named, passages };
  }
}

async function passagesOf(
  database: HistoryDatabase,
  versionId: string,
  words: string[],
): Promise<Evidence[]> {
  const stored = await database.get('texts', versionId);
  const policy = stored && (await unpack(stored.text, searchedSchema));
  return policy ? passagesIn(policy, words) : [];
}

/** The sentences of a policy that have all these folded words, those with the words side by side first. */
export function passagesIn(policy: { blocks: { text: string }[] }, words: readonly string[]): Evidence[] {
  const phrase = words.join(' ');
  const found: (Evidence & { exact: boolean })[] = [];
  policy.blocks.forEach(({ text }, block) => {
    if (!hasWords(foldForSearch(text), words)) return;
    for (const { start, end } of sentencesOf(text)) {
      const quote = text.slice(start, end);
      const folded = foldForSearch(quote);
      if (!hasWords(folded, words)) continue;
      found.push({ block, start, end, quote, rule: 'search', exact: ` ${folded}`.includes(` ${phrase}`) });
    }
  });
  return found
    .sort((a, b) => Number(b.exact) - Number(a.exact))
    .slice(0, MOST_PASSAGES)
    .map(({ exact: _, ...passage }) => passage);
}

const hasWords = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${folded}`.includes(` ${word}`));

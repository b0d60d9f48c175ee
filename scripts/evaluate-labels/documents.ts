import type { Candidate } from '../../lib/engine/label/candidates';
import type { Verdict } from '../../lib/engine/label/decide';
import type { Row } from '../../lib/engine/label/label';
import { policyCandidates, rowFrom, verdictsFrom } from '../../lib/engine/label/reading-label';
import { readByRules } from '../../lib/engine/practices/findings';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { openPolicy } from '../policy/open-policy';
import { type GoldDocument, type GoldRow, policyName, readDocuments } from './corpus';
import type { Judged } from './fit-thresholds';
import { unseeingScores } from './unseeing';

/** One row of one document, ours beside the reader's. */
export interface Outcome {
  slug: string;
  row: Row;
  gold: GoldRow;
  right: boolean;
}

export interface ReadDocument {
  gold: GoldDocument;
  policy: PolicyText;
  rows: Row[];
  verdicts: { row: string; verdict: Verdict }[];
  candidates: Candidate[];
}

/** Every candidate is placed: which of them count is what is being chosen. */
const ALL = (): number => 0;

/** The labelled documents, labelled by us with models that have not seen them. */
export async function readGoldDocuments(): Promise<ReadDocument[]> {
  const read: ReadDocument[] = [];
  for (const gold of readDocuments()) {
    const opened = await openPolicy(gold.path);
    if (!opened.ok) throw new Error(`${gold.path}: ${opened.message}`);
    const { policy } = opened;
    const candidates = policyCandidates(readByRules(policy), unseeingScores(policyName(gold.slug)), ALL);
    read.push({ gold, policy, candidates, ...decided(policy, candidates) });
  }
  return read;
}

/** The rows that candidates give by the thresholds as they are. */
export function decided(
  policy: PolicyText,
  candidates: readonly Candidate[],
): Pick<ReadDocument, 'rows' | 'verdicts'> {
  const verdicts = verdictsFrom(candidates);
  return { verdicts, rows: verdicts.map(({ row, verdict }) => rowFrom(policy, row, verdict)) };
}

/** A labelled document as one to choose thresholds on. */
export const judgedDocument = ({ gold, candidates }: ReadDocument, weight: number): Judged => {
  const rows = Object.entries(gold.rows);
  return {
    candidates,
    weight,
    scale: 1,
    accepted: new Map(
      rows.flatMap(([row, { value, also }]) => (value ? [[row, new Set([value, ...(also ?? [])])]] : [])),
    ),
    members: new Map(
      rows.flatMap(([row, { has, collected }]) =>
        has || collected ? [[row, new Set(has ?? collected)]] : [],
      ),
    ),
  };
};

/** The rows with one value, each right when it is the reader's value or one that could be defended. */
export const singleOutcomes = (documents: readonly ReadDocument[]): Outcome[] =>
  documents.flatMap(({ gold, rows }) =>
    rows.flatMap((row) => {
      const own = gold.rows[row.row];
      if (own?.value === undefined) return [];
      const right = row.value === own.value || (own.also ?? []).includes(row.value as string);
      return [{ slug: gold.slug, row, gold: own, right }];
    }),
  );

/** Hits, false and missing members of a set row (or types of `data`) over the documents, and its F1. */
export function setScores(documents: readonly ReadDocument[], id: 'data' | 'recipients' | 'regions') {
  let [hits, extra, missing] = [0, 0, 0];
  const misses: string[] = [];
  for (const { gold, rows } of documents) {
    const own = gold.rows[id];
    const row = rows.find((other) => other.row === id);
    if (!own || !row) continue;
    const given = new Set(membersOf(row));
    const wanted = own.has ?? own.collected ?? [];
    const maybe = new Set(own.maybe ?? []);
    hits += wanted.filter((member) => given.has(member)).length;
    for (const member of wanted) if (!given.has(member)) misses.push(`${gold.slug} lacks ${member}`);
    missing += wanted.filter((member) => !given.has(member)).length;
    const wrong = [...given].filter((member) => !wanted.includes(member) && !maybe.has(member));
    for (const member of wrong)
      misses.push(
        `${gold.slug} has ${member}: ${row.evidence.find((e) => e.for === member)?.quote.slice(0, 160)}`,
      );
    extra += wrong.length;
  }
  return { hits, extra, missing, f1: (2 * hits) / (2 * hits + extra + missing || 1), misses };
}

const membersOf = ({ value }: Row): string[] =>
  Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? []
      : Object.entries(value)
          .filter(([, state]) => state === 'collected')
          .map(([type]) => type);

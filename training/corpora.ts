/** The corpora as training examples. Where they are: `POLICY_CORPORA`, default `../shared/corpora`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownerGroups } from './owner-groups';

/** One labelled passage with its place in its document. */
export interface Example {
  policy: string;
  text: string;
  heading: string | undefined;
  /** Categories, or states, as the corpus has them; null where they are unknown (the passage is only a neighbour). */
  labels: readonly string[] | null;
  states: readonly string[];
  /** Places of the neighbouring passages in the array of examples, -1 where there is none. */
  previous: number;
  next: number;
  /** Owner of the policy: near-duplicate policies share one. */
  group: string;
  domain: Domain;
  /** The published part, in OPP-115. */
  split: string | null;
}

/** 0: policies of 2026 (Open Terms Archive); 1: policies of 2014–15 (OPP-115). */
export type Domain = 0 | 1;
export const MODERN: Domain = 0;
export const OPP115: Domain = 1;

const root = resolve(process.env.POLICY_CORPORA ?? '../shared/corpora');

/** The path of a corpus file, or null where the corpora are not on this machine. */
export const corpusPath = (name: string): string | null => {
  const path = join(root, name);
  return existsSync(path) ? path : null;
};

interface Line {
  policy: string;
  index: number;
  text: string;
  heading?: string;
  labels?: string[];
  states?: string[];
  split?: string | null;
}

const lines = (name: string): Line[] => {
  const path = corpusPath(name);
  if (path === null)
    throw new Error(`The corpus ${name} is not here: set POLICY_CORPORA to the folder that holds it.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
};

const toExamples = (rows: readonly Line[], domain: Domain): Example[] => {
  const group = ownerGroups(rows);
  const beside = (at: number, step: number): number => {
    const other = rows[at + step];
    const here = rows[at] as Line;
    return other?.policy === here.policy && other.index === here.index + step ? at + step : -1;
  };
  return rows.map((row, at) => ({
    policy: row.policy,
    text: row.text,
    heading: row.heading || undefined,
    labels:
      domain === OPP115 && row.split !== 'train' && row.split !== 'validation' ? null : (row.labels ?? null),
    states: row.states ?? [],
    previous: beside(at, -1),
    next: beside(at, 1),
    group: group(row.policy),
    domain,
    split: row.split ?? null,
  }));
};

/** The passages of 2026, in order. */
export const modernExamples = (): Example[] => toExamples(lines('modern/segments.jsonl'), MODERN);

/** The passages of 2014–15, in order, those without known labels among them. */
export const opp115Examples = (): Example[] => toExamples(lines('opp115/segments.jsonl'), OPP115);

/** Two lists of examples as one. */
export const joined = (first: readonly Example[], second: readonly Example[]): Example[] => [
  ...first,
  ...second.map((example) => ({
    ...example,
    previous: example.previous < 0 ? -1 : example.previous + first.length,
    next: example.next < 0 ? -1 : example.next + first.length,
  })),
];

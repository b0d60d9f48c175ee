import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, PolicyText } from '../../lib/engine/text/policy-text';

/** Where the corpora lie; absent in a fresh clone. */
export const CORPORA = process.env.POLICY_CORPORA ?? '../shared/corpora';
const MODERN = join(CORPORA, 'modern');

/** Whether the labelled policies are there to measure with. */
export const hasCorpora = (): boolean => existsSync(join(MODERN, 'segments.jsonl'));

/** A labelled passage: what it alone says, as `row=value` with `@scope` where it holds only for some. */
export interface Segment {
  policy: string;
  index: number;
  heading: string;
  text: string;
  states: string[];
}

/** A labelled document: a row's value and others that could be defended, sets and data as lists. */
export interface GoldRow {
  value?: string;
  also?: string[];
  quotes?: string[];
  has?: string[];
  maybe?: string[];
  collected?: string[];
  denied?: string[];
}
export interface GoldDocument {
  slug: string;
  path: string;
  lastUpdated: string | null;
  rows: Record<string, GoldRow>;
}

/** The stem of a document's policy in the corpus, as segments and folds name it. */
export const policyName = (slug: string): string => `${slug}--privacy-policy`;

/** The labelled passages, in the order of the file. */
export const readSegments = (): Segment[] =>
  readFileSync(join(MODERN, 'segments.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Segment);

/** The labelled documents, by name. */
export const readDocuments = (): GoldDocument[] =>
  readdirSync(join(MODERN, 'documents'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const slug = name.slice(0, -'.json'.length);
      const { lastUpdated, ...rows } = JSON.parse(readFileSync(join(MODERN, 'documents', name), 'utf8'));
      return { slug, path: join(CORPORA, 'texts/policy', `${policyName(slug)}.md`), lastUpdated, rows };
    });

/** A passage as blocks: the corpus has lists and table rows flattened into one line. */
export function blocksOf(segment: Segment): Block[] {
  const headings = segment.heading ? [segment.heading] : [];
  const base = { level: null, headings, headers: [], links: [], leadIn: null };
  const fold = (text: string): string => text.replace(/<br>/g, ' ').replace(/\s+/g, ' ').trim();
  if (segment.text.startsWith('|'))
    return segment.text
      .split('|')
      .map(fold)
      .filter(Boolean)
      .map((text) => ({ ...base, kind: 'table-cell', headers: [`${segment.index}`], text }));
  const [first = '', ...items] = segment.text
    .split(/\s(?:[*•·]|-(?=\s))\s+/)
    .map(fold)
    .filter(Boolean);
  const leadIn = first.endsWith(':') ? first : null;
  return [
    { ...base, kind: 'paragraph', text: first },
    ...items.map((text): Block => ({ ...base, kind: 'list-item', text, leadIn })),
  ];
}

/** The passages of one policy as a policy of their own. */
export const policyFrom = (policy: string, segments: readonly Segment[]): PolicyText => ({
  title: (policy.split('--')[0] ?? '').replace(/-/g, ' '),
  url: null,
  language: 'en',
  omitted: [],
  blocks: segments.flatMap(blocksOf),
});

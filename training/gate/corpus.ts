/** The documents that the gate is trained and measured on: texts and pages of the shared corpora, read only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { namesOfText } from '../../lib/page/gate/judge-text';
import { languageOf } from '../../lib/page/gate/page-language';
import { namesOfPage, type PageNames } from '../../lib/page/gate/page-names';
import { openingsOfFile, sampleText } from '../../lib/page/gate/sample-text';
import { parseDocument } from '../../scripts/node-dom/parse-document';

/** Where the corpora are: `POLICY_CORPORA`, or beside the project. */
export const CORPORA = resolve(process.env.POLICY_CORPORA ?? '../shared/corpora');

/** Whether there is anything to train on beside the project's own texts. */
export const hasCorpora = (): boolean => existsSync(join(CORPORA, 'texts/policy'));

/** One document, as the gate would see it. */
export interface Sample {
  file: string;
  form: 'text' | 'page';
  /** The kind of document its collection says it is: `privacy-policy`, `terms-of-service`, `article`, … */
  kind: string;
  policy: boolean;
  /** The service it belongs to; documents of one service are never split. */
  service: string;
  /** May be learned from: everything but OPP-115, whose terms do not allow it. */
  learnable: boolean;
  names: PageNames;
  text: string;
  /** The first short pieces of a page; empty for a text. */
  lines: string[];
  language: string;
  linkDensity: number;
}

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(join(CORPORA, folder))
    .filter((name) => name.endsWith(end))
    .sort();

/** Markdown's addresses are no words of the text. */
const withoutAddresses = (markdown: string): string =>
  markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, ' ').replace(/\]\([^)]*\)/g, ']');

const textSample = (folder: 'policy' | 'other', name: string): Sample => {
  const text = withoutAddresses(readFileSync(join(CORPORA, 'texts', folder, name), 'utf8'));
  const [service = '', kind = ''] = name.replace(/\.md$/, '').split('--');
  return {
    file: `texts/${folder}/${name}`,
    form: 'text',
    kind,
    policy: folder === 'policy',
    service: service.split('-')[0] ?? service,
    learnable: true,
    names: namesOfText(null, text, null),
    text,
    lines: [],
    language: languageOf(text),
    linkDensity: 0,
  };
};

/** Kinds as the names of saved pages spell them: those with parts of other kinds in them first. */
const KINDS = [
  /-(privacy-policy|terms-of-service|trackers-policy|acceptable-use-policy|data-processor-agreement)/,
  /-(developer-terms|commercial-terms|imprint|law-enforcement-guidelines|vulnerability-disclosure-policy)/,
  /-(service-level-agreement|platform-to-business-notice|accessibility-statement|brand-guidelines)/,
  /-([a-z]+-[a-z]+-(?:policy|guidelines|terms|agreement))/,
];

const serviceOf = (name: string): { service: string; kind: string } => {
  if (name.startsWith('opp115-')) return { service: name.replace(/\.html$/, ''), kind: 'privacy-policy' };
  if (name.startsWith('article-')) return { service: name.replace(/(-\d+)?\.html$/, ''), kind: 'article' };
  const rest = name.replace(/^ota-(dating|demo|genai-contrib|genai-eu)-/, '').replace(/\.html$/, '');
  const kind = KINDS.map((kinds) => kinds.exec(rest)?.[1]).find((found) => found) ?? 'other';
  return { service: (rest.split(`-${kind}`)[0] ?? rest).split('-')[0] ?? rest, kind };
};

/** The address in a saved page's "saved from" comment, else an empty string. */
const savedFrom = (html: string): string =>
  /saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 3000))?.[1] ?? '';

const isLearnable = (name: string): boolean => !name.startsWith('opp115-');

const pageSample = (folder: 'policy' | 'other', name: string): Sample => {
  const html = readFileSync(join(CORPORA, 'pages', folder, name), 'utf8');
  const document = parseDocument(html);
  const { text, lines, linkDensity } = sampleText(document, openingsOfFile);
  return {
    file: `pages/${folder}/${name}`,
    form: 'page',
    ...serviceOf(name),
    policy: folder === 'policy',
    learnable: isLearnable(name),
    names: namesOfPage(document, savedFrom(html)),
    text,
    lines,
    language: languageOf(text, document.documentElement?.getAttribute('lang') ?? ''),
    linkDensity,
  };
};

/** This project's own near misses: what the collections lack. */
const nearMisses = (): Sample[] =>
  readFileSync(new URL('near-misses.md', import.meta.url), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [kind = '', title = ''] = head.split(' | ');
      const text = lines.join('\n').trim();
      return {
        file: `near-misses/${title}`,
        form: 'text',
        kind: `near-miss: ${kind}`,
        policy: false,
        service: `near-miss ${title}`,
        learnable: true,
        names: namesOfText(title, text, null),
        text,
        lines: [],
        language: languageOf(text),
        linkDensity: 0,
      };
    });

/** Every visible document, in a fixed order; with `learnable` only what may be learned from. */
export const readCorpus = (wanted: 'all' | 'learnable' = 'all'): Sample[] => [
  ...nearMisses(),
  ...(['policy', 'other'] as const).flatMap((folder) =>
    filesIn(`texts/${folder}`, '.md').map((name) => textSample(folder, name)),
  ),
  ...(['policy', 'other'] as const).flatMap((folder) =>
    filesIn(`pages/${folder}`, '.html')
      .filter((name) => wanted === 'all' || isLearnable(name))
      .map((name) => pageSample(folder, name)),
  ),
];

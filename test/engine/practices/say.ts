import { readByRules } from '../../../lib/engine/practices/findings';
import type { Finding } from '../../../lib/engine/practices/rule';
import type { Block, PolicyText } from '../../../lib/engine/text/policy-text';

/** A policy of the tests: one line a block; `# ` is a heading, `- ` an item of the list that the line before leads in. */
export function policyOf(...lines: string[]): PolicyText {
  const blocks: Block[] = [];
  let heading: string | null = null;
  let leadIn: string | null = null;
  for (const line of lines) {
    const base = { level: null, headings: heading ? [heading] : [], headers: [], links: [], leadIn: null };
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      blocks.push({ ...base, kind: 'heading', level: 2, headings: [], text: heading });
    } else if (line.startsWith('- '))
      blocks.push({ ...base, kind: 'list-item', text: line.slice(2), leadIn });
    else {
      leadIn = line;
      blocks.push({ ...base, kind: 'paragraph', text: line });
    }
  }
  return { title: 'Example privacy policy', url: null, language: 'en', blocks, omitted: [] };
}

/** What the rules find about a row in these lines. */
export const findingsOf = (row: string, ...lines: string[]): Finding[] =>
  readByRules(policyOf(...lines)).findings.filter((finding) => finding.row === row);

/** The values that the rules find for a row in these lines, sorted, each once. */
export const valuesOf = (row: string, ...lines: string[]): string[] =>
  [...new Set(findingsOf(row, ...lines).map(({ value }) => value))].sort();

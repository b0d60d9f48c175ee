import type { Label } from '../../lib/engine/label/label';

/** What `expected.json` says of a row: acceptable values, wrong ones, members, and a quote (alternatives parted by |). */
export interface Expectation {
  any?: string[];
  never?: string[];
  has?: string[];
  hasNot?: string[];
  quote?: string;
}

/** Quotation marks and white space differ between a text and its rendering. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/\s+/g, ' ');

/** The expectations of one document that its label does not meet, in words, and how many there are. */
export function unmetExpectations(
  label: Label,
  expected: Record<string, Expectation | string | null>,
): { unmet: string[]; all: number } {
  const entries = Object.entries(expected).filter(([row]) => row !== 'about');
  const unmet = entries.flatMap(([id, wanted]) => {
    if (id === 'lastUpdated')
      return label.lastUpdated === wanted ? [] : [`lastUpdated: ${label.lastUpdated}, not ${wanted}`];
    const row = label.rows.find((other) => other.row === id);
    if (!row || wanted === null || typeof wanted === 'string') return [`${id}: no such row`];
    const values = Array.isArray(row.value)
      ? row.value
      : typeof row.value === 'string'
        ? [row.value]
        : Object.entries(row.value).flatMap(([type, state]) => (state === 'collected' ? [type] : []));
    const problems = [
      ...(wanted.any && !wanted.any.includes(values.join()) ? [`not ${wanted.any.join(' or ')}`] : []),
      ...(wanted.never ?? []).filter((value) => values.includes(value)).map((value) => `never ${value}`),
      ...(wanted.has ?? []).filter((value) => !values.includes(value)).map((value) => `lacks ${value}`),
      ...(wanted.hasNot ?? []).filter((value) => values.includes(value)).map((value) => `has ${value}`),
    ];
    const quoted = (wanted.quote ?? '')
      .split('|')
      .some((quote) => row.evidence.some((evidence) => fold(evidence.quote).includes(fold(quote))));
    if (problems.length === 0 && wanted.quote && row.value !== 'not-found' && !quoted)
      problems.push(`without “${wanted.quote}”`);
    return problems.length > 0 ? [`${id} ${values.join(' ')}: ${problems.join(', ')}`] : [];
  });
  return { unmet, all: entries.length };
}

import { sentencesOf } from '../../lib/engine/nlp/sentences';
import type { PolicyText } from '../../lib/engine/text/policy-text';

/** What was done to one sentence: its old words and its new ones; '' where there were or are none. */
export interface SentenceChange {
  kind: 'condition' | 'negation' | 'removal' | 'addition';
  before: string;
  after: string;
}

const ADDED = 'From next month on we also share your purchase history with our advertising partners.';
const KINDS = ['condition', 'negation', 'removal', 'addition'] as const;
/** Words a sentence needs to be changed in a way that matters. */
const LEAST_WORDS = 9;

/**
 * Changes one sentence of the policy in the page so that it says something else. Takes only a sentence that stands
 * once in the text and whole in one text node, so that the change is exactly one. Null where the page has none.
 */
export function changeSentence(
  document: Document,
  policy: PolicyText,
  random: () => number,
): SentenceChange | null {
  const sentences = policy.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))
    .filter((text) => text.split(' ').length >= LEAST_WORDS && /[a-z]\.$/.test(text));
  const texts = textNodes(document);
  const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'condition';
  for (let attempt = 0; attempt < 200; attempt++) {
    const before = sentences[Math.floor(random() * sentences.length)];
    if (before === undefined) return null;
    const holders = texts.filter(({ data }) => data.replace(/\s+/g, ' ').includes(before));
    const [holder] = holders;
    if (!holder || holders.length > 1) continue;
    const change = changed(kind, before);
    if (!change) continue;
    const folded = holder.data.replace(/\s+/g, ' ');
    holder.data =
      kind === 'addition'
        ? folded.replace(before, () => `${before} ${change.after}`)
        : folded.replace(before, () => change.after);
    return change;
  }
  return null;
}

function changed(kind: SentenceChange['kind'], before: string): SentenceChange | null {
  switch (kind) {
    case 'condition':
      return { kind, before, after: before.replace(/\.$/, ', unless you ask us not to.') };
    case 'negation': {
      const after = before.replace(/\b(will|may|can|do|is|are) (?!not\b)/, '$1 not ');
      return after === before ? null : { kind, before, after };
    }
    case 'removal':
      return { kind, before, after: '' };
    case 'addition':
      return { kind, before: '', after: ADDED };
  }
}

function textNodes(document: Document): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) found.push(child as Text);
      else if (child.nodeType === 1 && !/^(script|style|template)$/i.test(child.nodeName)) visit(child);
    }
  };
  visit(document.body);
  return found;
}

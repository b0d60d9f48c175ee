import type { Label } from '../../lib/engine/label/label';
import { ROWS } from '../../lib/engine/label/rows';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { randomFrom } from '../check-versions/frame-noise';
import { unlabelled } from '../unlabelled';

/** Words as often as in policies: a few hundred common ones, and a long tail that no two texts share alike. */
const COMMON =
  'we you your our the of and to in that for with on as by or may information personal data collect use share service services account email address website third party parties cookies provide process purposes rights request contact security law consent advertising partners device users access delete retain legal privacy policy notice changes'.split(
    ' ',
  );
const TAIL = 12_000;
const WORDS_PER_SENTENCE = 19;
const SENTENCES_PER_BLOCK = 3;
/** One policy in so many speaks of facial recognition. */
const RARE = 97;

/** A made-up policy of some `words` words; the same for the same number. */
export function madePolicy(number: number, words: number): PolicyText {
  const random = randomFrom(number);
  const word = (): string => {
    if (random() < 0.7) return COMMON[Math.floor(random() ** 1.5 * COMMON.length)] ?? 'we';
    return `w${Math.floor(random() ** 2 * TAIL).toString(36)}`;
  };
  const sentence = (): string => {
    const text = Array.from({ length: WORDS_PER_SENTENCE }, word).join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const count = Math.ceil(words / (WORDS_PER_SENTENCE * SENTENCES_PER_BLOCK));
  const paragraphs = Array.from({ length: count }, () =>
    Array.from({ length: SENTENCES_PER_BLOCK }, sentence).join(' '),
  );
  if (number % RARE === 0) paragraphs.splice(3, 0, 'We use facial recognition to let you in.');
  return policyOf(number, paragraphs);
}

/** The policy some months later: one sentence in twenty said otherwise, some gone, some new, a paragraph moved. */
export function nextVersion(policy: PolicyText, seed: number): PolicyText {
  const random = randomFrom(seed);
  const paragraphs = policy.blocks.map(({ text }) =>
    text
      .split(/(?<=\.) /)
      .flatMap((sentence) => {
        const roll = random();
        if (roll < 0.03) return [sentence.replace(/ \S+ \S+\.$/, ' unless you object.')];
        if (roll < 0.04) return [];
        return roll < 0.05
          ? [sentence, `We now also keep item ${Math.floor(random() * 1e6)} for you.`]
          : [sentence];
      })
      .join(' '),
  );
  paragraphs.push(...paragraphs.splice(5, 1));
  return policyOf(
    0,
    paragraphs.filter((text) => text !== ''),
  );
}

/** A label of a usual size: four passages a row. */
export function madeLabel(policy: PolicyText, seed: number): Label {
  const random = randomFrom(seed);
  const passage = () => {
    const block = Math.floor(random() * policy.blocks.length);
    const text = policy.blocks[block]?.text ?? '';
    const end = Math.max(1, text.indexOf('.') + 1);
    return { block, start: 0, end, quote: text.slice(0, end), rule: 'made-up' };
  };
  return {
    ...unlabelled(policy),
    rows: ROWS.map(({ id, kind, values }) => ({
      row: id,
      value:
        kind === 'single'
          ? (values[Math.floor(random() * values.length)] ?? 'not-found')
          : kind === 'set'
            ? values.filter(() => random() < 0.4)
            : Object.fromEntries(
                values.filter(() => random() < 0.5).map((type) => [type, 'collected' as const]),
              ),
      evidence: [passage(), passage(), passage(), passage()],
      scopes: { regions: [], audiences: [] },
      confidence: 0.9,
    })),
  };
}

function policyOf(number: number, paragraphs: string[]): PolicyText {
  return {
    title: `Privacy Policy of Site ${number}`,
    url: `https://site${number}.example/privacy`,
    language: 'en',
    blocks: paragraphs.map((text) => ({
      kind: 'paragraph',
      text,
      level: null,
      headings: ['Privacy Policy'],
      leadIn: null,
      headers: [],
      links: [],
    })),
    omitted: [],
  };
}

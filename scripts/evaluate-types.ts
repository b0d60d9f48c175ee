/** Measures the spans of data types against PI-Extract (micro token F1 of its four sets). Usage: npm run evaluate:types */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSpansIn } from '../lib/engine/practices/data-types/spans';
import { openSentenceTopics } from './policy/sentence-topics';

const FOLDER = join(process.env['POLICY_CORPORA'] ?? '../shared/corpora', 'pi-extract');
const SETS = [
  { name: 'CollectUse_true', action: 'collected', polarity: true },
  { name: 'CollectUse_false', action: 'collected', polarity: false },
  { name: 'Share_true', action: 'shared', polarity: true },
  { name: 'Share_false', action: 'shared', polarity: false },
] as const;
/** Sentences in a row that stay together when halves are made: about one policy's. */
const RUN = 300;

interface Sentence {
  tokens: string[];
  marked: boolean[];
}

const sentencesIn = (file: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let open: Sentence = { tokens: [], marked: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) {
      if (open.tokens.length > 0) sentences.push(open);
      open = { tokens: [], marked: [] };
      continue;
    }
    const [token = '', , , tag = 'O'] = line.split(' ');
    open.tokens.push(token);
    open.marked.push(tag !== 'O');
  }
  return open.tokens.length > 0 ? [...sentences, open] : sentences;
};

interface Count {
  right: number;
  wrong: number;
  missed: number;
}
const none = (): Count => ({ right: 0, wrong: 0, missed: 0 });
const show = ({ right, wrong, missed }: Count): string => {
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed);
  return [precision, recall, f1].map((n) => (100 * n).toFixed(1).padStart(6)).join(' ');
};

if (!existsSync(FOLDER)) {
  console.log('PI-Extract is not here: nothing measured');
  process.exit(0);
}

const topicsOf = await openSentenceTopics();
const known = new Map<string, ReturnType<typeof dataSpansIn>>();
const spansIn = (text: string): ReturnType<typeof dataSpansIn> => {
  const spans = known.get(text) ?? dataSpansIn(text, topicsOf);
  known.set(text, spans);
  return spans;
};

for (const half of ['first', 'second', 'both'] as const) {
  console.log(`\n${half === 'both' ? 'all sentences' : `${half} half`}: precision, recall, F1 of tokens`);
  const total = none();
  for (const { name, action, polarity } of SETS) {
    const count = none();
    sentencesIn(join(FOLDER, `${name}-train.conll03`)).forEach(({ tokens, marked }, index) => {
      const isFirst = Math.floor(index / RUN) % 2 === 0;
      if (half !== 'both' && isFirst !== (half === 'first')) return;
      const spans = spansIn(tokens.join(' ')).filter(
        (span) => span.action === action && span.polarity === polarity,
      );
      let at = 0;
      tokens.forEach((token, i) => {
        const found = spans.some(({ start, end }) => start < at + token.length && at < end);
        const is = marked[i] === true;
        if (found && is) count.right += 1;
        else if (found) count.wrong += 1;
        else if (is) count.missed += 1;
        at += token.length + 1;
      });
    });
    console.log(name.padEnd(18), show(count), count);
    for (const key of ['right', 'wrong', 'missed'] as const) total[key] += count[key];
  }
  console.log('micro'.padEnd(18), show(total));
}

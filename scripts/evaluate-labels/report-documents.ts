import { confidenceOf } from '../../lib/engine/label/confidence';
import { ROWS } from '../../lib/engine/label/rows';
import { policyName, readDocuments, readSegments } from './corpus';
import { type Outcome, readGoldDocuments, setScores, singleOutcomes } from './documents';
import { samplesOfDocument, samplesOfPseudo } from './fit';
import { calibrationError, fitConfidence } from './fit-confidence';
import { pseudoDocuments } from './pseudo-documents';

const percent = (right: number, all: number): string => `${((100 * right) / Math.max(1, all)).toFixed(1)} %`;
const FOLDS = 5;

/** Prints rows right by row and value, confusion pairs, sets, calibration; with `rows`, the misses of those rows (`all`). */
export async function reportDocuments(rows: string | null): Promise<void> {
  const documents = await readGoldDocuments();
  const outcomes = singleOutcomes(documents);
  const right = outcomes.filter((outcome) => outcome.right);
  console.log(
    `single rows right: ${percent(right.length, outcomes.length)} (${right.length} of ${outcomes.length})`,
  );
  for (const id of ['data', 'recipients', 'regions'] as const) {
    const { f1, hits, extra, missing, misses } = setScores(documents, id);
    console.log(`${id}: F1 ${(100 * f1).toFixed(1)} (hits ${hits}, false ${extra}, missing ${missing})`);
    if (rows?.split(',').includes(id)) for (const miss of misses) console.log(`    ${miss}`);
  }
  for (const { id } of ROWS) {
    const own = outcomes.filter(({ row }) => row.row === id);
    if (own.length === 0) continue;
    const pairs = confusions(own);
    console.log(`${id.padEnd(22)} ${own.filter((outcome) => outcome.right).length}/${own.length}  ${pairs}`);
    if (rows === 'all' || rows?.split(',').includes(id))
      for (const miss of own.filter((outcome) => !outcome.right)) printMiss(miss);
  }
  byValue(outcomes);
  await calibration(documents);
  const quotes = documents.flatMap(({ policy, rows: all }) =>
    all.flatMap(({ evidence }) =>
      evidence.filter((e) => policy.blocks[e.block]?.text.slice(e.start, e.end) !== e.quote),
    ),
  );
  console.log(`quotes that are not in the text: ${quotes.length}`);
}

const confusions = (own: readonly Outcome[]): string => {
  const pairs = new Map<string, number>();
  for (const { row, gold, right } of own)
    if (!right) pairs.set(`${gold.value}→${row.value}`, (pairs.get(`${gold.value}→${row.value}`) ?? 0) + 1);
  return [...pairs].map(([pair, count]) => (count > 1 ? `${pair} ×${count}` : pair)).join(', ');
};

function printMiss({ slug, row, gold }: Outcome): void {
  const [first] = row.evidence;
  const also = gold.also?.length ? `|${gold.also.join('|')}` : '';
  console.log(
    `    ${slug}: ${gold.value}${also}, ours ${row.value} at ${row.confidence} by ${first?.rule ?? 'nothing'}`,
  );
  if (first) console.log(`        ours:   ${first.quote.slice(0, 240)}`);
  for (const quote of gold.quotes ?? []) console.log(`        theirs: ${quote.slice(0, 240)}`);
}

function byValue(outcomes: readonly Outcome[]): void {
  const values = new Map<string, [number, number]>();
  for (const { gold, right } of outcomes) {
    const [hits, all] = values.get(gold.value ?? '') ?? [0, 0];
    values.set(gold.value ?? '', [hits + (right ? 1 : 0), all + 1]);
  }
  const sorted = [...values].sort((a, b) => b[1][1] - a[1][1]);
  console.log(`by value: ${sorted.map(([value, [hits, all]]) => `${value} ${hits}/${all}`).join(', ')}`);
}

/** Calibration by documents: fitted without a fold of them, measured on it. */
async function calibration(documents: Awaited<ReturnType<typeof readGoldDocuments>>): Promise<void> {
  const kept = new Set(readDocuments().map(({ slug }) => policyName(slug)));
  const pseudo = pseudoDocuments(readSegments().filter(({ policy }) => !kept.has(policy))).flatMap(
    samplesOfPseudo,
  );
  const pairs = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const inFold = (_: unknown, index: number): boolean => index % FOLDS === fold;
    const fitted = fitConfidence([
      ...pseudo,
      ...documents.filter((document, index) => !inFold(document, index)).flatMap(samplesOfDocument),
    ]);
    return documents
      .filter(inFold)
      .flatMap(samplesOfDocument)
      .map(({ row, verdict, right }) => ({
        confidence: confidenceOf(row, verdict, fitted),
        right,
      }));
  });
  const { error, bins } = calibrationError(pairs);
  const sure = pairs.filter(({ confidence }) => confidence >= 0.9);
  console.log(`expected calibration error, cross-validated: ${error.toFixed(3)}`);
  console.log(
    `of rows at 0.9 or more: ${percent(sure.filter(({ right }) => right).length, sure.length)} of ${sure.length} right`,
  );
  for (const { sum, right, size } of bins)
    if (size > 0) console.log(`    ${(sum / size).toFixed(2)} → ${(right / size).toFixed(2)} (${size})`);
}

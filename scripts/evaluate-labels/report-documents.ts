import { confidenceOf } from '../../lib/engine/label/confidence';
import { ROWS } from '../../lib/engine/label/rows';
import { policyName, readSegments } from './corpus';
import {
  decided,
  judgedDocument,
  type Outcome,
  type ReadDocument,
  readGoldDocuments,
  setScores,
  singleOutcomes,
} from './documents';
import { DOCUMENT_WEIGHT, samplesOfDocument, samplesOfPseudo } from './fit';
import { calibrationError, fitConfidence } from './fit-confidence';
import { fitThresholds } from './fit-thresholds';
import { pseudoDocuments } from './pseudo-documents';

const percent = (right: number, all: number): string => `${((100 * right) / Math.max(1, all)).toFixed(1)} %`;
const FOLDS = 5;

/**
 * Prints rows right by row and value, confusion pairs, sets, calibration; with `rows`, the misses of those rows (`all`).
 * Everything is cross-validated by document: learned scores and weights have not seen its policy, and thresholds and
 * confidence were chosen without it.
 */
export async function reportDocuments(rows: string | null): Promise<void> {
  const { documents, confidences } = await crossValidated();
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
  printCalibration(confidences);
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

/** The labelled documents, each decided with thresholds and confidence that were chosen without its fold. */
async function crossValidated() {
  const all = await readGoldDocuments();
  const kept = new Set(all.map(({ gold }) => policyName(gold.slug)));
  const pseudo = pseudoDocuments(readSegments().filter(({ policy }) => !kept.has(policy)));
  const documents: ReadDocument[] = [];
  const confidences: { confidence: number; right: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = all.filter((_, index) => index % FOLDS !== fold);
    fitThresholds([...pseudo, ...rest.map((document) => judgedDocument(document, DOCUMENT_WEIGHT))]);
    const again = (document: ReadDocument): ReadDocument => ({
      ...document,
      ...decided(document.policy, document.candidates),
    });
    const fitted = fitConfidence([
      ...pseudo.flatMap(samplesOfPseudo),
      ...rest.map(again).flatMap(samplesOfDocument),
    ]);
    const own = all.filter((_, index) => index % FOLDS === fold).map(again);
    documents.push(...own);
    for (const { row, verdict, right } of own.flatMap(samplesOfDocument))
      confidences.push({ confidence: confidenceOf(row, verdict, fitted), right });
  }
  return { documents, confidences };
}

function printCalibration(pairs: readonly { confidence: number; right: boolean }[]): void {
  const { error, bins } = calibrationError(pairs);
  const sure = pairs.filter(({ confidence }) => confidence >= 0.9);
  console.log(`expected calibration error: ${error.toFixed(3)}`);
  console.log(
    `of rows at 0.9 or more: ${percent(sure.filter(({ right }) => right).length, sure.length)} of ${sure.length} right`,
  );
  for (const { sum, right, size } of bins)
    if (size > 0) console.log(`    ${(sum / size).toFixed(2)} → ${(right / size).toFixed(2)} (${size})`);
}

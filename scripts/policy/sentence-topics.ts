import { readFile } from 'node:fs/promises';
import { classifyPassages } from '../../lib/engine/classify/classify';
import { decodeModel } from '../../lib/engine/classify/model';
import type { Topic } from '../../lib/engine/practices/data-types/spans';

const WEIGHTS = new URL('../../public/models/categories.bin', import.meta.url);

/** Text cut into words with spaces everywhere ("e - mail , name") as people write it, which the categories learnt from. */
const asWritten = (text: string): string =>
  text
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ - /g, '-')
    .replace(/ (['’]s?)/g, '$1');

/** Reads the shipped categories and gives what each sentence is about, by itself. Throws where the weights are missing. */
export const openSentenceTopics = async (): Promise<(sentences: string[]) => Topic[]> => {
  const model = decodeModel(await readFile(WEIGHTS));
  return (sentences) =>
    sentences.map((sentence) => {
      const passage = { text: asWritten(sentence), previous: '', next: '' };
      const scores = classifyPassages(model, [passage])[0]?.scores;
      return {
        collection: scores?.['First Party Collection/Use'] ?? 0,
        sharing: scores?.['Third Party Sharing/Collection'] ?? 0,
      };
    });
};

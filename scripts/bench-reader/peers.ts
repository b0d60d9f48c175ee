/** What runs inside the page for the benchmark: our reader and its peers, each from document to text. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { browserLayout } from '../../lib/page/browser-layout';
import { readPolicy } from '../../lib/page/reader/read-policy';

/** Milliseconds and characters of text of each. Readability changes what it reads, so it gets a copy, made off the clock. */
export const readers: Record<string, (document: Document) => { milliseconds: number; characters: number }> = {
  reader: (document) =>
    timed(() => {
      const { policy } = readPolicy(document, { url: location.href, layout: browserLayout() });
      return policy.blocks.reduce((sum, { text }) => sum + text.length, 0);
    }),
  readability: (document) => {
    const copy = document.cloneNode(true) as Document;
    return timed(() => new Readability(copy).parse()?.textContent?.length ?? 0);
  },
  defuddle: (document) => {
    const copy = document.cloneNode(true) as Document;
    return timed(() => new Defuddle(copy, { url: location.href }).parse().content.length);
  },
};

const timed = (read: () => number): { milliseconds: number; characters: number } => {
  const start = performance.now();
  const characters = read();
  return { milliseconds: performance.now() - start, characters };
};

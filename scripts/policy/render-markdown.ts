import { Marked } from 'marked';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A note on where the text comes from, quoted above it by those who archived it: no text of the policy. */
const PROVENANCE =
  /^\s*(?:>[^\n]*(?:extracted|archived|retrieved|snapshot|captured|crawled|scraped)[^\n]*(?:\r?\n>[^\n]*)*)\r?\n/i;

const markdown = new Marked({ gfm: true, async: false });

/**
 * Markdown or plain text as an HTML page for the reader: front matter and a leading note of provenance dropped, raw
 * HTML left to the parser (nothing in it can run). A front matter's `title` becomes the page's.
 */
export const renderMarkdown = (text: string): string => {
  const front = FRONT_MATTER.exec(text);
  const title = front
    ? /^title:\s*(.+)$/m
        .exec(front[1] ?? '')?.[1]
        ?.trim()
        .replace(/^(['"])(.*)\1$/, '$2')
    : null;
  const lang = front ? /^lang(?:uage)?:\s*['"]?([a-zA-Z-]{2,12})/m.exec(front[1] ?? '')?.[1] : null;
  const body = text.slice(front?.[0].length ?? 0).replace(PROVENANCE, '');
  const html = markdown.parse(body) as string;
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><title>${escaped(title ?? '')}</title><body><main>${html}</main>`;
};

const escaped = (text: string): string => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));

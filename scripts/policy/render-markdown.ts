import MarkdownIt from 'markdown-it';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A note on where the text comes from, quoted above it by those who archived it: no text of the policy. */
const PROVENANCE =
  /^\s*(?:>[^\n]*(?:extracted|archived|retrieved|snapshot|captured|crawled|scraped)[^\n]*(?:\r?\n>[^\n]*)*)\r?\n/i;

/** Quotations and lists inside one another; the parser's default leaves out what lies deeper. Policies have six at most. */
const DEEPEST = 100;

// Chosen for its bound on hostile input: linear in emphasis and brackets, where others take minutes.
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false });
// Nothing is rendered to be seen or clicked; an address that is refused would be read as text.
markdown.validateLink = () => true;

/**
 * Markdown or plain text as an HTML page for the reader: front matter and a leading note of provenance dropped, raw
 * HTML left to the parser (nothing in it can run). A front matter's `title` becomes the page's. What nests too deep to
 * be Markdown that somebody wrote is taken as plain text.
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
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><title>${escaped(title ?? '')}</title><body><main>${rendered(body)}</main>`;
};

const rendered = (body: string): string => {
  const environment = {};
  const tokens = markdown.parse(body, environment);
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) return plain(body);
  return markdown.renderer.render(tokens, markdown.options, environment);
};

const plain = (body: string): string =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph.replace(/^[\s>]+/gm, ''))}</p>`)
    .join('\n');

const escaped = (text: string): string => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));

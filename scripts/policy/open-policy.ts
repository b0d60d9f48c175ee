import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { readPolicy } from '../../lib/page/reader/read-policy';
import { nodeLayout } from '../node-dom/node-layout';
import { parseDocument } from '../node-dom/parse-document';
import { unprotectEmails } from '../node-dom/unprotect-emails';

/** Why an input cannot be used. */
export type OpenFailure = 'missing' | 'not-a-file' | 'unreadable' | 'empty' | 'binary' | 'too-large';

export type OpenedDocument =
  | { ok: true; document: Document; url: string; markdown: boolean }
  | { ok: false; reason: OpenFailure; message: string };

export type OpenedPolicy =
  | { ok: true; policy: PolicyText; document: Document; url: string; markdown: boolean }
  | { ok: false; reason: OpenFailure; message: string };

/** Largest file read: the biggest of 182 saved policy pages had 1.3 MB. */
export const MAX_FILE_BYTES = 10_000_000;

/** Opens a file as a document: HTML as it is, Markdown and plain text rendered. Never throws. */
export const openDocument = async (path: string, options: { url?: string } = {}): Promise<OpenedDocument> => {
  const read = await bytesOf(path);
  if (!read.ok) return read;
  const { decodeText } = await import('./decode-text');
  const text = decodeText(read.bytes);
  if (text === null) return { ok: false, reason: 'binary', message: 'The file is not text.' };
  if (!text.trim()) return { ok: false, reason: 'empty', message: 'The file has no text.' };
  const markdown = ['.md', '.markdown', '.txt', '.text'].includes(extname(path).toLowerCase());
  const html = markdown ? (await import('./render-markdown')).renderMarkdown(text) : text;
  const document = parseDocument(html);
  unprotectEmails(document);
  return { ok: true, document, url: options.url ?? '', markdown };
};

/** Opens a file and reads its policy. A file without a word of text is `empty`. Never throws. */
export const openPolicy = async (path: string, options: { url?: string } = {}): Promise<OpenedPolicy> => {
  const opened = await openDocument(path, options);
  if (!opened.ok) return opened;
  const { policy } = readPolicy(opened.document, {
    url: opened.url,
    layout: nodeLayout,
    // No page waits for the reader here, and the same file gives the same line on a slow machine.
    limits: { milliseconds: Number.POSITIVE_INFINITY },
    whole: opened.markdown,
  });
  if (policy.blocks.length === 0) return { ok: false, reason: 'empty', message: 'The page has no text.' };
  return { ...opened, policy };
};

type Bytes = { ok: true; bytes: Uint8Array } | { ok: false; reason: OpenFailure; message: string };

const bytesOf = async (path: string): Promise<Bytes> => {
  try {
    const info = await stat(path);
    if (!info.isFile()) return { ok: false, reason: 'not-a-file', message: 'This is not a file.' };
    if (info.size === 0) return { ok: false, reason: 'empty', message: 'The file is empty.' };
    if (info.size > MAX_FILE_BYTES)
      return {
        ok: false,
        reason: 'too-large',
        message: `The file has more than ${MAX_FILE_BYTES / 1e6} MB.`,
      };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing
      ? { ok: false, reason: 'missing', message: 'There is no such file.' }
      : { ok: false, reason: 'unreadable', message: `The file cannot be read: ${(error as Error).message}` };
  }
};

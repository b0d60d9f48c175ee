import type { MessageType } from './messages';

/**
 * Who sent a message, decided once where it arrives. `private` is true for a private window and for one whose
 * state is not known. Anything that is neither our script in a tab nor a page or worker of our own is unknown,
 * and treated as hostile.
 */
export type Sender = ContentSender | { kind: 'own' } | { kind: 'unknown' };

/** Our script in a tab. */
export interface ContentSender {
  kind: 'content';
  tabId: number;
  /** 0 for the tab's own page; else one of its frames, in which our scripts run only where they were put. */
  frameId: number;
  url: string;
  documentId: string | null;
  private: boolean;
  prerendering: boolean;
}

/** The slice of a browser's sender object that is looked at; every field may be missing or forged. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** This extension: its id and the address its own pages begin with. */
export interface Own {
  id: string;
  baseUrl: string;
}

/** Classifies a sender. An own page that is open in a tab has a tab too: its address tells it from a content script. */
export function classifySender(raw: RawSender | undefined, own: Own): Sender {
  if (!raw || raw.id !== own.id) return { kind: 'unknown' };
  if (raw.url?.startsWith(own.baseUrl)) return { kind: 'own' };
  if (!raw.tab) return raw.url === undefined ? { kind: 'own' } : { kind: 'unknown' };
  if (!isId(raw.tab.id) || !isId(raw.frameId)) return { kind: 'unknown' };
  if (!raw.url || !/^https?:\/\//.test(raw.url)) return { kind: 'unknown' };
  return {
    kind: 'content',
    tabId: raw.tab.id,
    frameId: raw.frameId,
    url: raw.url,
    documentId: raw.documentId ?? null,
    private: raw.tab.incognito !== false,
    prerendering: raw.documentLifecycle === 'prerender',
  };
}

const isId = (id: unknown): id is number => Number.isInteger(id) && (id as number) >= 0;

/** The one message a content script may send; all others are for our own pages and worker alone. */
const FROM_CONTENT: ReadonlySet<MessageType> = new Set(['background/page-seen']);

/** Whether a sender may ask this. */
export function maySend(sender: Sender, type: MessageType): boolean {
  return sender.kind === (FROM_CONTENT.has(type) ? 'content' : 'own');
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Answer, type MessageType, type Request, SCHEMAS } from './messages';
import { classifySender, maySend, type RawSender, type Sender } from './senders';

/** Marks our messages on the wire. */
interface Envelope {
  type: MessageType;
  body: unknown;
}

/** What came back: a checked answer, or why there is none. */
export type Outcome<T extends MessageType> =
  | { ok: true; answer: Answer<T> }
  | { ok: false; reason: 'no-answer' | 'refused' | 'failed' | 'malformed'; message: string };

/** Who serves a set of messages: the part of the name before the slash. */
export type Party = MessageType extends `${infer P}/${string}` ? P : never;
type Served<P extends Party> = Extract<MessageType, `${P}/${string}`>;

/** One function a message: takes the checked request and its sender, gives the answer. */
export type Handlers<P extends Party> = {
  [T in Served<P>]: (request: Request<T>, sender: Sender) => Promise<Answer<T>> | Answer<T>;
};

/**
 * Answers the messages of one party in this context. Messages of other parties are left alone; a message from a
 * sender that may not send it, or whose body does not pass, is refused and never reaches a handler. Gives a
 * function that stops listening.
 */
export function serve<P extends Party>(party: P, handlers: Handlers<P>): () => void {
  const listener = (message: unknown, raw: unknown, respond: (answer: unknown) => void): true | undefined => {
    const type = ownType(message);
    if (!type?.startsWith(`${party}/`)) return undefined;
    const served = type as Served<P>;
    const sender = classifySender(raw as RawSender, {
      id: browser.runtime.id,
      baseUrl: browser.runtime.getURL('/' as never),
    });
    if (!maySend(sender, served)) {
      respond({ ok: false, reason: 'refused', message: `not for this sender: ${type}` });
      return true;
    }
    const request = v.safeParse(SCHEMAS[served].request, (message as Envelope).body);
    if (!request.success) {
      respond({ ok: false, reason: 'refused', message: `malformed ${type}` });
      return true;
    }
    const handler = handlers[served] as (request: unknown, sender: Sender) => unknown;
    Promise.resolve()
      .then(() => handler(request.output, sender))
      .then(
        (answer) => respond({ ok: true, answer }),
        (error: unknown) => respond({ ok: false, reason: 'failed', message: String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Asks the worker, the analyst or every open page; see `Protocol` for who answers. Never throws. */
export function send<T extends MessageType>(type: T, request: Request<T>): Promise<Outcome<T>> {
  return outcome(type, browser.runtime.sendMessage({ type, body: request } satisfies Envelope));
}

/** Asks our script in a tab's page, or in one of its frames. Never throws; without our script there, `no-answer`. */
export function sendToTab<T extends Served<'page'>>(
  tabId: number,
  type: T,
  request: Request<T>,
  frameId = 0,
): Promise<Outcome<T>> {
  return outcome(
    type,
    browser.tabs.sendMessage(tabId, { type, body: request } satisfies Envelope, { frameId }),
  );
}

async function outcome<T extends MessageType>(type: T, reply: Promise<unknown>): Promise<Outcome<T>> {
  let raw: unknown;
  try {
    raw = await reply;
  } catch (error) {
    return { ok: false, reason: 'no-answer', message: String(error) };
  }
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) {
    return { ok: false, reason: 'no-answer', message: 'nobody answered' };
  }
  if (raw.ok !== true) {
    const refused = 'reason' in raw && raw.reason === 'refused';
    const message = 'message' in raw ? String(raw.message).slice(0, 500) : '';
    return { ok: false, reason: refused ? 'refused' : 'failed', message };
  }
  const answer = v.safeParse(SCHEMAS[type].answer, 'answer' in raw ? raw.answer : undefined);
  if (answer.success) return { ok: true, answer: answer.output as Answer<T> };
  return { ok: false, reason: 'malformed', message: v.summarize(answer.issues).slice(0, 500) };
}

function ownType(message: unknown): MessageType | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(SCHEMAS, type) ? (type as MessageType) : null;
}

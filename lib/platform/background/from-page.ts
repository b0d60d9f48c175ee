/** Milliseconds a page's script may take to answer; beyond it the page is treated as silent. */
const PAGE_TIMEOUT_MS = 20_000;

/** A page script's answer; null where it gives none, or not in time. */
export async function fromPage<T>(
  reply: Promise<{ ok: true; answer: T } | { ok: false }>,
): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PAGE_TIMEOUT_MS));
  const outcome = await Promise.race([reply, silence]);
  return outcome?.ok ? outcome.answer : null;
}

/**
 * Addresses that Cloudflare hides from harvesters and a script of the page brings back: two hexadecimal digits of key,
 * then each byte of the address combined with it. No script runs here, so they are brought back the same way.
 */
export const unprotectEmails = (document: Document): void => {
  for (const element of document.querySelectorAll('[data-cfemail]')) {
    const email = decoded(element.getAttribute('data-cfemail') ?? '');
    if (email) element.textContent = email;
  }
};

/** The address; null where the code is none. */
const decoded = (code: string): string | null => {
  if (!/^(?:[0-9a-f]{2}){4,}$/i.test(code)) return null;
  const bytes = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [key = 0, ...rest] = bytes;
  const email = String.fromCharCode(...rest.map((byte) => byte ^ key));
  return /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : null;
};

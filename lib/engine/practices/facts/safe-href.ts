/** Characters above which an address is no page to send a person to. */
const LONGEST = 2000;

/**
 * The address if it is safe to offer as a link, else null: http and https with a host and no credentials, mailto with
 * one address, tel with digits. Pages are hostile: no other scheme, no control or white-space characters.
 * @param href An absolute address, as a page gives it.
 */
export function safeHref(href: string): string | null {
  const trimmed = href.trim();
  if (trimmed.length > LONGEST || /[\s\p{C}<>"\\^`{|}]/u.test(trimmed)) return null;
  if (/^https?:\/\/[^/?#@]+(?:[/?#].*)?$/i.test(trimmed)) return trimmed;
  if (/^mailto:[\w.!#$%&'*+/=?~-]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?$/i.test(trimmed)) return trimmed;
  if (/^tel:\+?[\d().-]{3,24}$/i.test(trimmed)) return trimmed;
  return null;
}

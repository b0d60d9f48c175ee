/** A site as typed ("Example.com", "https://www.example.com/x") as a bare host name; null where it is none. */
export const siteName = (typed: string): string | null => {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { hostname, protocol } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const host = hostname.replace(/^www\./, '');
    return /^https?:$/.test(protocol) && /^[^.]+(\.[^.]+)+$/.test(host) ? host : null;
  } catch {
    return null;
  }
};

/** Bytes looked at for a byte-order mark, a `<meta charset>` or the zero bytes of a binary. */
const SNIFFED_BYTES = 2_048;

/** Of the binaries that people point at by mistake, those that may begin without a zero byte. */
const BINARY_STARTS = ['%PDF', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff'];

/**
 * Text from a file's bytes: by byte-order mark, else the page's own `<meta charset>`, else UTF-8, else windows-1252
 * (the order of HTML's encoding sniffing, less the network). Null for what is no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const marked = markOf(bytes);
  if (marked) return decode(bytes, marked);
  if (head.includes('\0') || BINARY_STARTS.some((start) => head.startsWith(start))) return null;
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
  const utf8 = decode(bytes, 'utf-8', true);
  // A page that is valid UTF-8 with characters beyond ASCII is UTF-8 whatever it says; saved pages often lie.
  if (utf8 !== null) return utf8;
  const declaredText = declared && !/^utf-?8$/i.test(declared) ? decode(bytes, declared) : null;
  return declaredText ?? decode(bytes, 'windows-1252');
};

const markOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

const WINDOWS_1252 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii)$/i;
/** What windows-1252 has at 0x80–0x9f. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LATIN_CONTROL = /[\u0080-\u009f]/g;

/** Node's decoder takes windows-1252 for Latin-1 and so turns its quotation marks into controls: put right here. */
const decode = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    if (!WINDOWS_1252.test(encoding)) return text;
    return text.replace(LATIN_CONTROL, (unit) => HIGH_CONTROLS[unit.charCodeAt(0) - 0x80] ?? unit);
  } catch {
    return null;
  }
};

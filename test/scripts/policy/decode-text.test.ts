import { expect, test } from 'vitest';
import { decodeText } from '../../../scripts/policy/decode-text';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return bytes;
};
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

test.each<[string, Uint8Array, string | null]>([
  ['UTF-8', bytes('Datenschutzerklärung “ja”'), 'Datenschutzerklärung “ja”'],
  ['UTF-8 with a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'é'), 'é'],
  ['UTF-16, little-endian', utf16('Né “ja”', true), 'Né “ja”'],
  ['UTF-16, big-endian', utf16('Né “ja”', false), 'Né “ja”'],
  [
    'windows-1252 by its meta element',
    bytes('<meta charset="windows-1252">', [0x93, 0x57, 0x65, 0x94, 0x80]),
    '<meta charset="windows-1252">“We”€',
  ],
  ['windows-1252 that says nothing', bytes('We ', [0x92], 'll'), 'We ’ll'],
  [
    'Latin-1, which browsers take for windows-1252',
    bytes('<meta charset=iso-8859-1>', [0xe9, 0x96]),
    '<meta charset=iso-8859-1>é–',
  ],
  ['UTF-8 that says it is Latin-1', bytes('<meta charset="iso-8859-1">é'), '<meta charset="iso-8859-1">é'],
  ['Shift JIS', bytes('<meta charset="shift_jis">', [0x83, 0x76]), '<meta charset="shift_jis">プ'],
  ['an encoding nobody knows', bytes('<meta charset="klingon">', [0xe9]), '<meta charset="klingon">é'],
  ['a zero byte', bytes('ab', [0], 'c'), null],
  ['a PDF', bytes('%PDF-1.7'), null],
])('%s', (_, input, text) => expect(decodeText(input)).toBe(text));

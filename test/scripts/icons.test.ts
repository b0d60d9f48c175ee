import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ICON_SIZES, iconSvg } from '../../scripts/icons/draw-icon';

const ICONS = resolve(import.meta.dirname, '../../public/icons');
const sizes = ICON_SIZES.flatMap((size) =>
  (['light', 'dark'] as const).map((theme) => [size, theme] as const),
);

test.each(sizes)('%i pixels, %s: every edge lies on a whole pixel inside the icon', (size, theme) => {
  const numbers = [...iconSvg(size, theme).matchAll(/ (x|y|width|height)="([^"]+)"/g)].map(([, , number]) =>
    Number(number),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= size)).toBe(true);
});

test.each(sizes)('%i pixels, %s: the picture that ships has that size', (size, theme) => {
  const png = readFileSync(resolve(ICONS, `icon-${theme === 'dark' ? 'dark-' : ''}${size}.png`));
  // Width and height stand at byte 16 of a PNG (its IHDR chunk).
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

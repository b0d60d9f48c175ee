/** Sizes that browsers ask for, in pixels. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

export type IconTheme = 'light' | 'dark';

/** Ink and paper for a light and a dark toolbar; the mark is a highlighter's. */
const COLORS: Record<IconTheme, { ink: string; paper: string; mark: string }> = {
  light: { ink: '#0b0b0b', paper: '#ffffff', mark: '#ffd43b' },
  dark: { ink: '#ffffff', paper: '#1d1d1d', mark: '#ffc400' },
};

/**
 * The icon at one size, every edge on a whole pixel: a label with its heavy title, a thick rule, rows, and one row
 * marked. Drawn anew for each size, since rules that are scaled turn grey.
 */
export const iconSvg = (size: number, theme: IconTheme): string => {
  const { ink, paper, mark } = COLORS[theme];
  const at = (share: number) => Math.round(share * size);
  const least = (share: number, pixels: number) => Math.max(pixels, at(share));
  const border = least(0.055, 1);
  const left = at(0.125);
  const inner = left + border + least(0.06, 1);
  const width = size - 2 * inner;
  const bar = (y: number, height: number, share = 1, color = ink) =>
    `<rect x="${inner}" y="${y}" width="${Math.round(width * share)}" height="${height}" fill="${color}"/>`;
  const title = { y: border + least(0.07, 1), height: least(0.17, 3) };
  const rule = { y: title.y + title.height + least(0.06, 1), height: least(0.07, 1) };
  const step = least(0.135, 2);
  const line = least(0.05, 1);
  const first = rule.y + rule.height + least(0.07, 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect x="${left}" y="0" width="${size - 2 * left}" height="${size}" fill="${ink}"/><rect x="${left + border}" y="${border}" width="${size - 2 * (left + border)}" height="${size - 2 * border}" fill="${paper}"/>${[
    bar(title.y, title.height),
    bar(rule.y, rule.height),
    bar(first, line, 0.7),
    bar(first + step - Math.floor(line / 2), line * 2 + (size < 32 ? 0 : line), 1, mark),
    bar(first + 2 * step + line, line, 0.85),
    ...(first + 3 * step + 2 * line < size - border - line ? [bar(first + 3 * step + line, line, 0.6)] : []),
  ].join('')}</svg>`;
};

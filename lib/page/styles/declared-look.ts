import type { Display } from '../layout';
import { FADED, FAR_PX, MICROSCOPIC_PX } from '../seen-by';
import type { Declared } from './declarations';

/** What is not drawn for what an element inherits; joined with `|`. */
export const BLANK = { visibility: 1, size: 2, indent: 4, colour: 8 } as const;

/** Pixels of a length, at the usual sizes; NaN for percentages and what is no length. */
const pxOf = (value: string | undefined): number => {
  const [, number = '', unit = ''] = /^(-?[\d.]+)([a-z]*)/.exec(value ?? '') ?? [];
  const factor = { '': 1, px: 1, em: 16, rem: 16, pt: 4 / 3, vw: 12.8, vh: 7.2 }[unit];
  return number === '' || (value ?? '').endsWith('%') || factor === undefined
    ? Number.NaN
    : Number(number) * factor;
};

const isFar = (value: string | undefined): boolean => pxOf(value) <= -FAR_PX;
const OUT_OF_FLOW = /^(?:absolute|fixed)$/;

/** How what is declared of an element lets it take part; null where it says nothing. `fades`: a script fades it in. */
export const displayOfDeclared = (declared: Declared, fades: boolean): Display | null => {
  const display = declared.get('display');
  if (display === 'none') return 'none';
  if ((isFaded(declared) && !fades) || isAway(declared) || isClipped(declared)) return 'unseen';
  if (/^(?:block|flex|grid|list-item|flow-root|table)$/.test(display ?? '')) return 'block';
  return display === 'inline' ? 'inline' : null;
};

/** What is about to be faded in as the page is scrolled says one of these. */
const MOVES = [
  'transition',
  'animation',
  'transition-property',
  'animation-name',
  'transform',
  'translate',
  'will-change',
];

const isFaded = (declared: Declared): boolean => {
  const moves = MOVES.some((property) => !/^(?:none|initial|auto)?$/.test(declared.get(property) ?? ''));
  const filter = /opacity\(\s*([\d.]+)(%?)\s*\)/.exec(declared.get('filter') ?? '');
  const filtered = filter ? Number(filter[1]) / (filter[2] ? 100 : 1) : 1;
  const opacity = declared.get('opacity') ?? '1';
  const own = Number.parseFloat(opacity) / (opacity.endsWith('%') ? 100 : 1);
  return !moves && (own < FADED || filtered < FADED);
};

const isAway = (declared: Declared): boolean => {
  const transform = declared.get('transform') ?? '';
  if (/\bscale\w*\(\s*0?(?:\.0\d*)?\s*[,)]/.test(transform)) return true;
  for (const [, moves = ''] of transform.matchAll(/\btranslate(?:x|y|3d)?\(([^)]*)\)/g))
    if (moves.split(',').some((move) => isFar(move.trim()))) return true;
  if (/^0?(?:\.0\d*)?(?:\s|$)/.test(declared.get('scale') ?? '1')) return true;
  if ((declared.get('translate') ?? '').split(/\s+/).some(isFar)) return true;
  if (declared.get('content-visibility') === 'hidden' || Number(declared.get('zoom')) < 0.1) return true;
  if (marginsOf(declared).some(isFar)) return true;
  const position = declared.get('position') ?? 'static';
  if (OUT_OF_FLOW.test(position) || position === 'relative')
    return (
      ['left', 'top', 'right'].some((side) => isFar(declared.get(side))) || insetsOf(declared).some(isFar)
    );
  return false;
};

const marginsOf = (declared: Declared): (string | undefined)[] => [
  declared.get('margin-left'),
  declared.get('margin-top'),
  ...(declared.get('margin')?.split(/\s+/) ?? []),
];

/** Top, right and left of the shorthand; what is below the page is reached by scrolling. */
const insetsOf = (declared: Declared): (string | undefined)[] => {
  const [top, right = top, , left = right] = declared.get('inset')?.split(/\s+/) ?? [];
  return [top, right, left];
};

const isClipped = (declared: Declared): boolean => {
  const path = declared.get('clip-path') ?? declared.get('-webkit-clip-path') ?? '';
  if (/^(?:inset\(\s*(?:50|100)%|circle\(\s*0(?:px|%)?\s*[\s)]|ellipse\(\s*0)/.test(path)) return true;
  if (/^polygon\(\s*(?:0(?:px|%)?[\s,]*)+\)$/.test(path)) return true;
  const outOfFlow = OUT_OF_FLOW.test(declared.get('position') ?? '');
  if (outOfFlow && /^rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)/.test(declared.get('clip') ?? ''))
    return true;
  if (!/hidden|clip/.test(declared.get('overflow') ?? '')) return false;
  return pxOf(declared.get('width')) <= 1 && (!outOfFlow || pxOf(declared.get('height')) <= 1);
};

/**
 * Which of {@link BLANK} an element's own declarations set, and of which they say anything at all: what they do not
 * speak of is inherited.
 */
export const blankBy = (declared: Declared): { said: number; set: number } => {
  let said = 0;
  let set = 0;
  const say = (bit: number, value: string | undefined, blank: (value: string) => boolean): void => {
    if (value === undefined || /^(?:inherit|unset|revert)/.test(value)) return;
    said |= bit;
    if (blank(value)) set |= bit;
  };
  say(BLANK.visibility, declared.get('visibility'), (value) => value === 'hidden' || value === 'collapse');
  say(BLANK.size, fontSizeOf(declared), (value) => pxOf(value) < MICROSCOPIC_PX || value === '0%');
  say(BLANK.indent, declared.get('text-indent'), isFar);
  const fill = declared.get('-webkit-text-fill-color') ?? declared.get('color');
  const onText = (declared.get('background-clip') ?? declared.get('-webkit-background-clip') ?? '').includes(
    'text',
  );
  say(BLANK.colour, fill, (value) => isTransparent(value) && !onText);
  return { said, set };
};

/** A size in parts of the parent's says nothing that matters: a tiny text's half is tiny too. */
const fontSizeOf = (declared: Declared): string | undefined => {
  const size =
    declared.get('font-size') ?? /(?:^|\s)(0(?:px|em)?)\s*\//.exec(declared.get('font') ?? '')?.[1];
  return size !== undefined && /^(?!0[a-z%]*$)(?:.*(?:[^r]em|%)|smaller|larger)$/.test(size)
    ? undefined
    : size;
};

const isTransparent = (value: string): boolean =>
  value === 'transparent' || /^(?:rgb|hsl)a?\(.*[,/]\s*0?(?:\.0[0-4]?\d*)?%?\s*\)$/.test(value);

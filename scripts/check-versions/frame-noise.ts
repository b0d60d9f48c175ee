/** A source of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PROMOTIONS = [
  'Spring offer: 20 % off all plans until Sunday. Try it now.',
  'New: our app is here. Get it in your store of choice.',
  'We are hiring. See the open positions on our careers page.',
];
const CONSENTS = [
  'We use cookies to give you the best experience on our site. Accept all Reject all Settings',
  'This site uses cookies and similar technologies. By clicking “Accept” you agree to their use. Manage choices',
  'Your privacy matters to us. Choose which cookies we may set. Save choices',
];

/**
 * Changes what surrounds a policy the way sites do from one visit to the next: dates and times, session ids,
 * banners, campaigns, the order of navigation, white space in the markup. The policy's own words stay as they are.
 */
export function addFrameNoise(document: Document, random: () => number): void {
  const { body } = document;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const hex = (): string =>
    Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(12, '0');
  const element = (tag: string, className: string, text: string): Element => {
    const made = document.createElement(tag);
    made.setAttribute('class', className);
    made.textContent = text;
    return made;
  };
  const day = 1 + Math.floor(random() * 28);
  const time = `${Math.floor(random() * 12) + 8}:${10 + Math.floor(random() * 49)}`;

  const top = document.createElement('div');
  top.setAttribute('class', 'top-bar');
  top.append(
    element('span', 'date', `Today is Monday, ${day} May 2026, ${time}`),
    element('span', 'user', `Session ${hex()}`),
  );
  body.prepend(top);
  if (random() < 0.6) body.prepend(element('div', 'promo-banner', pick(PROMOTIONS)));
  if (random() < 0.7) {
    const consent = element('div', 'cookie-banner cookie-consent', pick(CONSENTS));
    consent.setAttribute('role', 'dialog');
    consent.setAttribute('aria-label', 'Cookie consent');
    if (random() < 0.5) body.prepend(consent);
    else body.append(consent);
  }
  const foot = document.createElement('footer');
  foot.append(
    element(
      'p',
      'copyright',
      `© ${2020 + Math.floor(random() * 7)} All rights reserved. Page made at ${time}.`,
    ),
    element('p', 'request', `Request ID: ${hex()}-${hex()}`),
  );
  body.append(foot);

  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^(https?:|\/)/.test(href) && random() < 0.5) {
      link.setAttribute('href', `${href}${href.includes('?') ? '&' : '?'}sid=${hex()}`);
    }
  }
  for (const list of document.querySelectorAll('nav ul, header ul, footer ul')) {
    const items = [...list.children];
    for (const item of items.sort(() => random() - 0.5)) list.append(item);
  }
  for (const paragraph of document.querySelectorAll('p, li')) {
    if (random() < 0.3) paragraph.after(document.createTextNode('\n   '));
    if (random() < 0.2) paragraph.setAttribute('data-id', hex());
  }
}

/** Pages of our own for the benchmark, made rather than kept. */

const SENTENCES = [
  'We collect the name and e-mail address that you give us when you open an account.',
  'Our servers write down which pages you open, from which address and with which browser.',
  'We share this information with companies that send parcels and take payments for us.',
  'You may ask us at any time to delete what we hold about you.',
  'We keep invoices for as long as the law asks us to.',
];

const paragraph = (seed: number): string =>
  `<p>${[0, 1, 2].map((i) => SENTENCES[(seed + i) % SENTENCES.length]).join(' ')}</p>`;

const around = (main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy</title>
  <style>body{font:16px sans-serif}nav a{display:inline-block}.card{border:1px solid}</style></head><body>
  <header><nav>${Array.from({ length: 30 }, (_, i) => `<a href="/p${i}">Section ${i}</a>`).join(' ')}</nav></header>
  <main><h1>Privacy policy</h1>${main}</main>
  <footer>${Array.from({ length: 40 }, (_, i) => `<a href="/f${i}">Link ${i}</a>`).join(' ')}</footer></body></html>`;

const section = (seed: number): string =>
  `<section class="card"><h2>Section ${seed}</h2>${paragraph(seed)}<p>We collect:</p><ul><li>your name</li><li>your <b>address</b></li></ul></section>`;

/** Pages by name; the deep one is built in the page, since a parser stops nesting at 512. */
export const PAGES: Record<string, { html: string; prepare?: string }> = {
  ordinary: { html: around(Array.from({ length: 60 }, (_, i) => section(i)).join('')) },
  '4,000 sections': { html: around(Array.from({ length: 4_000 }, (_, i) => section(i)).join('')) },
  '1,000 deep': { html: around('<div id="deep"></div>'), prepare: deep(1_000) },
  '2,000 deep': { html: around('<div id="deep"></div>'), prepare: deep(2_000) },
};

function deep(levels: number): string {
  return `(() => {
    let at = document.getElementById('deep');
    for (let i = 0; i < ${levels}; i++) {
      const inner = document.createElement('div');
      if (i % 50 === 0) { const p = document.createElement('p'); p.textContent = ${JSON.stringify(SENTENCES.join(' '))}; at.append(p); }
      at.append(inner);
      at = inner;
    }
  })()`;
}

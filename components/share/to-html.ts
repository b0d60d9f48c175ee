import { escapeMarkup as e } from './escape-markup';
import { type Share, shareWords } from './share-label';

const STYLE = `body{margin:2rem auto;max-width:34rem;padding:0 1rem;font:14px/1.4 Helvetica,Arial,sans-serif;color:#0b0b0b;background:#fff}
article{border:2px solid;padding:.6rem .8rem}h1{margin:0;font-size:3.2rem;line-height:1;letter-spacing:-.035em;border-bottom:1px solid}
h2{margin:.2rem 0 0;padding:.3rem 0;border-top:6px solid;border-bottom:1px solid;font-size:.85rem}
dl{margin:0}dt{font-weight:700;margin-top:.35rem}dd{margin:0 0 .35rem 1rem}blockquote{margin:.2rem 0;padding-left:.6rem;border-left:3px solid #b9b7b1;font-family:Georgia,serif}
.warn::before{content:"! ";font-weight:900}footer{border-top:6px solid;padding-top:.4rem;font-size:.75rem;color:#4a4a48}p{margin:.2rem 0}`;

/** The label as one HTML file that needs nothing else: no script, no picture, no address it loads from. */
export const labelToHtml = (share: Share): string => {
  const words = shareWords(share);
  const sections = words.sections
    .map(
      ({ title, rows }) =>
        `<section><h2>${e(title)}</h2><dl>${rows
          .map(
            (row) =>
              `<dt${row.warns ? ' class="warn"' : ''}>${e(row.title)}</dt><dd>${e([row.sentence, ...row.notes].join('; '))}${
                row.quote === null ? '' : `<blockquote>${e(row.quote)}</blockquote>`
              }</dd>`,
          )
          .join('\n')}</dl></section>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${e(share.t.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${e(`${words.title}: ${words.site}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${e(words.title)}</h1>
<p><strong>${e(words.site)}</strong></p>
<p>${e(words.facts.join(' · '))}</p>
${words.cautions.map((caution) => `<p><strong>${e(caution)}</strong></p>`).join('\n')}
${sections}
<footer><p>${e(words.about)}</p>${words.source === null ? '' : `<p>${e(words.source)}</p>`}<p>${e(words.made)}</p></footer>
</article>
</body>
</html>
`;
};

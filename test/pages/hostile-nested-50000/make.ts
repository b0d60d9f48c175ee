/** A chain of nested elements, put together from halves: one by one, Chromium takes ten seconds. */
const chain = (document: Document, length: number): { top: Element; bottom: Element } => {
  if (length === 1) {
    const element = document.createElement('div');
    return { top: element, bottom: element };
  }
  const upper = chain(document, Math.ceil(length / 2));
  const lower = chain(document, Math.floor(length / 2));
  upper.bottom.append(lower.top);
  return { top: upper.top, bottom: lower.bottom };
};

/** Inside a closed panel, since Chromium itself dies of drawing 5,000 nested elements; a reader must not. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1><p>We collect the name that you give us when you open an account.</p>';
  const panel = document.createElement('div');
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('style', 'display: none');
  const { top, bottom } = chain(document, 50_000);
  bottom.textContent = 'At the very bottom: we do not sell your personal information to anybody.';
  panel.append(top);
  main.append(panel);
  document.body.append(main);
};

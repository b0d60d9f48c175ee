/** Inside a closed panel, since Chromium itself dies of drawing 5,000 nested elements; a reader must not. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1><p>We collect the name that you give us when you open an account.</p>';
  document.body.append(main);
  const panel = document.createElement('div');
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('style', 'display: none');
  main.append(panel);
  let at: Element = panel;
  for (let depth = 0; depth < 50000; depth++) {
    const inner = document.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.textContent = 'At the very bottom: we do not sell your personal information to anybody.';
};

/** Built in the page: a parser stops nesting at 512 elements. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1><p>We collect the name that you give us when you open an account.</p>';
  document.body.append(main);
  let at: Element = main;
  for (let depth = 0; depth < 2000; depth++) {
    const inner = document.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.textContent = 'At the very bottom: we do not sell your personal information to anybody.';
};

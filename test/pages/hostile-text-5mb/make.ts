/** Five million characters in one text node: the start of it is read, the rest is said to be left out. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1><p>We do not sell your personal information to anybody.</p>';
  const text = document.createElement('p');
  text.textContent = 'We collect your name and your address. '.repeat(130_000);
  main.append(text);
  document.body.append(main);
};

/** A hundred thousand elements with a text node each, around and inside a policy. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1><p>We collect the name that you give us when you open an account.</p>';
  for (let i = 0; i < 100_000; i++) {
    const word = document.createElement(i % 50 === 0 ? 'p' : 'span');
    word.textContent = i % 7 === 0 ? 'your data, ' : 'and what you write, ';
    main.append(word);
  }
  const last = document.createElement('p');
  last.textContent = 'We do not sell your personal information to anybody.';
  main.append(last);
  document.body.append(main);
};

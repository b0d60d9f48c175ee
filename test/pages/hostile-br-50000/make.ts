/** Fifty thousand short lines in one paragraph, parted by line breaks. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1><p>We do not sell your personal information to anybody.</p>';
  const lines = document.createElement('p');
  for (let i = 0; i < 50_000; i++) lines.append('your data', document.createElement('br'));
  main.append(lines);
  document.body.append(main);
};

/** Megabytes in the attributes that a reader looks at. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML = '<h1>Privacy policy</h1>';
  const long = 'sidebar cookie-banner-'.repeat(50_000);
  for (const sentence of [
    'We collect the name that you give us when you open an account.',
    'We do not sell your personal information to anybody.',
  ]) {
    const text = document.createElement('p');
    text.setAttribute('class', long);
    text.setAttribute('style', `color: ${long}`);
    text.setAttribute('id', long);
    text.textContent = sentence;
    const box = document.createElement('div');
    box.setAttribute('data-state', long);
    box.append(text);
    main.append(box);
  }
  document.body.append(main);
};

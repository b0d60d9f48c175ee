/** A short policy among twenty thousand links. */
export const build = (document: Document): void => {
  const list = document.createElement('ul');
  for (let i = 0; i < 20_000; i++) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.setAttribute('href', `/lamp/${i}`);
    link.textContent = `Lamp number ${i}`;
    item.append(link);
    list.append(item);
  }
  const main = document.createElement('main');
  main.innerHTML =
    '<h1>Privacy policy</h1><p>We collect the name and the e-mail address that you give us when you open an account.</p><p>We do not sell your personal information to anybody.</p>';
  document.body.append(list, main);
};

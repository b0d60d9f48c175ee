/** Three hundred lists inside one another, each led in by the item around it. */
export const build = (document: Document): void => {
  const main = document.createElement('main');
  main.innerHTML =
    '<h1>Privacy policy</h1><p>We do not sell your personal information to anybody.</p><p>We collect:</p>';
  let at: Element = main;
  for (let depth = 0; depth < 300; depth++) {
    const list = document.createElement('ul');
    const item = document.createElement('li');
    item.textContent = `data of kind ${depth}:`;
    list.append(item);
    at.append(list);
    at = item;
  }
  document.body.append(main);
};

/** Sheets without a brace, with comments and strings that never end: looked through once, not once for each start. */
const SHEETS = ['a '.repeat(150_000), '/*'.repeat(150_000), "'".repeat(200_001), '@media x{'.repeat(400)];

export const build = (document: Document): void => {
  for (const sheet of SHEETS) {
    const style = document.createElement('style');
    style.textContent = sheet;
    document.head.append(style);
  }
  document.title = 'Privacy policy';
  document.body.innerHTML =
    '<main><h1>Privacy policy</h1><p>We collect the name that you give us when you open an account.</p></main>';
};

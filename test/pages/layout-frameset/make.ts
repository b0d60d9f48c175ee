/** Made in the page, since a frame's document can't be given in the source. */
export const build = (document: Document): void => {
  const frames = document.createElement('frameset');
  frames.setAttribute('cols', '20%,80%');
  frames.innerHTML = '<frame name="menu"><frame name="text"><noframes>Please get a newer browser.</noframes>';
  document.documentElement.replaceChild(frames, document.body);
  const [menu, text] = Array.from(frames.querySelectorAll('frame'));
  const write = (frame: HTMLFrameElement | undefined, html: string): void => {
    if (frame?.contentDocument) frame.contentDocument.body.innerHTML = html;
  };
  write(menu, '<nav><a href="/">Home</a> <a href="/lamps">Lamps</a></nav>');
  write(
    text,
    `<h1>Privacy policy</h1><p>We collect the name and e-mail address that you give us when you open an account.</p>
<p>Our servers note which pages you open, from which address and with which browser.</p>`,
  );
};

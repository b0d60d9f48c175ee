import { expect, test } from 'vitest';
import { distinctNames } from '../../../components/compare/distinct-names';

const policy = (site: string, title: string, path: string) => ({
  site,
  title,
  url: `https://${site}${path}`,
});

test('a site alone names its only policy; several are told apart by title, else by path', () => {
  expect(
    distinctNames([
      policy('lantern.example', 'Shop privacy', '/shop'),
      policy('lantern.example', 'App privacy', '/app'),
      policy('candle.example', 'Privacy', '/privacy'),
    ]),
  ).toEqual(['lantern.example: Shop privacy', 'lantern.example: App privacy', 'candle.example']);
  expect(
    distinctNames([
      policy('lantern.example', 'Privacy', '/shop'),
      policy('lantern.example', 'Privacy', '/app?a=1'),
    ]),
  ).toEqual(['lantern.example: lantern.example/shop', 'lantern.example: lantern.example/app?a=1']);
});

import { build } from 'vite';

/**
 * One self-contained script from a TypeScript entry, for evaluation in a page: its exports become the global `name`.
 * @param entry path from the project's root.
 */
export const bundle = async (entry: string, name: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: !process.env.NO_MINIFY,
      target: 'es2022',
      lib: { entry, name, formats: ['iife'] },
    },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`nothing bundled from ${entry}`);
  return chunk.code;
};

import { readFile } from 'node:fs/promises';
import type { Models } from '../../lib/engine/label/models';

/** The weights that the extension ships, from the project's own folder, whatever folder the command is run in. */
export const loadModels = async (): Promise<Models> => {
  const [categories, states] = await Promise.all(['categories', 'states'].map(bytesOf));
  return { categories, states };
};

const bytesOf = (name: string): Promise<Uint8Array | null> =>
  readFile(new URL(`../../public/models/${name}.bin`, import.meta.url)).catch(() => null);

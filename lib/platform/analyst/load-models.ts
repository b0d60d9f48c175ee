import { decodeModel } from '../../engine/classify/model';
import type { Models } from '../../engine/label/models';

/** The engine's models, or why they cannot be used. */
export type LoadedModels = { ok: true; models: Models } | { ok: false; message: string };

/**
 * Loads the weights from the extension's own package, and checks them: the one request the extension makes by
 * itself. `base` is an address inside the package; the answer says which file is broken and how.
 */
export async function loadModels(base: string = globalThis.location.href): Promise<LoadedModels> {
  try {
    const [categories, states] = await Promise.all(
      ['categories', 'states'].map(async (name) => {
        const response = await fetch(new URL(`/models/${name}.bin`, base));
        if (!response.ok) throw new Error(`${name}.bin: ${response.status}`);
        return decodeModel(new Uint8Array(await response.arrayBuffer()));
      }),
    );
    return categories && states
      ? { ok: true, models: { categories, states } }
      : { ok: false, message: 'no models' };
  } catch (error) {
    return { ok: false, message: String(error).slice(0, 2_000) };
  }
}

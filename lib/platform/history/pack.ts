import * as v from 'valibot';

/**
 * Bytes that one unpacked record may have: beyond any text the reader hands over, so that a forged or corrupt
 * record cannot fill the memory.
 */
const MAX_UNPACKED = 64 * 1024 * 1024;

/** A value as gzip-compressed JSON (about a fifth of the JSON for policy texts). */
export async function pack(value: unknown): Promise<Uint8Array> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The value in packed bytes, checked into a fresh object; null for what is corrupt, foreign or too large. */
export async function unpack<T>(bytes: Uint8Array, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const json = await unpackText(bytes);
  if (json === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The JSON text in packed bytes, unchecked; null for what is corrupt or too large. */
export async function unpackText(bytes: Uint8Array): Promise<string | null> {
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > MAX_UNPACKED) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return null;
  }
}

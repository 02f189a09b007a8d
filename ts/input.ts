// Input of any allowed form, brought to bytes.
import { encode } from './core/instance.js';
import type { Data, Input } from './types.js';

export const toBytes = (data: Data): Uint8Array => (typeof data === 'string' ? encode(data) : data);

export function isKnown(input: Input): input is Data {
  return typeof input === 'string' || input instanceof Uint8Array;
}

/** The chunks of a stream, whichever of the two kinds it is. Ends the stream when the reader stops. */
export async function* chunksOf(
  input: ReadableStream<Uint8Array> | AsyncIterable<Data>,
): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in input) {
    for await (const chunk of input) yield toBytes(chunk as Data);
    return;
  }
  const reader = (input as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield toBytes(value);
    }
  } finally {
    reader.releaseLock();
  }
}

// HTTP over a page's fetch. A page cannot see where a redirect leads, so none is followed.
import { connectWebSocket } from './browser_websocket.js';
import type { HttpTransport } from './platform.js';

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export const browserTransport: HttpTransport = {
  async send(request) {
    const { method, url, headers, body, signal } = request;
    if (request.upgrade) return connectWebSocket(request);
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(body.byteLength > 0 ? { body: body as Uint8Array<ArrayBuffer> } : {}),
    });
    if (response.type === 'opaqueredirect')
      throw Object.assign(new Error('a page cannot follow redirects of the guest: allow the final URL'), {
        code: 'ELOOP',
      });
    const pairs: [string, string][] = [];
    response.headers.forEach((value, name) => pairs.push([name, value]));
    return {
      status: response.status,
      statusText: response.statusText,
      headers: pairs,
      body: chunksOf(response.body),
      cancel: () => response.body?.cancel().catch(() => undefined),
    };
  },
};

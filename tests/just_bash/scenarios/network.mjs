// curl, over a `fetch` that answers by itself.
import { plain } from '../support.mjs';

const pages = {
  'https://api.example.com/v1/a': () =>
    new Response('hello\n', { headers: { 'content-type': 'text/plain' } }),
  'https://api.example.com/v1/moved': () =>
    new Response('', { status: 302, headers: { location: 'https://api.example.com/v1/a' } }),
  'https://api.example.com/v1/away': () =>
    new Response('', { status: 302, headers: { location: 'https://evil.example.com/' } }),
  'https://api.example.com/v1/missing': () => new Response('gone\n', { status: 404 }),
  'https://api.example.com/v1/bin': () => new Response(new Uint8Array([0, 255, 1])),
  'https://api.example.com/v1/large': () => new Response('x'.repeat(5000)),
};

/** Runs scripts with `globalThis.fetch` in the hands of the test; tells what was asked. */
async function asked(body) {
  const real = globalThis.fetch;
  const log = [];
  globalThis.fetch = async (input, init = {}) => {
    const url = String(input?.url ?? input);
    const headers = new Headers(init.headers);
    log.push([init.method ?? 'GET', url, headers.get('authorization'), headers.get('x-own')]);
    return (pages[url] ?? (() => new Response('no page', { status: 404 })))(init);
  };
  try {
    return [await body(), log];
  } finally {
    globalThis.fetch = real;
  }
}

const runs =
  (options, ...scripts) =>
  async ({ Bash }) =>
    asked(async () => {
      const bash = new Bash(options);
      const out = [];
      for (const script of scripts) {
        const { stdout, exitCode } = plain(await bash.exec(script));
        out.push([stdout, exitCode]);
      }
      return out;
    });

const list = { network: { allowedUrlPrefixes: ['https://api.example.com/v1'] } };

export const scenarios = {
  'a list of prefixes': runs(
    list,
    'curl -s https://api.example.com/v1/a',
    'curl -s https://api.example.com/v1/a | wc -c',
    'curl -s https://api.example.com/v1/bin | od -An -tx1',
    'curl -s -o /tmp/f https://api.example.com/v1/a; cat /tmp/f',
  ),
  'beyond the list': runs(
    list,
    'curl -s https://api.example.com/v2/a',
    'curl -s https://api.example.com/v10',
    'curl -s https://evil.example.com/',
    'curl -s http://api.example.com/v1/a',
  ),
  methods: async (J) => [
    await runs(
      list,
      'curl -s -X POST -d x=1 https://api.example.com/v1/a',
      'curl -s -I https://api.example.com/v1/missing | head -1 | cut -c1-12',
    )(J),
    await runs(
      { network: { ...list.network, allowedMethods: ['POST'] } },
      'curl -s -d x=1 https://api.example.com/v1/a',
      'curl -s https://api.example.com/v1/a',
    )(J),
  ],
  redirects: runs(
    list,
    'curl -s -L https://api.example.com/v1/moved',
    'curl -s -L https://api.example.com/v1/away',
    'curl -s -w "%{http_code}" -o /dev/null https://api.example.com/v1/moved',
  ),
  statuses: runs(
    list,
    'curl -s https://api.example.com/v1/missing',
    'curl -s -f https://api.example.com/v1/missing',
  ),
  transforms: runs(
    {
      network: {
        allowedUrlPrefixes: [
          { url: 'https://api.example.com/v1', transform: [{ headers: { Authorization: 'Bearer secret' } }] },
        ],
      },
    },
    'curl -s -H "Authorization: mine" -H "X-Own: o" https://api.example.com/v1/a',
  ),
  everything: runs(
    { network: { dangerouslyAllowFullInternetAccess: true } },
    'curl -s https://api.example.com/v1/a',
    'curl -s -X DELETE https://api.example.com/v1/a',
  ),
  'a size': runs(
    { network: { ...list.network, maxResponseSize: 1000 } },
    'curl -s https://api.example.com/v1/large | wc -c',
  ),
  'a fetch of the embedder': async ({ Bash }) => {
    const seen = [];
    const bash = new Bash({
      fetch: async (url, options = {}) => {
        seen.push([url, options.method ?? 'GET']);
        return {
          status: 200,
          statusText: 'OK',
          headers: { 'content-type': 'text/plain' },
          body: new TextEncoder().encode('mine\n'),
          url,
        };
      },
    });
    return [plain(await bash.exec('curl -s https://anything.example/x')), seen];
  },
  'what curl says': async ({ Bash, NetworkAccessDeniedError }) => {
    const out = [];
    const say = async (options, script) => out.push(plain(await new Bash(options).exec(script)));
    const some = { network: { allowedUrlPrefixes: ['https://api.example.com/v1'] } };
    await say(some, 'curl https://evil.example.com/x');
    await say(some, 'curl -s https://evil.example.com/x');
    await say(some, 'curl -sS https://api.example.com/v2');
    const answer = async (url) => ({
      status: url.endsWith('missing') ? 404 : 200,
      statusText: '',
      headers: {},
      body: new TextEncoder().encode('text'),
      url,
    });
    await say({ fetch: answer }, 'curl https://a.example/x; curl -o f https://a.example/y; cat f');
    await say({ fetch: answer }, 'curl -f https://a.example/missing');
    const refuse = async (url) => {
      throw new NetworkAccessDeniedError(url);
    };
    await say({ fetch: refuse }, 'curl https://a.example/x');
    return out;
  },
};

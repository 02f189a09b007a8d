// The client of a page: a realm, and a worker beside it that is kept alive.
import { own } from './own.js';
import { Realm } from './realm.js';
import { setSetting } from './setting.js';

declare const __DAEBUG_KEY__: string;

const WORDS =
  'acorn alder amber aspen aurora birch bloom brook cedar cliff clover cloud coral creek dawn delta dune ember fern fjord forest frost glade grove harbor heath heron island ivy lagoon lake lark maple meadow mist moss ocean orchid pebble pine prairie rain reef river sage shore spruce willow'.split(
    ' ',
  );
const NAME_KEY = 'daebug-name';
const BEAT_MS = 10_000;
const SILENT_MS = 20_000;
const MOST_WORKERS = 5;
const HEALTHY_MS = 60_000;

function makeName(): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const now = new Date();
  const word = WORDS[Math.floor(Math.random() * WORDS.length)] as string;
  const number = 5 + Math.floor(Math.random() * 15);
  return `${number}-${word}-${two(now.getHours())}${two(now.getMinutes())}-${two(now.getSeconds())}`;
}

function pageName(): string {
  try {
    const known = sessionStorage.getItem(NAME_KEY);
    if (known) return known;
    const name = makeName();
    sessionStorage.setItem(NAME_KEY, name);
    return name;
  } catch {
    return makeName();
  }
}

const sanitise = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The worker's realm has its own loop (worker.ts); here is only who watches over it. */
function keepWorker(origin: string, pageOf: string, key: string): void {
  const name = sanitise(`${pageOf}-webworker`);
  const endpoint = `${origin}/-daebug-channel?name=${encodeURIComponent(name)}&url=${encodeURIComponent(`worker://${name}`)}`;
  const post = (message: object): void => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (key !== '') headers['x-api-key'] = key;
    own.fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(message) }).catch(() => undefined);
  };
  let worker: Worker | undefined;
  let made = 0;
  let bornMs = 0;
  let pongMs = 0;
  const start = (): boolean => {
    if (made >= MOST_WORKERS) return false;
    made++;
    try {
      worker = new Worker(`${origin}/-daebug-worker-bootstrap.js`, { name, type: 'module' });
    } catch (error) {
      console.warn('daebug: no worker can be made here', error);
      return false;
    }
    bornMs = pongMs = own.now();
    worker.addEventListener('message', (event: MessageEvent<{ type?: string }>) => {
      if (event.data?.type === 'pong') pongMs = own.now();
    });
    worker.addEventListener('error', (event) => event.preventDefault());
    worker.postMessage({ type: 'init', key, name });
    post({ type: 'worker-init', mainPage: pageOf });
    return true;
  };
  if (!start()) return;
  const timer = own.setInterval(() => {
    const silent = own.now() - pongMs;
    if (silent <= SILENT_MS) {
      if (own.now() - bornMs > HEALTHY_MS) made = 1;
      worker?.postMessage({ type: 'ping' });
      return;
    }
    post({ type: 'worker-timeout', duration: silent });
    worker?.terminate();
    if (!start()) own.clearInterval(timer);
  }, BEAT_MS);
}

function start(): void {
  const name = pageName();
  const key = typeof __DAEBUG_KEY__ === 'string' ? __DAEBUG_KEY__ : '';
  setSetting({ name, key, fetch: own.fetch });
  const realm = new Realm({
    origin: location.origin,
    name,
    url: location.href,
    key,
    caller: true,
    source: 'window.onerror',
  });
  void realm.loop();
  if (typeof Worker === 'function') keepWorker(location.origin, name, key);
}

// A page in a frame of ours runs tests and is no realm.
if (!('__daebug_iframe' in globalThis)) start();

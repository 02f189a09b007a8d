// The client of a page's worker.
import { own } from './own.js';
import { evaluate, Realm } from './realm.js';
import { setSetting } from './setting.js';

interface Message {
  type?: string;
  key?: string;
  name?: string;
}

const scope = globalThis as unknown as {
  name: string;
  postMessage(message: object): void;
};

// Import maps do not reach workers.
const ofNode = /\bimport\(\s*(['"`])node:(test|assert)(?:\/strict)?\1\s*\)/g;
const resolve = (code: string): string =>
  code.replace(ofNode, (_all, _quote, name: string) => `import('/-daebug-node:${name}.js')`);

let started = false;
addEventListener('message', (event: MessageEvent<Message>) => {
  const message = event.data;
  if (message?.type === 'ping') scope.postMessage({ type: 'pong', timestamp: new own.Date().toISOString() });
  if (message?.type !== 'init' || started) return;
  started = true;
  const name = message.name ?? scope.name;
  const key = message.key ?? '';
  setSetting({ name, key, fetch: own.fetch });
  const realm = new Realm({
    origin: location.origin,
    name,
    url: `worker://${name}`,
    key,
    caller: false,
    source: 'self.onerror',
    evaluate: (code) => evaluate(resolve(code)),
  });
  void realm.loop();
});

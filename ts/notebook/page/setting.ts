// What the parts of the client tell each other about the realm that they are in.

export interface Setting {
  name: string;
  key: string;
  /** The realm's own, before a page put another in its place. */
  fetch: typeof globalThis.fetch;
}

const KEY = Symbol.for('daebug.realm');

export function setSetting(setting: Setting): void {
  Object.defineProperty(globalThis, KEY, { value: setting, configurable: true, enumerable: false });
}

export function getSetting(scope: object = globalThis): Setting | undefined {
  return (scope as Record<symbol, Setting | undefined>)[KEY];
}

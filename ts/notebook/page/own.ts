// What the client itself uses of its realm, as it was when the client came: pages and their tests put their own `fetch`,
// timers and clocks in the place of these.

const bound = <F extends (...args: never[]) => unknown>(work: F): F => work?.bind(globalThis) as F;

export const own = {
  fetch: /* @__PURE__ */ bound(globalThis.fetch),
  setTimeout: /* @__PURE__ */ bound(globalThis.setTimeout) as typeof globalThis.setTimeout,
  clearTimeout: /* @__PURE__ */ bound(globalThis.clearTimeout),
  setInterval: /* @__PURE__ */ bound(globalThis.setInterval) as typeof globalThis.setInterval,
  clearInterval: /* @__PURE__ */ bound(globalThis.clearInterval),
  Date: globalThis.Date,
  now: globalThis.Date.now,
};

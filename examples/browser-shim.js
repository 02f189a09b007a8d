// A realm of your own, made of the notebook's plain routes: /workers, /instances and /tests. Load it as a module from a page that the
// notebook serves (see browser-shim.htm; the server does not put its own client into .htm files).
//
//   import { connect } from './browser-shim.js';
//   const realm = await connect('my-page');      // then write to daebug/my-page.md
const AsyncFunction = (async () => undefined).constructor;

/** As an expression if it can be parsed as one, else as the body of a function. */
function evaluate(code) {
  let run;
  try {
    run = new AsyncFunction(`return (${code}\n)`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    run = new AsyncFunction(code);
  }
  return run();
}

const send = (path, body) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Registers a realm of that name and answers its requests until `close` is called. */
export async function connect(name) {
  const registered = await send('/workers/register', { workerName: name, url: location.href });
  if (!registered.ok) throw new Error(`not registered: ${await registered.text()}`);
  const { file, pollUrl } = await registered.json();
  const own = `/instances/${encodeURIComponent(name)}`;
  const events = [];
  const report = (level, args) =>
    events.push({ type: 'console', level, eventAt: new Date().toISOString(), message: args.join(' ') });
  let closed = false;

  async function answer(job) {
    let result;
    try {
      const value = await evaluate(job.code);
      result = value === undefined ? { ok: true } : { ok: true, value };
      JSON.stringify(result);
    } catch (error) {
      result = { ok: false, error: error?.stack ?? String(error) };
    }
    await send(`${own}/jobs/${job.jobId}/result`, { ...result, backgroundEvents: events.splice(0) });
  }

  async function loop() {
    while (!closed) {
      try {
        const response = await fetch(`${pollUrl}?timeout=20000`);
        if (response.status === 200) await answer(await response.json());
        else if (!response.ok) throw new Error(`status ${response.status}`);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 3000));
      }
    }
  }
  void loop();
  const beat = setInterval(() => void send(`/workers/${encodeURIComponent(name)}/heartbeat`, {}), 10_000);

  return {
    name,
    file,
    log: (...args) => report('log', args),
    /** What was logged outside of a job. */
    flush: () => send(`${own}/background`, { events: events.splice(0) }),
    /** Asks for a test run in this or another realm; resolves with its id. */
    runTests: async (files) => (await (await send('/tests/run', { instance: name, files })).json()).runId,
    /** Everybody who is connected. */
    others: async () => (await fetch('/instances')).json(),
    close() {
      closed = true;
      clearInterval(beat);
    },
  };
}

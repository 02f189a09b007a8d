// The daemon in a page of a real Chromium: over message ports, with web workers and without.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildDemo } from '../../scripts/lib/demo.mjs';
import { serveFiles } from '../../scripts/lib/static-server.mjs';
import { openBrowser, openPage } from './support.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server, browser, page, problems;

before(async () => {
  server = await serveFiles(fileURLToPath(new URL('../..', import.meta.url)));
  browser = await openBrowser();
  ({ page, problems } = await openPage(browser.context, `${server.url}tests/browser/blank.html`));
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Runs a function in the page with a daemon, a client of it, and what the package exports. */
const withDaemon = (options, work) =>
  // As text, which the page's own policy does not bind.
  page.evaluate(`(async () => {
    const bivalve = await import('/dist/bundle/daemon-browser.js');
    const daemon = await bivalve.Daemon.start(${JSON.stringify(options)});
    const client = bivalve.DaemonClient.over(daemon.connect());
    try {
      return await (${work})({ daemon, client, ...bivalve });
    } finally {
      await daemon.stop();
    }
  })()`);

const done = { success: true, code: 0, message: 'Script executed successfully' };

for (const workers of [4, 0]) {
  const where = workers ? 'in web workers' : "on the page's thread";

  test(`calls and scripts, ${where}`, async () => {
    const told = await withDaemon({ workers }, async ({ client, DaemonError }) => {
      const error = async (promise) => {
        try {
          await promise;
        } catch (thrown) {
          return [thrown instanceof DaemonError, thrown.code, thrown.message];
        }
        return undefined;
      };
      return {
        plain: await client.executeScript('goxel.addVoxel(1, 2, 3, [255, 0, 0])'),
        voxel: await client.call('goxel.get_voxel', [1, 2, 3]),
        value: (
          await client.executeScript('setTimeout(() => {}, 20); args.n * 2', {
            return: true,
            args: { n: 21 },
          })
        ).value,
        thrown: (await client.executeScript('goxel.addVoxel(9, 9, 9); throw new Error("no")')).error.message,
        kept: (await client.call('goxel.get_voxel', [9, 9, 9])).exists,
        version: (await client.call('version')).version,
        late: await error(client.executeScript('for (;;);', { timeout_ms: 100 })),
        unknown: await error(client.call('nothing')),
        recursion: (
          await client.executeScript('const f = (n) => 1 + f(n + 1); try { f(0) } catch (e) { e.message }', {
            return: true,
          })
        ).value,
        after: (await client.executeScript('goxel.countVoxels()', { return: true })).value,
      };
    });
    const { version } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(told, {
      plain: done,
      voxel: { x: 1, y: 2, z: 3, exists: true, color: [255, 0, 0, 255] },
      value: 42,
      thrown: 'no',
      kept: false,
      version,
      late: [true, -32603, 'Script execution timeout'],
      unknown: [true, -32601, 'Method not found: nothing'],
      recursion: 'Maximum call stack size exceeded',
      after: 1,
    });
  });

  test(`a client that goes takes its scripts along, ${where}`, async () => {
    const states = await withDaemon({ workers }, async ({ daemon, client, DaemonClient }) => {
      const other = DaemonClient.over(daemon.connect());
      // Scripts on this thread end by themselves: those that wait are withdrawn.
      void other.executeScript('for (;;);', { timeout_ms: 200 }).catch(() => undefined);
      const waiting = Array.from({ length: 8 }, () =>
        other.executeScript('goxel.addVoxel(5, 5, 5)').catch((error) => error.message),
      );
      other.close();
      const list = await Promise.all(waiting);
      let scripts;
      do scripts = await client.call('goxel.list_scripts');
      while (scripts.count > 0);
      return [list, (await client.call('goxel.get_voxel', [5, 5, 5])).exists];
    });
    if (workers === 0) assert.deepEqual(states, [Array(8).fill('the connection was closed'), false]);
    else assert.deepEqual(states[0], Array(8).fill('the connection was closed'));
  });
}

test('without workers other calls are answered between scripts, which have a second', async () => {
  const { order, late, data } = await withDaemon({ workers: 0 }, async ({ client }) => {
    const order = [];
    const script = (name) => client.executeScript('const end = Date.now() + 60; while (Date.now() < end);').then(() => order.push(name)); // prettier-ignore
    const scripts = [script('a'), script('b'), script('c')];
    const pings = [];
    for (let i = 0; i < 3; i++) {
      pings.push(client.call('ping').then(() => order.push('ping')));
      await Promise.race([scripts[i]]);
    }
    await Promise.all([...scripts, ...pings]);
    let late;
    const began = performance.now();
    try {
      await client.executeScript('for (;;);');
    } catch (error) {
      late = error;
    }
    return { order, late: [late.message, performance.now() - began], data: late.data };
  });
  assert.deepEqual(order.filter((name) => name !== 'ping'), ['a', 'b', 'c']); // prettier-ignore
  // Those that were asked before a script ended were answered before the next one did.
  assert.equal(order.slice(0, order.indexOf('c')).filter((name) => name === 'ping').length, 2, order.join());
  assert.equal(late[0], 'Script execution timeout');
  assert.equal(data.timeout_ms, 1000);
  assert.ok(late[1] >= 1000, `${late[1]} ms`);
});

test('with workers the page goes on, four run at one time, and one that cannot stop is replaced', async () => {
  const told = await withDaemon({ workers: 4 }, async ({ client }) => {
    const busy = Array.from({ length: 4 }, () => client.executeScript('const end = Date.now() + 300; while (Date.now() < end);')); // prettier-ignore
    let ended = 0;
    for (const each of busy) void each.then(() => ended++);
    const pong = await client.call('ping');
    const running = (await client.call('goxel.list_scripts')).scripts.filter(
      ({ state }) => state === 'running',
    );
    const endedFirst = ended;
    await Promise.all(busy);
    const endless = client.executeScript('for (;;);', { timeout_ms: 60_000, name: 'endless' }).catch((error) => error.message); // prettier-ignore
    let id;
    do
      id = (await client.call('goxel.list_scripts')).scripts.find(
        ({ state }) => state === 'running',
      )?.script_id;
    while (id === undefined);
    const { cancelled } = await client.call('goxel.cancel_script', { script_id: id });
    return { pong: pong.pong, running: running.length, endedFirst, cancelled, endless: await endless, value: (await client.executeScript('3', { return: true })).value }; // prettier-ignore
  });
  assert.deepEqual(told, {
    pong: true,
    running: 4,
    endedFirst: 0,
    cancelled: true,
    endless: 'Script execution cancelled',
    value: 3,
  });
});

test('raw ports: texts are answered by texts, objects by objects, and what is no JSON is told', async () => {
  const told = await withDaemon({}, async ({ daemon }) => {
    const port = daemon.connect();
    const answers = [];
    let heard = () => undefined;
    port.onmessage = ({ data }) => {
      answers.push(data);
      heard();
    };
    const ask = (message) =>
      new Promise((resolve) => {
        heard = resolve;
        port.postMessage(message);
      });
    await ask('{"jsonrpc":"2.0","method":"echo","params":["ä\\n"],"id":1}');
    await ask({ jsonrpc: '2.0', method: 'echo', params: { a: [1] }, id: 'x' });
    await ask([
      { jsonrpc: '2.0', method: 'echo', params: [1], id: 1 },
      { jsonrpc: '2.0', method: 'echo', params: [2], id: 2 },
    ]);
    await ask('{"broken');
    await ask({ big: 10n });
    await ask(undefined);
    await ask(7);
    await ask({});
    // One that only notifies hears nothing.
    port.postMessage({ jsonrpc: '2.0', method: 'goxel.add_voxel', params: [4, 4, 4] });
    await ask({ jsonrpc: '2.0', method: 'goxel.get_voxel', params: [4, 4, 4], id: 9 });
    return answers;
  });
  const broken = (code, message) => ({ jsonrpc: '2.0', error: { code, message }, id: null });
  assert.equal(told[0], '{"jsonrpc":"2.0","result":["ä\\n"],"id":1}');
  assert.deepEqual(told[1], { jsonrpc: '2.0', result: { a: [1] }, id: 'x' });
  assert.deepEqual(told[2].map(({ result }) => result), [[1], [2]]); // prettier-ignore
  assert.deepEqual(JSON.parse(told[3]), broken(-32700, 'Parse error'));
  assert.deepEqual([told[4], told[5]], Array(2).fill(broken(-32700, 'Parse error')));
  assert.deepEqual([told[6], told[7]], Array(2).fill(broken(-32600, 'Invalid Request')));
  assert.equal(told[8].result.exists, true);
});

test('files are in memory; machines run bash', async () => {
  const told = await withDaemon({}, async ({ daemon, client }) => {
    await client.executeScript('goxel.fillBox([0, 0, 0], [2, 2, 2])');
    const saved = await client.call('goxel.save_project', { path: '/a.gox' });
    const size = daemon.files.get('/a.gox').byteLength;
    await client.call('goxel.create_project');
    const loaded = await client.call('goxel.load_project', { path: '/a.gox' });
    const missing = await client.call('goxel.load_project', { path: '/b.gox' }).catch(({ data }) => data.errno);
    const output = [];
    client.onNotification = (method, { text }) => output.push([method, text]);
    const bash = await client.call('bivalve.execute_script', {
      language: 'bash', script: 'tr a-z A-Z < in; echo é > out', files: { '/home/user/in': 'abc\n' }, cwd: '/home/user', stream: true,
    });
    return { saved: saved.success, size: size > 100, voxels: loaded.voxel_count, missing, stdout: bash.stdout, files: bash.files.map(({ path, text }) => [path, text]), output };
  }); // prettier-ignore
  assert.deepEqual(told, {
    saved: true,
    size: true,
    voxels: 27,
    missing: 'ENOENT',
    stdout: 'ABC\n',
    files: [['/home/user/out', 'é\n']],
    output: [['bivalve.output', 'ABC\n']],
  });
});

test('a worker can be a client', async () => {
  const value = await withDaemon({}, async ({ daemon }) => {
    const worker = new Worker('/tests/browser/port_client.mjs', { type: 'module' });
    const port = daemon.connect();
    worker.postMessage(0, [port]);
    const { data } = await new Promise((resolve) => (worker.onmessage = resolve));
    worker.terminate();
    return data.result.value;
  });
  assert.equal(value, 42);
  assert.deepEqual(problems, []);
});

test('the demo: a script builds, the picture shows it, axe finds nothing', async () => {
  const demo = await serveFiles(await buildDemo());
  try {
    for (const query of ['', '?workers=0']) {
      const opened = await openPage(browser.context, `${demo.url}voxels.html${query}`);
      const says = (text) =>
        opened.page.waitForFunction(
          (wanted) => document.getElementById('status').textContent.includes(wanted),
          text,
        );
      await says('Ready.');
      await opened.page.getByRole('button', { name: 'Run' }).click();
      await says('voxels changed');
      await opened.page.locator('#picture').focus();
      await opened.page.keyboard.press('Enter');
      assert.match(await opened.page.locator('#picked').innerText(), /^x -?\d+, y/);
      await opened.page.evaluate(axe);
      const { violations } = await opened.page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        [],
      );
      await opened.page.getByRole('button', { name: 'Undo' }).click();
      await opened.page.locator('#picture').focus();
      await opened.page.waitForFunction(() => {
        document.getElementById('picture').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        return document.getElementById('picked').textContent === 'Nothing is there.';
      });
      assert.deepEqual(opened.problems, []);
      await opened.page.close();
    }
  } finally {
    await demo.close();
  }
});

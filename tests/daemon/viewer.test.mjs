// The viewer's server: who may look, what is told, and that what is told is what is there.
import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { Camera } from '../../dist/daemon/ui/camera.js';
import { pick, readAnswer } from '../../dist/daemon/ui/chunks.js';
import { readEvents } from '../../dist/daemon/ui/stream.js';
import { finish } from '../finish.mjs';
import { Raw, startDaemon } from './support.mjs';

async function open(t, ...args) {
  const daemon = await startDaemon(t, '--http', '0', ...args);
  const url = /the viewer is at (\S+)/.exec(daemon.log())[1];
  const client = await Raw.connect(daemon.socket);
  t.after(() => client.end());
  return { daemon, url, c: client };
}

/** A request with exactly these headers. */
function ask(url, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { headers, method, agent: false }, (response) => {
      let text = '';
      response.on('data', (bytes) => (text += bytes));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end();
  });
}

/** A viewer: what it has been told, kept as the page keeps it. */
class Viewer {
  chunks = new Map();
  seen = 0;
  events = [];
  #waiting = [];

  static async open(t, url, headers = {}) {
    const viewer = new Viewer();
    const stop = new AbortController();
    finish(t, () => stop.abort());
    const response = await fetch(new URL('/events', url), { headers, signal: stop.signal });
    assert.equal(response.status, 200, await (response.ok ? '' : response.text()));
    void (async () => {
      for await (const event of readEvents(response.body)) {
        const waiting = viewer.#waiting.shift();
        if (waiting) waiting(event);
        else viewer.events.push(event);
      }
    })().catch(() => undefined);
    Object.assign(viewer, { url, headers, stop });
    viewer.id = (await viewer.next()).data.viewer;
    return viewer;
  }

  next() {
    if (this.events.length > 0) return Promise.resolve(this.events.shift());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** One answer. */
  async ask(params = {}) {
    const query = new URLSearchParams({ viewer: this.id, seen: this.seen, ...params });
    const response = await fetch(new URL(`/view?${query}`, this.url), { headers: this.headers });
    if (!response.ok) throw new Error(String(response.status));
    const answer = readAnswer(await response.arrayBuffer());
    this.seen = answer.head.seq;
    if (answer.head.full) this.chunks.clear();
    for (const chunk of answer.chunks) this.chunks.set(chunk.low.join(), chunk);
    return answer;
  }

  async all(params) {
    let told = 0;
    for (;;) {
      const { head, chunks } = await this.ask(params);
      told += chunks.length;
      if (!head.more) return { head, told };
    }
  }

  /** The faces that it was told, one by one: "x,y,z,side" and the colour. */
  faces() {
    const faces = new Map();
    for (const { low, quads } of this.chunks.values())
      for (let i = 0; i < quads.length; i += 12) {
        const [x, y, z, side, width, height, , , ...colour] = quads.subarray(i, i + 12);
        const axis = side & 3;
        for (let u = 0; u < width; u++)
          for (let v = 0; v < height; v++) {
            const at = [low[0] + x, low[1] + y, low[2] + z];
            at[(axis + 1) % 3] += u;
            at[(axis + 2) % 3] += v;
            if (side & 4) at[axis]--;
            const key = `${at},${axis}${side & 4 ? '+' : '-'}`;
            assert.ok(!faces.has(key), `told twice: ${key}`);
            faces.set(key, colour.join());
          }
      }
    return faces;
  }
}

/** The faces of a list of voxels that can be seen, from the definition. */
function visibleFaces(voxels) {
  const at = new Map(voxels.map(({ x, y, z, color }) => [`${x},${y},${z}`, color.join()]));
  const alpha = (colour) => Number(colour.split(',')[3]);
  const faces = new Map();
  for (const { x, y, z, color } of voxels)
    for (const axis of [0, 1, 2])
      for (const step of [-1, 1]) {
        const beside = [x, y, z];
        beside[axis] += step;
        const far = at.get(beside.join());
        if (far !== undefined && (alpha(far) === 255 || far === color.join())) continue;
        faces.set(`${[x, y, z]},${axis}${step > 0 ? '+' : '-'}`, color.join());
      }
  return faces;
}

/** Tens of thousands: a difference is told by its first face. */
function assertFaces(told, wanted) {
  for (const [face, colour] of wanted)
    if (told.get(face) !== colour) assert.equal(told.get(face), colour, face);
  assert.equal(told.size, wanted.size);
}

const voxelsOf = async (c) =>
  (await c.result('goxel.get_layer_voxels', { layer_id: -2, limit: 1000000 })).voxels;

test('what is told is what can be seen, at first and after every change', async (t) => {
  const { url, c } = await open(t);
  const viewer = await Viewer.open(t, url);
  assert.deepEqual((await viewer.all()).head.voxels, 0);
  await c.script(`
    let seed = 7; const next = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
    for (let i = 0; i < 4000; i++)
      goxel.addVoxel(next(70) - 35, next(70) - 35, next(40) - 20, [next(2) * 255, 0, 0, next(4) ? 255 : 128]);
    goxel.fillBox([-20, -20, -40], [20, 20, -30], [0, 99, 0]);`);
  assert.equal((await viewer.next()).name, 'changed');
  const first = await viewer.all();
  assertFaces(viewer.faces(), visibleFaces(await voxelsOf(c)));
  assert.equal(first.head.full, false);
  // One voxel at the corner of chunks changes those around it, and not all.
  await c.result('goxel.add_voxel', { position: [0, 0, -30], color: [1, 2, 3] });
  assert.equal((await viewer.next()).name, 'changed');
  const second = await viewer.all();
  assert.ok(second.told >= 1 && second.told <= 4, `${second.told} chunks`);
  assertFaces(viewer.faces(), visibleFaces(await voxelsOf(c)));
  assert.equal((await viewer.all()).told, 0);
  for (const method of ['undo', 'undo', 'redo', 'redo']) {
    await c.result(`goxel.${method}`);
    await viewer.all();
    assertFaces(viewer.faces(), visibleFaces(await voxelsOf(c)));
  }
  await c.result('goxel.create_project', { name: 'fresh' });
  const { head } = await viewer.all();
  assert.deepEqual([head.name, head.voxels, viewer.faces().size], ['fresh', 0, 0]);
});

test('one that missed an answer gets everything', async (t) => {
  const { url, c } = await open(t);
  const viewer = await Viewer.open(t, url);
  await c.script('goxel.fillBox([0, 0, 0], [100, 3, 3], [1, 1, 1])');
  await viewer.all();
  await viewer.all();
  const faces = viewer.faces();
  viewer.seen = 1;
  viewer.chunks.clear();
  assert.equal((await viewer.ask()).head.full, true);
  assert.deepEqual(viewer.faces(), faces);
  // Viewers do not disturb each other.
  const other = await Viewer.open(t, url);
  await other.all();
  assert.deepEqual(other.faces(), faces);
  assert.equal((await viewer.ask()).head.full, false);
});

test('layers are shown and hidden for one viewer', async (t) => {
  const { url, c } = await open(t);
  await c.script(
    'goxel.addVoxel(0, 0, 0, [255, 0, 0]); goxel.createLayer("b <i>"); goxel.addVoxel(5, 0, 0, [0, 255, 0])',
  );
  const viewer = await Viewer.open(t, url);
  const other = await Viewer.open(t, url);
  const { layers } = (await viewer.all()).head;
  assert.deepEqual(
    layers.map(({ name, visible, voxels }) => [name, visible, voxels]),
    [['Layer 1', true, 1], ['b <i>', true, 1]],
  ); // prettier-ignore
  const seen = (v) => [...new Set(v.faces().values())].sort();
  await viewer.all({ hide: layers[0].id });
  assert.deepEqual(seen(viewer), ['0,255,0,255']);
  await other.all();
  assert.deepEqual(seen(other), ['0,255,0,255', '255,0,0,255']);
  await c.result('goxel.set_layer_visibility', { layer_id: layers[1].id, visible: false });
  await other.all();
  assert.deepEqual(seen(other), ['255,0,0,255']);
  await viewer.all({ hide: layers[0].id, show: layers[1].id });
  assert.deepEqual(seen(viewer), ['0,255,0,255']);
  for (const query of [
    { hide: 'x,-1,,1e99' },
    { show: '0' },
    { seen: 'x' },
    { seen: '-5' },
    { seen: '1e300' },
  ])
    assert.ok((await viewer.ask(query)).head.seq > 0);
});

test('large projects come in parts', async (t) => {
  const { url, c } = await open(t);
  await c.script(
    'for (let x = 0; x < 300; x += 2) for (let y = 0; y < 300; y += 2) goxel.addVoxel(x, y, (x * y) % 7, [x % 256, 0, 0])',
  );
  const viewer = await Viewer.open(t, url);
  const { head } = await viewer.ask();
  assert.equal(head.more, true);
  await viewer.all();
  assert.equal(viewer.faces().size, 6 * 150 * 150);
});

test('only pages of its own may look', async (t) => {
  const { url } = await open(t);
  const { port } = new URL(url);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await ask(url);
  assert.equal(page.status, 200);
  const policy = page.headers['content-security-policy'];
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.match(policy, /frame-ancestors 'none'/);
  for (const name of ['x-content-type-options', 'referrer-policy', 'cross-origin-resource-policy'])
    assert.ok(page.headers[name], name);
  assert.equal(page.headers['access-control-allow-origin'], undefined);
  assert.doesNotMatch(page.text, /<style|style=|<script>|\son\w+=/);
  for (const host of ['evil.example', `evil.example:${port}`, '10.0.0.1', 'localhost.evil.example', '127.0.0.1.evil.example'])
    assert.equal((await ask(url, { host })).status, 421, host); // prettier-ignore
  for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, '[::1]:80'])
    assert.equal((await ask(url, { host })).status, 200, host);
  const host = `127.0.0.1:${port}`;
  for (const origin of ['http://evil.example', 'null', `https://${host}`, 'http://127.0.0.1:1'])
    assert.equal((await ask(`${url}view?viewer=1`, { host, origin })).status, 403, origin);
  assert.equal((await ask(`${url}view?viewer=1`, { host, origin: `http://${host}` })).status, 410);
  assert.equal((await ask(`${url}events`, { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status, 403); // prettier-ignore
  assert.equal((await ask(url, { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })).status, 200); // prettier-ignore
  assert.equal((await ask(url, { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).status, 403); // prettier-ignore
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    assert.equal((await ask(url, {}, method)).status, 405, method);
  for (const path of ['x', 'viewer.html', '..%2f..%2fpackage.json', 'viewer.js/', '__proto__', 'constructor'])
    assert.equal((await ask(url + path)).status, 404, path);
  const { text, headers } = await ask(`${url}viewer.js`, {}, 'HEAD');
  assert.deepEqual([text, Number(headers['content-length']) > 1000], ['', true]);
});

test('with a token nothing of the project is told without it', async (t) => {
  const { url, c } = await open(t, '--token', 'secret');
  await c.script('goxel.addVoxel(1, 2, 3)');
  assert.equal((await ask(url)).status, 200);
  for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'Bearer secre' }, { authorization: 'Basic secret' }, { authorization: 'Bearer secrets' }])
    for (const path of ['events', 'view?viewer=1&seen=0'])
      assert.equal((await ask(url + path, headers)).status, 401, JSON.stringify(headers)); // prettier-ignore
  const viewer = await Viewer.open(t, url, { authorization: 'Bearer secret' });
  assert.equal((await viewer.all()).head.voxels, 1);
});

test('other computers need a public place and a token; at most 32 look; the end is the end', async (t) => {
  const { daemon, url } = await open(t);
  for (const args of [['--http', '0.0.0.0:0'], ['--http', '0.0.0.0:0', '--tcp-public'], ['--http', 'x'], ['--http', '1:70000']])
    await assert.rejects(startDaemon(t, ...args), /did not start/, args.join(' ')); // prettier-ignore
  const wide = await startDaemon(t, '--http', '0.0.0.0:0', '--tcp-public', '--token', 'x');
  const place = /the viewer is at (\S+)/.exec(wide.log())[1].replace('0.0.0.0', '127.0.0.1');
  assert.equal((await ask(`${place}events`)).status, 401);
  assert.equal((await ask(place, { host: '10.1.2.3' })).status, 200);
  assert.equal((await ask(place, { host: 'rebound.example' })).status, 421);
  const viewers = [];
  for (let i = 0; i < 32; i++) viewers.push(await Viewer.open(t, url));
  assert.equal((await ask(`${url}events`)).status, 503);
  viewers[0].stop.abort();
  while ((await fetch(new URL(`/view?viewer=${viewers[0].id}`, url))).status !== 410);
  await Viewer.open(t, url);
  daemon.child.kill('SIGTERM');
  assert.deepEqual(await daemon.ended, { code: 0, signal: null });
});

test('a ray meets the voxel that is first on its way', () => {
  let seed = 3;
  const next = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
  const voxels = new Map();
  const byChunk = new Map();
  const floor32 = (c) => c - (((c % 32) + 32) % 32);
  for (let i = 0; i < 3000; i++) {
    const at = [next(60) - 30, next(60) - 30, next(60) - 30];
    voxels.set(at.join(), [next(256), next(256), next(256), 255]);
  }
  for (const [key, colour] of voxels) {
    const at = key.split(',').map(Number);
    const low = at.map(floor32);
    if (!byChunk.has(low.join())) byChunk.set(low.join(), { low, list: [] });
    for (let side = 0; side < 6; side++) {
      const [axis, positive] = [side % 3, side >= 3];
      const corner = at.map((c, i) => c - low[i]);
      if (positive) corner[axis]++;
      byChunk.get(low.join()).list.push(...corner, axis | (positive ? 4 : 0), 1, 1, 0, 0, ...colour);
    }
  }
  const chunks = [...byChunk.values()].map(({ low, list }) => ({ low, quads: new Uint8Array(list) }));
  const camera = new Camera();
  let met = 0;
  for (let i = 0; i < 400; i++) {
    camera.orbit(next(628) / 100, next(300) / 100 - 1.5);
    camera.distance = 40 + next(200);
    camera.aspect = 1 + next(100) / 100;
    const ray = camera.ray(next(200) / 100 - 1, next(200) / 100 - 1);
    // Every voxel by itself: where the ray comes into it, if it does.
    let wanted = Infinity;
    for (const key of voxels.keys()) {
      const low = key.split(',').map(Number);
      let [near, far] = [0, Infinity];
      for (let axis = 0; axis < 3; axis++) {
        const ends = [0, 1].map((more) => (low[axis] + more - ray.from[axis]) / ray.to[axis]);
        near = Math.max(near, Math.min(...ends));
        far = Math.min(far, Math.max(...ends));
      }
      if (near < far && near < wanted) wanted = near;
    }
    const hit = pick(chunks, ray);
    assert.equal(hit !== undefined, wanted < Infinity, `ray ${i}`);
    if (!hit) continue;
    met++;
    assert.ok(Math.abs(hit.distance - wanted) < 1e-6, `ray ${i}: ${hit.distance}, ${wanted}`);
    assert.deepEqual(hit.colour, voxels.get(hit.voxel.join()));
  }
  assert.ok(met > 40, `${met} rays met something`);
});

// The page that shows the daemon's project while scripts change it.
import { Camera, type Vec } from './camera.js';
import { describe, pick, readAnswer, type Hit, type ViewHead } from './chunks.js';
import { lookAround } from './look.js';
import { Scene } from './scene.js';
import { readEvents } from './stream.js';

const RETRY_MS = 1000;

const $ = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const canvas = $<HTMLCanvasElement>('picture');
const camera = new Camera();
const scene = Scene.open(canvas, camera);

// ---- what is shown

let head: ViewHead | undefined;
let picked: Vec | undefined;
/** Nobody has looked around yet: the view follows what is there. */
let fresh = true;
/** Layers that this page shows or hides by itself. */
const own = new Map<number, boolean>();

function note(text: string): void {
  $('note').textContent = text;
  $('note').hidden = text === '';
}

function showStatus(text: string): void {
  if ($('status').textContent !== text) $('status').textContent = text;
}

function fit(): void {
  camera.aspect = canvas.clientWidth / Math.max(1, canvas.clientHeight);
  const [low, high] = head?.bounds ?? [[-8, -8, 0] as Vec, [7, 7, 15] as Vec];
  camera.fit(low, [high[0] + 1, high[1] + 1, high[2] + 1]);
  scene?.draw();
}

function showLayers(layers: ViewHead['layers']): void {
  const list = $('layers');
  for (const [i, layer] of layers.entries()) {
    let box = list.children[i]?.querySelector('input');
    if (!box || Number(box.value) !== layer.id) {
      const item = document.createElement('li');
      const label = item.appendChild(document.createElement('label'));
      box = label.appendChild(document.createElement('input'));
      box.type = 'checkbox';
      box.value = String(layer.id);
      label.append(' ', document.createElement('span'));
      if (list.children[i]) list.replaceChild(item, list.children[i]);
      else list.append(item);
    }
    box.checked = own.get(layer.id) ?? layer.visible;
    const name = box.parentElement?.querySelector('span');
    const text = `${layer.name || 'unnamed'} (${layer.voxels.toLocaleString('en')})`;
    if (name && name.textContent !== text) name.textContent = text;
  }
  while (list.children.length > layers.length) list.lastChild?.remove();
  $('own').hidden = own.size === 0;
}

function show(next: ViewHead): void {
  head = next;
  $('name').textContent = next.name;
  document.title = `${next.name}: voxels`;
  showLayers(next.layers);
  if (next.error !== undefined) note(`This cannot be shown: ${next.error}.`);
  else note(scene ? (next.voxels === 0 ? 'Nothing is there yet.' : '') : NO_PICTURE);
  showStatus(`${next.voxels.toLocaleString('en')} voxels, version ${next.version}`);
  scene?.mark(next.bounds, picked);
}

const NO_PICTURE = 'This browser has no WebGL 2: layers and counts are here, the picture is not.';

// ---- the daemon

const token = (): string =>
  new URLSearchParams(location.hash.slice(1)).get('token') ?? sessionStorage.getItem('token') ?? '';

function get(path: string): Promise<Response> {
  const secret = token();
  return fetch(path, { headers: secret === '' ? {} : { Authorization: `Bearer ${secret}` } });
}

let viewer = 0;
let seen = 0;
let busy = false;
let stale = false;

/** Fetches what has changed, until nothing is left. */
async function refresh(): Promise<void> {
  stale = true;
  if (busy) return;
  busy = true;
  try {
    while (stale && viewer !== 0) {
      stale = false;
      const of = viewer;
      const chosen = (shown: boolean): string =>
        [...own]
          .filter(([, on]) => on === shown)
          .map(([id]) => id)
          .join();
      const query = new URLSearchParams({
        viewer: String(of), seen: String(seen), show: chosen(true), hide: chosen(false),
      }); // prettier-ignore
      const response = await get(`/view?${query.toString()}`);
      if (!response.ok) throw new Error(await response.text());
      const answer = readAnswer(await response.arrayBuffer());
      if (of !== viewer) {
        stale = true;
        continue;
      }
      seen = answer.head.seq;
      stale ||= answer.head.more;
      if (answer.head.full) scene?.clear();
      for (const chunk of answer.chunks) scene?.put(chunk);
      show(answer.head);
      if (fresh) fit();
      scene?.draw();
    }
  } catch (error) {
    showStatus(`The project was not read: ${(error as Error).message}`);
  } finally {
    busy = false;
  }
}

async function listen(): Promise<void> {
  const response = await get('/events');
  $('token-form').hidden = response.status !== 401;
  if (response.status === 401) {
    sessionStorage.removeItem('token');
    showStatus('The daemon wants its token.');
    await new Promise<void>((resolve) => (tokenGiven = resolve));
    return;
  }
  if (!response.ok || !response.body) throw new Error(await response.text());
  for await (const { name, data } of readEvents(response.body)) {
    if (name === 'hello') {
      viewer = (data as { viewer: number }).viewer;
      seen = 0;
    }
    void refresh();
  }
}

let tokenGiven: () => void = () => undefined;

async function stay(): Promise<never> {
  for (;;) {
    try {
      await listen();
      if (viewer !== 0) showStatus('The daemon has ended; looking for it again…');
    } catch {
      showStatus('The daemon does not answer; trying again…');
    }
    viewer = 0;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

// ---- looking around

function showPicked(hit: Hit | undefined): void {
  picked = hit?.voxel;
  $('swatch').style.background = hit
    ? `rgb(${hit.colour.slice(0, 3).join(' ')} / ${hit.colour[3] / 255})`
    : '';
  $('picked').textContent = hit ? describe(hit) : 'nothing is there';
  if (head) scene?.mark(head.bounds, picked);
  scene?.draw();
}

lookAround(canvas, camera, {
  moved() {
    fresh = false;
    scene?.draw();
  },
  fit,
  pick: (x, y) => showPicked(scene && pick(scene.chunks, camera.ray(x, y))),
});

$('fit').addEventListener('click', fit);
$('own').addEventListener('click', () => {
  own.clear();
  void refresh();
});
$('layers').addEventListener('change', ({ target }) => {
  const box = target as HTMLInputElement;
  own.set(Number(box.value), box.checked);
  void refresh();
});
$('token-form').addEventListener('submit', (event) => {
  event.preventDefault();
  sessionStorage.setItem('token', $<HTMLInputElement>('token').value);
  history.replaceState(null, '', location.pathname);
  tokenGiven();
});
new ResizeObserver(() => {
  if (fresh) fit();
  scene?.draw();
}).observe(canvas);

if (!scene) note(NO_PICTURE);
void stay();

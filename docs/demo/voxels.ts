// The script daemon in a page: a client at a message port, and a picture of the project.
import { Daemon, DaemonClient } from 'bivalve/daemon';
import { Camera, type Vec } from '../../ts/daemon/ui/camera.js';
import { describe, pick, readAnswer, type ViewHead } from '../../ts/daemon/ui/chunks.js';
import { lookAround } from '../../ts/daemon/ui/look.js';
import { Scene } from '../../ts/daemon/ui/scene.js';

const $ = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const canvas = $<HTMLCanvasElement>('picture');
const camera = new Camera();
const scene = Scene.open(canvas, camera);

/** `?workers=0`: scripts run on the page's own thread. */
const workers = Number(new URLSearchParams(location.search).get('workers') ?? 4);
const daemon = await Daemon.start({ workers, onChange: () => queueMicrotask(look) });
const client = DaemonClient.over(daemon.connect());

let head: ViewHead | undefined;
let picked: Vec | undefined;
let seen = 0;

function look(): void {
  do {
    const answer = readAnswer(daemon.view(1, { seen, show: [], hide: [] }).buffer);
    head = answer.head;
    seen = head.seq;
    if (head.full) scene?.clear();
    for (const chunk of answer.chunks) scene?.put(chunk);
  } while (head.more);
  scene?.mark(head.bounds, picked);
  fit();
}

function fit(): void {
  camera.aspect = canvas.clientWidth / canvas.clientHeight;
  const [low, high] = head?.bounds ?? [[-8, -8, 0] as Vec, [7, 7, 15] as Vec];
  camera.fit(low, [high[0] + 1, high[1] + 1, high[2] + 1]);
  scene?.draw();
}

const say = (text: string): void => void ($('status').textContent = text);

lookAround(canvas, camera, {
  moved: () => scene?.draw(),
  fit,
  pick(x, y) {
    const hit = scene && pick(scene.chunks, camera.ray(x, y));
    picked = hit?.voxel;
    $('picked').textContent = hit ? describe(hit) : 'Nothing is there.';
    scene?.mark(head?.bounds, picked);
    scene?.draw();
  },
});
$('run').addEventListener('click', () => {
  say('Running…');
  client.executeScript($<HTMLTextAreaElement>('script').value, { return: true, stats: true }).then(
    ({ success, value, error, stats }) =>
      say(
        success
          ? `${JSON.stringify(value) ?? 'Done'} (${Math.round(stats?.run_ms ?? 0)} ms, ${stats?.voxels_changed ?? 0} voxels changed)`
          : `${error?.name ?? 'Error'}: ${error?.message ?? ''}`,
      ),
    (error: unknown) => say((error as Error).message),
  );
});
$('undo').addEventListener('click', () => void client.call('goxel.undo'));
new ResizeObserver(() => scene?.draw()).observe(canvas);
say(scene ? 'Ready.' : 'Ready, but this browser has no WebGL 2: there is no picture.');

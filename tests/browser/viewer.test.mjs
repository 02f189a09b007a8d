// The viewer in a real Chromium: what it shows, live; looked around by mouse and by keyboard.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { Raw, startDaemon } from '../daemon/support.mjs';
import { openBrowser, openPage } from './support.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

async function open(t, ...args) {
  const daemon = await startDaemon(t, '--http', '0', ...args);
  const url = /the viewer is at (\S+)/.exec(daemon.log())[1];
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  return { daemon, url, c };
}

async function look(t, url) {
  const { page, problems } = await openPage(browser.context, url);
  t.after(() => page.close());
  return { page, problems };
}

const says = (page, id, text) =>
  page.waitForFunction(
    ([name, wanted]) => document.getElementById(name).textContent.includes(wanted),
    [id, text],
  );
const picked = (page) => page.locator('#picked').innerText();

/** Clicks a place of the picture: parts of its width and height. */
async function click(page, x = 0.5, y = 0.5) {
  const box = await page.locator('#picture').boundingBox();
  await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
}

/** The colours of a screenshot of the picture, as "r,g,b" with how often. */
async function colours(page) {
  const png = (await page.locator('#picture').screenshot()).toString('base64');
  const blank = await browser.context.newPage();
  const list = await blank.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = {};
    for (let i = 0; i < bytes.length; i += 4) {
      const key = bytes.slice(i, i + 3).join();
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return Object.entries(counts);
  }, png);
  await blank.close();
  return new Map(list);
}

/** Until the picture has many pixels of a colour. */
async function showsColour(page, colour, least = 200) {
  for (let i = 0; i < 100; i++) if (((await colours(page)).get(colour) ?? 0) >= least) return;
  assert.fail(
    `no ${colour}: ${JSON.stringify([...(await colours(page))].sort((a, b) => b[1] - a[1]).slice(0, 8))}`,
  );
}

test('the project is seen, and changes while scripts run', async (t) => {
  const { url, c } = await open(t);
  const { page, problems } = await look(t, url);
  await says(page, 'note', 'Nothing is there yet.');
  await c.script('goxel.fillBox([0, 0, 0], [9, 9, 9], [200, 100, 50])');
  await says(page, 'status', '1,000 voxels');
  // Top, and the two sides that the camera sees: the engine's own shades of the colour.
  await showsColour(page, '200,100,50');
  await click(page);
  assert.match(await picked(page), /^x \d, y \d, z \d: #c86432ff \(200, 100, 50, 255\)$/);
  await c.script('goxel.fillBox([0, 0, 9], [9, 9, 9], [0, 0, 255])');
  await showsColour(page, '0,0,255');
  await c.result('goxel.undo');
  await showsColour(page, '200,100,50');
  await c.result('goxel.create_project', { name: 'Castle' });
  await says(page, 'note', 'Nothing is there yet.');
  assert.equal(await page.locator('h1').innerText(), 'Castle');
  assert.deepEqual(problems, []);
});

test('picking: coordinates and colour of what is under the pointer', async (t) => {
  const { url, c } = await open(t);
  await c.script('goxel.addVoxel(-3, 4, -5, [1, 2, 3, 255])');
  const { page } = await look(t, url);
  await says(page, 'status', '1 voxels');
  await click(page);
  assert.equal(await picked(page), 'x -3, y 4, z -5: #010203ff (1, 2, 3, 255)');
  assert.equal(await page.locator('#swatch').evaluate((e) => e.style.background), 'rgb(1, 2, 3)');
  await click(page, 0.02, 0.02);
  assert.equal(await picked(page), 'nothing is there');
});

test('mouse: turned, moved, nearer', async (t) => {
  const { url, c } = await open(t);
  // Each face of the block has its own colour.
  await c.script(`
    goxel.fillBox([-9, -9, -9], [9, 9, 9], [9, 9, 9]);
    goxel.fillBox([-9, -9, 9], [9, 9, 9], [255, 255, 0]);
    goxel.fillBox([-8, -8, -9], [8, 8, -9], [0, 255, 255]);`);
  const { page } = await look(t, url);
  await says(page, 'status', '6,859 voxels');
  await showsColour(page, '255,255,0');
  const box = await page.locator('#picture').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const drag = async (dx, dy, options) => {
    await page.mouse.move(x, y);
    await page.mouse.down(options);
    await page.mouse.move(x + dx, y + dy, { steps: 5 });
    await page.mouse.up(options);
  };
  await drag(0, -box.height);
  // From below the bottom is seen: half as bright as it is.
  await showsColour(page, '0,128,128');
  await page.getByRole('button', { name: 'Fit' }).click();
  await drag(0.6 * box.width, 0, { button: 'right' });
  await click(page, 0.2, 0.5);
  assert.equal(await picked(page), 'nothing is there');
  await page.getByRole('button', { name: 'Fit' }).click();
  await click(page, 0.5, 0.03);
  assert.equal(await picked(page), 'nothing is there');
  await page.mouse.move(x, y);
  for (let i = 0; i < 2; i++) await page.mouse.wheel(0, -200);
  for (let i = 0; i < 50 && !(await picked(page)).startsWith('x '); i++) await click(page, 0.5, 0.03);
  assert.match(await picked(page), /^x /);
});

test('the keyboard alone does everything', async (t) => {
  const { url, c } = await open(t);
  await c.script(
    'goxel.fillBox([-9, -9, -9], [9, 9, 9], [200, 0, 0]); goxel.fillBox([-9, -9, -9], [9, 9, -9], [0, 255, 255])',
  );
  const { page } = await look(t, url);
  await says(page, 'status', '6,859 voxels');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'picture');
  await page.keyboard.press('Enter');
  assert.match(await picked(page), /#c80000ff/);
  // Down, until only the bottom is seen.
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.match(await picked(page), /z -9: #00ffffff/);
  for (let i = 0; i < 10; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  assert.equal(await picked(page), 'nothing is there');
  await page.keyboard.press('Home');
  for (let i = 0; i < 40; i++) await page.keyboard.press('-');
  for (let i = 0; i < 40; i++) await page.keyboard.press('+');
  await page.keyboard.press(' ');
  assert.match(await picked(page), /^x /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.getByRole('checkbox').isChecked(), false);
  await says(page, 'note', 'Nothing is there yet.');
});

test('layers: shown and hidden here, and as in the project', async (t) => {
  const { url, c } = await open(t);
  await c.script(
    'goxel.fillBox([0, 0, 0], [9, 9, 9], [200, 0, 0]); goxel.createLayer("<b>two"); goxel.fillBox([0, 0, 10], [9, 9, 19], [0, 200, 0])',
  );
  const { page } = await look(t, url);
  await says(page, 'status', '2,000 voxels');
  assert.equal(await page.getByRole('checkbox').count(), 2);
  await page.getByLabel('<b>two (1,000)').uncheck();
  await says(page, 'status', '1,000 voxels');
  assert.equal((await c.result('goxel.list_layers')).layers[1].visible, true);
  await page.getByRole('button', { name: 'As in the project' }).click();
  await says(page, 'status', '2,000 voxels');
  await c.result('goxel.set_layer_visibility', { layer_id: 1, visible: false });
  await says(page, 'status', '1,000 voxels');
  assert.equal(await page.getByLabel('Layer 1 (1,000)').isChecked(), false);
});

test('a token is asked for, or taken from the address', async (t) => {
  const { url, c } = await open(t, '--token', 'a secret');
  await c.script('goxel.addVoxel(0, 0, 0)');
  const { page } = await look(t, url);
  await says(page, 'status', 'wants its token');
  await page.getByLabel('The daemon wants its token:').fill('wrong');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.getElementById('status').textContent.includes('wants its token'));
  await page.getByLabel('The daemon wants its token:').fill('a secret');
  await page.keyboard.press('Enter');
  await says(page, 'status', '1 voxels');
  const other = await look(t, `${url}#token=a%20secret`);
  await says(other.page, 'status', '1 voxels');
});

test('a daemon that ends and comes back', async (t) => {
  const { daemon, url, c } = await open(t);
  await c.script('goxel.addVoxel(0, 0, 0)');
  const { page } = await look(t, url);
  await says(page, 'status', '1 voxels');
  daemon.child.kill('SIGTERM');
  await daemon.ended;
  await says(page, 'status', 'gain…');
  const second = await startDaemon(t, '--http', new URL(url).port);
  await says(page, 'status', '0 voxels');
  second.child.kill('SIGTERM');
  await second.ended;
});

test('axe finds nothing, in light and dark, wide and narrow', async (t) => {
  const { url, c } = await open(t, '--token', 'x');
  await c.script('goxel.addVoxel(0, 0, 0, [255, 0, 0]); goxel.createLayer("two")');
  for (const token of ['', '#token=x'])
    for (const colorScheme of ['light', 'dark'])
      for (const width of [1200, 400]) {
        const { page } = await look(t, 'about:blank');
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 700 });
        await page.goto(url + token);
        await says(page, 'status', token ? '1 voxels' : 'token');
        // The page's own policy does not bind the tester.
        const { violations } = await page.evaluate(`${axe}; axe.run()`);
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
          [],
        );
        await page.close();
      }
});

test('without WebGL 2 the page says so, and the layers are there', async (t) => {
  const { url, c } = await open(t);
  await c.script('goxel.addVoxel(0, 0, 0)');
  const { page, problems } = await look(t, 'about:blank');
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(url);
  await says(page, 'note', 'no WebGL 2');
  await page.getByLabel('Layer 1 (1)').waitFor();
  assert.deepEqual(problems, []);
});

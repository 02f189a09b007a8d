// A log as a page: rendered, with a button on every cell, and as it grows.
import DOMPurify from 'dompurify';
import { marked, type Token, type Tokens } from 'marked';
import uPlot from 'uplot';

interface Realm {
  name: string;
  file: string;
  state: string;
  url: string;
}

const find = <Kind extends HTMLElement = HTMLElement>(id: string): Kind =>
  document.getElementById(id) as Kind;
const name = new URLSearchParams(location.search).get('name') ?? '';
const log = find('log');
const say = (text: string): void => void (find('status').textContent = text);
const api = (path: string, init?: RequestInit): Promise<Response> => fetch(`/-daebug-api${path}`, init);
const isBash = (realm: Realm | undefined): boolean => realm?.url.startsWith('wasm://bash/') ?? false;

let realm: Realm | undefined;
let shown: string[] = [];

async function run(code: string): Promise<void> {
  const fence = '`'.repeat(Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length)) + 1);
  const chunk = `${fence}${isBash(realm) ? 'bash' : 'js'}\n${code}\n${fence}\n`;
  const response = await api(`/instances/${encodeURIComponent(name)}/append`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chunk, agentName: 'notebook' }),
  });
  say(response.ok ? 'asked' : `not taken: ${await response.text()}`);
}

const isCode = (token: Token): token is Tokens.Code => token.type === 'code';
const isCell = (token: Tokens.Code): boolean =>
  /^(?:js|javascript|bash|sh|shell)?$/i.test(token.lang ?? '') && token.codeBlockStyle !== 'indented';

/** The columns of a table or of a list of rows that holds nothing but numbers; undefined: it does not. */
function columnsOf(rows: unknown[][], names: string[]): { names: string[]; data: number[][] } | undefined {
  const [first] = rows;
  if (!first || rows.length < 2 || first.length < 1) return undefined;
  const data = first.map((_, column) => rows.map((row) => Number(row[column] === '' ? NaN : row[column])));
  const fits = rows.every((row) => row.length === first.length) && data.flat().every(Number.isFinite);
  if (!fits) return undefined;
  return first.length === 1
    ? { names: ['', ...names], data: [rows.map((_, i) => i), ...data] }
    : { names, data };
}

function numbersOf(token: Token): { names: string[]; data: number[][] } | undefined {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return columnsOf(
      rows.map((row) => row.map(({ text }) => text)),
      header.map(({ text }) => text),
    );
  }
  if (!isCode(token) || !/^JSON\b/.test(token.lang ?? '')) return undefined;
  try {
    const value = JSON.parse(token.text) as unknown;
    if (!Array.isArray(value)) return undefined;
    const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    if (rows.flat().some((cell) => typeof cell !== 'number')) return undefined;
    return columnsOf(
      rows,
      (rows[0] ?? []).map((_, i) => String(i)),
    );
  } catch {
    return undefined;
  }
}

const COLOURS = ['#0b63c5', '#b3261e', '#2e7d32', '#8e24aa', '#ef6c00'];

function plot(numbers: { names: string[]; data: number[][] }): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'plot';
  const series = numbers.names.map((label, i) =>
    i === 0 ? { label } : { label, stroke: COLOURS[(i - 1) % COLOURS.length] as string },
  );
  new uPlot(
    {
      width: Math.min(log.clientWidth, 700),
      height: 220,
      scales: { x: { time: false } },
      legend: { show: numbers.names.length > 2 },
      series,
    },
    numbers.data as uPlot.AlignedData,
    figure,
  );
  return figure;
}

// HTML in a log is text that somebody wrote, and shown as that.
marked.use({
  renderer: {
    html: ({ text }) =>
      text.replace(
        /[&<>"]/g,
        (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '',
      ),
  },
});

function render(token: Token): HTMLElement {
  const part = document.createElement('div');
  // Links and whatever else a log may hold: nothing of it may run here.
  const html = marked.parser([token]);
  part.append(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, FORBID_TAGS: ['style', 'form', 'img'] }));
  const numbers = numbersOf(token);
  if (numbers) part.append(plot(numbers));
  if (!isCode(token) || !isCell(token)) return part;
  part.className = 'cell';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Run';
  button.addEventListener('click', () => void run(token.text));
  part.append(button);
  return part;
}

function show(text: string): void {
  const tokens = marked.lexer(text).filter((token) => token.type !== 'space');
  const raws = tokens.map(({ raw }) => raw);
  let same = 0;
  while (same < raws.length && raws[same] === shown[same]) same++;
  // What has not changed stays: a selection in it, a place on the page.
  while (log.children.length > same) log.lastElementChild?.remove();
  const atEnd = innerHeight + scrollY > document.body.scrollHeight - 80;
  log.append(...tokens.slice(same).map(render));
  shown = raws;
  if (atEnd) scrollTo(0, document.body.scrollHeight);
}

let loading = false;
let again = false;
async function load(): Promise<void> {
  if (loading) return void (again = true);
  loading = true;
  try {
    const all = (await (await api('/instances')).json()) as Realm[];
    realm = all.find((one) => one.name === name);
    if (!realm) return say(`nobody of the name “${name}” is connected`);
    const response = await api(`/instances/${encodeURIComponent(name)}`);
    show(response.ok ? await response.text() : '');
    say(realm.state);
  } catch {
    say('the server is away; trying again…');
  } finally {
    loading = false;
    if (again) {
      again = false;
      void load();
    }
  }
}

find('title').textContent = name;
document.title = `${name} – Daebug`;
find('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const area = find<HTMLTextAreaElement>('code');
  if (area.value.trim() === '') return;
  void run(area.value).then(() => (area.value = ''));
});
find('code').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) find<HTMLFormElement>('ask').requestSubmit();
});
const source = new EventSource('/-daebug-admin/events');
source.addEventListener('state', () => void load());
source.addEventListener('file', (message: MessageEvent<string>) => {
  if (JSON.parse(message.data) === realm?.file) void load();
});
source.addEventListener('error', () => say('the server is away; trying again…'));

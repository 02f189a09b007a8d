// The page that shows who is connected and what happens, as it happens.
interface Realm {
  name: string;
  url: string;
  file: string;
  state: string;
  lastSeen: string;
}

interface State {
  health: {
    version: string;
    uptimeMs: number;
    root: string;
    jobs: { outstanding: number; total: number; failed: number };
  };
  realms: Realm[];
  events: LogEvent[];
}

interface LogEvent {
  ts: string;
  level: string;
  event: string;
  realm?: string;
  jobId?: string;
  agent?: string;
  ms?: number;
  reason?: string;
}

const MOST_EVENTS = 200;
const find = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Text is only ever text: names and reasons come from anywhere. */
function element(name: string, text = '', attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const clock = (iso: string): string => new Date(iso).toLocaleTimeString();

function realmRow(realm: Realm): HTMLElement {
  const row = element('tr', '', { 'data-realm': realm.name });
  const name = element('td');
  name.append(element('a', realm.name, { href: `/-daebug-notebook?name=${encodeURIComponent(realm.name)}` }));
  row.append(
    name,
    element('td', realm.state, { 'data-state': realm.state }),
    element('td', clock(realm.lastSeen)),
    element('td', realm.url, { class: 'url' }),
  );
  return row;
}

function showState({ health, realms }: State): void {
  const sorted = [...realms].sort((a, b) => b.lastSeen.localeCompare(a.lastSeen));
  find('realms').replaceChildren(...sorted.map(realmRow));
  const { outstanding, total, failed } = health.jobs;
  const facts = { running: outstanding, accepted: total, 'with an error': failed };
  find('jobs').replaceChildren(
    ...Object.entries(facts).flatMap(([name, count]) => [element('dt', name), element('dd', String(count))]),
  );
  find('status').textContent =
    `v${health.version}, ${health.root}, up ${Math.round(health.uptimeMs / 1000)} s`;
}

function eventItem({ ts, level, event, realm, agent, ms, reason }: LogEvent): HTMLElement {
  const words = [clock(ts), event, realm, agent && `by ${agent}`, ms === undefined ? '' : `${ms} ms`, reason];
  const text = words.filter((word) => word).join(' ');
  return element('li', text, level === 'info' ? {} : { 'data-state': 'failed' });
}

const source = new EventSource('/-daebug-admin/events');
let first = true;
source.addEventListener('state', (message: MessageEvent<string>) => {
  const state = JSON.parse(message.data) as State;
  showState(state);
  if (first) find('events').replaceChildren(...state.events.map(eventItem).reverse());
  first = false;
});
source.addEventListener('event', (message: MessageEvent<string>) => {
  const list = find('events');
  list.prepend(eventItem(JSON.parse(message.data) as LogEvent));
  while (list.children.length > MOST_EVENTS) list.lastElementChild?.remove();
});
source.addEventListener('error', () => {
  find('status').textContent = 'the server is away; trying again…';
  first = true;
});

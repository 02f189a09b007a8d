// The demo page: a terminal on a machine in memory.
import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import { Machine } from 'bivalve';
import { Readline } from 'xterm-readline';

type Session = Awaited<ReturnType<Machine['shell']>>;

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found as T;
}

const status = element('status');
const terminal = new Terminal({
  convertEol: true,
  cursorBlink: false,
  minimumContrastRatio: 4.5,
  theme: { background: '#0b0f14', foreground: '#e6edf3' },
});
const fit = new FitAddon();
const readline = new Readline();
terminal.loadAddon(fit);
terminal.loadAddon(readline);
terminal.open(element('terminal'));
fit.fit();
addEventListener('resize', () => fit.fit());

// Tab belongs to the terminal while one types; after Escape it moves the focus on, as everywhere else.
let leaving = false;
terminal.attachCustomKeyEventHandler((event) => {
  if (event.type !== 'keydown') return true;
  const leave = leaving && event.key === 'Tab';
  leaving = event.key === 'Escape';
  return !leave && event.key !== 'Escape';
});

const reader = element<HTMLInputElement>('reader');
reader.addEventListener('change', () => {
  terminal.options.screenReaderMode = reader.checked;
});

let machine: Machine | undefined;
let session: Session | undefined;
let running: AbortController | undefined;
readline.setCtrlCHandler(() => running?.abort());
terminal.onData((data) => {
  if (data === '\x03') running?.abort();
});

async function start(): Promise<void> {
  await machine?.dispose();
  status.textContent = 'Starting the machine…';
  const began = performance.now();
  machine = await Machine.boot({ limits: { memoryBytes: 256 * 1024 * 1024 } });
  session = await machine.shell();
  status.textContent = `The machine started in ${Math.round(performance.now() - began)} ms.`;
}

async function run(line: string): Promise<void> {
  const shell = session;
  if (!shell || line.trim() === '') return;
  running = new AbortController();
  const print = (bytes: Uint8Array): void => terminal.write(bytes);
  try {
    await shell.exec(line, { signal: running.signal, onStdout: print, onStderr: print });
  } catch (error) {
    if (!running.signal.aborted) {
      terminal.writeln(`bivalve: ${error instanceof Error ? error.message : String(error)}`);
      await start();
    }
  } finally {
    running = undefined;
  }
}

async function prompt(): Promise<void> {
  for (;;) {
    let line = await readline.read('$ ');
    while (await session?.isIncomplete(line)) line += `\n${await readline.read('> ')}`;
    await run(line);
  }
}

element('reset').addEventListener('click', () => {
  running?.abort();
  void start().then(() => terminal.focus());
});
for (const example of element('examples').querySelectorAll('button')) {
  example.addEventListener('click', () => {
    terminal.input(example.textContent);
    terminal.input('\r');
    terminal.focus();
  });
}

await start();
terminal.focus();
await prompt();

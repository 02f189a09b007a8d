// `node:test` for pages and workers: tests are declared by the modules that are imported, and run in order.
import { own } from './own.js';
import { getSetting } from './setting.js';

interface TestOptions {
  name?: string;
  skip?: boolean | string;
  only?: boolean;
  timeout?: number;
}
type TestBody = () => unknown;

interface Declared {
  name: string;
  suite: string | null;
  options: TestOptions;
  body: TestBody;
}

interface Tested {
  name: string;
  suite: string | null;
  passed: boolean;
  skipped?: boolean;
  error: string | null;
  duration: number;
  completedAt: string;
}

export interface TestResult {
  passed: number;
  failed: number;
  skipped: number;
  total: number;
  duration: number;
  tests: Tested[];
}

export interface RunOptions {
  files?: string | string[];
  timeout?: number;
  exclude?: string[];
}

const TEST_MS = 30_000;
const RUN_MS = 120_000;
const LEAST_RUN_MS = 15_000;
const PROGRESS_MS = 2000;

// One list for the whole realm: a bundler's server may give this module out under more than one address.
const LIST = Symbol.for('daebug.tests');
const declared = ((globalThis as Record<symbol, unknown>)[LIST] ??= []) as Declared[];
let suite: string | null = null;

function declare(forced: TestOptions, args: unknown[]): void {
  const name = args.find((arg) => typeof arg === 'string');
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as TestOptions | undefined;
  const body = args.find((arg) => typeof arg === 'function') as TestBody | undefined;
  declared.push({
    name: name ?? options?.name ?? (body?.name || 'unnamed test'),
    suite,
    options: { ...options, ...forced },
    body: body ?? (() => undefined),
  });
}

interface Declare {
  (name: string, body?: TestBody): void;
  (name: string, options: TestOptions, body?: TestBody): void;
  (options: TestOptions, body?: TestBody): void;
}
const declareWith =
  (forced: TestOptions): Declare =>
  (...args: unknown[]) =>
    declare(forced, args);

export const test = Object.assign(declareWith({}), {
  skip: declareWith({ skip: true }),
  only: declareWith({ only: true }),
});
export const it = test;

export function describe(name: string, ...rest: unknown[]): void {
  const body = rest.find((arg) => typeof arg === 'function') as (() => void) | undefined;
  const outer = suite;
  suite = name;
  try {
    body?.();
  } finally {
    suite = outer;
  }
}

const errorText = (error: unknown): string => (error as Error | undefined)?.stack || String(error);

function within<T>(work: Promise<T>, ms: number, message: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = own.setTimeout(() => reject(new Error(message)), ms);
  });
  return Promise.race([work, late]).finally(() => own.clearTimeout(timer));
}

function post(path: string, body: object): Promise<Response> {
  const key = getSetting()?.key ?? '';
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (key !== '') headers['x-api-key'] = key;
  return (getSetting()?.fetch ?? own.fetch)(location.origin + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
}

// ---- running

const statusOf = (done: Tested): 'pass' | 'fail' | 'skip' =>
  done.skipped ? 'skip' : done.passed ? 'pass' : 'fail';
const reported = (done: Tested): object => ({
  name: done.name,
  suite: done.suite,
  status: statusOf(done),
  duration: done.duration,
  error: done.error,
  completedAt: done.completedAt,
});

class Report {
  readonly tests: Tested[] = [];
  readonly #begin = own.now();
  #told = 0;
  #toldMs = own.now();

  add(test: Omit<Tested, 'completedAt'>): void {
    this.tests.push({ ...test, completedAt: new own.Date().toISOString() });
  }

  get totals(): { pass: number; fail: number; skip: number; total: number } {
    const count = (which: string): number => this.tests.filter((test) => statusOf(test) === which).length;
    return { pass: count('pass'), fail: count('fail'), skip: count('skip'), total: this.tests.length };
  }

  async progress(): Promise<void> {
    if (own.now() - this.#toldMs < PROGRESS_MS) return;
    this.#toldMs = own.now();
    const recentTests = this.tests.slice(this.#told).map(reported);
    this.#told = this.tests.length;
    await this.#post({ recentTests, complete: false });
  }

  async finish(): Promise<TestResult> {
    const { pass, fail, skip, total } = this.totals;
    const duration = own.now() - this.#begin;
    await this.#post({
      allTests: this.tests.map(reported),
      complete: true,
      reportedAt: new own.Date().toISOString(),
    });
    return { passed: pass, failed: fail, skipped: skip, total, duration, tests: this.tests };
  }

  async #post(message: object): Promise<void> {
    const realmName = getSetting()?.name;
    if (realmName === undefined) return;
    const body = { realmName, totals: this.totals, duration: own.now() - this.#begin, ...message };
    await post('/-daebug-test-progress', body).catch(() => undefined);
  }
}

async function runOne(
  { name, suite, options, body }: Declared,
  report: Report,
  only: boolean,
): Promise<void> {
  if (options.skip || (only && !options.only)) {
    report.add({ name, suite, passed: false, skipped: true, error: null, duration: 0 });
    return;
  }
  await new Promise((resolve) => own.setTimeout(resolve, 1));
  const begin = own.now();
  const ms = options.timeout ?? TEST_MS;
  try {
    await within(Promise.resolve().then(body), ms, `Test timeout after ${ms}ms`);
    report.add({ name, suite, passed: true, error: null, duration: own.now() - begin });
  } catch (error) {
    report.add({ name, suite, passed: false, error: errorText(error), duration: own.now() - begin });
  }
}

/** Imports the files and runs what they declare, in this very realm. */
export async function __daebugRunTests(options: { files?: string[] } = {}): Promise<TestResult> {
  const report = new Report();
  declared.length = 0;
  for (const file of options.files ?? []) {
    try {
      await import(`${file}?t=${own.now()}`);
    } catch (error) {
      const name = `Import: ${file.replace(/^\//, '')}`;
      report.add({ name, suite: null, passed: false, error: errorText(error), duration: 0 });
    }
  }
  const tests = declared.splice(0);
  const only = tests.some((one) => one.options.only);
  for (const one of tests) {
    await runOne(one, report, only);
    await report.progress();
  }
  const result = await report.finish();
  Object.assign(globalThis, { __daebug_test_results: result });
  return result;
}

async function discover(options: RunOptions): Promise<string[]> {
  const files = options.files ?? '**/*.test.js';
  try {
    const response = await post('/-daebug-discover-tests', {
      files,
      ...(options.exclude && { exclude: options.exclude }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return ((await response.json()) as { files: string[] }).files;
  } catch {
    const named = (Array.isArray(files) ? files : [files]).filter((file) => !file.includes('*'));
    return named.map((file) => (file.startsWith('/') ? file : `/${file}`));
  }
}

// ---- in a frame, so that tests do not meddle with the page

interface FrameScope {
  __daebug_iframe?: { options: object; resolve(result: TestResult): void; reject(error: unknown): void };
}

function nodeShim(scope: Window & Record<string, unknown>): void {
  scope['global'] = scope;
  scope['process'] = {
    env: {},
    argv: [],
    nextTick: (work: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => work(...args)),
  };
  scope['setImmediate'] = (work: (...args: unknown[]) => void, ...args: unknown[]) =>
    scope.setTimeout(() => work(...args), 0);
  scope['clearImmediate'] = (id: number) => scope.clearTimeout(id);
  scope['Buffer'] = {
    from: (text: string) => new TextEncoder().encode(text),
    isBuffer: (value: unknown) => value instanceof Uint8Array,
  };
}

async function runInFrame(files: string[], timeout: number | undefined): Promise<TestResult> {
  const ms = Math.min(Math.max(timeout || RUN_MS, LEAST_RUN_MS), RUN_MS);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;left:0;bottom:0;width:1px;height:1px;border:0;opacity:0.01';
  frame.src = `/-daebug-iframe.html?ts=${own.now()}`;
  try {
    const loaded = new Promise<void>((resolve, reject) => {
      frame.onload = () => resolve();
      frame.onerror = () => reject(new Error('the frame cannot be loaded'));
    });
    document.body.append(frame);
    await loaded;
    const scope = frame.contentWindow as unknown as Window & Record<string, unknown> & FrameScope;
    nodeShim(scope);
    const inside = scope.document;
    const result = new Promise<TestResult>((resolve, reject) => {
      scope.__daebug_iframe = { options: { files }, resolve, reject };
    });
    Object.defineProperty(scope, Symbol.for('daebug.realm'), { value: getSetting() });
    for (const map of Array.from(document.querySelectorAll('script[type=importmap]'))) {
      const copy = inside.createElement('script');
      copy.type = 'importmap';
      copy.textContent = map.textContent;
      inside.head.append(copy);
    }
    const script = inside.createElement('script');
    script.type = 'module';
    script.textContent =
      "const { options, resolve, reject } = __daebug_iframe; import('/-daebug-node:test.js').then((m) => m.__daebugRunTests(options)).then(resolve, reject);";
    inside.body.append(script);
    return await within(result, ms, `Test execution timeout after ${ms}ms in iframe`);
  } finally {
    frame.remove();
  }
}

export async function run(options: RunOptions = {}): Promise<TestResult> {
  const files = await discover(options);
  const framed = typeof document !== 'undefined' && !('__daebug_iframe' in globalThis);
  const found = framed ? await runInFrame(files, options.timeout) : await __daebugRunTests({ files });
  // Values of the frame's own kind would be strangers here.
  const result = JSON.parse(JSON.stringify(found)) as TestResult;
  Object.assign(globalThis, { __daebug_test_results: result });
  return result;
}

export default Object.assign(declareWith({}), {
  test,
  it,
  describe,
  run,
  __daebugRunTests,
  skip: test.skip,
  only: test.only,
});

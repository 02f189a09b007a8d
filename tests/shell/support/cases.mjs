// Shell cases as plain files, tests/shell/**/*.test.sh:
//
//   #### title
//   the script, run as `bash -c`
//   ## STDOUT:
//   what it writes
//   ## END
//   ## STDERR:            (when it writes any)
//   …
//   ## END
//   ## status: 2          (when it is not 0)
//
// Expectations are recorded from the real bash and coreutils (`npm run record:shell`), never written by
// hand. Output without a final newline, or with lines that would read as ours, is recorded as
// `## stdout-json: "…"`. All text here is bytes as latin1.
import fs from 'node:fs';
import path from 'node:path';

const streams = ['stdout', 'stderr'];

/** The cases of a file: { title, line, script, recorded, stdout, stderr, status }. */
export function readCases(file) {
  const lines = fs.readFileSync(file, 'latin1').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const cases = [];
  let current = null;
  let block = null;
  for (const [i, line] of lines.entries()) {
    if (block) {
      if (line === '## END, no newline') current[block] = current[block].slice(0, -1);
      if (line.startsWith('## END')) block = null;
      else current[block] += `${line}\n`;
      continue;
    }
    if (line.startsWith('#### ')) {
      current = {
        title: line.slice(5),
        line: i + 1,
        script: '',
        recorded: false,
        stdout: '',
        stderr: '',
        status: 0,
      };
      cases.push(current);
      continue;
    }
    if (!current) continue; // what stands before the first case is a comment
    const mark = /^## (STDOUT|STDERR|stdout-json|stderr-json|status): ?(.*)$/.exec(line);
    if (!mark) {
      if (current.recorded && line.trim())
        throw new Error(`${file}:${i + 1}: a script line after expectations`);
      if (!current.recorded) current.script += `${line}\n`;
      continue;
    }
    current.recorded = true;
    if (mark[1] === 'status') current.status = Number(mark[2]);
    else if (mark[1].endsWith('-json')) current[mark[1].slice(0, 6)] = JSON.parse(mark[2]);
    else block = mark[1].toLowerCase();
  }
  // The empty line before the next title belongs to nobody.
  for (const one of cases) one.script = one.script.replace(/\n+$/, '\n');
  return cases;
}

function section(stream, text) {
  if (!isText(text) || /^(####|##) /m.test(text)) {
    const json = JSON.stringify(text).replace(
      /[\x7f-\xff]/g,
      (char) => `\\u00${char.charCodeAt(0).toString(16)}`,
    );
    return `## ${stream}-json: ${json}\n`;
  }
  const whole = text === '' || text.endsWith('\n');
  return `## ${stream.toUpperCase()}:\n${text}${whole ? '## END' : '\n## END, no newline'}\n`;
}

// Something that an editor shows and keeps as it is.
function isText(text) {
  if (/[\0-\x08\x0b-\x1f\x7f]/.test(text)) return false;
  const bytes = Buffer.from(text, 'latin1');
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

/** Writes a file again with the outcomes as its expectations; the comment at its top stays. */
export function writeCases(file, cases, outcomes) {
  const old = fs.readFileSync(file, 'latin1');
  const head = old.slice(0, old.startsWith('#### ') ? 0 : old.indexOf('\n#### ') + 1);
  const texts = cases.map(({ title, script }, i) => {
    const outcome = outcomes[i];
    let text = `#### ${title}\n${script}`;
    if (outcome.stdout || !outcome.stderr) text += section('stdout', outcome.stdout);
    if (outcome.stderr) text += section('stderr', outcome.stderr);
    if (outcome.status !== 0) text += `## status: ${outcome.status}\n`;
    return text;
  });
  fs.writeFileSync(file, head + texts.join('\n'), 'latin1');
}

/** How an outcome differs from the expectation, or null. */
export function difference(expected, actual) {
  const parts = [];
  for (const stream of streams)
    if (expected[stream] !== actual[stream])
      parts.push(
        `${stream} expected:\n${shown(expected[stream])}\n${stream} actual:\n${shown(actual[stream])}`,
      );
  if (expected.status !== actual.status)
    parts.push(`status expected ${expected.status}, actual ${actual.status}`);
  return parts.length ? parts.join('\n') : null;
}

const shown = (text) => {
  const lines = Buffer.from(text, 'latin1').toString('utf8').split('\n');
  const cut = lines.length > 60 ? [...lines.slice(0, 60), `… ${lines.length - 60} more lines`] : lines;
  return cut.map((line) => `  | ${line}`).join('\n');
};

export function* caseFiles(dir) {
  for (const entry of fs
    .readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* caseFiles(full);
    else if (entry.name.endsWith('.test.sh')) yield full;
  }
}

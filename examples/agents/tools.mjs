// A machine as six tools for a model: run, read, write, list, checkpoint, rollback. The other files here hand them
// to one SDK each. What goes wrong inside the machine is an answer ({ error }) for the model to read, never a throw.

const MOST_CHARACTERS = 20_000;
const DEFAULT_SECONDS = 30;
const MOST_SECONDS = 60; // the limit wallMs of a machine, unless it was booted with another one

// Both ends are kept: the beginning says what it was, the end how it went.
function clip(text, most = MOST_CHARACTERS) {
  if (text.length <= most) return text;
  const half = most / 2;
  return `${text.slice(0, half)}\n[… ${text.length - most} characters left out …]\n${text.slice(-half)}`;
}

function textOf(bytes) {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const object = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const string = (description) => ({ type: 'string', description });
const integer = (description, minimum) => ({ type: 'integer', description, minimum });

/**
 * The tools of one machine: `{ name, description, parameters, execute }`, where `parameters` is a JSON schema and
 * `execute(args)` resolves with a value that JSON can hold. Commands run in one shell, so that directory and
 * variables stay from call to call.
 */
export function machineTools(machine) {
  let shell = null;

  async function run({ command, timeout_seconds: seconds = DEFAULT_SECONDS }) {
    if (!shell || shell.ended) shell = await machine.shell();
    const signal = AbortSignal.timeout(Math.min(seconds, MOST_SECONDS) * 1000);
    try {
      const { exitCode, stdoutText, stderrText } = await shell.exec(command, { signal });
      return { exit_code: exitCode, stdout: clip(stdoutText), stderr: clip(stderrText) };
    } catch (error) {
      // Output that came before is worth reading. A shell that reached a limit has ended.
      const { stdoutText = '', stderrText = '' } = error.result ?? {};
      const message = error.kind === 'abort' ? `stopped after ${seconds} s` : error.message;
      return { error: message, stdout: clip(stdoutText), stderr: clip(stderrText) };
    }
  }

  async function read({ path, first_line: first = 1, lines }) {
    const bytes = await machine.fs.readFile(path);
    let text;
    try {
      text = textOf(bytes);
    } catch {
      return {
        error: `${path}: ${bytes.length} bytes that are no text; look at them with \`xxd\` or \`file\``,
      };
    }
    if (first === 1 && lines === undefined) return { text: clip(text) };
    const all = text.split('\n');
    return {
      text: clip(all.slice(first - 1, lines && first - 1 + lines).join('\n')),
      lines_in_file: all.length,
    };
  }

  async function write({ path, content }) {
    await machine.fs.writeFiles({ [path]: content });
    return { written: path };
  }

  async function list({ path }) {
    const entries = await machine.fs.readdir(path, { withFileTypes: true });
    return { entries: entries.map(({ name, type }) => (type === 'directory' ? `${name}/` : name)).sort() };
  }

  async function checkpoint() {
    return { id: await machine.checkpoint() };
  }

  async function rollback({ id }) {
    const undone = (await machine.diff(id)).map(({ kind, path }) => `${kind} ${path}`);
    await machine.rollback(id);
    return { undone };
  }

  const tools = [
    {
      name: 'run',
      description:
        'Runs a bash command line in a sandboxed Linux-like machine (bash, coreutils, grep, sed, awk, jq, node, sqlite3, ' +
        'curl to itself) and returns its exit code and output. Directory and variables stay for the next call.',
      parameters: object(
        {
          command: string('what bash is to run; may have several lines'),
          timeout_seconds: integer(`at most so long; ${DEFAULT_SECONDS} unless said`, 1),
        },
        ['command'],
      ),
      execute: run,
    },
    {
      name: 'read',
      description: 'Returns the text of a file of the machine, or some of its lines.',
      parameters: object(
        {
          path: string('an absolute path'),
          first_line: integer('where to begin, from 1', 1),
          lines: integer('how many', 1),
        },
        ['path'],
      ),
      execute: read,
    },
    {
      name: 'write',
      description: 'Makes a file of the machine, or replaces its content. Missing directories are made.',
      parameters: object({ path: string('an absolute path'), content: string('the whole text') }),
      execute: write,
    },
    {
      name: 'list',
      description: 'Lists a directory of the machine; names of directories end with a slash.',
      parameters: object({ path: string('an absolute path') }),
      execute: list,
    },
    {
      name: 'checkpoint',
      description: 'Remembers the whole machine as it is now, files and shell; the id is for rollback.',
      parameters: object({}),
      execute: checkpoint,
    },
    {
      name: 'rollback',
      description:
        'Takes everything back that happened since a checkpoint, and lists the files that this changed.',
      parameters: object({ id: integer('what checkpoint returned', 1) }),
      execute: rollback,
    },
  ];
  // Models forget arguments; not every SDK looks at the schema before it calls.
  const answering = ({ name, parameters, execute }) =>
    async function answer(args) {
      try {
        const missing = parameters.required.find((key) => args?.[key] === undefined);
        return missing ? { error: `${name} needs ${missing}` } : await execute(args);
      } catch (error) {
        return { error: error.message };
      }
    };
  return tools.map((tool) => ({ ...tool, execute: answering(tool) }));
}

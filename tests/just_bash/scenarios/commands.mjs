// Commands of the embedder's.
import { plain } from '../support.mjs';

const result = (stdout, stderr = '', exitCode = 0) => ({ stdout, stderr, exitCode });

export const scenarios = {
  'arguments, output and status': async ({ Bash, defineCommand }) => {
    const bash = new Bash({
      customCommands: [
        defineCommand('hello', async (args) => result(`<${args.join('|')}>\n`, 'err\n', args.length)),
      ],
    });
    const out = [];
    for (const script of [
      'hello',
      'hello a "b c" \'$x\'',
      'x=1; hello "$x" *',
      'hello a | cat',
      'hello 2>/dev/null || echo failed',
      'hello a b > /tmp/f; echo $?; cat /tmp/f',
      'for i in 1 2; do hello $i; done',
      'echo $(hello q)',
      'type hello; which hello',
    ])
      out.push(plain(await bash.exec(script)));
    return out;
  },
  'the context': async ({ Bash, defineCommand, decodeBytesToUtf8, latin1FromBytes }) => {
    const seen = [];
    const bash = new Bash({
      env: { GIVEN: 'g' },
      customCommands: [
        defineCommand('look', async (args, ctx) => {
          seen.push([
            ctx.cwd,
            ctx.env.get('GIVEN'),
            ctx.env.get('exported'),
            ctx.exportedEnv.exported,
            decodeBytesToUtf8(ctx.stdin),
            latin1FromBytes(ctx.stdin).length,
            typeof ctx.exec,
            ctx.limits.maxCallDepth,
            ctx.getRegisteredCommands().includes('look'),
            ctx.getRegisteredCommands().includes('ls'),
          ]);
          await ctx.fs.writeFile('/tmp/made', 'by command\n');
          return result('');
        }),
      ],
    });
    await bash.exec('cd /tmp; export exported=e; echo é | look');
    await bash.exec('look < /dev/null');
    return [seen, plain(await bash.exec('cat /tmp/made'))];
  },
  'scripts from inside': async ({ Bash, defineCommand }) => {
    const bash = new Bash({
      customCommands: [
        defineCommand('outer', async (args, ctx) => {
          const one = await ctx.exec('pwd; echo "<$x>"; cat', {
            cwd: '/tmp',
            env: { x: 'set' },
            stdin: 'in\n',
          });
          const two = await ctx.exec('printf "%s;"', { cwd: ctx.cwd, args: ['a b', '$c'] });
          const three = await ctx.exec('inner | cat; exit 4', { cwd: ctx.cwd });
          return result(one.stdout + two.stdout + three.stdout, '', three.exitCode);
        }),
        defineCommand('inner', async () => result('inner\n')),
      ],
    });
    return plain(await bash.exec('outer'));
  },
  'in the place of a program': async ({ Bash, defineCommand }) => {
    const bash = new Bash({
      customCommands: [
        defineCommand('ls', async (args, ctx) => {
          const { stdout } = await ctx.origCommand(['-d', ...args]);
          return result(`mine: ${stdout}`);
        }),
        defineCommand('echo', async (args, ctx) => {
          const { stdout } = await ctx.origCommand(args);
          return result(`[${stdout}]`);
        }),
        defineCommand('true', async () => result('', '', 7)),
      ],
    });
    const out = [];
    for (const script of ['ls /tmp', 'echo a  b', 'true; printf %s $?', 'echo x | tr x y'])
      out.push(plain(await bash.exec(script)));
    return out;
  },
  failures: async ({ Bash, defineCommand }) => {
    const bash = new Bash({
      customCommands: [
        defineCommand('throws', async () => {
          throw new Error('boom');
        }),
        defineCommand('rejects', () => Promise.reject(new TypeError('type'))),
      ],
    });
    return [plain(await bash.exec('throws; echo $?')), plain(await bash.exec('rejects || echo caught'))];
  },
  bytes: async ({
    Bash,
    defineCommand,
    bytesOutput,
    textOutput,
    unsafeBytesFromLatin1,
    encodeUtf8ToBytes,
  }) => {
    const bash = new Bash({
      customCommands: [
        defineCommand('raw', async () => ({
          ...bytesOutput(unsafeBytesFromLatin1('\xff\x00\xe9')),
          stderr: '',
          exitCode: 0,
        })),
        defineCommand('text', async () => ({ ...textOutput('é€'), stderr: '', exitCode: 0 })),
        defineCommand('bare', async () => result('é')),
        defineCommand('utf8', async () => ({
          ...bytesOutput(encodeUtf8ToBytes('é')),
          stderr: '',
          exitCode: 0,
        })),
        defineCommand('old', async () => ({
          stdout: '\xff',
          stdoutEncoding: 'binary',
          stderr: '',
          exitCode: 0,
        })),
      ],
    });
    const out = [];
    for (const script of [
      'raw | wc -c',
      'text | wc -c',
      'bare | wc -c',
      'utf8 | wc -c',
      'old | wc -c',
      'text',
      'utf8',
      'text > /tmp/t; cat /tmp/t',
    ])
      out.push(plain(await bash.exec(script)));
    return out;
  },
  'loaded when first run, and added later': async ({ Bash, defineCommand }) => {
    let loads = 0;
    const bash = new Bash({
      customCommands: [
        {
          name: 'lazy',
          load: async () => (loads++, defineCommand('lazy', async (args) => result(`lazy ${args}\n`))),
        },
      ],
    });
    const before = [loads, plain(await bash.exec('later')), plain(await bash.exec('lazy a; lazy b')), loads];
    bash.registerCommand(defineCommand('later', async () => result('later\n')));
    return [before, plain(await bash.exec('later; which later'))];
  },
  cancelled: async ({ Bash, defineCommand }) => {
    let aborted;
    const bash = new Bash({
      customCommands: [
        defineCommand(
          'waits',
          (args, ctx) =>
            new Promise((resolve) => {
              ctx.signal?.addEventListener('abort', () => {
                aborted = true;
                resolve(result(''));
              });
            }),
        ),
      ],
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const { exitCode } = await bash.exec('waits; echo no', { signal: controller.signal });
    return [exitCode, aborted];
  },
  'a command that runs itself': async ({ Bash, defineCommand }) => {
    let calls = 0;
    const bash = new Bash({
      executionLimits: { maxExecDepth: 3 },
      customCommands: [
        defineCommand('again', async (args, ctx) => {
          calls++;
          return ctx.exec('again', { cwd: ctx.cwd });
        }),
      ],
    });
    const { exitCode, stderr } = await bash.exec('again');
    return [exitCode, stderr, calls];
  },
  'a load that fails is tried again': async ({ Bash, defineCommand }) => {
    let loads = 0;
    const load = async () => {
      if (++loads === 1) throw new Error('not now');
      return defineCommand('late', async () => result('loaded\n'));
    };
    const bash = new Bash({ customCommands: [{ name: 'late', load }] });
    return [plain(await bash.exec('late')), plain(await bash.exec('late')), loads];
  },
  'a context by hand': async ({
    createCommandContext,
    defineCommand,
    InMemoryFs,
    encodeUtf8ToBytes,
    decodeBytesToUtf8,
  }) => {
    const command = defineCommand('c', async (args, ctx) =>
      result(
        `${args} ${ctx.cwd} ${decodeBytesToUtf8(ctx.stdin)} ${ctx.limits.maxCommandCount} ${await ctx.fs.readFile('/f')} ${ctx.env.get('A')}`,
      ),
    );
    const fs = new InMemoryFs({ '/f': 'file' });
    return [
      await command.execute(['a'], createCommandContext({ fs })),
      await command.execute(
        ['a'],
        createCommandContext({
          fs,
          cwd: '/d',
          env: new Map([['A', '1']]),
          stdin: encodeUtf8ToBytes('é'),
          executionLimitProfile: 'hardened',
        }),
      ),
      createCommandContext({ fs, executionLimits: { maxCallDepth: 3 } }).limits,
      [command.name, command.trusted, defineCommand('u', command.execute, { trusted: false }).trusted],
    ];
  },
};

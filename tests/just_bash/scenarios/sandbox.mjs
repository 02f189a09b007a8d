// Sandbox and its commands.
import { attempt } from '../support.mjs';

const told = async (command) => ({
  exitCode: command.exitCode,
  cwd: command.cwd,
  stdout: await command.stdout(),
  stderr: await command.stderr(),
  output: await command.output(),
});

export const scenarios = {
  commands: async ({ Sandbox, SandboxCommand }) => {
    const sandbox = await Sandbox.create({ cwd: '/app', env: { A: '1' } });
    const out = [];
    for (const args of [
      ['echo hi; pwd; echo $A >&2'],
      ['echo', ['$A', 'x y', "it's"]],
      ['exit 7', { cwd: '/tmp', env: { A: '3' } }],
      [{ cmd: 'echo', args: ['a'], sudo: true }],
      [{ cmd: 'pwd', cwd: '/b' }],
      [{ cmd: 'printenv', args: ['A'], env: { A: '2' } }],
      [{ cmd: 'echo out; exit 3' }],
      ['nosuch', ['x']],
    ])
      out.push(await told(await sandbox.runCommand(...args)));
    const command = await sandbox.runCommand('true');
    out.push(
      command instanceof SandboxCommand,
      typeof command.cmdId,
      command.startedAt instanceof Date,
      (await command.wait()) === command,
    );
    return out;
  },
  'logs and streams': async ({ Sandbox }) => {
    const sandbox = await Sandbox.create();
    const heard = [];
    const command = await sandbox.runCommand({
      cmd: 'bash',
      args: ['-c', 'echo o; echo e >&2'],
      stdout: { write: (text) => heard.push(['out', text]) },
      stderr: { write: (text) => heard.push(['err', text]) },
    });
    for await (const { type, data, timestamp } of command.logs())
      heard.push([type, data, timestamp instanceof Date]);
    return heard;
  },
  'detached, killed and late': async ({ Sandbox }) => {
    const sandbox = await Sandbox.create({ timeoutMs: 60_000 });
    const one = await sandbox.runCommand({ cmd: 'echo', args: ['d'], detached: true });
    const before = one.exitCode;
    const two = await sandbox.runCommand({ cmd: 'sleep', args: ['30'], detached: true });
    await two.kill();
    const hasty = await Sandbox.create({ timeoutMs: 30 });
    const late = await hasty.runCommand('sleep 30');
    return [
      before,
      (await one.wait()).exitCode,
      await one.stdout(),
      (await two.wait()).exitCode,
      late.exitCode,
    ];
  },
  files: async ({ Sandbox }) => {
    const sandbox = await Sandbox.create({ cwd: '/app' });
    await sandbox.writeFiles({
      'a.txt': 'x\n',
      '/b/c': { content: 'aGk=', encoding: 'base64' },
      'd/e/f': { content: 'é' },
    });
    await sandbox.mkDir('/q/r', { recursive: true });
    await sandbox.mkDir('rel');
    return [
      await sandbox.readFile('a.txt'),
      await sandbox.readFile('/b/c'),
      await sandbox.readFile('/b/c', 'base64'),
      await sandbox.readFile('d/e/f'),
      await attempt(() => sandbox.readFile('none')),
      await attempt(() => sandbox.mkDir('/q')),
      await attempt(() => sandbox.mkDir('/no/parent')),
      await sandbox.bashEnvInstance.fs.exists('/app/rel'),
      await told(await sandbox.runCommand('cat a.txt /b/c; ls d')),
      sandbox.domain,
      await sandbox.extendTimeout(5),
      await sandbox.stop(),
    ];
  },
  options: async ({ Sandbox, InMemoryFs, defineCommand }) => {
    const sandbox = await Sandbox.create({
      fs: new InMemoryFs({ '/given': 'g\n' }),
      commands: ['cat'],
      customCommands: [defineCommand('mine', async () => ({ stdout: 'mine\n', stderr: '', exitCode: 0 }))],
    });
    return [
      await told(await sandbox.runCommand('cat /given; mine; grep x')),
      await attempt(() => Sandbox.create({ fs: new InMemoryFs(), overlayRoot: '/' })),
      await attempt(() => Sandbox.create({ overlayRoot: '/nonexistent-directory' })),
    ];
  },
};

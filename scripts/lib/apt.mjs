// Packages and source packages of Debian, downloaded without touching the system: a private apt
// state in the cache, signatures checked with this machine's Debian keyring, mirrors taken from this
// machine's own apt configuration. Needs no root.
import fs from 'node:fs';
import path from 'node:path';
import { ask, run, which } from './run.mjs';
import { SetupError } from './progress.mjs';

export const haveApt = () =>
  process.platform === 'linux' && which('apt-get') !== null && which('dpkg-deb') !== null;

// Debian archive mirrors that this machine is configured for, best first.
function mirrors() {
  const known = ask('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI)',
    'Created-By: Packages',
    'Origin: Debian',
    'Label: Debian',
    'Component: main',
  ]);
  // Where the lists were deleted (containers), origin and label are unknown: go by the suite's name.
  const all = ask('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(RELEASE) $(COMPONENT)',
    'Created-By: Packages',
  ]);
  const suites = /^(bullseye|bookworm|trixie|forky|sid|(old)?stable|testing|unstable)$/;
  const guessed = (all ?? '').split('\n').map((line) => line.split(' '));
  const names = [
    ...(known ?? '').split('\n'),
    ...guessed
      .filter(([, suite, component]) => component === 'main' && suites.test(suite))
      .map(([uri]) => uri),
  ];
  return [...new Set(names.filter((uri) => uri && !uri.includes('security')))];
}

const keyring = () =>
  ['/usr/share/keyrings/debian-archive-keyring.gpg', '/usr/share/keyrings/debian-archive-keyring.pgp'].find(
    (file) => fs.existsSync(file),
  );

/** A private apt below `dir`. The caller holds the cache's lock and calls `close` at the end. */
export class Apt {
  constructor(dir) {
    this.dir = dir;
    this.opened = '';
  }

  /** Fetches the lists of `suites`: of binary packages, or of source packages. */
  async open(suites, kind, update = () => {}) {
    const key = `${kind} ${suites.join(' ')}`;
    if (this.opened === key) return;
    for (const sub of ['lists/partial', 'cache/archives/partial', 'dl'])
      fs.mkdirSync(path.join(this.dir, sub), { recursive: true });
    fs.writeFileSync(path.join(this.dir, 'status'), '');
    fs.writeFileSync(path.join(this.dir, 'preferences'), '');
    fs.writeFileSync(path.join(this.dir, 'apt.conf'), this.#config());
    const signed = keyring() ? `signed-by=${keyring()} ` : '';
    const places = mirrors();
    if (places.length === 0)
      throw new SetupError(
        'apt on this machine has no Debian mirror configured (see docs/building.md, "Other systems")',
      );
    const failures = [];
    for (const mirror of places) {
      const type = kind === 'source' ? 'deb-src' : 'deb';
      const target = kind === 'source' ? 'Sources' : 'Packages';
      const lines = suites.map((suite) => `${type} [${signed}target=${target}] ${mirror} ${suite} main\n`);
      fs.writeFileSync(path.join(this.dir, 'sources.list'), lines.join(''));
      try {
        await this.#apt(['update', '-o', 'APT::Update::Error-Mode=any'], update);
        this.opened = key;
        return;
      } catch (error) {
        failures.push(error.output ?? error.message);
      }
    }
    throw new SetupError(`no configured Debian mirror carries ${suites.join(', ')}\n${failures.join('\n')}`);
  }

  /** Downloads binary packages by name; with `closure`, also everything that they depend on. */
  async packages(names, { closure = false, update } = {}) {
    const dl = this.#emptyDownloads();
    if (!closure) {
      await this.#apt(['download', ...names], update, dl);
      return { dir: dl, files: fs.readdirSync(dl) };
    }
    await this.#apt(['install', '--download-only', '--yes', ...names], update);
    const archives = path.join(this.dir, 'cache/archives');
    return { dir: archives, files: fs.readdirSync(archives).filter((name) => name.endsWith('.deb')) };
  }

  /** Downloads the upstream tarballs of one source package; the directory that holds them. */
  async source(name, suite, update) {
    const dl = this.#emptyDownloads();
    await this.#apt(
      ['source', '--download-only', '--tar-only', '--only-source', `${name}/${suite}`],
      update,
      dl,
    );
    return dl;
  }

  close() {
    fs.rmSync(this.dir, { recursive: true, force: true });
    this.opened = '';
  }

  #emptyDownloads() {
    const dl = path.join(this.dir, 'dl');
    fs.rmSync(dl, { recursive: true, force: true });
    fs.mkdirSync(dl, { recursive: true });
    return dl;
  }

  // apt reports on a descriptor of its own: `dlstatus:<n>:<percent>:<text>`.
  #apt(args, update, cwd) {
    return run('apt-get', ['-q', '-c', path.join(this.dir, 'apt.conf'), '-o', 'APT::Status-Fd=3', ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
      status: (line) => {
        const [what, , percent, text] = line.split(':');
        if (what === 'dlstatus') update?.(`${Math.floor(Number(percent))} %, ${text ?? ''}`);
      },
    });
  }

  #config() {
    const arch = ask('dpkg', ['--print-architecture']);
    const user = process.getuid?.() === 0 ? 'APT::Sandbox::User "root";\n' : '';
    return `#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Pre-Invoke;
#clear DPkg::Post-Invoke;
#clear APT::Architectures;
${user}APT::Architecture "${arch}";
APT::Architectures { "${arch}"; };
APT::Get::AllowUnauthenticated "false";
APT::Install-Recommends "false";
Acquire::AllowInsecureRepositories "false";
Acquire::Languages "none";
Acquire::PDiffs "false";
Acquire::Retries "3";
Debug::NoLocking "true";
Dir::State "${this.dir}";
Dir::State::status "${this.dir}/status";
Dir::State::lists "${this.dir}/lists";
Dir::Cache "${this.dir}/cache";
Dir::Cache::archives "${this.dir}/cache/archives";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Dir::Etc::sourcelist "${this.dir}/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "${this.dir}/preferences";
Dir::Etc::preferencesparts "/dev/null";
`;
  }
}

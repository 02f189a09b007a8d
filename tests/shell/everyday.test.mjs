// Scripts that everybody has (autotools, gzip's and xz's tools, bash-completion, ldd, git's prompt and so on) do under
// this shell and these commands what they do under the real ones.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { ensurePackages } from '../../scripts/lib/system.mjs';
import { SCRIPTS } from './support/everyday_scripts.mjs';
import { noOracle, runReal } from './support/real.mjs';

const skip = noOracle() ?? ((await ensurePackages('scripts')) ? false : 'needs the packages of the scripts');

async function assertAlike(script, files) {
  const real = runReal(script);
  const content = (file) => ({ content: fs.readFileSync(file), mode: fs.statSync(file).mode & 0o777 });
  const machine = await Machine.boot({
    files: Object.fromEntries(files.map((file) => [file, content(file)])),
  });
  try {
    const { stdout, stderr, exitCode } = await machine.exec(script);
    const text = (bytes) => Buffer.from(bytes).toString('latin1');
    assert.deepEqual({ stdout: text(stdout), stderr: text(stderr), status: exitCode }, real);
    assert.notEqual(real.stdout, '');
  } finally {
    await machine.dispose();
  }
}

for (const [name, files, script] of SCRIPTS) test(name, { skip }, () => assertAlike(script, files));

const CONFIGURE = `AC_INIT([hello], [1.2], [bugs@example.org])
AC_CONFIG_AUX_DIR([build-aux])
AC_ARG_ENABLE([fancy], [AS_HELP_STRING([--enable-fancy], [be fancy])], [], [enable_fancy=no])
AC_ARG_WITH([name], [AS_HELP_STRING([--with-name=NAME], [whom to greet])], [], [with_name=world])
AC_PROG_AWK
AC_PROG_SED
AC_PROG_GREP
AC_PROG_EGREP
AC_PROG_LN_S
AC_PROG_MKDIR_P
AC_PROG_INSTALL
AC_CHECK_PROGS([SORTER], [no-such-program sort])
AC_PATH_PROG([CAT], [cat])
AC_CANONICAL_HOST
AS_IF([test "x$enable_fancy" = xyes], [AC_MSG_NOTICE([fancy])])
AC_SUBST([NAME], [$with_name])
AC_DEFINE_UNQUOTED([NAME], ["$with_name"], [Whom])
AC_CONFIG_HEADERS([config.h:config.h.in])
AC_CONFIG_FILES([Makefile sub/greeting.txt])
AC_CONFIG_COMMANDS([stamp], [echo made > stamp], [])
AC_CONFIG_LINKS([linked:source.txt])
AC_OUTPUT
`;
const SOURCES = {
  'configure.ac': CONFIGURE,
  'config.h.in': '#undef NAME\n#undef PACKAGE_NAME\n#undef PACKAGE_VERSION\n',
  'Makefile.in':
    'name = @NAME@\nprefix = @prefix@\ninstall = @INSTALL@\nawk = @AWK@\nin @abs_builddir@ for @host@\n',
  'sub/greeting.txt.in': 'Hello @NAME@ from @PACKAGE_STRING@, @CAT@ @SORTER@ @LN_S@ @MKDIR_P@\n',
  'source.txt': 's\n',
};

test('a configure script of autoconf, in its tree and beside it', { skip }, async () => {
  // The real one does not see /tmp and /home.
  const dir = fs.mkdtempSync('/var/tmp/bivalve-configure-');
  try {
    for (const [name, text] of Object.entries(SOURCES)) {
      fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      fs.writeFileSync(path.join(dir, name), text);
    }
    fs.mkdirSync(path.join(dir, 'build-aux'));
    for (const name of ['install-sh', 'config.guess', 'config.sub'])
      fs.copyFileSync(`/usr/share/automake-1.16/${name}`, path.join(dir, 'build-aux', name));
    execFileSync('autoconf', { cwd: dir });
    fs.rmSync(path.join(dir, 'autom4te.cache'), { recursive: true });
    fs.chmodSync(dir, 0o755);
    const files = fs
      .readdirSync(dir, { recursive: true })
      .map((name) => path.join(dir, name))
      .filter((name) => fs.statSync(name).isFile());
    const script = `cp -r ${dir} src; cd src; export CONFIG_SHELL=/bin/bash; C='bash ./configure'
$C --help; $C --version
$C --with-name=you --enable-fancy --prefix=/opt/x --build=x86_64-pc-linux-gnu; echo $?
cat Makefile sub/greeting.txt config.h stamp linked
mkdir ../build; cd ../build; bash ../src/configure -q --config-cache; echo $?; find . | sort; cat Makefile
bash ./config.status --recheck -q; echo $?; bash ./config.status --help; bash ./config.status Makefile
cd ../src; $C --odd; echo $?; cd ../build
bash ../src/configure --disable-option-checking --with-odd -q; echo $?; grep ^ac_cv config.cache`;
    await assertAlike(script, files);
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
});

// Scripts that everybody has, from distribution packages, and what is done with each: name, files, a script of ours that
// calls them. Under both shells `bash` runs them, whatever their first line says.

const AM = '/usr/share/automake-1.16';

export const SCRIPTS = [
  [
    'config.sub',
    [`${AM}/config.sub`],
    `for t in i386-linux x86_64-pc-linux-gnu arm64-apple-darwin21 sparc sun4 mips-sgi-irix6 i686-w64-mingw32 wasm32-unknown-emscripten nonsense-foo-bar-baz amd64-freebsd '' ; do bash ${AM}/config.sub "$t"; echo "$?"; done; bash ${AM}/config.sub --version; bash ${AM}/config.sub --help; bash ${AM}/config.sub -x`,
  ],
  [
    'config.guess',
    [`${AM}/config.guess`],
    `bash ${AM}/config.guess --version; bash ${AM}/config.guess --help; bash ${AM}/config.guess a b; echo $?; guess() { (set --; uname() { case $1 in -m) echo $m;; -r) echo $r;; -s) echo $s;; -v) echo $v;; -p) echo $p;; esac; }; . ${AM}/config.guess); }; m=amd64 r=13.2-RELEASE s=FreeBSD v=FreeBSD p=amd64; guess; m=amd64 r=7.4 s=OpenBSD; guess; m=sun4v r=5.11 s=SunOS v=11 p=sparc; guess; m=aarch64 r=4.4.0 s=MSYS_NT-10.0; guess; m=i86pc r=2 s=Minix; guess; m=odd r=1 s=Odd v=1 p=odd; guess 2>&1 | head -12`,
  ],
  [
    'install-sh',
    [`${AM}/install-sh`],
    `S="bash ${AM}/install-sh"; echo a > a; $S -m 644 a d/a; echo $?; $S -d x/y/z; $S -c -m 755 a x; stat -c '%A %n' x/*; $S -C a x/a; $S --help; $S --version; $S; echo $?; $S none x; echo $?; $S -D a new/deep/a; $S -t x/y a; find . | sort; $S -v -S .bak a x/a; ls x`,
  ],
  [
    'mkinstalldirs',
    [`${AM}/mkinstalldirs`],
    `S="bash ${AM}/mkinstalldirs"; $S a/b/c d; $S -m 700 e/f; stat -c '%a %n' a a/b d e/f; $S --help; $S --version; touch g; $S g/h; echo $?`,
  ],
  [
    'missing',
    [`${AM}/missing`],
    `S="bash ${AM}/missing"; $S --version; $S --help; $S; echo $?; $S automake-none --foo; echo $?; $S true; echo $?; $S false; echo $?; $S --is-lightweight; echo $?; $S bison-none x; echo $?`,
  ],
  [
    'depcomp',
    [`${AM}/depcomp`],
    `S="bash ${AM}/depcomp"; $S --version; $S --help; $S; echo $?; cat > cc <<'X'
#!/bin/sh
echo "$@"
for a; do case $a in -MF) f=1;; *) [ "$f" = 1 ] && { echo "a.o: a.c b.h \\\\
 c.h" > "$a"; f=; };; esac; done
X
chmod +x cc; depmode=gcc3 source=a.c object=a.o depfile=a.Po $S ./cc -c a.c -o a.o; echo $?; cat a.Po; depmode=none source=a.c object=a.o $S ./cc -c a.c; echo $?; depmode=odd source=a object=b $S ./cc; echo $?`,
  ],
  [
    'compile',
    [`${AM}/compile`],
    `S="bash ${AM}/compile"; $S --version; $S --help; $S; echo $?; $S echo -c foo.c -o dir/foo.o; echo $?; $S echo -c a.c`,
  ],
  [
    'ylwrap',
    [`${AM}/ylwrap`],
    `S="bash ${AM}/ylwrap"; $S --version; $S --help; $S; echo $?; printf '#include "x"\n' > in.y; cat > yacc <<'X'
#!/bin/sh
echo '/* y.tab.c */ #line 3 "y.tab.c"' > y.tab.c; echo '#define Y_TAB_H' > y.tab.h
X
chmod +x yacc; $S in.y y.tab.c out.c y.tab.h out.h -- ./yacc -d; echo $?; head out.c out.h; ls`,
  ],
  [
    'test-driver',
    [`${AM}/test-driver`],
    `S="bash ${AM}/test-driver"; $S --version; $S --help; $S; echo $?; for c in true false 'exit 77' 'exit 99' 'echo out; exit 3'; do $S --test-name t --log-file t.log --trs-file t.trs --color-tests no --enable-hard-errors yes --expect-failure no -- sh -c "$c"; echo $?; cat t.log t.trs; done`,
  ],
  [
    'tap-driver.sh',
    [`${AM}/tap-driver.sh`],
    `S="bash ${AM}/tap-driver.sh"; $S --version; $S --help; printf '1..4\nok 1 - first\nnot ok 2 second\nok 3 # SKIP no\nnot ok 4 # %s later\n' TO''DO > tap; $S --test-name t --log-file t.log --trs-file t.trs --color-tests no -- cat tap; echo $?; cat t.log t.trs; $S --test-name t --log-file t.log --trs-file t.trs -- printf '1..2\nok\nBail out! no\n'; cat t.trs`,
  ],
  [
    'mdate-sh',
    [`${AM}/mdate-sh`],
    `S="bash ${AM}/mdate-sh"; touch -d '2020-02-29 10:00' f; $S f; $S --version; $S --help; $S; echo $?; $S none; echo $?`,
  ],
  [
    'py-compile',
    [`${AM}/py-compile`],
    `S="bash ${AM}/py-compile"; $S --version; $S --help; $S; echo $?; PYTHON=: $S --basedir x a.py; echo $?`,
  ],
  [
    'autoconf',
    ['/usr/bin/autoconf'],
    `S="bash /usr/bin/autoconf"; $S --version; $S --help; $S --odd; echo $?`,
  ],
  [
    'egrep and fgrep',
    ['/usr/bin/egrep', '/usr/bin/fgrep'],
    `printf 'a+b\nab\naab\n' > f; bash /usr/bin/egrep 'a+b' f; bash /usr/bin/fgrep 'a+b' f; bash /usr/bin/egrep -c x f; echo $?`,
  ],
  [
    'zgrep',
    ['/usr/bin/zgrep'],
    `S="bash /usr/bin/zgrep"; printf 'one\ntwo\n' | gzip > a.gz; printf 'two\n' > b; $S two a.gz; $S two a.gz b; $S -c two a.gz b; $S -l two a.gz b; $S -h two a.gz b; $S -L two a.gz b; $S x a.gz; echo $?; $S -e one -e two a.gz; $S; echo $?; $S two none.gz; echo $?; $S --version | head -1; $S -f pat a.gz; echo $?; $S -in ONE < a.gz; $S two - < b`,
  ],
  [
    'zdiff and zcmp',
    ['/usr/bin/zdiff', '/usr/bin/zcmp'],
    `printf 'one\ntwo\n' | gzip > a.gz; printf 'one\n2\n' | gzip > b.gz; gunzip -c a.gz > c; bash /usr/bin/zdiff a.gz b.gz; echo $?; bash /usr/bin/zdiff a.gz c; echo $?; bash /usr/bin/zcmp a.gz b.gz; echo $?; bash /usr/bin/zdiff -u c b.gz | tail -n +3; bash /usr/bin/zdiff --help; bash /usr/bin/zdiff; echo $?`,
  ],
  [
    'zforce',
    ['/usr/bin/zforce'],
    `S="bash /usr/bin/zforce"; echo x | gzip > a; echo y > b; $S a b none; echo $?; ls; $S --help; $S; echo $?`,
  ],
  [
    'znew',
    ['/usr/bin/znew'],
    `S="bash /usr/bin/znew"; $S --help; $S; echo $?; $S a.txt; echo $?; $S --version | head -1`,
  ],
  [
    'gzexe',
    ['/usr/bin/gzexe'],
    `S="bash /usr/bin/gzexe"; printf '#!/bin/sh\necho hello "$@"\n' > p; chmod 755 p; $S p; echo $?; ls; head -c 9 p; ./p a 'b c'; echo $?; $S p; echo $?; $S -d p; cat p; $S --help; $S none; echo $?`,
  ],
  [
    'zmore',
    ['/usr/bin/zmore'],
    `S="bash /usr/bin/zmore"; echo x | gzip > a.gz; $S a.gz | cat; $S --help; $S --version | head -1`,
  ],
  [
    'bzgrep',
    ['/usr/bin/bzgrep'],
    `S="bash /usr/bin/bzgrep"; printf 'one\ntwo\n' | bzip2 > a.bz2; $S two a.bz2; $S -c o a.bz2 a.bz2; $S x a.bz2; echo $?; $S; echo $?; $S -l two a.bz2; $S -n two < a.bz2`,
  ],
  [
    'bzdiff',
    ['/usr/bin/bzdiff'],
    `S="bash /usr/bin/bzdiff"; printf 'one\ntwo\n' | bzip2 > a.bz2; printf 'one\n' | bzip2 > b.bz2; $S a.bz2 b.bz2; echo $?; $S a.bz2 a.bz2; echo $?; $S; echo $?`,
  ],
  [
    'xzgrep',
    ['/usr/bin/xzgrep'],
    `S="bash /usr/bin/xzgrep"; printf 'one\ntwo\n' | xz > a.xz; $S two a.xz; $S two a.xz a.xz; $S -c o a.xz; $S x a.xz; echo $?; $S; echo $?; $S -l two a.xz; $S --help; $S --version`,
  ],
  [
    'xzdiff',
    ['/usr/bin/xzdiff'],
    `S="bash /usr/bin/xzdiff"; printf 'one\ntwo\n' | xz > a.xz; printf 'one\n' | gzip > b.gz; $S a.xz b.gz; echo $?; $S a.xz a.xz; echo $?; $S; echo $?; $S --help; $S --version`,
  ],
  [
    'zstdgrep',
    ['/usr/bin/zstdgrep'],
    `S="bash /usr/bin/zstdgrep"; printf 'one\ntwo\n' > a; $S two a; echo $?; $S; echo $?`,
  ],
  [
    'zipgrep',
    ['/usr/bin/zipgrep'],
    `S="bash /usr/bin/zipgrep"; printf 'one\ntwo\n' > a; printf 'two\n' > b; zip -q z a b; $S two z; echo $?; $S one z; $S x z; echo $?; $S; echo $?; $S -i ONE z a`,
  ],
  [
    'which',
    ['/usr/bin/which.debianutils'],
    `S="bash /usr/bin/which.debianutils"; $S ls cat; $S none; echo $?; $S -a sh; $S -s ls; echo $?; $S -x; echo $?; $S; echo $?; PATH=.:/bin; printf x > p; $S p; chmod +x p; $S p ./p`,
  ],
  [
    'savelog',
    ['/usr/bin/savelog'],
    `S="bash /usr/bin/savelog"; for i in 1 2 3; do echo $i > log; $S -q -c 3 log; done; ls; $S -n log; for f in *.gz; do zcat $f; done; cat log.0; $S -h | head -3; $S; echo $?; echo 4 > log; $S -l -t -r old -c 2 log; find . | sort`,
  ],
  [
    'tzselect',
    ['/usr/bin/tzselect'],
    `S="bash /usr/bin/tzselect"; $S --version; $S --help; $S --odd; echo $?`,
  ],
  [
    'dpkg-realpath',
    ['/usr/bin/dpkg-realpath', '/usr/share/dpkg/sh/dpkg-error.sh'],
    `S="bash /usr/bin/dpkg-realpath"; mkdir -p a/b; ln -s a/b l; touch a/b/f; $S ~/l/f; $S --root ~ /l/f; $S --version | head -1; $S --help | head -5; $S; echo $?`,
  ],
  [
    'ldd',
    ['/usr/bin/ldd'],
    `S="bash /usr/bin/ldd"; $S --version; $S --help; $S; echo $?; $S --odd; echo $?; $S none; echo $?; $S -v -r -d --; echo $?`,
  ],
  [
    'gettext.sh',
    ['/usr/bin/gettext.sh'],
    `. gettext.sh 2>/dev/null || . /usr/bin/gettext.sh; gettext() { printf %s "$1"; }; ngettext() { if [ "$3" = 1 ]; then printf %s "$1"; else printf %s "$2"; fi; }; name=you n=3; eval_gettext 'hello $name, \${n}'; echo; eval_ngettext 'one $n' 'many $n' $n; echo; bash /usr/bin/gettext.sh --help; bash /usr/bin/gettext.sh --version`,
  ],
  [
    'git-sh-prompt',
    ['/usr/lib/git-core/git-sh-prompt'],
    `git() { case "$*" in 'rev-parse --git-dir --is-inside-git-dir --is-bare-repository --is-inside-work-tree --short HEAD') printf '%s\n' .git false false true abc1234;; 'rev-parse --git-dir --is-inside-git-dir --is-bare-repository --is-inside-work-tree'*) printf '%s\n' .git false false true;; 'symbolic-ref HEAD'*) echo refs/heads/main;; diff*) return 1;; 'config -z --get-regexp'*) ;; rev-list*) echo '1	2';; *) return 1;; esac; }; mkdir .git; echo 'ref: refs/heads/main' > .git/HEAD; . /usr/lib/git-core/git-sh-prompt; __git_ps1; echo; GIT_PS1_SHOWDIRTYSTATE=1 GIT_PS1_SHOWUPSTREAM=verbose; __git_ps1 '[%s] '; echo; mkdir .git/rebase-merge; echo refs/heads/topic > .git/rebase-merge/head-name; echo 2 > .git/rebase-merge/msgnum; echo 5 > .git/rebase-merge/end; __git_ps1; echo; GIT_PS1_SHOWCOLORHINTS=1; __git_ps1 'a ' ' b'; declare -p PS1; declare -F | grep git_ps1`,
  ],
  [
    'bash_completion',
    ['/usr/share/bash-completion/bash_completion'],
    `shopt -s extglob progcomp; . /usr/share/bash-completion/bash_completion; complete -p | grep -vE ' (ld|bq)$' | sort | head -60; f() { local cur prev words cword; _init_completion; echo "$cur|$prev|$cword|\${words[*]}"; }; COMP_WORDS=(cmd --foo=bar baz:qux la) COMP_CWORD=3 COMP_LINE='cmd --foo=bar baz:qux la' COMP_POINT=24 COMP_TYPE=9 COMP_KEY=9; f; _parse_help() { :; }; printf '%s\n' "$(quote "it's")"; quote_readline 'a b'; echo; dequote 'a\\ b'; mkdir dir; touch file.txt file.c; cur=f; COMPREPLY=(); _filedir; printf '%s\n' "\${COMPREPLY[@]}"; COMPREPLY=(); _filedir -d; printf '<%s>\n' "\${COMPREPLY[@]}"; COMPREPLY=(); cur=; _filedir '@(c|h)'; printf '<%s>\n' "\${COMPREPLY[@]}" | sort; _get_comp_words_by_ref -n : cur prev; echo "$cur $prev"; COMPREPLY=(); cur=SIGT; _signals; echo "\${COMPREPLY[@]}"`,
  ],
  [
    'lesspipe',
    ['/usr/bin/lesspipe'],
    `S="bash /usr/bin/lesspipe"; $S; echo x | gzip > a.gz; $S a.gz; echo $?; $S none; echo $?; SHELL=/bin/csh $S; tar cf t.tar a.gz; $S t.tar | wc -l`,
  ],
];

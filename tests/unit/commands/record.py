#!/usr/bin/env python3
"""Records data/*.tsv from this machine's coreutils 9.1: what the unit tests of src/base/{mode,time_text}
and src/commands expect. Fields hold \\xNN for backslashes and control characters."""
import os
import random
import subprocess
import tempfile

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data')
ENV = {'LANG': 'C.UTF-8', 'PATH': '/usr/bin:/bin', 'TZ': 'UTC'}


def run(*args, cwd=None):
    return subprocess.run(args, capture_output=True, env=ENV, cwd=cwd)


def write(name, rows):
    with open(os.path.join(HERE, name), 'w') as out:
        for row in rows:
            out.write('\t'.join(escape(field) for field in row) + '\n')


def escape(field):
    return ''.join(f'\\x{ord(c):02x}' if ord(c) < 32 or c in '\\\x7f' else c for c in str(field))


def quotes():
    names = ['a', 'no file', "it's", 'a:b', '{', '}', '{}', 'a{b', 'a~', '~', '~a', '#', 'a#', '^', ']', '[', 'a,b', 'a%b',
             'a=b', '!', 'a@b', 'a+b', "it's \\", "it's$", "it's *", "it's\"", "a\nb'c", "a\n'", '\t', 'a\n\nb', 'é', "é's",
             '\x01', '\x7f', '*', '?', '`', '&', ';', '<', '>', '(', '|', '$', '"', '\\', '\u200b', 'a\u0301', 'a b\'c', "'",
             "''", "#'", "a#'", '‘x’', '\ue000']
    rows = []
    for name in names:
        # "cat: NAME: No such …" and "rmdir: failed to remove NAME: …"; "seq: invalid … ARGUMENT: ‘…’".
        path = run('cat', '--', name).stderr.decode()[len('cat: '):].split(': No such')[0]
        always = run('rmdir', '--', name).stderr.decode()[len('rmdir: failed to remove '):].split(': No such')[0]
        text = run('head', '-n', name).stderr.decode()[len('head: invalid number of lines: '):-1]
        rows.append((name, path, always, text))
    write('quote.tsv', rows)


def sizes():
    rows = []
    for text in ['0', '1', '+5', '10k', '10K', '10KB', '10kB', '10KiB', '1M', '1MB', '3MiB', '1G', '2b', 'k', '', 'x', '1x',
                 '1kk', '1Ki', '1KBB', '8E', '15E', '16E', '99999999999999999999', '1 ', ' 1', '1EB', '1EiB', '0x10', '1.5k']:
        shown = run('head', '-c', text, '/dev/null')
        message = shown.stderr.decode()
        kind = 'ok' if not message else 'overflow' if 'Value too large' in message else 'invalid'
        rows.append((text, kind))
    write('size.tsv', rows)


def modes():
    random.seed(1)
    changes = ['u+x', 'go-rwx', 'a=r', '=r', '+w', '-w', '+x', 'u=g', 'g=o', 'o=u', 'u+s', 'g+s', '+t', 'o+t', 'ug=rws', '+X',
               'a+X', 'u=rwx,go=', 'g=u-w', 'u=', '=', '755', '0755', '00755', '4755', '07777', '0', '+644', '-044', '=600',
               'u+rw,g-w,o=x', 'ug+r,o=g', 'a-x+X', 'g=s', 'u=rwxs,g=s,o=t', 'u+x-w=r']
    rows = []
    with tempfile.TemporaryDirectory() as top:
        for change in changes:
            for is_dir in (False, True):
                for mode in random.sample([0, 0o644, 0o755, 0o600, 0o4711, 0o2770, 0o1777, 0o111, 0o7777], 4):
                    for umask in (0, 0o022, 0o077):
                        path = os.path.join(top, 'x')
                        os.mkdir(path) if is_dir else open(path, 'w').close()
                        os.chmod(path, mode)
                        script = f'umask {umask:o}; chmod -- "$1" "$2" 2>/dev/null; stat -c %a "$2"'
                        after = run('bash', '-c', script, 'bash', change, path).stdout.decode().strip()
                        rows.append((change, int(is_dir), f'{mode:o}', f'{umask:o}', after))
                        os.rmdir(path) if is_dir else os.remove(path)
    write('mode.tsv', rows)
    bad = ['', 'x', 'u', 'u+q', '8', '77777', '9', 'u+644', 'u=r,', ',u=r', 'u+r x', '+rwxq', '0x1', '644x']
    for text in bad:
        message = run('chmod', '--', text, '/dev/null').stderr.decode()
        assert 'invalid mode' in message, text
    write('mode_invalid.tsv', [(text,) for text in bad])


def times():
    random.seed(2)
    seconds = [0, -1, 86399, 951782400, 951868799, 951868800, 1e9, 2**31, 4102444800, -62135596800, 253402300799, -2208988800]
    seconds += [random.randrange(-62135596800, 253402300799) for _ in range(40)]
    seconds += [random.randrange(0, 2**31) for _ in range(20)]
    conversions = '%Y-%m-%d %H:%M:%S|%a %A %b %B|%j %U %V %W %G %g %u %w|%C %y %e %k %l %I %p %P|%s|%D %T %r %R|%c|%x %X|%q'
    flags = '%_d %-d %-m %_m %^a %^B %#p %#Z %5d %-5d %_5d %10Y %^10B %010s %:z %::z %:::z %h %n%t%%'
    rows = []
    for value in seconds:
        for form in (conversions, flags):
            text = run('date', '-u', '-d', f'@{int(value)}', '+' + form).stdout.decode()[:-1]
            rows.append((int(value), form, text))
    write('time.tsv', rows)


os.makedirs(HERE, exist_ok=True)
quotes()
sizes()
modes()
times()

#!/usr/bin/env python3
"""Writes tests/unit/shell/data/printf.tsv from the bash (5.2) and coreutils (9.1) of this machine.

A line: dialect, status, stderr, stdout, format, arguments…; tab-separated, bytes outside printable
ASCII as \\xHH and the backslash doubled. Program names and line numbers are taken off the messages.
"""
import os, re, subprocess

os.environ["LC_ALL"] = "C.UTF-8"
cases = [c.split("\x1f") for c in [
    "%z\x1f1", "%", "%5", "%d\x1f99999999999999999999", "%u\x1f-1", "%x\x1f-1", "%d\x1f'é", "%d\x1f'ab", '%d\x1f"a', "%d\x1f0x1f",
    "%d\x1f010", "%d\x1f08", "%d\x1f0xg", "%d\x1f0x", "%d\x1f", "%d\x1f 5", "%d\x1f5 ", "%d\x1f5x", "%d\x1f-", "%d\x1f+7", "%d\x1f--7",
    "%f\x1fabc", "%f\x1f1x", "%f\x1f", "%c\x1f", "%c\x1féa", "%.1s\x1féa", "%5s|\x1fé", "%-5s|\x1fé", "a\x1fb\x1fc", "a%s\x1fb\x1fc",
    "%s %s\n\x1fa\x1fb\x1fc", "%*d\x1f5\x1f3", "%*d|\x1f-5\x1f3", "%.*f\x1f2\x1f3.14159", "%.*f\x1f-2\x1f3.14159", "%5%|", "%%",
    "%-+d|\x1f5", "%+s|\x1fa", "%05s|\x1fa", "%#x %#o %#X\x1f255\x1f8\x1f255", "%#x %#o\x1f0\x1f0", "%05d|%-05d|%+05d|% d\x1f5\x1f5\x1f5\x1f5",
    "%.3d|%5.3d|%05.3d\x1f5\x1f5\x1f5", "%ld %lld %hd\x1f1\x1f2\x1f3", "%'d\x1f1234567", "%i\x1f3", "%e %E %g %G %a %A\x1f1\x1f2\x1f3\x1f4\x1f5\x1f6",
    "%s", "%d", "%.0d|\x1f0", "%s\\c%s\x1fa\x1fb", "%b\x1fa\\cb\x1fd", "%b|%b\x1fa\\cb\x1fd", "%5b|\x1fa\\tb", "%.2b|\x1fa\\tb",
    "%x\x1f99999999999999999999999", "%u\x1f18446744073709551615", "%u\x1f18446744073709551616", "%d\x1f9223372036854775808",
    "%d\x1f-9223372036854775808", "%d\x1f-9223372036854775809", "%u\x1f-18446744073709551616", "%1$s\x1fa", "%(abc\x1f0", "%(%Y)d\x1f0", "%F\x1f1.5",
    "%lc\x1fa", "%5c|\x1fa", "%*s\x1fx\x1f3", "%d\x1f'", "%f\x1f'a", "%d\x1f1.5", "%g\x1f1e500", "%g\x1f1e-5000", "%g\x1f1e5000", "%g\x1finf", "%f\x1fnan",
    "%+.3e\x1f12345.678", "%hhd\x1f300", "%b\x1f\\0", "%b\x1f\\1", "%.25f\x1f0.1", "%a\x1f0.1", "%s\x1f", "%5.2s|\x1fabc", "%-10.3f|\x1f3.14159",
    "%+5d|\x1f-3", "%020.5f|\x1f-3.5", "%-20s|%20s|\x1fleft\x1fright", "\\z\\q", "\\'\\\"\\?", "\\1012\\x4a1", "\\x", "\\u41", "\\u00e9\\U0001F600", "\\u12",
    "\\uD800", "\\0101", "\\e\\a\\b\\f\\n\\r\\t\\v\\\\", "x\\", "%b\x1fx\\", "%b\x1f\\'\\\"\\?", "%b\x1f\\0101\\101\\u00e9\\x41\\x", "%b %b\n\x1fa\\n\x1fb",
    "%d %d\n\x1f1\x1f2\x1f3", "%s", "%c%c%c\x1fabc\x1fdef\x1fg", "%o\x1f8", "%X\x1f-255", "%s %d\x1fa\x1fb", "%.f\x1f2.5", "%.0f %.0f %.0f\x1f0.5\x1f1.5\x1f2.5",
    "%#.0f %#g\x1f1\x1f1", "%g %g %g\x1f100000\x1f1000000\x1f0.0001", "%10.4g|\x1f3.14159265", "% 5d|% -5d|\x1f5\x1f5", "%+i\x1f0", "%s%%\x1f5", "%-5c|\x1fa",
    "%d\x1f'\x80", "%.3x\x1f5", "%#.3o\x1f8", "%*.*f|\x1f8\x1f2\x1f2.345", "%-*d|\x1f5\x1f2", "%0*d|\x1f5\x1f2", "%.99s|\x1fabc", "%c\x1f\\n", "%s\n\x1fa\x1fb\x1fc",
]]


def show(data):
    return "".join(chr(b) if 32 <= b < 127 and b != 92 else "\\\\" if b == 92 else f"\\x{b:02x}" for b in data)


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "printf.tsv"), "w") as out:
    for case in cases:
        raw = [part.encode("utf-8", "surrogateescape").replace(b"\xc2\x80", b"\x80") for part in case]
        for dialect, command in (("bash", ["bash", "-c", 'printf "$@"', "bash"]), ("gnu", ["/usr/bin/printf"])):
            run = subprocess.run(command + raw, capture_output=True)
            message = re.sub(rb"^(bash: line \d+: printf: |/usr/bin/printf: )", b"", run.stderr, flags=re.M)
            out.write("\t".join([dialect, str(run.returncode), show(message), show(run.stdout)] + [show(r) for r in raw]) + "\n")

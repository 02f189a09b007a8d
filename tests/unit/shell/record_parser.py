#!/usr/bin/env python3
"""Writes data/parser_*.out from data/parser_*.in with the bash that is on PATH (5.2).

An .in file holds snippets separated by lines `%%`; the .out file has one answer for each:
  functions  what `declare -f f` prints after the snippet has been read
  syntax     what `bash -n -c` writes on stderr
Usage: tests/unit/shell/record_parser.py
"""
import os
import subprocess

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
ENV = {**os.environ, "LC_ALL": "C.UTF-8"}
SEPARATOR = b"\n%%\n"


def record(name, command, use_stdin, stream):
    with open(f"{DATA}/parser_{name}.in", "rb") as file:
        snippets = file.read().removesuffix(b"\n").split(SEPARATOR)
    answers = []
    for snippet in snippets:
        arguments = command if use_stdin else command + [snippet]
        given = {"input": snippet + b"\n"} if use_stdin else {"stdin": subprocess.DEVNULL}
        done = subprocess.run(arguments, capture_output=True, env=ENV, timeout=20, **given)
        answers.append(getattr(done, stream).removesuffix(b"\n"))
    with open(f"{DATA}/parser_{name}.out", "wb") as file:
        file.write(SEPARATOR.join(answers) + b"\n")
    print(name, len(answers))


record("functions", ["bash", "-c", ". /dev/stdin; declare -f f"], True, "stdout")
record("syntax", ["bash", "-n", "-c"], False, "stderr")

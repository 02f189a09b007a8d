#!/bin/bash
# Compares the parser with the machine's own bash on every shell script that the machine has.
# Usage: tests/shell/parse_corpus.sh PATH-TO-test_shell [DIRECTORY...]
program=${1:?the unit test program test_shell}
shift
directories=("$@")
(($#)) || directories=(/usr/bin /usr/sbin /usr/share /usr/lib /etc /var/lib/dpkg/info)
list=$(IFS=:; echo "${directories[*]}")
BIVALVE_CORPUS=$list exec "$program" --gtest_filter='Corpus.*'

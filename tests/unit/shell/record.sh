#!/bin/bash
# Writes the expectations in tests/unit/shell/data/ from the bash that runs this script (5.2).
# Usage: tests/unit/shell/record.sh
cd "$(dirname "$0")/data" || exit 1
export LC_ALL=C.UTF-8

{
  declare -A m
  for ((i = 0; i < 2500; i++)); do m[k$i]=$i; done
  echo "${!m[*]}"
  for ((i = 0; i < 2400; i++)); do unset "m[k$i]"; done
  echo "${!m[*]}"
  m=()
  for ((i = 0; i < 100; i++)); do m[x$i]=$i; done
  echo "${!m[*]}"
  unset m
  declare -A m=([é]=1 [ü]=2 ["a b"]=3 [ß]=4 [zz]=5)
  echo "${!m[*]}"
} > assoc_order.txt

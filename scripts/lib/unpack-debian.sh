#!/bin/sh
# Unpacks (does not install) Debian packages into a directory of their own, so that their programs
# run from there without root and whatever C library this machine has: the packages bring theirs.
#
#   unpack-debian.sh emscripten|cmake PREFIX DEBS
#
# Writes PREFIX/root; prints one line per package. PREFIX must be the final place: programs get its
# absolute path as their loader's. Needs dpkg-deb and tar.
set -eu
what=$1 prefix=$2 debs=$3
root=$prefix/root
llvm=19
rm -rf "$root"
mkdir -p "$root"

# Never used here. What is left out of Emscripten's library cache is rebuilt when asked for.
common='--exclude=./usr/share/doc --exclude=./usr/share/man --exclude=./usr/share/lintian
 --exclude=./usr/share/bash-completion --exclude=./usr/share/gdb --exclude=./usr/share/python3
 --exclude=*/gconv --exclude=./etc'
ems=./usr/share/emscripten
lib=$ems/cache/sysroot/lib/wasm32-emscripten
emscripten="--exclude=$ems/test --exclude=$ems/docs --exclude=$ems/media --exclude=$ems/out
 --exclude=$ems/ChangeLog* --exclude=$ems/README* --exclude=$ems/cache/symbol_lists/*
 --exclude=$ems/cache/symbol_lists.lock --exclude=$lib/pic --exclude=$lib/lto-pic --exclude=$lib/lto
 --exclude=*-mt.a --exclude=*-mt-*.a --exclude=*-ww*.a --exclude=*-asan*.a --exclude=libasan*.a
 --exclude=liblsan*.a --exclude=libubsan*.a --exclude=libsanitizer*.a --exclude=libGL-emu*.a
 --exclude=*-full_es3*.a --exclude=*-webgl2*.a --exclude=libGL*-ofb*.a --exclude=libwasmfs*.a
 --exclude=*-tracing.a --exclude=*memvalidate*.a --exclude=*-verbose.a"
clang="--exclude=./usr/lib/llvm-$llvm/lib/LLVMPolly.so --exclude=./usr/lib/llvm-$llvm/lib/LLVMgold.so
 --exclude=./usr/lib/llvm-$llvm/lib/cmake --exclude=./usr/lib/bfd-plugins"

# Emscripten runs a dozen of LLVM's hundred tools.
tools=
for tool in ar ranlib nm objcopy strip dwarfdump dwp symbolizer objdump cxxfilt size addr2line readobj; do
  tools="$tools ./usr/lib/llvm-$llvm/bin/llvm-$tool"
done

set -f   # the patterns are tar's, not the shell's
list=$(cd "$debs" && find . -name '*.deb' | sort)
total=$(printf '%s\n' "$list" | wc -l)
n=0
for file in $list; do
  n=$((n + 1))
  name=$(basename "$file"); name=${name%%_*}
  printf '%s of %s, %s\n' "$n" "$total" "$name"
  case $name in
    "llvm-$llvm") pick=$tools ;;
    emscripten) pick="$common $emscripten" ;;
    *) pick="$common $clang" ;;
  esac
  dpkg-deb --fsys-tarfile "$debs/$file" | tar -xf - -C "$root" --no-same-owner $pick
done
set +f

if [ "$what" = emscripten ]; then
  ln -sfn ../nodejs "$root/$ems/node_modules"   # acorn, which its optimizer imports
  rm -rf "$prefix/cache"
  mv "$root/$ems/cache" "$prefix/cache"
fi
for file in "$root"/usr/bin/*; do
  [ -e "$file" ] || rm -f "$file"               # links to programs that were left out
done

# Programs get this directory's own loader and libraries. patchelf is one of them: it is started
# through that loader, so that it runs before it has patched itself.
printf 'patching programs\n'
libdir=$(dirname "$(find "$root/usr/lib" -name libc.so.6 | head -n 1)")
loader=$(find "$libdir" -maxdepth 1 -name 'ld-linux*.so.*' | head -n 1)
[ -n "$loader" ] || { echo "no dynamic loader below $root" >&2; exit 1; }
patchelf() { "$loader" --library-path "$libdir" "$root/usr/bin/patchelf" "$@"; }
for file in "$root"/usr/lib/llvm-$llvm/bin/* "$root"/usr/bin/wasm-* "$root"/usr/bin/cmake "$root"/usr/bin/ninja; do
  [ -f "$file" ] && [ ! -L "$file" ] || continue
  patchelf --print-interpreter "$file" >/dev/null 2>&1 || continue
  patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$libdir" "$file"
done
# A RUNPATH of a library would switch the program's RPATH off for what that library needs.
for file in "$libdir"/*.so*; do
  [ -f "$file" ] && [ ! -L "$file" ] || continue
  [ -z "$(patchelf --print-rpath "$file" 2>/dev/null)" ] || patchelf --remove-rpath "$file"
done

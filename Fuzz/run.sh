#!/bin/bash
# Builds the libFuzzer target Fuzz/TARGET and runs it.
#
#   Fuzz/run.sh TARGET SECONDS [FILE…]     with files: runs each once, to see a fault again
#
# Fuzz/TARGET/target lists what is built, a kind and a name a line: module (of Sources/, lowest first), source, seeds (a
# folder), include (a folder with a module map of C), link (a library). Fuzz/TARGET/dictionary may hold tokens.
# Work files, with the corpus and what was found, stay in .build/fuzz/TARGET.
# Status: 0 clean, otherwise libFuzzer's.
set -euo pipefail
# The crash handler of Swift and the one of the address sanitizer stand in each other's way.
export SWIFT_BACKTRACE=enable=no
cd "$(dirname "$0")/.."

target=${1:?"usage: Fuzz/run.sh TARGET SECONDS [FILE…]"}
seconds=${2:?"usage: Fuzz/run.sh TARGET SECONDS [FILE…]"}
shift 2
work=.build/fuzz/$target
mkdir -p "$work/corpus" "$work/artifacts"

flags=(
  -O -wmo -g -parse-as-library -package-name draftlint -swift-version 6 -sanitize=fuzzer,address -I "$work"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
)
objects=()
sources=()
seeds=()
options=()
while read -r kind name; do
  case $kind in
    module)
      mapfile -t files < <(find "Sources/$name" -name '*.swift' | sort)
      swiftc "${flags[@]}" -module-name "$name" -emit-module -emit-module-path "$work/$name.swiftmodule" \
        -c -o "$work/$name.o" "${files[@]}"
      objects+=("$work/$name.o")
      ;;
    source) sources+=("$name") ;;
    seeds) seeds+=("$name") ;;
    include) flags+=(-I "$name") ;;
    headers) flags+=(-I "Sources/$name") ;;
    link) flags+=("-l$name") ;;
  esac
done < "Fuzz/$target/target"
swiftc "${flags[@]}" -module-name "${target}Fuzz" -c -o "$work/${target}Fuzz.o" "${sources[@]}"
swiftc "${flags[@]}" -o "$work/fuzz" "$work/${target}Fuzz.o" "${objects[@]}"

if [ $# -gt 0 ]; then
  exec "$work/fuzz" "$@"
fi
if [ -f "Fuzz/$target/dictionary" ]; then options+=("-dict=Fuzz/$target/dictionary"); fi
options+=(-timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 "-artifact_prefix=$work/artifacts/")
exec "$work/fuzz" "${options[@]}" -max_total_time="$seconds" "$work/corpus" "${seeds[@]}"

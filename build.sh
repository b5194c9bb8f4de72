#!/usr/bin/env bash
# Every task a person needs, one function each. `./build.sh help` lists them.
set -euo pipefail
cd "$(dirname "$0")"

port=${PORT:-8787}

help() {
  cat <<'TEXT'
./build.sh build   build everything into dist/: command, site, single file, package
./build.sh run     build, then serve the page on this machine only
./build.sh format [FILE …]   format Go, and the scripts that are named by their paths below site/
./build.sh quick   types, lint, vet and the unit tests: what to run before each commit, in under a minute
./build.sh test    install what the tests need and run those of the engine, natively and in a browser, and the core of the site
./build.sh deep    test, and all else: a release built twice, LibreOffice, ten seeds of random operations, each fuzzer
./build.sh release build what a release page holds into dist/release/; “release preview” needs no date in the changelog
./build.sh bench   measure against rivals and floors, one table
./build.sh size    every shipped file, raw, gzip and brotli, against the budget
./build.sh docs    write the rule pages, and pictures of every view
./build.sh serve   serve what was built last
./build.sh module PATH  give the Go module another path, for whoever publishes it, in every file that names it
./build.sh scaffold GROUP/NAME "PHRASE" …   make a rule with its examples; “offence” or “power” in place of phrases
./build.sh translations [LANGUAGE]   what rules say that the packs do not say yet in their languages
./build.sh clean   remove dist/ and the installed npm packages
TEXT
}

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

fail() { printf '%s\n' "$*" >&2; exit 1; }

need_go() {
  command -v go >/dev/null || fail "Go is missing; install it with: apt-get install golang-go   (1.26 or newer)"
}

need_node() {
  command -v node >/dev/null || fail "Node is missing; install it with: apt-get install nodejs npm   (20 or newer)"
  command -v npm >/dev/null || fail "npm is missing; install it with: apt-get install npm"
}

# The npm packages of a folder, as its lock file has them and without their install scripts.
packages() {
  local folder=${1:-site}
  local stamp=$folder/node_modules/.from-lockfile
  [[ -f $stamp ]] && cmp -s "$folder/package-lock.json" "$stamp" && return
  say "Installing the npm packages of $folder/"
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  cp "$folder/package-lock.json" "$stamp"
}

# Debian's Chromium. The path is asked for, since this function has the same name and a shell would find it instead.
chromium() {
  [[ -n ${CHROMIUM:-} ]] && return
  [[ -n $(type -P chromium) ]] && return
  say "Installing Chromium for the browser tests"
  command -v apt-get >/dev/null || fail "Chromium is missing; install it so that \`chromium\` is on the PATH."
  local as_root=()
  [[ $(id -u) == 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends chromium ||
    fail "Chromium could not be installed; try: apt-get install -y --no-install-recommends chromium"
}

# Debian's Firefox, in which the tests that concern every browser run too. What was not tried there is not
# known to hold there, so that a machine without it fails.
firefox() {
  [[ -n ${FIREFOX:-} ]] && return
  command -v firefox-esr >/dev/null && return
  say "Installing Firefox for the tests that run in both browsers"
  command -v apt-get >/dev/null || fail "Firefox is missing; install it and give its path as FIREFOX."
  local as_root=()
  [[ $(id -u) == 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends firefox-esr ||
    fail "Firefox could not be installed; try: apt-get install -y --no-install-recommends firefox-esr"
}

build_all() {
  need_go; need_node; packages
  say "Building the command, the site, the single file and the package"
  go run ./site/gen -out dist
}

build() {
  build_all
  echo
  echo "Built: dist/clausecheck (command), dist/site (hosted), dist/clausecheck.html (one file, works offline), dist/package (npm)."
}

# The files of a release page. A version without a date in the changelog is only made as a preview.
release() {
  local flags=()
  case "${1:-}" in
    "") ;;
    preview) flags=(-preview) ;;
    *) fail "release takes nothing, or the word preview, and not “$1”." ;;
  esac
  build_all
  say "Packing the release"
  go run ./site/release "${flags[@]}"
  (cd dist/release && sha256sum --check --quiet SHA256SUMS && ls -l)
}

# Gives the Go module another path. Only what Go reads names it: imports, and the text of generated imports.
module() {
  need_go
  local path=${1:-} was
  [[ $path =~ ^[a-zA-Z0-9][a-zA-Z0-9._~/-]*[a-zA-Z0-9]$ ]] || fail "Give the path that others will import, as in: ./build.sh module code.example.org/you/clausecheck"
  was=$(go list -m)
  [[ $path != "$was" ]] || fail "The module is called $path already."
  find . -name '*.go' -not -path '*/node_modules/*' -not -path './dist/*' -exec sed -i -E "s#\"$was/(checker|site|wasm)([/\"\\\\])#\"$path/\1\2#g" {} +
  go mod edit -module "$path"
  go build ./... && go vet ./checker/... >/dev/null
  echo "The module is $path now; others write: import \"$path/checker\""
}

scaffold() { need_go; go run ./checker/cmd/contribute rule "$@"; }

translations() { need_go; go run ./checker/cmd/contribute translations "$@"; }

serve() {
  [[ -x dist/clausecheck && -d dist/site ]] || fail "Nothing is built yet; run: ./build.sh build"
  echo "The single offline file is $PWD/dist/clausecheck.html"
  exec dist/clausecheck serve --addr "127.0.0.1:$port"
}

run() {
  build_all
  echo
  serve
}

formatted() {
  [[ -z $(gofmt -l checker wasm $(find site -name "*.go" -not -path "*/node_modules/*")) ]] || fail "These files are not formatted; run gofmt -w on them: $(gofmt -l checker wasm $(find site -name "*.go" -not -path "*/node_modules/*") | tr '\n' ' ')"
}

# The linter and the formatter of the site's scripts; site/biome.json says what they go by.
biome() { (cd site && node node_modules/@biomejs/biome/bin/biome "$@"); }

# Go files all; of the scripts those that are named, by their paths below site/.
format() {
  need_go
  gofmt -w checker wasm $(find site -name "*.go" -not -path "*/node_modules/*")
  [[ $# == 0 ]] || { need_node; packages; biome format --write "$@"; }
}

# What tells most mistakes soonest. Tests over whole laws, browsers and LibreOffice are left to test.
quick() {
  need_go; need_node; packages
  say "Format, vet and types"
  formatted
  go vet ./... &
  local vet=$!
  (cd site && node node_modules/typescript/bin/tsc -p .)
  biome lint --error-on-warnings .
  wait "$vet"
  say "Unit tests"
  go test -short ./...
}

# The tests of the Go code as a program of this machine.
test_native() {
  say "Go tests"
  formatted
  go vet ./...
  GOOS=js GOARCH=wasm go vet ./checker/... ./wasm/...
  go tool staticcheck ./...
  go test ./...
}

# The engine's and the boundary's tests inside a browser. The runner puts the whole environment into
# the page, so it gets a short one. A file is read there by a question to the runner each time, so that a
# package takes longer than the ten minutes that Go gives it, where the machine has other work.
test_wasm() {
  say "Go tests in headless Chromium"
  mkdir -p dist/tools
  go build -o dist/tools/wasmbrowsertest github.com/agnivade/wasmbrowsertest
  env -i HOME="$HOME" PATH="$PATH" GOOS=js GOARCH=wasm WASM_HEADLESS=on \
    go test -timeout 40m -exec="$PWD/dist/tools/wasmbrowsertest" $(wasm_packages) 2> >(grep -v 'IPAddressSpace' >&2)
}

# The packages that run in a browser: all but the programs for this machine.
wasm_packages() {
  GOOS=js GOARCH=wasm go list ./checker/... ./wasm/browser | grep -v -e /cmd/ -e /registry
}

# The site's tests that were seen green on the state that is submitted. The others are in `deep`, until each was.
site_tests=(
  engine engine-life edge compare house kill private-fields integrity disk module package partner frameworks embed attach attach-top-layer offline guide firefox
  page-review page-decide page-order page-lost page-tables page-brief page-beside page-compare page-files page-forms page-onefile page-guide page-install page-journeys
  page-languages page-large page-licences page-limits page-strings page-access chaos-found leak
)

test_site() {
  say "Type check, lint and page tests"
  biome lint --error-on-warnings .
  (cd site && node node_modules/typescript/bin/tsc -p . && node --test --test-force-exit --test-concurrency=1 $(printf "test/%s.test.mjs " "${site_tests[@]}"))
}

# The site's tests that are not in `test`.
further_tests() {
  local file name
  for file in site/test/*.test.mjs; do
    name=$(basename "$file" .test.mjs)
    [[ " ${site_tests[*]} " == *" $name "* ]] || printf 'test/%s.test.mjs ' "$name"
  done
}

# What `test` leaves out, and the longest soaks, which find what nobody thought of.
deep() {
  test
  say "Further tests of the site"
  local further
  further=$(further_tests)
  (cd site && node --test --test-force-exit --test-concurrency=1 $further)
  say "Random operations on the page, ten seeds"
  (cd site && node test/chaos.mjs --seeds 10)
  say "Each fuzzer for a minute"
  local file name
  while IFS=: read -r file name; do
    go test "$(dirname "$file")" -run '^$' -fuzz "^$name\$" -fuzztime 60s -fuzzminimizetime 20x </dev/null
  done < <(grep -rEo --include='*_test.go' '^func Fuzz[A-Za-z]+' ./checker | sed 's/func //')
}

test() {
  need_go; need_node; packages; packages site/test/edge; packages site/test/frameworks; chromium; firefox
  build_all
  test_native
  test_wasm
  test_site
  say "Sizes"
  sizes
  echo
  echo "All tests passed."
}

sizes() { node site/bench/size.mjs dist; }

size() {
  build_all
  sizes
}

bench() {
  build_all; chromium; packages site/bench
  say "Figures"
  node site/bench/figures.mjs
  say "Side by side"
  node site/bench/bench.mjs
}

docs() {
  build_all; chromium
  say "Pictures of the page"
  node site/test/screenshots.mjs dist/screenshots
  echo
  echo "The rule pages are in dist/site/rules (./build.sh serve shows them at /rules/), the pictures in dist/screenshots."
}

clean() {
  rm -rf dist site/node_modules site/bench/node_modules
  echo "Removed dist/ and the installed npm packages."
}

case "${1:-help}" in
  help|-h|--help) help ;;
  release|module) "$1" "${2:-}" ;;
  scaffold|translations|format) "$@" ;;
  build|run|quick|test|deep|bench|size|docs|serve|clean) "$1" ;;
  *) help >&2; fail "There is no task “$1”." ;;
esac

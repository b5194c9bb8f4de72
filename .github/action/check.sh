#!/usr/bin/env bash
# The one step of the action that does something: checks the drafts that changed since BASE and writes a
# SARIF file. It ends as the command does: 0 nothing, 1 findings, 2 something that could not be read.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${RUNNER_TEMP:-/tmp}/clausecheck-XXXXXX")

command=${COMMAND:-}
if [[ -z $command ]]; then
  command=$work/clausecheck
  go build -C "$here/../.." -trimpath -buildvcs=false -o "$command" ./checker/cmd/clausecheck
fi

base=${BASE:-}
if [[ -n $base ]] && ! git rev-parse --quiet --verify "$base^{commit}" >/dev/null; then
  echo "::notice::The commit $base is not in this checkout, so every draft is checked; check out with fetch-depth: 0 to check only what changed."
  base=
fi

mapfile -t paths < <(printf '%s\n' "${PATHS:-.}" | sed '/^[[:space:]]*$/d')
kinds=(txt text md markdown html htm xhtml mht mhtml docx docm doc rtf odt fodt pdf akn)
is_draft() {
  local kind
  for kind in "${kinds[@]}"; do [[ ${1,,} == *.$kind ]] && return; done
  return 1
}

drafts=()
while IFS= read -r -d '' file; do
  if is_draft "$file" && [[ -f $file ]]; then drafts+=("$file"); fi
done < <(if [[ -n $base ]]; then
  git diff --name-only -z --diff-filter=d --relative "$base" -- "${paths[@]}"
else
  git ls-files -z -- "${paths[@]}"
fi)

echo "drafts=${#drafts[@]}" >>"$GITHUB_OUTPUT"
if [[ ${#drafts[@]} == 0 ]]; then
  echo "No draft changed."
  exit 0
fi

flags=(--fail-on "${FAIL_ON:-warning}")
[[ -z ${RULES:-} ]] || flags+=(--rules "$RULES")

# What the drafts left open at the base is known already.
if [[ -n $base && ${NEW_ONLY:-true} == true ]]; then
  earlier=()
  for file in "${drafts[@]}"; do
    mkdir -p "$work/base/$(dirname "$file")"
    if git show "$base:./$file" >"$work/base/$file" 2>/dev/null; then earlier+=("$work/base/$file"); fi
  done
  if [[ ${#earlier[@]} != 0 ]]; then
    "$command" check --format jsonl "${flags[@]}" --fail-on never -- "${earlier[@]}" >"$work/base.jsonl" || [[ -s $work/base.jsonl ]]
    flags+=(--baseline "$work/base.jsonl")
  fi
fi

sarif=$work/clausecheck.sarif
ended=0
"$command" check --format sarif "${flags[@]}" -- "${drafts[@]}" >"$sarif" || ended=$?
echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
# The same for whoever reads the log; the matcher makes annotations of it.
if [[ -n ${GITHUB_ACTIONS:-} ]]; then echo "::add-matcher::$here/matcher.json"; fi
"$command" check "${flags[@]}" --fail-on never -- "${drafts[@]}" || true
exit "$ended"

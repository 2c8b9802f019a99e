#!/bin/sh
# Moves Keeptrusts AI Governance between instances with curl alone: publish, install, test, scan, roll back (CICD API).
#
#   SN_INSTANCE_URL=https://<instance>.service-now.com SN_USER=<user> SN_PASSWORD=<password> sh deploy.sh <command>
#
#   publish [version]   store the application of this instance in the application repository
#   install [version]   install it from the application repository; without a version the newest
#   rollback version    return to the version that was installed before
#   test                run the suite of the Automated Test Framework
#   scan                run the suite of Instance Scan
#
# The user needs the role sn_cicd.sys_ci_automation; for the findings of a scan also read access to scan_finding (admin has both).
# Exit codes: 0 done, 1 refused or failed, 2 wrong call, 3 a test failed or the scan found something.
set -eu

SCOPE=x_kt_gov
APPLICATION=7c1f0d5e2a9b4e63a8f4c1d70b6e92a5
TEST_SUITE='Keeptrusts%20AI%20Governance'
SCAN_SUITE=c01733b81e694d43bf92443bf3a08efa
# Seconds between two looks at the progress, and how many looks are worth it.
PAUSE=${PAUSE:-5}
MOST_LOOKS=${MOST_LOOKS:-720}

fail() { echo "$2" >&2; exit "$1"; }

for name in SN_INSTANCE_URL SN_USER SN_PASSWORD; do
    eval "value=\${$name:-}"
    [ -n "$value" ] || fail 2 "Set $name: the address of the instance, and a user of it with a password."
done

# call METHOD PATH [BODY]: prints the body of the answer. The password goes to curl by its standard input, never by its arguments.
call() {
    escaped=$(printf '%s:%s' "$SN_USER" "$SN_PASSWORD" | sed 's/[\\"]/\\&/g')
    answer=$(printf 'user = "%s"\n' "$escaped" | curl -sS -K - -X "$1" "${SN_INSTANCE_URL%/}$2" \
        -H 'Accept: application/json' -H 'Content-Type: application/json' ${3:+--data-binary "$3"} -w '\n%{http_code}') ||
        fail 1 "$SN_INSTANCE_URL does not answer."
    status=$(printf '%s' "$answer" | tail -n 1)
    body=$(printf '%s' "$answer" | sed '$d')
    case $status in
        200) printf '%s' "$body" ;;
        401) fail 1 "401: $SN_USER cannot log in at $SN_INSTANCE_URL. Check SN_USER and SN_PASSWORD." ;;
        403) fail 1 "403: give $SN_USER the role sn_cicd.sys_ci_automation." ;;
        405) fail 1 "405: the CICD API is not active. Activate the plugin com.glide.continuousdelivery." ;;
        *) fail 1 "$status: $(text error "$body")" ;;
    esac
}

# text NAME JSON: the text of a member; the JSON of these APIs has no member of that name twice.
text() { printf '%s' "$2" | sed -n "s/.*\"$1\":\"\\([^\"]*\\)\".*/\\1/p"; }
number() { printf '%s' "$2" | sed -n "s/.*\"$1\":\\([0-9]*\\).*/\\1/p"; }

# run PATH [BODY]: starts an operation and waits until it ends; $progress is its last answer.
run() {
    progress=$(call POST "/api/sn_cicd/$1" "${2:-}") || exit 1
    # In GitHub Actions a later step may return to the version before, also when this operation fails half-way.
    before=$(text rollback_version "$progress")
    [ -z "${GITHUB_OUTPUT:-}" ] || [ -z "$before" ] || echo "rollback_version=$before" >>"$GITHUB_OUTPUT"
    id=$(printf '%s' "$progress" | grep -o 'sn_cicd/progress/[0-9a-f]\{32\}' | head -n 1 | sed 's/.*\///') || true
    looks=0
    while :; do
        case $(text status "$progress") in
            2) return 0 ;;
            3 | 4) return 1 ;;
        esac
        looks=$((looks + 1))
        [ "$looks" -le "$MOST_LOOKS" ] || fail 1 "The operation $id did not end. See sys_execution_tracker on the instance."
        sleep "$PAUSE"
        progress=$(call GET "/api/sn_cicd/progress/$id") || exit 1
    done
}

run_or_fail() { run "$@" || fail 1 "$(text status_label "$progress"): $(text error "$progress")"; }

case ${1:-} in
    publish)
        run_or_fail "app_repo/publish?scope=$SCOPE${2:+&version=$2}"
        echo "Published ${2:-the version of the instance}."
        ;;
    install)
        run_or_fail "app_repo/install?scope=$SCOPE${2:+&version=$2}"
        echo "Installed ${2:-the newest version}. Version before: ${before:-none}."
        ;;
    rollback)
        [ -n "${2:-}" ] || fail 2 'Name the version that was installed before: rollback <version>.'
        run_or_fail "app_repo/rollback?scope=$SCOPE&version=$2"
        echo "Rolled back to $2."
        ;;
    test)
        outcome=0
        run "testsuite/run?test_suite_name=$TEST_SUITE" || outcome=3
        id=$(printf '%s' "$progress" | grep -o 'testsuite/results/[0-9a-f]\{32\}' | head -n 1 | sed 's/.*\///') || true
        [ -n "$id" ] || fail 1 "$(text error "$progress")"
        results=$(call GET "/api/sn_cicd/testsuite/results/$id") || exit 1
        echo "Tests: $(number rolledup_test_success_count "$results") passed," \
            "$(number rolledup_test_failure_count "$results") failed," \
            "$(number rolledup_test_error_count "$results") with errors," \
            "$(number rolledup_test_skip_count "$results") skipped."
        [ "$outcome" = 0 ] ||
            fail 3 "$SN_INSTANCE_URL/sys_atf_test_suite_result.do?sys_id=$id says which test failed and why."
        ;;
    scan)
        run_or_fail "instance_scan/suite_scan/$SCAN_SUITE/scoped_apps" "{\"app_scope_sys_ids\":[\"$APPLICATION\"]}"
        id=$(printf '%s' "$progress" | grep -o 'sn_cicd/progress/[0-9a-f]\{32\}' | head -n 1 | sed 's/.*\///')
        result=$(call GET "/api/sn_cicd/instance_scan/result/$id") || exit 1
        # The address of the findings names the result; its query is escaped in a way that cannot be followed as it is.
        result=$(printf '%s' "$result" | sed 's/%3D/=/g' | grep -o 'result=[0-9a-f]\{32\}' | head -n 1)
        fields='sysparm_fields=check,source_table,source,finding_details&sysparm_limit=100'
        findings=$(call GET "/api/now/table/scan_finding?sysparm_query=$result&$fields") || exit 1
        [ "$(printf '%s' "$findings" | tr -d ' ')" != '{"result":[]}' ] || { echo 'Scan: no finding.'; exit 0; }
        printf '%s\n' "$findings" | sed 's/},{/},\n{/g'
        fail 3 "The scan found something: $SN_INSTANCE_URL/scan_finding_list.do?sysparm_query=$result"
        ;;
    *) fail 2 'Call: deploy.sh publish [version] | install [version] | rollback <version> | test | scan' ;;
esac

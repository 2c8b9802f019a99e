/** Runs the health checks: those that are cheap at once, those that call outside or count many rows when they are asked for. */

import { toTemplateVersion } from '../../../shared/record-state.ts'
import { assessCanaries } from '../../core/health/assess-canaries.ts'
import { assessAttestation } from '../../core/health/assess-attestation.ts'
import {
    assessAttribution,
    assessClaims,
    assessClass,
    assessGaps,
    assessGrc,
    assessIncidentValues,
} from '../../core/health/assess-instance.ts'
import {
    assessControls,
    assessCounts,
    assessExportFiles,
    assessFlows,
    assessIntegrity,
    assessPlatform,
    assessProperties,
    assessRelease,
    assessSchedules,
    assessSources,
    assessTemplate,
} from '../../core/health/assess-instance.ts'
import { assessTokenExpiry, assessWriteBacks } from '../../core/health/assess-keeptrusts.ts'
import {
    assessDeadLetters,
    assessHeld,
    assessIndexes,
    assessInstance,
    assessRefusals,
    assessSeals,
    assessSecretPlaces,
    assessStates,
    assessSignatureMode,
} from '../../core/health/assess-receiving.ts'
import { assessSecret, assessTraffic, QUIET_SECONDS } from '../../core/health/assess-receiving.ts'
import { CHECK_IDS, HEALTH_CHECKS, type CheckId } from '../../core/health/catalogue.ts'
import { found, type CheckResult, type Finding } from '../../core/health/check.ts'
import { AUDIT_TABLE, CONTROL_TABLE, OBJECTIVE_TABLE } from '../../../controls/core/grc.ts'
import { describeMissing, toWantedChoices } from '../../../shared/incident-choices.ts'
import { searchLogFor } from '../../../shared/fault.ts'
import { addSeconds, DAY_SECONDS, dayOf } from '../../../shared/time.ts'
import { readKeptIndexes } from '../../../shared/unique-indexes.ts'
import { checkGroups, checkMembers, checkNotified } from './check-groups.ts'
import { checkNamedRecords } from './check-named-records.ts'
import { checkPreviousSecret } from './check-previous-secret.ts'
import { checkPeople } from './check-people.ts'
import { checkMappingRules } from './check-mapping-rules.ts'
import { checkApi, checkToken } from './check-keeptrusts.ts'
import { testDelivery } from './test-delivery.ts'
import type { HealthPorts, OwnClaims } from './health-ports.ts'

/** A gap that old is the business of the control test of its month. */
const GAP_DAYS = 30

/** Counts that began in so many days are compared: of older ones, decisions may have been cleaned up. */
const COUNT_DAYS = 28

/** Canaries of so many days are counted: what was mended a week ago is over. */
const CANARY_DAYS = 7

/** Ended deliveries of so many days are looked at. */
const STRAY_DAYS = 7

const CHECKS: Readonly<Record<CheckId, (ports: HealthPorts) => Finding>> = {
    instance_confirmed: ({ instance, secrets }) =>
        assessInstance(instance.bound(), instance.current(), secrets.current() !== ''),
    webhook_secret: ({ entered }) => assessSecret(entered.current()),
    secret_places: ({ secretPlaces }) => assessSecretPlaces(secretPlaces()),
    unique_indexes: ({ platform, settings }) =>
        assessIndexes(readKeptIndexes(settings.missingIndexes), platform.facts()),
    previous_secret: checkPreviousSecret,
    test_delivery: testDelivery,
    traffic: checkTraffic,
    signature_mode: ({ memory, settings }) =>
        assessSignatureMode(memory.refusal('modeChanged'), settings.signatureMode),
    refused_requests: ({ clock, memory }) => assessRefusals(memory.refusal('last'), clock.now()),
    dead_letters: ({ records }) => assessDeadLetters(records.deadLetters()),
    held_deliveries: ({ records }) => assessHeld(records.heldByPeople()),
    stored_deliveries: ({ key, records }) => assessSeals(key(), records.deadLetters()),
    delivery_states: ({ clock, records }) =>
        assessStates(records.strayDeliveries(addSeconds(clock.now(), -STRAY_DAYS * DAY_SECONDS))),
    write_backs: ({ records }) => assessWriteBacks(records.failedWriteBacks()),
    keeptrusts_reachable: checkApi,
    keeptrusts_token: checkToken,
    token_expiry: ({ clock, settings }) => assessTokenExpiry(settings.accessExpires.trim(), clock.now()),
    groups: checkGroups,
    notified: checkNotified,
    group_members: checkMembers,
    service_user: checkPeople,
    change_template: ({ settings, surroundings }) =>
        assessTemplate({
            isUsable:
                settings.changeTemplate === ''
                    ? null
                    : toTemplateVersion(surroundings.template(settings.changeTemplate)) !== null,
            type: settings.changeType,
            hasModel: settings.changeModel !== '',
        }),
    named_records: checkNamedRecords,
    mapping_rules: checkMappingRules,
    incident_values: checkIncidentValues,
    cmdb_class: ({ settings, surroundings }) => assessClass(surroundings.classFacts(settings.ciClass)),
    grc_tables: ({ surroundings: { probe } }) =>
        assessGrc({
            [CONTROL_TABLE]: probe(CONTROL_TABLE),
            [OBJECTIVE_TABLE]: probe(OBJECTIVE_TABLE),
            [AUDIT_TABLE]: probe(AUDIT_TABLE),
        }),
    log_sources: ({ records }) => assessSources(records.sources()),
    attribution: ({ attribution }) => {
        const { log, measuredAt, outbound } = attribution.read()
        return assessAttribution(log, outbound, measuredAt)
    },
    canaries: ({ attribution, canaries, clock, settings }) =>
        assessCanaries({
            canaries: canaries.since(addSeconds(clock.now(), -CANARY_DAYS * DAY_SECONDS)),
            intervalHours: settings.evidenceCollect ? settings.canaryIntervalHours : 0,
            collectingSince: attribution.read().measuredAt,
            now: clock.now(),
        }),
    evidence_integrity: ({ records }) => assessIntegrity(records.brokenFiles()),
    export_files: ({ records }) => assessExportFiles(records.unknownFiles()),
    attestation_chain: ({ attestation, clock }) => assessAttestation(attestation.verify(), clock.now()),
    control_mappings: ({ controls }) => assessControls(controls.readiness()),
    decision_counts: ({ clock, records }) =>
        assessCounts(records.differingCounts(addSeconds(clock.now(), -COUNT_DAYS * DAY_SECONDS))),
    reconciliation_gaps: ({ clock, records }) =>
        assessGaps(records.openGaps(dayOf(addSeconds(clock.now(), -GAP_DAYS * DAY_SECONDS)))),
    schedules: ({ clock, surroundings }) => assessSchedules(surroundings.jobs(), clock.now()),
    claims: ({ claims }) => assessClaims(describeRefused(claims), claims.ofNobody()),
    flows: ({ surroundings }) => assessFlows(surroundings.flows()),
    release: ({ surroundings }) => assessRelease(surroundings.release()),
    platform_facts: ({ platform }) => assessPlatform(platform.facts()),
    properties: ({ settings }) => assessProperties(settings.problems),
}

/** Every check that is cheap now; of the others the last result is shown. */
export function lookAtHealth(ports: HealthPorts): readonly CheckResult[] {
    return CHECK_IDS.map((id) => (HEALTH_CHECKS[id].reach === 'inside' ? run(id, ports) : recall(id, ports)))
}

/** Runs one check now, with the calls that it needs, and remembers what it found. */
export function runCheck(id: CheckId, ports: HealthPorts): CheckResult {
    const result = run(id, ports)
    ports.memory.write(result)
    return result
}

/** Runs every check now, with the calls that they need, and remembers what they found. */
export function runChecks(ports: HealthPorts): readonly CheckResult[] {
    return CHECK_IDS.map((id) => runCheck(id, ports))
}

function run(id: CheckId, ports: HealthPorts): CheckResult {
    const checkedAt = ports.clock.now()
    return ports.faults.attempt<CheckResult>(
        { doing: `running the health check ${id}`, code: 'check_failed' },
        () => ({ id, checkedAt, ...CHECKS[id](ports) }),
        (fault) => ({ id, checkedAt, ...found('check_failed', searchLogFor(fault)) }),
    )
}

function recall(id: CheckId, { memory }: HealthPorts): CheckResult {
    return memory.read(id) || { id, checkedAt: null, ...found('not_asked_yet') }
}

/** Each row, with the rules that may refuse to have it written. */
function describeRefused({ refusedRows, rulesOn }: OwnClaims): readonly string[] {
    return refusedRows().map(({ name, table }) => {
        const rules = rulesOn(table)
        return `${name} (${table}${rules.length === 0 ? '' : `; rules before an update: ${rules.join(', ')}`})`
    })
}

function checkIncidentValues({ settings, surroundings }: HealthPorts): Finding {
    const missing: string[] = []
    for (const wanted of toWantedChoices(settings)) {
        const values = surroundings.missingChoices(wanted)
        if (values.length > 0) missing.push(`${wanted.property}: ${describeMissing(wanted, values)}`)
    }
    return assessIncidentValues(missing)
}

function checkTraffic({ clock, records }: HealthPorts): Finding {
    const now = clock.now()
    const quiet = addSeconds(now, -QUIET_SECONDS)
    const usual = records.deliveriesBetween(addSeconds(quiet, -DAY_SECONDS), quiet)
    return assessTraffic(records.newestDelivery(), usual, now)
}

/** Health and setup as the REST routes and the daily job offer them: plain data in, plain data out. */

import { measureAgain } from '../../evidence/app/measure-attribution.ts'
import { findGroups } from '../app/health/check-groups.ts'
import { setGroup } from '../app/health/set-group.ts'
import type { GroupFailureCode } from '../core/health/group-failures.ts'
import { rotateSecret, OVERLAP_HOURS } from '../app/health/rotate-secret.ts'
import { lookAtHealth, runCheck, runChecks } from '../app/health/run-checks.ts'
import { findSigner, type LastSigner } from '../app/health/find-signer.ts'
import { confirmInstance } from '../app/health/confirm-instance.ts'
import { asText } from '../../shared/text.ts'
import { toIso } from '../../shared/time.ts'
import { toBinding } from '../../shared/instance-binding.ts'
import { HEALTH_SECTIONS } from '../core/health/catalogue.ts'
import { listExamples } from '../core/setup/example-events.ts'
import { toSteps } from '../core/setup/steps.ts'
import { describeResult, isCheckId, toWhole, type CheckResult } from '../core/health/check.ts'
import { openCollecting } from '../../evidence/glide/open-evidence.ts'
import { openGroups } from '../glide/health/groups.ts'
import { heldDeliveries } from '../glide/health/held-deliveries.ts'
import { openConfirming, openHealth, openSecrets } from '../glide/health/open-health.ts'

/** Data, or a stable code and a sentence. */
export type SetupAnswer =
    | { readonly ok: true; readonly [key: string]: unknown }
    | { readonly ok: false; readonly status: number; readonly code: string; readonly message: string }

/** The whole and every check; nothing outside is called. */
export function readHealth(): SetupAnswer {
    return summarise(lookAtHealth(openHealth()))
}

/** What the setup page shows. */
export function readSetup(): SetupAnswer {
    const ports = openHealth()
    const { instance, endpoint } = ports
    const results = lookAtHealth(ports)
    return {
        ...summarise(results),
        ok: true,
        sections: HEALTH_SECTIONS,
        steps: toSteps(results),
        examples: listExamples(),
        webhook_url: `${endpoint.address()}/api/x_kt_gov/v1/keeptrusts/webhooks`,
        groups: findGroups(ports).map(({ group, label, property, why }) => ({ property, label, group, problem: why })),
        has_secret: ports.secrets.current() !== '',
        last_signed: describeSigner(findSigner(ports)),
        instance: {
            current: instance.current(),
            bound: instance.bound(),
            binding: toBinding(instance.bound(), instance.current()),
            held: heldDeliveries.count(),
        },
    }
}

/** Runs one check, or all, with the calls that they need. */
export function recheck(id: string): SetupAnswer {
    const ports = openHealth()
    if (id === 'all') return summarise(runChecks(ports))
    if (!isCheckId(id)) return refuse(404, { code: 'check_missing', message: 'There is no such check' })
    return summarise([runCheck(id, ports)])
}

const ROTATION_STATUS = {
    overlap_invalid: 400,
    rotation_unfinished: 409,
    rotation_busy: 409,
    secret_not_stored: 500,
} as const

/** Sets a new webhook secret and shows it this once. */
export function rotate(overlapHours: unknown): SetupAnswer {
    const hours = overlapHours === undefined ? OVERLAP_HOURS : typeof overlapHours === 'number' ? overlapHours : -1
    const rotated = rotateSecret(hours, openSecrets())
    if (!rotated.ok) return refuse(ROTATION_STATUS[rotated.failure.code], rotated.failure)
    const { previousExpires, replaced, secret } = rotated.value
    return { ok: true, secret, previous_expires: toIso(previousExpires), replaced }
}

/** HTTP status by code. */
const GROUP_STATUS: Readonly<Record<GroupFailureCode, number>> = {
    group_setting_unknown: 400,
    group_invalid: 400,
    group_not_found: 404,
    group_inactive: 409,
    group_ambiguous: 409,
    setting_not_stored: 409,
}

/** Names the group of a setting. */
export function nameGroup(property: unknown, group: unknown): SetupAnswer {
    const named = setGroup(asText(property), asText(group), openGroups())
    return named.ok ? { ok: true, ...named.value } : refuse(GROUP_STATUS[named.failure.code], named.failure)
}

const CONFIRM_STATUS = {
    held_choice_invalid: 400,
    reason_missing: 400,
    instance_unknown: 409,
    instance_not_stored: 409,
} as const

/** Confirms this instance as the one that the app is set up on. */
export function confirm(held: unknown, reason: unknown): SetupAnswer {
    const confirmed = confirmInstance({ held, reason }, openConfirming())
    if (confirmed.ok) return { ok: true, ...confirmed.value }
    return refuse(CONFIRM_STATUS[confirmed.failure.code], confirmed.failure)
}

/** Measures which script this release names in its logs. */
export function measure(): SetupAnswer {
    const { log, measuredAt, outbound } = measureAgain(openCollecting())
    return { ok: true, log, outbound, measured_at: toIso(measuredAt) }
}

function describeSigner(last: LastSigner | null) {
    return last && { secret: last.secret, delivery: last.number, received_at: toIso(last.receivedAt) }
}

function summarise(results: readonly CheckResult[]): SetupAnswer & { readonly ok: true } {
    return { ok: true, status: toWhole(results), checks: results.map(describeResult) }
}

function refuse(status: number, { code, message }: { readonly code: string; readonly message: string }): SetupAnswer {
    return { ok: false, status, code, message }
}

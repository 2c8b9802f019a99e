/** The codes of the part “Health and setup”: what each means, and what to do. */

import { GROUP_FAILURES } from '../health/group-failures.ts'
import { HEALTH_FINDINGS } from '../health/findings.ts'
import type { AdvicePart } from './advice-part.ts'

/** Findings that other parts of the app have as well, and that are explained there. */
const EXPLAINED_ELSEWHERE: readonly string[] = [
    'index_missing',
    'index_unmeasurable',
    'secret_unset',
    'token_missing',
    'token_other_host',
    'base_url_invalid',
    'base_url_private',
    'call_timeout',
    'connection_failed',
    'rate_limited',
    'service_unavailable',
    'token_rejected',
    'token_forbidden',
]

const findings: Record<string, readonly [meaning: string, advice: string]> = {}
for (const [code, { advice, text }] of Object.entries(HEALTH_FINDINGS))
    if (EXPLAINED_ELSEWHERE.indexOf(code) < 0) findings[code] = [text, advice]

/** Why the group of a setting is not set. */
const groups = {
    group_setting_unknown: [
        GROUP_FAILURES.group_setting_unknown,
        'Pass the name of a property that names a group, as `GET …/setup/state` lists them.',
    ],
    group_invalid: [GROUP_FAILURES.group_invalid, 'Pass `group` as the name or the sys_id of a group.'],
    group_not_found: [GROUP_FAILURES.group_not_found, 'Check the name, or create the group on the Setup page.'],
    group_inactive: [GROUP_FAILURES.group_inactive, 'Activate the group under **User Administration › Groups**.'],
    group_ambiguous: [
        GROUP_FAILURES.group_ambiguous,
        'Rename or deactivate one of them, or choose another group: settings hold the name of a group.',
    ],
} as const

/** The part “Health and setup”. */
export const health: AdvicePart = {
    title: 'Health and setup',
    seen: 'on the setup page, in `GET …/health/checks` and in the answer of a setup route',
    codes: {
        ...findings,
        discarded_after_clone: [
            'An administrator discarded what a clone had received',
            'No action is needed. Reprocess the delivery if it was meant for this instance after all.',
        ],
        attestation_check_busy: [
            'Another check of the attestation chain began at this moment',
            'Ask again in a minute.',
        ],
        example_missing: ['There is no such example of an event', 'Pass an id of `examples` in `GET …/setup/state`.'],
        page_missing: ['The app has no such page', 'Name the page `setup`, `reviews` or `console`.'],
        check_missing: ['There is no such health check', 'Pass an id of `GET …/health/checks`, or `all`.'],
        overlap_invalid: [
            'The hours for which the previous secret stays valid cannot be used',
            'Pass a whole number, 0 to 720.',
        ],
        rotation_unfinished: [
            'The previous secret is still valid and the current one signs deliveries, so a third one would end one that a sender may use',
            'Enter the current secret at every sender, and rotate again when the previous one has ended. If a secret has leaked, choose to stop accepting the previous secrets now.',
        ],
        rotation_busy: [
            'Another change of the secrets is under way, so nothing was changed',
            'Rotate again in a minute. It goes on for longer only where a business rule keeps the table of secrets from being written.',
        ],
        body_not_object: [
            'The body of the request is not a JSON object, so nothing was done',
            'Send an object with the members that REST.md lists for the route, or no body.',
        ],
        member_unknown: [
            'The body has a member that the route does not know, so nothing was done',
            'Correct or remove the members that the message names.',
        ],
        parameter_refused: [
            'The question has a parameter that the route does not know, or one of them more than once, so it is not answered',
            'Correct or remove the parameters that the message names.',
        ],
        secret_not_stored: [
            'The platform did not store the new secret',
            'Set `x_kt_gov.webhook.secret` on the settings page. Nothing changed for the sender.',
        ],
        secret_not_kept: [
            'A secret could not be stored in the table of secrets, so it stays where it was entered and counts there',
            'Look in the log for what refused the row. The app tries again once a day.',
        ],
        refusal_measured: [
            'A measurement of the platform was refused, which is its answer; in the log at level debug only',
            'No action is needed.',
        ],
        probe_token_invalid: [
            'A call to the probe route has no live token of this instance',
            'No action is needed: only this instance calls the route, while it measures the platform.',
        ],
        ...groups,
        held_choice_invalid: ['The choice for held deliveries is missing', 'Pass `release`, `discard` or `keep`.'],
        instance_unknown: [
            'The platform does not report the name of this instance',
            'Ask a platform administrator to set the platform property `instance_name`.',
        ],
        instance_not_stored: [
            'The platform did not store which instance this is',
            'Look for a business rule on system properties, then confirm the instance again.',
        ],
    },
}

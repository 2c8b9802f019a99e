/** The setup in steps, in the order in which an administrator takes them: why each matters, what shows that it is done, and what is set there. */

import { PROPERTIES } from '../../../shared/properties.ts'
import type { CheckId } from '../health/catalogue.ts'
import type { CheckResult } from '../health/check.ts'

/** A setting that is changed in a step, in the words of the page. */
export interface StepSetting {
    readonly property: string
    readonly label: string
}

/** Where a step leads. */
export interface StepLink {
    readonly label: string
    readonly href: string
}

export interface StepDefinition {
    readonly title: string
    readonly why: string
    /** The checks that show whether it is done. A test holds each check to exactly one step. */
    readonly checks: readonly CheckId[]
    readonly settings: readonly StepSetting[]
    readonly links: readonly StepLink[]
}

const LIST = '_list.do'

export const SETUP_STEPS = {
    instance: {
        title: 'Check the instance',
        why: 'The app stores and processes nothing on an instance that nobody confirmed, and uses only what the platform was seen to do here.',
        checks: ['instance_confirmed', 'release', 'platform_facts', 'unique_indexes', 'flows', 'schedules', 'claims'],
        settings: [],
        links: [{ label: 'Platform facts', href: `/x_kt_gov_platform_fact${LIST}` }],
    },
    secret: {
        title: 'Set the secret, and enter it at Keeptrusts with the address',
        why: 'A delivery counts only with a signature of this secret, so nobody else can send one.',
        checks: ['webhook_secret', 'secret_places', 'previous_secret', 'signature_mode'],
        settings: [],
        links: [],
    },
    delivery: {
        title: 'Send a test delivery',
        why: 'It goes the way of every delivery: by the address, the signature and the unique indexes. A preview shows what an event makes here before one arrives.',
        checks: ['test_delivery', 'traffic', 'refused_requests'],
        settings: [],
        links: [{ label: 'Deliveries', href: `/x_kt_gov_delivery${LIST}?sysparm_query=ORDERBYDESCreceived_at` }],
    },
    groups: {
        title: 'Choose the groups',
        why: 'Incidents, policy changes and reviews are assigned to them. Without a group nobody is responsible for a record.',
        checks: ['groups', 'group_members', 'service_user', 'named_records'],
        settings: [],
        links: [{ label: 'Groups', href: `/sys_user_group${LIST}?sysparm_query=active%3Dtrue` }],
    },
    records: {
        title: 'Choose the CMDB class, and adopt items that exist',
        why: 'Each gateway has one configuration item. One that you have already is adopted where a column or a key of it names the gateway; otherwise choose it on the gateway.',
        checks: ['cmdb_class', 'incident_values', 'change_template', 'mapping_rules'],
        settings: [
            { property: PROPERTIES.ciClass.name, label: 'Class of the configuration items' },
            { property: PROPERTIES.ciUseIre.name, label: 'Find and create items by the identification engine' },
        ],
        links: [{ label: 'Gateways', href: `/x_kt_gov_gateway${LIST}` }],
    },
    reviews: {
        title: 'Choose where reviews go',
        why: 'An escalation becomes a review that people decide about. It stands where your reviewers work.',
        checks: ['grc_tables'],
        settings: [{ property: PROPERTIES.complianceTable.name, label: 'Table of new reviews' }],
        links: [{ label: 'Reviews', href: '/x_kt_gov_reviews.do' }],
    },
    keeptrusts: {
        title: 'Connect to Keeptrusts',
        why: 'Exports are fetched, and decisions about reviews are reported, with a token of this host. Receiving needs neither.',
        checks: ['keeptrusts_reachable', 'keeptrusts_token', 'token_expiry', 'write_backs'],
        settings: [{ property: PROPERTIES.apiUrl.name, label: 'Address of the Keeptrusts API' }],
        links: [
            {
                label: 'Enter the token',
                href: '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.exports',
            },
        ],
    },
    controls: {
        title: 'Map the controls, and test them once',
        why: 'A control mapping names the decisions that show a control at work. It is tested on a schedule; Test now on a mapping shows at once whether it comes to a conclusion.',
        checks: ['control_mappings', 'decision_counts', 'reconciliation_gaps'],
        settings: [],
        links: [
            {
                label: 'Control mappings',
                href: `/x_kt_gov_control_mapping${LIST}?sysparm_query=ORDERBYcontrol_id`,
            },
            { label: 'Control tests', href: `/x_kt_gov_control_test${LIST}?sysparm_query=ORDERBYDESCtested_at` },
        ],
    },
    sources: {
        title: 'Open the sources of execution evidence',
        why: 'The app proves what ran from logs of this instance. What it may not read, or what the instance does not log, it cannot prove.',
        checks: ['log_sources', 'attribution', 'canaries', 'evidence_integrity', 'export_files', 'attestation_chain'],
        settings: [],
        links: [{ label: 'Evidence sources', href: `/x_kt_gov_evidence_source${LIST}` }],
    },
    notifications: {
        title: 'Choose who is notified',
        why: 'Dead letters, failing controls and refused requests become alerts. Without an owner group nobody sees one.',
        checks: ['notified'],
        settings: [],
        links: [{ label: 'Alerts', href: `/x_kt_gov_alert${LIST}?sysparm_query=state%3Dongoing` }],
    },
    operation: {
        title: 'Look at the dashboards, and go on',
        why: 'From here on the app runs by itself. These checks run daily, and each failure becomes an alert.',
        checks: ['dead_letters', 'held_deliveries', 'stored_deliveries', 'delivery_states', 'properties'],
        settings: [],
        links: [
            { label: 'Dashboards', href: '/now/kt-gov/home' },
            { label: 'Governance console', href: '/x_kt_gov_console.do' },
        ],
    },
} as const satisfies Readonly<Record<string, StepDefinition>>
export type StepId = keyof typeof SETUP_STEPS

/** Whether a step is done, as its checks show it. */
export type StepState = 'done' | 'open' | 'unknown' | 'optional'

export interface SetupStep extends StepDefinition {
    readonly id: StepId
    readonly state: StepState
}

/** The steps in their order, each with the state that the results give it. */
export function toSteps(results: readonly Pick<CheckResult, 'id' | 'state'>[]): readonly SetupStep[] {
    return (Object.keys(SETUP_STEPS) as StepId[]).map((id) => {
        const step: StepDefinition = SETUP_STEPS[id]
        const own = results.filter((result) => step.checks.indexOf(result.id) >= 0)
        return { id, state: toStepState(own), ...step }
    })
}

/**
 * The first row that fits.
 *
 * | checks | state |
 * |---|---|
 * | one is failing or needs attention | open |
 * | one was not looked at yet | unknown |
 * | none applies | optional |
 * | any other | done |
 */
export function toStepState(results: readonly Pick<CheckResult, 'state'>[]): StepState {
    if (results.some(({ state }) => state === 'failing' || state === 'attention')) return 'open'
    if (results.some(({ state }) => state === 'unknown')) return 'unknown'
    return results.every(({ state }) => state === 'not_applicable') ? 'optional' : 'done'
}

/** Events as Keeptrusts sends them, with which the Setup page shows what one would make on this instance. */

const GATEWAY = { gateway_id: 'gw_example', gateway_name: 'Example gateway', environment: 'production' }
const CONFIGURATION = {
    ...GATEWAY,
    config_id: 'cfg_example',
    config_name: 'Example policy',
    config_version: 'v1.0.0',
    change_summary: 'Example of a policy change',
}

/** Each example: its words on the page, and the event with the type that the app knows it as. */
export const EXAMPLE_EVENTS = {
    violation: {
        label: 'A request is blocked by a policy',
        event: 'event.blocked',
        type: 'decision',
        data: {
            ...GATEWAY,
            event_id: 'evt_example',
            action: 'block',
            policy_name: 'Example policy',
            severity: 'high',
        },
    },
    change: { label: 'A policy is changed', event: 'config.updated', type: 'config.updated', data: CONFIGURATION },
    deployment: {
        label: 'A policy is deployed',
        event: 'config.deployed',
        type: 'config.deployed',
        data: CONFIGURATION,
    },
    escalation: {
        label: 'A decision is escalated to people',
        event: 'escalation.created',
        type: 'escalation.created',
        data: {
            ...GATEWAY,
            escalation_id: 'esc_example',
            action: 'escalate',
            policy_name: 'Example policy',
            reason: 'Example of an escalation',
        },
    },
    outage: {
        label: 'A gateway goes offline',
        event: 'gateway.health_changed',
        type: 'gateway.health_changed',
        data: { ...GATEWAY, status: 'offline' },
    },
} as const
export type ExampleId = keyof typeof EXAMPLE_EVENTS

/** Whether there is such an example. */
export function isExampleId(text: string): text is ExampleId {
    return Object.prototype.hasOwnProperty.call(EXAMPLE_EVENTS, text)
}

/** The examples as the page offers them. */
export function listExamples(): readonly { readonly id: ExampleId; readonly label: string }[] {
    return (Object.keys(EXAMPLE_EVENTS) as ExampleId[]).map((id) => ({ id, label: EXAMPLE_EVENTS[id].label }))
}

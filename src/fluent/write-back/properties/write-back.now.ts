/** Settings: write-back to Keeptrusts. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const writeBack = Property({
    $id: Now.ID['property-escalation-write-back'],
    name: 'x_kt_gov.escalation.write_back',
    type: 'boolean',
    value: false,
    description:
        'Write back to Keeptrusts. Claiming and closing a compliance review claims and resolves the escalation at Keeptrusts. Test it before you switch it on: Keeptrusts does not document the paths.',
    roles: { read: [admin], write: [admin] },
})
export const claimPath = Property({
    $id: Now.ID['property-escalation-claim-path'],
    name: 'x_kt_gov.escalation.claim_path',
    type: 'string',
    value: '/v1/escalations/{id}/claim',
    description: 'Path of a claim. Called with POST below the API URL; {id} is replaced by the id of the escalation.',
    roles: { read: [admin], write: [admin] },
})
export const resolvePath = Property({
    $id: Now.ID['property-escalation-resolve-path'],
    name: 'x_kt_gov.escalation.resolve_path',
    type: 'string',
    value: '/v1/escalations/{id}/resolve',
    description:
        'Path of a resolution. Called with POST below the API URL; {id} is replaced by the id of the escalation.',
    roles: { read: [admin], write: [admin] },
})
export const actorColumn = Property({
    $id: Now.ID['property-escalation-actor-column'],
    name: 'x_kt_gov.escalation.actor_column',
    type: 'string',
    value: 'email',
    description:
        'Actor. Column of the user record that is sent as X-Actor-Id; if the column is empty, the user name is sent.',
    roles: { read: [admin], write: [admin] },
})
export const outcomes = Property({
    $id: Now.ID['property-escalation-outcomes'],
    name: 'x_kt_gov.escalation.outcomes',
    type: 'string',
    value: '3=approved,4=denied,7=denied',
    description:
        'Outcome by state. Comma-separated state=outcome of closed reviews. Use a close code instead of a state, or table.state for one table only. The outcome on an AI compliance review takes precedence.',
    roles: { read: [admin], write: [admin] },
})
const writeBackSettings = Record({
    $id: Now.ID['settings-write-back'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.write_back', title: 'Keeptrusts: Write-backs to Keeptrusts' },
})
Record({
    $id: Now.ID['settings-escalation-write-back'],
    table: 'sys_properties_category_m2m',
    data: { category: writeBackSettings, property: writeBack, order: 3510 },
})
Record({
    $id: Now.ID['settings-escalation-claim-path'],
    table: 'sys_properties_category_m2m',
    data: { category: writeBackSettings, property: claimPath, order: 3520 },
})
Record({
    $id: Now.ID['settings-escalation-resolve-path'],
    table: 'sys_properties_category_m2m',
    data: { category: writeBackSettings, property: resolvePath, order: 3530 },
})
Record({
    $id: Now.ID['settings-escalation-actor-column'],
    table: 'sys_properties_category_m2m',
    data: { category: writeBackSettings, property: actorColumn, order: 3540 },
})
Record({
    $id: Now.ID['settings-escalation-outcomes'],
    table: 'sys_properties_category_m2m',
    data: { category: writeBackSettings, property: outcomes, order: 3550 },
})

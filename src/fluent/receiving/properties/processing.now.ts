/** Settings: how deliveries are processed and retried. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const maxAttempts = Property({
    $id: Now.ID['property-process-max-attempts'],
    name: 'x_kt_gov.process.max_attempts',
    type: 'integer',
    value: 8,
    description: 'Attempts. How often a delivery is tried before it is a dead letter, 1 to 8.',
    roles: { read: [admin], write: [admin] },
})
export const leaseSeconds = Property({
    $id: Now.ID['property-process-lease-seconds'],
    name: 'x_kt_gov.process.lease_seconds',
    type: 'integer',
    value: 60,
    description:
        'Lease (seconds). Another worker may take over a claim that is older than this, 60 to 3600; five times as long for work that calls Keeptrusts.',
    roles: { read: [admin], write: [admin] },
})
export const reprocessBatch = Property({
    $id: Now.ID['property-process-reprocess-batch'],
    name: 'x_kt_gov.process.reprocess_batch',
    type: 'integer',
    value: 200,
    description: 'Deliveries per run. Largest number of deliveries that one run of the job processes, 1 to 1000.',
    roles: { read: [admin], write: [admin] },
})
export const reprocessLimit = Property({
    $id: Now.ID['property-process-reprocess-limit'],
    name: 'x_kt_gov.process.reprocess_limit',
    type: 'integer',
    value: 500,
    description:
        'Deliveries reprocessed at once. Largest number of deliveries that one reprocess request queues, 1 to 5000. Repeat the request for the rest.',
    roles: { read: [admin], write: [admin] },
})
export const serviceUser = Property({
    $id: Now.ID['property-process-service-user'],
    name: 'x_kt_gov.process.service_user',
    type: 'string',
    value: '',
    description:
        'Service user. User name or sys_id of the active user in whose name the app opens, requests and closes records, in any session. Empty: these columns stay empty.',
    roles: { read: [admin], write: [admin] },
})
export const personColumns = Property({
    $id: Now.ID['property-process-person-columns'],
    name: 'x_kt_gov.process.person_columns',
    type: 'string',
    value: 'user_name,email',
    description:
        'People. Columns of sys_user, comma-separated, at most five, by which people whom Keeptrusts names are found: exactly one active user must match. none: nobody is looked up, and the service user stands in.',
    roles: { read: [admin], write: [admin] },
})
const processingSettings = Record({
    $id: Now.ID['settings-processing'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.processing', title: 'Keeptrusts: Processing' },
})
Record({
    $id: Now.ID['settings-process-max-attempts'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: maxAttempts, order: 1100 },
})
Record({
    $id: Now.ID['settings-process-lease-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: leaseSeconds, order: 1200 },
})
Record({
    $id: Now.ID['settings-process-reprocess-batch'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: reprocessBatch, order: 1300 },
})
Record({
    $id: Now.ID['settings-process-reprocess-limit'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: reprocessLimit, order: 1350 },
})
Record({
    $id: Now.ID['settings-process-service-user'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: serviceUser, order: 1360 },
})
Record({
    $id: Now.ID['settings-process-person-columns'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: personColumns, order: 1370 },
})

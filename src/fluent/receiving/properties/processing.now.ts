/** Settings: how deliveries are processed and tried again. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
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
    value: 300,
    description: 'Lease (seconds). A claim older than this is given back to other workers, 60 to 3600.',
    roles: { read: [admin], write: [admin] },
})
export const reprocessBatch = Property({
    $id: Now.ID['property-process-reprocess-batch'],
    name: 'x_kt_gov.process.reprocess_batch',
    type: 'integer',
    value: 200,
    description: 'Deliveries per run. Most deliveries that one run of the retry job drives, 1 to 1000.',
    roles: { read: [admin], write: [admin] },
})
export const reprocessLimit = Property({
    $id: Now.ID['property-process-reprocess-limit'],
    name: 'x_kt_gov.process.reprocess_limit',
    type: 'integer',
    value: 500,
    description:
        'Deliveries driven again at once. Most deliveries that people queue again with one filter, 1 to 5000; the rest is left for the next time.',
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

/** Choice rows on platform tables without which our values have no label or are refused. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// The Identification and Reconciliation Engine accepts only sources that are choices of cmdb_ci.discovery_source.
Record({
    $id: Now.ID['choice-discovery-source'],
    table: 'sys_choice',
    data: {
        name: 'cmdb_ci',
        element: 'discovery_source',
        value: 'Keeptrusts',
        label: 'Keeptrusts',
        language: 'en',
        inactive: false,
    },
})
Record({
    $id: Now.ID['choice-change-category'],
    table: 'sys_choice',
    data: {
        name: 'change_request',
        element: 'category',
        value: 'AI Governance',
        label: 'AI Governance',
        language: 'en',
        inactive: false,
    },
})

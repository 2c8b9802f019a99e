/** Table: relationships between evidence, automations and connections, with their strongest proof. */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    Form,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { CONFIDENCES, EDGE_TYPES } from '../../../server/evidence/core/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_evidence_edge = Table({
    name: 'x_kt_gov_evidence_edge',
    label: [
        {
            label: 'Evidence edge',
            plural: 'Evidence edges',
            language: 'en',
            hint: 'A relationship between evidence, automations and connections, with its strongest proof',
        },
    ],
    display: 'edge_type',
    audit: false,
    extensible: false,
    accessibleFrom: 'package_private',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [
        { name: 'edge_key', unique: true, element: 'edge_key' },
        { name: 'from_id', unique: false, element: 'from_id' },
        { name: 'to_id', unique: false, element: 'to_id' },
        { name: 'sys_updated_on', unique: false, element: 'sys_updated_on' },
    ],
    schema: {
        edge_key: StringColumn({
            label: 'Edge key',
            hint: 'Hash of type and both ends; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        edge_type: ChoiceColumn({
            label: 'Type',
            hint: 'Relationship between the two ends',
            default: 'EVIDENCES',
            dropdown: 'dropdown_without_none',
            choices: EDGE_TYPES,
            readOnly: true,
        }),
        from_id: StringColumn({
            label: 'From ID',
            hint: 'Identity of the node that the edge begins at',
            maxLength: 160,
            readOnly: true,
        }),
        to_id: StringColumn({
            label: 'To ID',
            hint: 'Identity of the node that the edge ends at',
            maxLength: 160,
            readOnly: true,
        }),
        from_evidence: ReferenceColumn({
            label: 'From evidence',
            hint: 'The row that speaks of the automation',
            referenceTable: 'x_kt_gov_evidence',
            cascadeRule: 'none',
            readOnly: true,
        }),
        from_automation: ReferenceColumn({
            label: 'From automation',
            hint: 'The automation that the edge begins at',
            referenceTable: 'x_kt_gov_automation',
            cascadeRule: 'none',
            readOnly: true,
        }),
        from_connection: ReferenceColumn({
            label: 'From connection',
            hint: 'The record, connection or credential that the edge begins at',
            referenceTable: 'x_kt_gov_connection',
            cascadeRule: 'none',
            readOnly: true,
        }),
        to_automation: ReferenceColumn({
            label: 'To automation',
            hint: 'The automation that the edge ends at',
            referenceTable: 'x_kt_gov_automation',
            cascadeRule: 'none',
            readOnly: true,
        }),
        to_connection: ReferenceColumn({
            label: 'To connection',
            hint: 'The connection, credential or identity that the edge ends at',
            referenceTable: 'x_kt_gov_connection',
            cascadeRule: 'none',
            readOnly: true,
        }),
        confidence: ChoiceColumn({
            label: 'Confidence',
            hint: 'The strongest proof that was ever stored',
            default: 'STRUCTURAL',
            dropdown: 'dropdown_without_none',
            choices: CONFIDENCES,
            readOnly: true,
        }),
        matched_on: StringColumn({
            label: 'Matched on',
            hint: 'What the proof is based on',
            maxLength: 60,
            readOnly: true,
        }),
        matched_value: StringColumn({
            label: 'Matched value',
            hint: 'The value that both ends share, or its place in the script',
            maxLength: 255,
            readOnly: true,
        }),
        version_hash: StringColumn({
            label: 'Version',
            hint: 'Version of the script that the edge refers to',
            maxLength: 100,
            readOnly: true,
        }),
        executed_at: DateTimeColumn({
            label: 'Executed at',
            hint: 'Time of the evidence that the edge begins at (UTC)',
            readOnly: true,
        }),
        newest_evidence: ReferenceColumn({
            label: 'Newest evidence',
            hint: 'The newest row that the proof rests on',
            referenceTable: 'x_kt_gov_evidence',
            cascadeRule: 'none',
            readOnly: true,
        }),
        evidence: MultiLineTextColumn({
            label: 'Evidence',
            hint: 'Identities of its evidence, newest first, as JSON',
            maxLength: 4000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-evidence-edge-read'],
    type: 'record',
    table: 'x_kt_gov_evidence_edge',
    operation: 'read',
    roles: [auditor],
    description: 'Read evidence edges',
})
Acl({
    $id: Now.ID['acl-evidence-edge-write'],
    type: 'record',
    table: 'x_kt_gov_evidence_edge',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change evidence edges',
})
Acl({
    $id: Now.ID['acl-evidence-edge-create'],
    type: 'record',
    table: 'x_kt_gov_evidence_edge',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create evidence edges',
})
Acl({
    $id: Now.ID['acl-evidence-edge-delete'],
    type: 'record',
    table: 'x_kt_gov_evidence_edge',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete evidence edges',
})

List({
    table: 'x_kt_gov_evidence_edge',
    view: default_view,
    columns: [
        'edge_type',
        'from_automation',
        'from_connection',
        'from_evidence',
        'to_automation',
        'to_connection',
        'confidence',
        'matched_on',
    ],
})

Form({
    table: 'x_kt_gov_evidence_edge',
    view: default_view,
    sections: [
        {
            caption: 'Evidence edge',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-evidence-edge'],
                            text: 'A relationship between two automations, evidence rows or connections, with its strongest proof.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'edge_type' },
                        { type: 'table_field', field: 'from_automation' },
                        { type: 'table_field', field: 'from_connection' },
                        { type: 'table_field', field: 'from_evidence' },
                        { type: 'table_field', field: 'to_automation' },
                        { type: 'table_field', field: 'to_connection' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'confidence' },
                        { type: 'table_field', field: 'matched_on' },
                        { type: 'table_field', field: 'matched_value' },
                        { type: 'table_field', field: 'newest_evidence' },
                    ],
                },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'version_hash' },
                        { type: 'table_field', field: 'executed_at' },
                    ],
                    rightElements: [],
                },
            ],
        },
    ],
})

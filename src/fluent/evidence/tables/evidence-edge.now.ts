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
        from_id: StringColumn({ label: 'From', hint: 'Identity of the source', maxLength: 160, readOnly: true }),
        to_id: StringColumn({ label: 'To', hint: 'Identity of the target', maxLength: 160, readOnly: true }),
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
    columns: ['edge_type', 'from_id', 'to_id', 'confidence', 'matched_on', 'matched_value'],
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
                        { type: 'table_field', field: 'from_id' },
                        { type: 'table_field', field: 'to_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'confidence' },
                        { type: 'table_field', field: 'matched_on' },
                        { type: 'table_field', field: 'matched_value' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'evidence' }] },
            ],
        },
        {
            caption: 'Bookkeeping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ type: 'table_field', field: 'edge_key' }],
                    rightElements: [
                        { type: 'table_field', field: 'version_hash' },
                        { type: 'table_field', field: 'executed_at' },
                    ],
                },
            ],
        },
    ],
})

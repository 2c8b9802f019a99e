/** Table: which clause of a framework a control mapping supports. */
import '@servicenow/sdk/global'
import { Acl, ChoiceColumn, Form, List, ReferenceColumn, StringColumn, Table, default_view } from '@servicenow/sdk/core'
import { FRAMEWORKS } from '../../../server/shared/frameworks'
import { admin, auditor } from '../../shared/roles.now'

export const x_kt_gov_control_citation = Table({
    name: 'x_kt_gov_control_citation',
    label: [
        {
            label: 'Control citation',
            plural: 'Control citations',
            language: 'en',
            hint: 'A clause of a framework that a control mapping supports',
        },
    ],
    display: 'clause',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    schema: {
        mapping: ReferenceColumn({
            label: 'Control mapping',
            hint: 'Control mapping that supports the clause',
            referenceTable: 'x_kt_gov_control_mapping',
            mandatory: true,
        }),
        framework: ChoiceColumn({
            label: 'Framework',
            hint: 'Law, standard or criteria with the clause',
            default: 'other',
            dropdown: 'dropdown_without_none',
            choices: FRAMEWORKS,
        }),
        clause: StringColumn({
            label: 'Clause',
            hint: 'Number of the clause, as the framework writes it, for example Article 14',
            maxLength: 100,
            mandatory: true,
        }),
        title: StringColumn({ label: 'Title', hint: 'What the clause is about', maxLength: 255 }),
        note: StringColumn({
            label: 'Contribution',
            hint: 'What the control contributes to the clause',
            maxLength: 1000,
        }),
    },
})

Acl({
    $id: Now.ID['acl-control-citation-read'],
    type: 'record',
    table: 'x_kt_gov_control_citation',
    operation: 'read',
    roles: [auditor],
    description: 'Read control citations',
})
Acl({
    $id: Now.ID['acl-control-citation-write'],
    type: 'record',
    table: 'x_kt_gov_control_citation',
    operation: 'write',
    roles: [admin],
    description: 'Update control citations',
})
Acl({
    $id: Now.ID['acl-control-citation-create'],
    type: 'record',
    table: 'x_kt_gov_control_citation',
    operation: 'create',
    roles: [admin],
    description: 'Create control citations',
})
Acl({
    $id: Now.ID['acl-control-citation-delete'],
    type: 'record',
    table: 'x_kt_gov_control_citation',
    operation: 'delete',
    roles: [admin],
    description: 'Delete control citations',
})

List({
    table: 'x_kt_gov_control_citation',
    view: default_view,
    columns: ['mapping', 'framework', 'clause', 'title', 'note'],
})

Form({
    table: 'x_kt_gov_control_citation',
    view: default_view,
    sections: [
        {
            caption: 'Control citation',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-control-citation'],
                            text: 'A clause that the control supports. A control test is evidence for it; whether the clause is fulfilled is for an auditor to decide.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'mapping' },
                        { type: 'table_field', field: 'framework' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'clause' },
                        { type: 'table_field', field: 'title' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'note' }] },
            ],
        },
    ],
})

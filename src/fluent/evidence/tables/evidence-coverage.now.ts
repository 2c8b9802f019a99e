/** Time of a source in one state: read, or not read and why */
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateTimeColumn,
    default_view,
    Form,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { COVERAGE_STATES } from '../../../server/evidence/core/catalogue'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_evidence_coverage = Table({
    name: 'x_kt_gov_evidence_coverage',
    label: [
        {
            label: 'Evidence coverage',
            plural: 'Evidence coverage',
            language: 'en',
            hint: 'Which time of a source was read, and which was not and why',
        },
    ],
    display: 'source',
    audit: false,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,

    index: [
        { name: 'coverage_key', unique: true, element: 'coverage_key' },
        { name: 'covered_to', unique: false, element: 'covered_to' },
    ],
    schema: {
        coverage_key: StringColumn({
            label: 'Coverage key',
            hint: 'Hash of source and beginning; stored once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        source: StringColumn({
            label: 'Source',
            hint: 'Key of the source in the completeness statement',
            maxLength: 60,
            mandatory: true,
            readOnly: true,
        }),
        covered_from: DateTimeColumn({
            label: 'From',
            hint: 'The time begins after this second (UTC)',
            readOnly: true,
        }),
        covered_to: DateTimeColumn({
            label: 'To',
            hint: 'The time ends with this second (UTC)',
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'What became of the rows of this time',
            default: 'refused',
            dropdown: 'dropdown_without_none',
            choices: COVERAGE_STATES,
            readOnly: true,
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Status of the source or kind of gap; empty for time that was read',
            maxLength: 60,
            readOnly: true,
        }),
        first_run: StringColumn({
            label: 'First run',
            hint: 'Number of the run that noted the beginning',
            maxLength: 40,
            readOnly: true,
        }),
        last_run: StringColumn({
            label: 'Last run',
            hint: 'Number of the run that noted the end',
            maxLength: 40,
            readOnly: true,
        }),
        run: ReferenceColumn({
            label: 'Run',
            hint: 'The run that noted it last',
            referenceTable: 'x_kt_gov_evidence_run',
            cascadeRule: 'none',
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-evidence-coverage-read'],
    type: 'record',
    table: 'x_kt_gov_evidence_coverage',
    operation: 'read',
    roles: [auditor],
    description: 'Read evidence coverage',
})
Acl({
    $id: Now.ID['acl-evidence-coverage-report-view'],
    type: 'record',
    table: 'x_kt_gov_evidence_coverage',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of evidence coverage',
})
Acl({
    $id: Now.ID['acl-evidence-coverage-write'],
    type: 'record',
    table: 'x_kt_gov_evidence_coverage',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change evidence coverage',
})
Acl({
    $id: Now.ID['acl-evidence-coverage-create'],
    type: 'record',
    table: 'x_kt_gov_evidence_coverage',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create evidence coverage',
})
Acl({
    $id: Now.ID['acl-evidence-coverage-delete'],
    type: 'record',
    table: 'x_kt_gov_evidence_coverage',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete evidence coverage',
})

List({
    table: 'x_kt_gov_evidence_coverage',
    view: default_view,
    columns: ['source', 'covered_from', 'covered_to', 'state', 'reason', 'run'],
})

Form({
    table: 'x_kt_gov_evidence_coverage',
    view: default_view,
    sections: [
        {
            caption: 'Evidence coverage',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-evidence-coverage'],
                            text: 'What became of the rows of this time. Time without such a row was not read. No claim that something did not run rests on time that was not read.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'source' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'reason' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'covered_from' },
                        { type: 'table_field', field: 'covered_to' },
                        { type: 'table_field', field: 'first_run' },
                        { type: 'table_field', field: 'run' },
                    ],
                },
            ],
        },
    ],
})

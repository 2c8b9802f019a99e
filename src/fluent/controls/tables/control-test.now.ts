/** One test of one control over one window, with definition and population beside the number */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    DateColumn,
    DateTimeColumn,
    DecimalColumn,
    default_view,
    DocumentIdColumn,
    Form,
    IntegerColumn,
    List,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'
import { TEST_RESULTS } from '../../../server/controls/core/assessment'
import { RECORDING_STATES } from '../../../server/controls/core/carrying'
import { WINDOW_KINDS } from '../../../server/shared/control-window'
import { auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_control_test = Table({
    name: 'x_kt_gov_control_test',
    label: [
        {
            label: 'Control test',
            plural: 'Control tests',
            language: 'en',
            hint: 'One test of one control over one window, with the definition and population of its rate',
        },
    ],
    display: 'number',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    autoNumber: { prefix: 'KTT', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'test_key', unique: true, element: 'test_key' },
        { name: 'test_window', unique: false, element: ['window_kind', 'window_from', 'window_to'] },
        { name: 'test_valid', unique: false, element: ['result', 'valid_until'] },
        { name: 'test_newest', unique: false, element: ['is_newest', 'valid_until'] },
        { name: 'test_record', unique: false, element: ['record_state', 'tested_at'] },
        { name: 'test_tested', unique: false, element: 'tested_at' },
    ],
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of this record',
            readOnly: true,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        test_key: StringColumn({
            label: 'Test key',
            hint: 'Hash of mapping, window kind and window; tested once',
            maxLength: 64,
            mandatory: true,
            readOnly: true,
        }),
        mapping: ReferenceColumn({
            label: 'Control mapping',
            hint: 'Control mapping that was tested; the columns below store its settings at the time',
            referenceTable: 'x_kt_gov_control_mapping',
            readOnly: true,
        }),
        control_id: StringColumn({
            label: 'Control ID',
            hint: 'Control ID that auditors use',
            maxLength: 100,
            readOnly: true,
        }),
        control_objective: StringColumn({
            label: 'Control objective',
            hint: 'What the control is for',
            maxLength: 255,
            readOnly: true,
        }),
        owner_group: ReferenceColumn({
            label: 'Owner group',
            hint: 'Group that owned the control when it was tested',
            referenceTable: 'sys_user_group',
            readOnly: true,
        }),
        window_kind: ChoiceColumn({
            label: 'Window kind',
            hint: 'Why this window was tested',
            default: 'on_demand',
            dropdown: 'dropdown_without_none',
            choices: WINDOW_KINDS,
            readOnly: true,
        }),
        window_from: DateColumn({ label: 'First day', hint: 'First UTC day of the window', readOnly: true }),
        window_to: DateColumn({ label: 'Last day', hint: 'Last UTC day of the window', readOnly: true }),
        tested_at: DateTimeColumn({ label: 'Tested at', hint: 'When it was tested (UTC)', readOnly: true }),
        checked_at: DateTimeColumn({
            label: 'Compared at',
            hint: 'When the numbers were last compared with what is counted (UTC); a scheduled test is repeated when they changed',
            readOnly: true,
        }),
        repeats: MultiLineTextColumn({
            label: 'Repeated because',
            hint: 'Results that this test replaced, the last one first, each with the reason',
            maxLength: 4000,
            readOnly: true,
        }),
        valid_until: DateTimeColumn({
            label: 'Valid until',
            hint: 'Until when the result counts as evidence (UTC)',
            readOnly: true,
        }),
        result: ChoiceColumn({
            label: 'Result',
            hint: 'Current result',
            default: 'inconclusive',
            dropdown: 'dropdown_without_none',
            choices: TEST_RESULTS,
            readOnly: true,
        }),
        tested_result: ChoiceColumn({
            label: 'Result when tested',
            hint: 'Result before the evidence expired',
            dropdown: 'dropdown_with_none',
            choices: TEST_RESULTS,
            readOnly: true,
        }),
        code: StringColumn({
            label: 'Code',
            hint: 'Stable code of the reason when it did not pass',
            maxLength: 40,
            readOnly: true,
        }),
        conclusion: StringColumn({
            label: 'Conclusion',
            hint: 'Conclusion in one sentence',
            maxLength: 1000,
            readOnly: true,
        }),
        enforcement_rate: DecimalColumn({
            label: 'Enforcement rate (%)',
            hint: 'See the definition and the population; empty when nothing was evaluated',
            readOnly: true,
        }),
        definition: MultiLineTextColumn({
            label: 'Definition',
            hint: 'How the rate is counted',
            maxLength: 1000,
            readOnly: true,
        }),
        population: MultiLineTextColumn({
            label: 'Population',
            hint: 'Decisions that the rate counts',
            maxLength: 4000,
            readOnly: true,
        }),
        pass_threshold: IntegerColumn({
            label: 'Pass threshold (%)',
            hint: 'Rate that the control requires',
            readOnly: true,
        }),
        minimum_population: IntegerColumn({
            label: 'Minimum population',
            hint: 'Fewest decisions that allow a conclusion',
            readOnly: true,
        }),
        evaluated: IntegerColumn({ label: 'Violations evaluated', hint: 'Denominator of the rate', readOnly: true }),
        enforced: IntegerColumn({
            label: 'Enforced',
            hint: 'Numerator of the rate: blocked, redacted and escalated',
            readOnly: true,
        }),
        blocked: IntegerColumn({ label: 'Blocked', hint: 'Decisions that blocked', readOnly: true }),
        escalated: IntegerColumn({ label: 'Escalated', hint: 'Decisions that escalated', readOnly: true }),
        redacted: IntegerColumn({ label: 'Redacted', hint: 'Decisions that redacted', readOnly: true }),
        logged: IntegerColumn({ label: 'Logged', hint: 'Decisions that only logged', readOnly: true }),
        allowed: IntegerColumn({ label: 'Allowed', hint: 'Decisions that allowed', readOnly: true }),
        webhook_days: IntegerColumn({
            label: 'Policy days from webhooks',
            hint: 'Policies and days for which webhooks delivered at least as many decisions as an export',
            readOnly: true,
        }),
        export_days: IntegerColumn({
            label: 'Policy days from exports',
            hint: 'Policies and days for which an export holds more decisions than webhooks delivered',
            readOnly: true,
        }),
        policies: MultiLineTextColumn({
            label: 'Policies',
            hint: 'Policies in the window that belong to the control',
            maxLength: 4000,
            readOnly: true,
        }),
        grc_control: StringColumn({
            label: 'GRC control',
            hint: 'sys_id of the control, where the objective has several; empty where one control answers for all gateways',
            maxLength: 32,
            readOnly: true,
        }),
        grc_control_number: StringColumn({
            label: 'GRC control number',
            hint: 'Number of the control, where the objective has several',
            maxLength: 40,
            readOnly: true,
        }),
        entity: StringColumn({
            label: 'Entity',
            hint: 'Entity of the control, where the objective has several',
            maxLength: 255,
            readOnly: true,
        }),
        gateways: MultiLineTextColumn({
            label: 'Gateways',
            hint: 'Gateways of the entity; empty where the test is about all gateways',
            maxLength: 4000,
            readOnly: true,
        }),
        for_control: StringColumn({
            label: 'Result for control',
            hint: 'sys_id of the control in GRC that the result is about; its indicator reads the newest one',
            maxLength: 32,
            readOnly: true,
        }),
        is_newest: BooleanColumn({
            label: 'Newest result',
            hint: 'Newest test of its control that came to a result; an inconclusive test never takes the mark',
            default: false,
            readOnly: true,
        }),
        record_state: ChoiceColumn({
            label: 'Recording state',
            hint: 'Whether a record outside the app holds the result; Recorded in says where, or what would make one',
            default: 'pending',
            dropdown: 'dropdown_without_none',
            choices: RECORDING_STATES,
            readOnly: true,
        }),
        record_attempts: IntegerColumn({
            label: 'Recording attempts',
            hint: 'Number of attempts',
            default: 0,
            readOnly: true,
        }),
        record_code: StringColumn({
            label: 'Recording code',
            hint: 'Stable code of the first refusal, or why the result has no target in GRC',
            maxLength: 40,
            readOnly: true,
        }),
        recorded_in: MultiLineTextColumn({
            label: 'Recorded in',
            hint: 'What was written, and to which record',
            maxLength: 4000,
            readOnly: true,
        }),
        carried_table: TableNameColumn({
            label: 'Carried to table',
            hint: 'Table of the record outside the app that holds the result; exports are attached to it',
            readOnly: true,
        }),
        carried_id: DocumentIdColumn({
            label: 'Carried to',
            hint: 'sys_id of the record outside the app that holds the result',
            dependent: 'carried_table',
            readOnly: true,
        }),
        issue_table: TableNameColumn({ label: 'Issue table', hint: 'Table of the issue', readOnly: true }),
        issue_id: DocumentIdColumn({
            label: 'Issue',
            hint: 'sys_id of the issue',
            dependent: 'issue_table',
            readOnly: true,
        }),
        issue_number: StringColumn({
            label: 'Issue number',
            hint: 'Number of the issue',
            maxLength: 40,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-control-test-read'],
    type: 'record',
    table: 'x_kt_gov_control_test',
    operation: 'read',
    roles: [auditor],
    description: 'Read control tests',
})
Acl({
    $id: Now.ID['acl-control-test-report-view'],
    type: 'record',
    table: 'x_kt_gov_control_test',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of control tests',
})
Acl({
    $id: Now.ID['acl-control-test-write'],
    type: 'record',
    table: 'x_kt_gov_control_test',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app change control tests',
})
Acl({
    $id: Now.ID['acl-control-test-create'],
    type: 'record',
    table: 'x_kt_gov_control_test',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app create control tests',
})
Acl({
    $id: Now.ID['acl-control-test-delete'],
    type: 'record',
    table: 'x_kt_gov_control_test',
    operation: 'delete',
    roles: [nobody],
    adminOverrides: false,
    description: 'Only scripts of the app delete control tests',
})

List({
    table: 'x_kt_gov_control_test',
    view: default_view,
    columns: [
        'number',
        'control_id',
        'control_objective',
        'entity',
        'window_kind',
        'window_from',
        'window_to',
        'result',
        'enforcement_rate',
        'evaluated',
        'valid_until',
        'is_newest',
        'record_state',
        'issue_number',
    ],
})

Form({
    table: 'x_kt_gov_control_test',
    view: default_view,
    sections: [
        {
            caption: 'Control test',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-control-test'],
                            text: 'One test over one window. Read the rate together with its definition and population. Inconclusive does not mean passed: read the conclusion.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'control_id' },
                        { type: 'table_field', field: 'control_objective' },
                        { type: 'table_field', field: 'mapping' },
                        { type: 'table_field', field: 'entity' },
                        { type: 'table_field', field: 'grc_control_number' },
                        { type: 'table_field', field: 'owner_group' },
                        { type: 'table_field', field: 'window_kind' },
                        { type: 'table_field', field: 'window_from' },
                        { type: 'table_field', field: 'window_to' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'result' },
                        { type: 'table_field', field: 'tested_result' },
                        { type: 'table_field', field: 'code' },
                        { type: 'table_field', field: 'enforcement_rate' },
                        { type: 'table_field', field: 'pass_threshold' },
                        { type: 'table_field', field: 'minimum_population' },
                        { type: 'table_field', field: 'tested_at' },
                        { type: 'table_field', field: 'valid_until' },
                        { type: 'table_field', field: 'is_newest' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'conclusion' },
                        { type: 'table_field', field: 'definition' },
                        { type: 'table_field', field: 'population' },
                        { type: 'table_field', field: 'policies' },
                        { type: 'table_field', field: 'gateways' },
                    ],
                },
            ],
        },
        {
            caption: 'Numbers',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'evaluated' },
                        { type: 'table_field', field: 'enforced' },
                        { type: 'table_field', field: 'blocked' },
                        { type: 'table_field', field: 'escalated' },
                        { type: 'table_field', field: 'redacted' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'logged' },
                        { type: 'table_field', field: 'allowed' },
                        { type: 'table_field', field: 'webhook_days' },
                        { type: 'table_field', field: 'export_days' },
                    ],
                },
            ],
        },
        {
            caption: 'Recording',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'record_state' },
                        { type: 'table_field', field: 'record_code' },
                        { type: 'table_field', field: 'record_attempts' },
                        { type: 'table_field', field: 'carried_table' },
                        { type: 'table_field', field: 'carried_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'issue_number' },
                        { type: 'table_field', field: 'issue_table' },
                        { type: 'table_field', field: 'issue_id' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'recorded_in' },
                        { type: 'table_field', field: 'for_control' },
                        { type: 'table_field', field: 'checked_at' },
                        { type: 'table_field', field: 'repeats' },
                    ],
                },
            ],
        },
    ],
})

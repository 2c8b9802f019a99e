/** Table: which policies a control depends on, and the threshold that its test must reach. */
import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    ChoiceColumn,
    Form,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { PATTERN_KINDS, TEST_TYPES } from '../../../server/controls/core/mapping'
import { READINESS } from '../../../server/controls/core/readiness'
import { admin, auditor, nobody } from '../../shared/roles.now'

export const x_kt_gov_control_mapping = Table({
    name: 'x_kt_gov_control_mapping',
    label: [
        {
            label: 'Control mapping',
            plural: 'Control mappings',
            language: 'en',
            hint: 'Which policies a control depends on, and the threshold that its test must reach',
        },
    ],
    display: 'control_id',
    audit: true,
    extensible: false,
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    actions: ['read'],
    allowWebServiceAccess: true,
    allowUiActions: false,
    allowClientScripts: false,
    index: [{ name: 'mapping_active', unique: false, element: ['active', 'order'] }],
    schema: {
        policy_pattern: StringColumn({
            label: 'Policy pattern',
            hint: 'Policy name; hyphens, underscores, spaces and case make no difference',
            maxLength: 100,
            mandatory: true,
        }),
        pattern_kind: ChoiceColumn({
            label: 'Pattern kind',
            hint: 'How the pattern is matched',
            default: 'exact',
            dropdown: 'dropdown_without_none',
            choices: PATTERN_KINDS,
        }),
        control_id: StringColumn({
            label: 'Control ID',
            hint: 'Control as auditors know it, for example AI-SAFE-001; reference of the control objective in GRC',
            maxLength: 100,
            mandatory: true,
        }),
        control_objective: StringColumn({
            label: 'Control objective',
            hint: 'What the control is for; name of the control objective in GRC',
            maxLength: 255,
            mandatory: true,
        }),
        grc_control: StringColumn({
            label: 'GRC control',
            hint: 'sys_id, number or name of the control in GRC; empty: found by control ID and objective. Controls are never created',
            maxLength: 255,
        }),
        test_type: ChoiceColumn({
            label: 'Test type',
            hint: 'What the test measures',
            default: 'violation_enforcement',
            dropdown: 'dropdown_without_none',
            choices: TEST_TYPES,
        }),
        pass_threshold: IntegerColumn({
            label: 'Pass threshold (%)',
            hint: 'Enforcement rate at which the test passes, 0 to 100',
            default: 95,
        }),
        minimum_population: IntegerColumn({
            label: 'Minimum population',
            hint: 'With fewer decisions than this the test is inconclusive',
            default: 10,
        }),
        validity_days: IntegerColumn({
            label: 'Evidence validity (days)',
            hint: 'How long a result counts as evidence',
            default: 30,
        }),
        owner_group: ReferenceColumn({
            label: 'Owner group',
            hint: 'Group that gets the issue of a failing test; empty: the group of compliance reviews',
            referenceTable: 'sys_user_group',
        }),
        order: IntegerColumn({
            label: 'Order',
            hint: 'Order of patterns that are equally specific',
            default: 100,
        }),
        active: BooleanColumn({ label: 'Active', hint: 'Whether the control is tested', default: true }),
        readiness: ChoiceColumn({
            label: 'Readiness',
            hint: 'Whether a test could come to a conclusion with what Keeptrusts sends; as of the last test',
            default: 'unknown',
            dropdown: 'dropdown_without_none',
            choices: READINESS,
            readOnly: true,
        }),
        readiness_line: StringColumn({
            label: 'What is missing',
            hint: 'Event types or decisions that a conclusion needs and that do not arrive',
            maxLength: 1000,
            readOnly: true,
        }),
    },
})

Acl({
    $id: Now.ID['acl-control-mapping-read'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    operation: 'read',
    roles: [auditor],
    description: 'Read control mappings',
})
Acl({
    $id: Now.ID['acl-control-mapping-report-view'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    operation: 'report_view',
    roles: [auditor],
    description: 'See charts of control mappings',
})
Acl({
    $id: Now.ID['acl-control-mapping-write'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    operation: 'write',
    roles: [admin],
    description: 'Update control mappings',
})
Acl({
    $id: Now.ID['acl-control-mapping-create'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    operation: 'create',
    roles: [admin],
    description: 'Create control mappings',
})
Acl({
    $id: Now.ID['acl-control-mapping-delete'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    operation: 'delete',
    roles: [admin],
    description: 'Delete control mappings',
})
Acl({
    $id: Now.ID['acl-control-mapping-readiness-write'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    field: 'readiness',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app measured cannot be changed',
})
Acl({
    $id: Now.ID['acl-control-mapping-readiness-create'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    field: 'readiness',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app measured cannot be entered',
})
Acl({
    $id: Now.ID['acl-control-mapping-readiness-line-write'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    field: 'readiness_line',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app measured cannot be changed',
})
Acl({
    $id: Now.ID['acl-control-mapping-readiness-line-create'],
    type: 'record',
    table: 'x_kt_gov_control_mapping',
    field: 'readiness_line',
    operation: 'create',
    roles: [nobody],
    adminOverrides: false,
    description: 'What the app measured cannot be entered',
})

List({
    table: 'x_kt_gov_control_mapping',
    view: default_view,
    columns: [
        'control_id',
        'control_objective',
        'policy_pattern',
        'pattern_kind',
        'pass_threshold',
        'minimum_population',
        'validity_days',
        'readiness',
        'active',
    ],
})

Form({
    table: 'x_kt_gov_control_mapping',
    view: default_view,
    sections: [
        {
            caption: 'Control mapping',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        {
                            type: 'annotation',
                            annotationId: Now.ID['annotation-control-mapping'],
                            text: 'Maps policies to a control and sets the threshold of its test. Choose Test now to test the last seven whole UTC days. The schedule tests daily and weekly.',
                            isPlainText: true,
                        },
                    ],
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'control_id' },
                        { type: 'table_field', field: 'control_objective' },
                        { type: 'table_field', field: 'grc_control' },
                        { type: 'table_field', field: 'owner_group' },
                        { type: 'table_field', field: 'active' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'policy_pattern' },
                        { type: 'table_field', field: 'pattern_kind' },
                        { type: 'table_field', field: 'order' },
                        { type: 'table_field', field: 'test_type' },
                        { type: 'table_field', field: 'pass_threshold' },
                        { type: 'table_field', field: 'minimum_population' },
                        { type: 'table_field', field: 'validity_days' },
                        { type: 'table_field', field: 'readiness' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'readiness_line' }] },
            ],
        },
    ],
})

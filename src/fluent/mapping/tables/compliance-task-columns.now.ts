/**
 * Who works with the inherited columns of a review. An access control on a column of `task` comes before those of a table that extends it
 * (Access control list rules, matching), so without these the rules of the instance for fulfillers would decide, and reviewers need no `itil`.
 */
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { auditor, operator, reviewer } from '../../shared/roles.now'

Acl({
    $id: Now.ID['acl-compliance-task-state-read'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'state',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Read state of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-state-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'state',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write state of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-assigned-to-read'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'assigned_to',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Read assigned to of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-assigned-to-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'assigned_to',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write assigned to of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-assignment-group-read'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'assignment_group',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Read assignment group of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-assignment-group-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'assignment_group',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write assignment group of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-close-notes-read'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'close_notes',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Read close notes of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-close-notes-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'close_notes',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write close notes of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-work-notes-read'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'work_notes',
    operation: 'read',
    roles: [auditor, reviewer],
    description: 'Read work notes of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-work-notes-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'work_notes',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write work notes of a review',
})

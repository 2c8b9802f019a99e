/**
 * Who works with the inherited columns of a review. An access control on a column of `task` comes before those of a table that extends it
 * (Access control list rules, matching), so without these the rules of the instance for fulfillers would decide, and reviewers need no `itil`.
 */
import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { auditor, nobody, operator, reviewer } from '../../shared/roles.now'

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
Acl({
    $id: Now.ID['acl-compliance-task-comments-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'comments',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write comments of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-priority-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'priority',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write priority of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-impact-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'impact',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write impact of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-urgency-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'urgency',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write urgency of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-due-date-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'due_date',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write due date of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-cmdb-ci-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'cmdb_ci',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write configuration item of a review',
})
Acl({
    $id: Now.ID['acl-compliance-task-outcome-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'outcome',
    operation: 'write',
    roles: [operator, reviewer],
    description: 'Write outcome of a review',
})
// Everything else is of Keeptrusts, of the app or of the platform. Columns of `task` that say who did what are named: a rule of the instance on them would come first.
Acl({
    $id: Now.ID['acl-compliance-task-columns-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: '*',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What Keeptrusts sent cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-short-description-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'short_description',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What Keeptrusts sent cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-description-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'description',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What Keeptrusts sent cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-correlation-id-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'correlation_id',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'What Keeptrusts sent cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-opened-by-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'opened_by',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Who did what, and when, cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-opened-at-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'opened_at',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Who did what, and when, cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-closed-by-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'closed_by',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Who did what, and when, cannot be changed',
})
Acl({
    $id: Now.ID['acl-compliance-task-closed-at-write'],
    type: 'record',
    table: 'x_kt_gov_compliance_task',
    field: 'closed_at',
    operation: 'write',
    roles: [nobody],
    adminOverrides: false,
    description: 'Who did what, and when, cannot be changed',
})

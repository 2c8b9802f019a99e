/** Action “Create compliance task” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { PRIORITIES } from '../../../server/mapping/core/rule-targets'

export const createComplianceTask = Action(
    {
        $id: Now.ID['action-create-compliance-task'],
        name: 'Create compliance task',
        internalName: 'kt_create_compliance_task',
        description:
            'Creates the compliance review of a Keeptrusts escalation, in the review table of this instance, once per escalation. Mapping rules apply.',
        annotation:
            'Creates the compliance review of a Keeptrusts escalation, in the review table of this instance, once per escalation',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            escalation_id: StringColumn({
                label: 'Escalation ID',
                hint: 'Id of the escalation at Keeptrusts: write-backs of claims and resolutions use it',
                maxLength: 255,
                mandatory: true,
            }),
            policy: StringColumn({ label: 'Policy', hint: 'Policy that escalated', maxLength: 255 }),
            action: ChoiceColumn({
                label: 'Action',
                hint: 'What the policy did with the request',
                default: 'escalate',
                choices: {
                    block: { label: 'Block' },
                    escalate: { label: 'Escalate' },
                    redact: { label: 'Redact' },
                    log: { label: 'Log' },
                },
            }),
            severity: ChoiceColumn({
                label: 'Severity',
                hint: 'Severity as Keeptrusts states it. Empty: not stated',
                choices: {
                    critical: { label: 'Critical' },
                    high: { label: 'High' },
                    medium: { label: 'Medium' },
                    low: { label: 'Low' },
                },
            }),
            reason: StringColumn({ label: 'Reason', hint: 'Why a person must review it', maxLength: 1000 }),
            due_at: DateTimeColumn({ label: 'Due at', hint: 'Due date, UTC' }),
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Gateway that escalated. Empty: not stated',
                maxLength: 255,
            }),
            decision_id: StringColumn({ label: 'Decision ID', hint: 'Decision behind the escalation', maxLength: 255 }),
            model: StringColumn({ label: 'Model', hint: 'Model that was used', maxLength: 255 }),
            user: StringColumn({ label: 'User', hint: 'User of the model', maxLength: 255 }),
            policy_version: StringColumn({
                label: 'Policy version',
                hint: 'Version of the configuration that decided',
                maxLength: 100,
            }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment of the gateway, such as production',
                maxLength: 40,
            }),
            configuration_item: ReferenceColumn({
                label: 'Configuration item',
                hint: 'Item of a new review. Empty: the item of the gateway',
                referenceTable: 'cmdb_ci',
            }),
            assignment_group: ReferenceColumn({
                label: 'Assignment group',
                hint: 'Group of a new review. Empty: by mapping rules and properties',
                referenceTable: 'sys_user_group',
            }),
            priority: ChoiceColumn({
                label: 'Priority',
                hint: 'Priority of a new review; where its table calculates it, impact and urgency that lead to it. Empty: by the action',
                choices: PRIORITIES,
            }),
        },
        outputs: {
            table_name: StringColumn({ label: 'Table', hint: 'Table of the record', maxLength: 80 }),
            record: StringColumn({ label: 'Record', hint: 'sys_id of the record', maxLength: 32 }),
            number: StringColumn({ label: 'Number', hint: 'Number of the record', maxLength: 40 }),
            operation: StringColumn({
                label: 'Operation',
                hint: 'created, updated or unchanged: what this run did to the record',
                maxLength: 40,
            }),
            status: StringColumn({
                label: 'Status',
                hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                maxLength: 40,
            }),
            code: StringColumn({
                label: 'Code',
                hint: 'Stable code of the outcome; empty on plain success. docs/CODES.md explains each code',
                maxLength: 100,
            }),
            message: StringColumn({
                label: 'Message',
                hint: 'Explanation of the outcome in plain words',
                maxLength: 1000,
            }),
        },
    },
    (params) => {
        const done = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-create-compliance-task-step'], label: 'Create compliance task' },
            {
                required_run_time: 'instance',
                script: Now.include('./create-compliance-task.server.js'),
                inputVariables: {
                    escalation_id: {
                        label: 'Escalation ID',
                        value: wfa.dataPill(params.inputs.escalation_id, 'string'),
                    },
                    policy: { label: 'Policy', value: wfa.dataPill(params.inputs.policy, 'string') },
                    action: { label: 'Action', value: wfa.dataPill(params.inputs.action, 'choice') },
                    severity: { label: 'Severity', value: wfa.dataPill(params.inputs.severity, 'choice') },
                    reason: { label: 'Reason', value: wfa.dataPill(params.inputs.reason, 'string') },
                    due_at: { label: 'Due at', value: wfa.dataPill(params.inputs.due_at, 'glide_date_time') },
                    gateway_id: { label: 'Gateway ID', value: wfa.dataPill(params.inputs.gateway_id, 'string') },
                    decision_id: { label: 'Decision ID', value: wfa.dataPill(params.inputs.decision_id, 'string') },
                    model: { label: 'Model', value: wfa.dataPill(params.inputs.model, 'string') },
                    user: { label: 'User', value: wfa.dataPill(params.inputs.user, 'string') },
                    policy_version: {
                        label: 'Policy version',
                        value: wfa.dataPill(params.inputs.policy_version, 'string'),
                    },
                    environment: { label: 'Environment', value: wfa.dataPill(params.inputs.environment, 'string') },
                    configuration_item: {
                        label: 'Configuration item',
                        value: wfa.dataPill((params.inputs.configuration_item as any).sys_id, 'string'),
                    },
                    assignment_group: {
                        label: 'Assignment group',
                        value: wfa.dataPill((params.inputs.assignment_group as any).sys_id, 'string'),
                    },
                    priority: { label: 'Priority', value: wfa.dataPill(params.inputs.priority, 'choice') },
                },
                outputVariables: {
                    table_name: StringColumn({ label: 'Table', hint: 'Table of the record', maxLength: 80 }),
                    record: StringColumn({ label: 'Record', hint: 'sys_id of the record', maxLength: 32 }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the record', maxLength: 40 }),
                    operation: StringColumn({
                        label: 'Operation',
                        hint: 'created, updated or unchanged: what this run did to the record',
                        maxLength: 40,
                    }),
                    status: StringColumn({
                        label: 'Status',
                        hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                        maxLength: 40,
                    }),
                    code: StringColumn({
                        label: 'Code',
                        hint: 'Stable code of the outcome; empty on plain success. docs/CODES.md explains each code',
                        maxLength: 100,
                    }),
                    message: StringColumn({
                        label: 'Message',
                        hint: 'Explanation of the outcome in plain words',
                        maxLength: 1000,
                    }),
                },
            },
        )
        wfa.errorEvaluation([
            {
                label: 'Refused',
                condition: `${wfa.dataPill(done.status, 'string')}=refused`,
                status: {
                    code: 2,
                    message: `${wfa.dataPill(done.code, 'string')}: ${wfa.dataPill(done.message, 'string')}`,
                },
                dontTreatAsError: true,
            },
            {
                label: 'Failed',
                condition: `${wfa.dataPill(done.status, 'string')}=failed`,
                status: {
                    code: 1,
                    message: `${wfa.dataPill(done.code, 'string')}: ${wfa.dataPill(done.message, 'string')}`,
                },
                dontTreatAsError: true,
            },
        ])
        wfa.assignActionOutputs(params.outputs, {
            table_name: wfa.dataPill(done.table_name, 'string'),
            record: wfa.dataPill(done.record, 'string'),
            number: wfa.dataPill(done.number, 'string'),
            operation: wfa.dataPill(done.operation, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

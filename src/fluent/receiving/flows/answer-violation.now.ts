/** Subflow “Answer a violation” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Subflow, wfa } from '@servicenow/sdk/automation'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { attachEvidence } from '../../exports/actions/attach-evidence.now'
import { createComplianceTask } from '../actions/create-compliance-task.now'
import { openViolation } from '../actions/open-violation.now'

export const answerViolation = Subflow(
    {
        $id: Now.ID['subflow-answer-violation'],
        name: 'Answer a violation',
        internalName: 'kt_answer_violation',
        description:
            'Opens or updates the incident of a violation, opens the compliance task of its escalation and attaches an export as evidence where one is named. Ends at the first action that does not succeed.',
        annotation: 'Incident, compliance task, attach evidence',
        access: 'public',
        protectionPolicy: 'read',
        runAs: 'user',
        inputs: {
            decision_id: StringColumn({
                label: 'Decision ID',
                hint: 'Id of the decision at Keeptrusts',
                maxLength: 255,
                mandatory: true,
            }),
            escalation_id: StringColumn({
                label: 'Escalation ID',
                hint: 'Id of the escalation at Keeptrusts',
                maxLength: 255,
                mandatory: true,
            }),
            policy: StringColumn({ label: 'Policy', hint: 'Policy that decided', maxLength: 255, mandatory: true }),
            action: ChoiceColumn({
                label: 'Action',
                hint: 'What the policy did',
                default: 'block',
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
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Gateway that decided. Empty: not stated',
                maxLength: 255,
            }),
            reason: StringColumn({ label: 'Reason', hint: 'Why the policy acted', maxLength: 1000 }),
            due_at: DateTimeColumn({ label: 'Due at', hint: 'Due date of the task, UTC' }),
            export: ReferenceColumn({
                label: 'Export',
                hint: 'A fetched export to attach to the incident. Empty: none',
                referenceTable: 'x_kt_gov_export',
            }),
        },
        outputs: {
            incident: ReferenceColumn({
                label: 'Incident',
                hint: 'The incident of the violation',
                referenceTable: 'incident',
            }),
            task_table: StringColumn({
                label: 'Table of the task',
                hint: 'Review table of this instance',
                maxLength: 80,
            }),
            task: StringColumn({ label: 'Task', hint: 'sys_id of the compliance task', maxLength: 32 }),
            task_number: StringColumn({
                label: 'Number of the task',
                hint: 'Number of the compliance task',
                maxLength: 40,
            }),
            files: IntegerColumn({ label: 'Files', hint: 'Files of the export that are on the incident' }),
            status: StringColumn({
                label: 'Status',
                hint: 'success, refused or failed: that of the action that ended the subflow',
                maxLength: 40,
            }),
            code: StringColumn({ label: 'Code', hint: 'Stable code of that action', maxLength: 100 }),
            message: StringColumn({ label: 'Message', hint: 'Message of that action', maxLength: 1000 }),
        },
    },
    (params) => {
        const opened = wfa.action(openViolation, { $id: Now.ID['subflow-answer-violation-incident'] }, {
            decision_id: wfa.dataPill(params.inputs.decision_id, 'string'),
            policy: wfa.dataPill(params.inputs.policy, 'string'),
            action: wfa.dataPill(params.inputs.action, 'choice'),
            severity: wfa.dataPill(params.inputs.severity, 'choice'),
            gateway_id: wfa.dataPill(params.inputs.gateway_id, 'string'),
            reason: wfa.dataPill(params.inputs.reason, 'string'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-answer-violation-incident-stop'],
                condition: `${wfa.dataPill(opened.status, 'string')}!=success`,
                label: 'It did not succeed',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-answer-violation-incident-told'] },
                    params.outputs,
                    {
                        status: wfa.dataPill(opened.status, 'string'),
                        code: wfa.dataPill(opened.code, 'string'),
                        message: wfa.dataPill(opened.message, 'string'),
                    } as any,
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['subflow-answer-violation-incident-end'] })
            },
        )
        const task = wfa.action(createComplianceTask, { $id: Now.ID['subflow-answer-violation-task'] }, {
            escalation_id: wfa.dataPill(params.inputs.escalation_id, 'string'),
            policy: wfa.dataPill(params.inputs.policy, 'string'),
            action: wfa.dataPill(params.inputs.action, 'choice'),
            severity: wfa.dataPill(params.inputs.severity, 'choice'),
            gateway_id: wfa.dataPill(params.inputs.gateway_id, 'string'),
            reason: wfa.dataPill(params.inputs.reason, 'string'),
            decision_id: wfa.dataPill(params.inputs.decision_id, 'string'),
            due_at: wfa.dataPill(params.inputs.due_at, 'glide_date_time'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-answer-violation-task-stop'],
                condition: `${wfa.dataPill(task.status, 'string')}!=success`,
                label: 'It did not succeed',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-answer-violation-task-told'] },
                    params.outputs,
                    {
                        incident: wfa.dataPill(opened.incident, 'reference'),
                        status: wfa.dataPill(task.status, 'string'),
                        code: wfa.dataPill(task.code, 'string'),
                        message: wfa.dataPill(task.message, 'string'),
                    } as any,
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['subflow-answer-violation-task-end'] })
            },
        )
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-answer-violation-outputs'] }, params.outputs, {
            incident: wfa.dataPill(opened.incident, 'reference'),
            task_table: wfa.dataPill(task.table_name, 'string'),
            task: wfa.dataPill(task.record, 'string'),
            task_number: wfa.dataPill(task.number, 'string'),
            status: wfa.dataPill(task.status, 'string'),
            code: wfa.dataPill(task.code, 'string'),
            message: wfa.dataPill(task.message, 'string'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-answer-violation-has-export'],
                condition: `${wfa.dataPill((params.inputs.export as any).sys_id, 'string')}ISNOTEMPTY`,
                label: 'An export is named',
            },
            () => {
                const attached = wfa.action(attachEvidence, { $id: Now.ID['subflow-answer-violation-attach'] }, {
                    export: wfa.dataPill(params.inputs.export, 'reference'),
                    table_name: 'incident',
                    record_id: wfa.dataPill((opened.incident as any).sys_id, 'string'),
                } as any)
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-answer-violation-attached'] },
                    params.outputs,
                    {
                        files: wfa.dataPill(attached.files, 'integer'),
                        status: wfa.dataPill(attached.status, 'string'),
                        code: wfa.dataPill(attached.code, 'string'),
                        message: wfa.dataPill(attached.message, 'string'),
                    } as any,
                )
            },
        )
    },
)

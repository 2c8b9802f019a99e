/** Action “Claim escalation” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const claimEscalation = Action(
    {
        $id: Now.ID['action-claim-escalation'],
        name: 'Claim escalation',
        internalName: 'kt_claim_escalation',
        description:
            'Claims an escalation for the user who runs the flow: sets its review to Work in Progress, assigns it to this user, and notifies Keeptrusts where write-back is on. A flow that runs as the system is refused.',
        annotation: 'Claims an escalation for the user who runs the flow',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            escalation_id: StringColumn({
                label: 'Escalation ID',
                hint: 'Id of the escalation at Keeptrusts. Empty: the one of the review below',
                maxLength: 255,
            }),
            record: StringColumn({
                label: 'Review',
                hint: 'sys_id of the review, in whatever table. Empty: the one of the escalation above',
                maxLength: 32,
            }),
        },
        outputs: {
            table_name: StringColumn({ label: 'Table', hint: 'Table of the review', maxLength: 80 }),
            record: StringColumn({ label: 'Review', hint: 'sys_id of the review', maxLength: 32 }),
            number: StringColumn({ label: 'Number', hint: 'Number of the review', maxLength: 40 }),
            operation: StringColumn({
                label: 'Operation',
                hint: 'updated or unchanged: what this run did to the review',
                maxLength: 40,
            }),
            write_back: ReferenceColumn({
                label: 'Write-back',
                hint: 'The write-back that notifies Keeptrusts; empty where write-back is off, or Keeptrusts knows of it',
                referenceTable: 'x_kt_gov_write_back',
            }),
            write_back_state: StringColumn({
                label: 'Write-back state',
                hint: 'State of the write-back: queued, sent, unneeded, refused or failed',
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
            { $id: Now.ID['action-claim-escalation-step'], label: 'Claim escalation' },
            {
                required_run_time: 'instance',
                script: Now.include('./claim-escalation.server.js'),
                inputVariables: {
                    escalation_id: {
                        label: 'Escalation ID',
                        value: wfa.dataPill(params.inputs.escalation_id, 'string'),
                    },
                    record: { label: 'Review', value: wfa.dataPill(params.inputs.record, 'string') },
                },
                outputVariables: {
                    table_name: StringColumn({ label: 'Table', hint: 'Table of the review', maxLength: 80 }),
                    record: StringColumn({ label: 'Review', hint: 'sys_id of the review', maxLength: 32 }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the review', maxLength: 40 }),
                    operation: StringColumn({
                        label: 'Operation',
                        hint: 'updated or unchanged: what this run did to the review',
                        maxLength: 40,
                    }),
                    write_back: ReferenceColumn({
                        label: 'Write-back',
                        hint: 'The write-back that notifies Keeptrusts; empty where write-back is off, or Keeptrusts knows of it',
                        referenceTable: 'x_kt_gov_write_back',
                    }),
                    write_back_state: StringColumn({
                        label: 'Write-back state',
                        hint: 'State of the write-back: queued, sent, unneeded, refused or failed',
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
            write_back: wfa.dataPill(done.write_back, 'reference'),
            write_back_state: wfa.dataPill(done.write_back_state, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

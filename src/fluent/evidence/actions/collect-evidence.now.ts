/** Action “Collect execution evidence” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const collectEvidence = Action(
    {
        $id: Now.ID['action-collect-evidence'],
        name: 'Collect execution evidence',
        internalName: 'kt_collect_evidence',
        description:
            'Reads the log sources of the instance now, for at most 45 seconds, and stores what they prove about executions. The scheduled job reads the remaining rows.',
        annotation:
            'Reads the log sources of the instance now, for at most 45 seconds, and stores what they prove about executions',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {},
        outputs: {
            run: ReferenceColumn({
                label: 'Run',
                hint: 'The record of the run',
                referenceTable: 'x_kt_gov_evidence_run',
            }),
            number: StringColumn({ label: 'Number', hint: 'Number of the run', maxLength: 40 }),
            state: StringColumn({
                label: 'State',
                hint: 'complete, or yielded when the time limit was reached',
                maxLength: 40,
            }),
            is_finished: BooleanColumn({ label: 'Is finished', hint: 'True when every row was read' }),
            rows_read: IntegerColumn({ label: 'Rows read', hint: 'Log rows that were read' }),
            evidence_added: IntegerColumn({ label: 'Evidence added', hint: 'New evidence rows' }),
            automations: IntegerColumn({ label: 'Automations', hint: 'Automations that are known' }),
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
            { $id: Now.ID['action-collect-evidence-step'], label: 'Collect execution evidence' },
            {
                required_run_time: 'instance',
                script: Now.include('./collect-evidence.server.js'),
                inputVariables: {},
                outputVariables: {
                    run: ReferenceColumn({
                        label: 'Run',
                        hint: 'The record of the run',
                        referenceTable: 'x_kt_gov_evidence_run',
                    }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the run', maxLength: 40 }),
                    state: StringColumn({
                        label: 'State',
                        hint: 'complete, or yielded when the time limit was reached',
                        maxLength: 40,
                    }),
                    is_finished: BooleanColumn({ label: 'Is finished', hint: 'True when every row was read' }),
                    rows_read: IntegerColumn({ label: 'Rows read', hint: 'Log rows that were read' }),
                    evidence_added: IntegerColumn({ label: 'Evidence added', hint: 'New evidence rows' }),
                    automations: IntegerColumn({ label: 'Automations', hint: 'Automations that are known' }),
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
            run: wfa.dataPill(done.run, 'reference'),
            number: wfa.dataPill(done.number, 'string'),
            state: wfa.dataPill(done.state, 'string'),
            is_finished: wfa.dataPill(done.is_finished, 'boolean'),
            rows_read: wfa.dataPill(done.rows_read, 'integer'),
            evidence_added: wfa.dataPill(done.evidence_added, 'integer'),
            automations: wfa.dataPill(done.automations, 'integer'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

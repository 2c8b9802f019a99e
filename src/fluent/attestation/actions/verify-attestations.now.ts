/** Action “Verify attestation chain” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'

export const verifyAttestations = Action(
    {
        $id: Now.ID['action-verify-attestations'],
        name: 'Verify attestation chain',
        internalName: 'kt_verify_attestations',
        description:
            'Compares every attestation and every attested row with its digest, within 45 seconds. Names the first difference. A longer chain is verified in several steps, which the scheduled job continues.',
        annotation: 'Compares every attestation and every attested row with its digest, and names the first difference',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {},
        outputs: {
            is_intact: BooleanColumn({
                label: 'Is intact',
                hint: 'True when the whole chain was looked at and nothing differs',
            }),
            is_complete: BooleanColumn({
                label: 'Is complete',
                hint: 'False when the time was not enough; the scheduled job continues',
            }),
            position: IntegerColumn({ label: 'Position', hint: 'Last attestation that was looked at' }),
            head: StringColumn({ label: 'Head', hint: 'Head of that attestation', maxLength: 64 }),
            differences: IntegerColumn({ label: 'Differences', hint: 'Differences that were found' }),
            difference: StringColumn({
                label: 'Difference',
                hint: 'Stable code of the first difference; empty when there is none',
                maxLength: 100,
            }),
            difference_position: IntegerColumn({
                label: 'Difference position',
                hint: 'Attestation that shows the first difference',
            }),
            difference_table: StringColumn({
                label: 'Difference table',
                hint: 'Table of the row that differs',
                maxLength: 80,
            }),
            difference_record: StringColumn({
                label: 'Difference record',
                hint: 'sys_id of the row that differs',
                maxLength: 32,
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
            { $id: Now.ID['action-verify-attestations-step'], label: 'Verify attestation chain' },
            {
                required_run_time: 'instance',
                script: Now.include('./verify-attestations.server.js'),
                inputVariables: {},
                outputVariables: {
                    is_intact: BooleanColumn({
                        label: 'Is intact',
                        hint: 'True when the whole chain was looked at and nothing differs',
                    }),
                    is_complete: BooleanColumn({
                        label: 'Is complete',
                        hint: 'False when the time was not enough; the scheduled job continues',
                    }),
                    position: IntegerColumn({ label: 'Position', hint: 'Last attestation that was looked at' }),
                    head: StringColumn({ label: 'Head', hint: 'Head of that attestation', maxLength: 64 }),
                    differences: IntegerColumn({ label: 'Differences', hint: 'Differences that were found' }),
                    difference: StringColumn({
                        label: 'Difference',
                        hint: 'Stable code of the first difference; empty when there is none',
                        maxLength: 100,
                    }),
                    difference_position: IntegerColumn({
                        label: 'Difference position',
                        hint: 'Attestation that shows the first difference',
                    }),
                    difference_table: StringColumn({
                        label: 'Difference table',
                        hint: 'Table of the row that differs',
                        maxLength: 80,
                    }),
                    difference_record: StringColumn({
                        label: 'Difference record',
                        hint: 'sys_id of the row that differs',
                        maxLength: 32,
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
            is_intact: wfa.dataPill(done.is_intact, 'boolean'),
            is_complete: wfa.dataPill(done.is_complete, 'boolean'),
            position: wfa.dataPill(done.position, 'integer'),
            head: wfa.dataPill(done.head, 'string'),
            differences: wfa.dataPill(done.differences, 'integer'),
            difference: wfa.dataPill(done.difference, 'string'),
            difference_position: wfa.dataPill(done.difference_position, 'integer'),
            difference_table: wfa.dataPill(done.difference_table, 'string'),
            difference_record: wfa.dataPill(done.difference_record, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

/** Action “Verify evidence” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const verifyEvidence = Action(
    {
        $id: Now.ID['action-verify-evidence'],
        name: 'Verify evidence',
        internalName: 'kt_verify_evidence',
        description:
            'Calculates the hashes of the stored evidence files of an export or a record again and compares them with the stored hashes.',
        annotation:
            'Calculates the hashes of the stored evidence files of an export or a record again and compares them with the stored hashes',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            export: ReferenceColumn({
                label: 'Export',
                hint: 'The export whose files are checked, on its own record and on every record that they are attached to',
                referenceTable: 'x_kt_gov_export',
            }),
            table_name: StringColumn({
                label: 'Table',
                hint: 'Table of the record whose evidence files are checked',
                maxLength: 80,
            }),
            record_id: StringColumn({
                label: 'Record',
                hint: 'sys_id of the record whose evidence files are checked',
                maxLength: 32,
            }),
        },
        outputs: {
            is_intact: BooleanColumn({
                label: 'Is intact',
                hint: 'True when there are files and none of them changed',
            }),
            checked: IntegerColumn({ label: 'Checked', hint: 'Files that were checked' }),
            broken: IntegerColumn({ label: 'Broken', hint: 'Number of changed or missing files' }),
            reasons: StringColumn({ label: 'Reasons', hint: 'One line for each broken file', maxLength: 4000 }),
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
            { $id: Now.ID['action-verify-evidence-step'], label: 'Verify evidence' },
            {
                required_run_time: 'instance',
                script: Now.include('./verify-evidence.server.js'),
                inputVariables: {
                    export: { label: 'Export', value: wfa.dataPill((params.inputs.export as any).sys_id, 'string') },
                    table_name: { label: 'Table', value: wfa.dataPill(params.inputs.table_name, 'string') },
                    record_id: { label: 'Record', value: wfa.dataPill(params.inputs.record_id, 'string') },
                },
                outputVariables: {
                    is_intact: BooleanColumn({
                        label: 'Is intact',
                        hint: 'True when there are files and none of them changed',
                    }),
                    checked: IntegerColumn({ label: 'Checked', hint: 'Files that were checked' }),
                    broken: IntegerColumn({ label: 'Broken', hint: 'Number of changed or missing files' }),
                    reasons: StringColumn({ label: 'Reasons', hint: 'One line for each broken file', maxLength: 4000 }),
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
            checked: wfa.dataPill(done.checked, 'integer'),
            broken: wfa.dataPill(done.broken, 'integer'),
            reasons: wfa.dataPill(done.reasons, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

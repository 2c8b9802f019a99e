/** Action “Attach evidence to record” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const attachEvidence = Action(
    {
        $id: Now.ID['action-attach-evidence'],
        name: 'Attach evidence to record',
        internalName: 'kt_attach_evidence',
        description:
            'Copies the files of a fetched export to a record, each file once, and stores the hash of every copy. Everybody who can read the record can then read the evidence. A user who runs the flow needs the right to change the record.',
        annotation:
            'Copies the files of a fetched export to a record, each file once, and stores the hash of every copy',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            export: ReferenceColumn({
                label: 'Export',
                hint: 'The export whose files are the evidence',
                referenceTable: 'x_kt_gov_export',
                mandatory: true,
            }),
            table_name: StringColumn({
                label: 'Table',
                hint: 'Table of the record to attach the evidence to',
                maxLength: 80,
                mandatory: true,
            }),
            record_id: StringColumn({
                label: 'Record',
                hint: 'sys_id of the record to attach the evidence to',
                maxLength: 32,
                mandatory: true,
            }),
        },
        outputs: {
            attached: IntegerColumn({ label: 'Attached', hint: 'Files that this run attached' }),
            files: IntegerColumn({ label: 'Files', hint: 'Files of the export that are on the record now' }),
            sha256: StringColumn({
                label: 'SHA-256',
                hint: 'Checksum of the artifact as it was received',
                maxLength: 64,
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
            { $id: Now.ID['action-attach-evidence-step'], label: 'Attach evidence to record' },
            {
                required_run_time: 'instance',
                script: Now.include('./attach-evidence.server.js'),
                inputVariables: {
                    export: { label: 'Export', value: wfa.dataPill((params.inputs.export as any).sys_id, 'string') },
                    table_name: { label: 'Table', value: wfa.dataPill(params.inputs.table_name, 'string') },
                    record_id: { label: 'Record', value: wfa.dataPill(params.inputs.record_id, 'string') },
                },
                outputVariables: {
                    attached: IntegerColumn({ label: 'Attached', hint: 'Files that this run attached' }),
                    files: IntegerColumn({ label: 'Files', hint: 'Files of the export that are on the record now' }),
                    sha256: StringColumn({
                        label: 'SHA-256',
                        hint: 'Checksum of the artifact as it was received',
                        maxLength: 64,
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
            attached: wfa.dataPill(done.attached, 'integer'),
            files: wfa.dataPill(done.files, 'integer'),
            sha256: wfa.dataPill(done.sha256, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

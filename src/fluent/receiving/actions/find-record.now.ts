/** Action “Find record of external ID” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ChoiceColumn, StringColumn } from '@servicenow/sdk/core'
import { FOUND_KINDS } from '../../../server/receiving/core/actions/external-identity'

export const findRecord = Action(
    {
        $id: Now.ID['action-find-record'],
        name: 'Find record of external ID',
        internalName: 'kt_find_record',
        description:
            'Finds the record of this instance that stands for something at Keeptrusts, such as the review of an escalation. Writes nothing.',
        annotation: 'Finds the record of this instance that stands for something at Keeptrusts',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            kind: ChoiceColumn({
                label: 'Kind',
                hint: 'What the external ID belongs to',
                choices: FOUND_KINDS,
                mandatory: true,
            }),
            external_id: StringColumn({
                label: 'External ID',
                hint: 'Id at Keeptrusts: escalation, gateway or budget; docs/FLOW.md shows the form for each kind',
                maxLength: 1000,
                mandatory: true,
            }),
        },
        outputs: {
            is_found: BooleanColumn({ label: 'Is found', hint: 'True when the record exists' }),
            table_name: StringColumn({ label: 'Table', hint: 'Table of the record', maxLength: 80 }),
            record: StringColumn({ label: 'Record', hint: 'sys_id of the record', maxLength: 32 }),
            number: StringColumn({
                label: 'Number',
                hint: 'Number of the record; the name of a configuration item',
                maxLength: 255,
            }),
            state: StringColumn({
                label: 'State',
                hint: 'State of the record, as a value; empty where its table has none',
                maxLength: 40,
            }),
            status: StringColumn({
                label: 'Status',
                hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                maxLength: 40,
            }),
            code: StringColumn({
                label: 'Code',
                hint: 'Why there is no record; empty when there is. docs/CODES.md explains each code',
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
            { $id: Now.ID['action-find-record-step'], label: 'Find record of external ID' },
            {
                required_run_time: 'instance',
                script: Now.include('./find-record.server.js'),
                inputVariables: {
                    kind: { label: 'Kind', value: wfa.dataPill(params.inputs.kind, 'choice') },
                    external_id: { label: 'External ID', value: wfa.dataPill(params.inputs.external_id, 'string') },
                },
                outputVariables: {
                    is_found: BooleanColumn({ label: 'Is found', hint: 'True when the record exists' }),
                    table_name: StringColumn({ label: 'Table', hint: 'Table of the record', maxLength: 80 }),
                    record: StringColumn({ label: 'Record', hint: 'sys_id of the record', maxLength: 32 }),
                    number: StringColumn({
                        label: 'Number',
                        hint: 'Number of the record; the name of a configuration item',
                        maxLength: 255,
                    }),
                    state: StringColumn({
                        label: 'State',
                        hint: 'State of the record, as a value; empty where its table has none',
                        maxLength: 40,
                    }),
                    status: StringColumn({
                        label: 'Status',
                        hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                        maxLength: 40,
                    }),
                    code: StringColumn({
                        label: 'Code',
                        hint: 'Why there is no record; empty when there is. docs/CODES.md explains each code',
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
            is_found: wfa.dataPill(done.is_found, 'boolean'),
            table_name: wfa.dataPill(done.table_name, 'string'),
            record: wfa.dataPill(done.record, 'string'),
            number: wfa.dataPill(done.number, 'string'),
            state: wfa.dataPill(done.state, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

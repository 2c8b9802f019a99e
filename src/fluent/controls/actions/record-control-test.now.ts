/** Action “Record control test” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const recordControlTest = Action(
    {
        $id: Now.ID['action-record-control-test'],
        name: 'Record control test',
        internalName: 'kt_record_control_test',
        description:
            'Tests one control now, over a window of whole UTC days. Stores the result with its numbers and writes it to GRC where that is configured. A second test of the same window updates the record.',
        annotation:
            'Tests one control now, over a window of whole UTC days. Stores the result and writes it to GRC where that is configured',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            mapping: ReferenceColumn({
                label: 'Control mapping',
                hint: 'The control to test',
                referenceTable: 'x_kt_gov_control_mapping',
                mandatory: true,
            }),
            from: StringColumn({
                label: 'First day',
                hint: 'First day of the window, yyyy-MM-dd. Empty: six days before the last',
                maxLength: 10,
            }),
            to: StringColumn({
                label: 'Last day',
                hint: 'Last day of the window, yyyy-MM-dd. Empty: yesterday',
                maxLength: 10,
            }),
        },
        outputs: {
            control_test: ReferenceColumn({
                label: 'Control test',
                hint: 'The record of the test',
                referenceTable: 'x_kt_gov_control_test',
            }),
            number: StringColumn({ label: 'Number', hint: 'Number of the record', maxLength: 40 }),
            control_id: StringColumn({ label: 'Control ID', hint: 'The control that was tested', maxLength: 100 }),
            result: StringColumn({ label: 'Result', hint: 'pass, fail or inconclusive', maxLength: 40 }),
            is_passed: BooleanColumn({ label: 'Is passed', hint: 'True only for a pass' }),
            rate: StringColumn({
                label: 'Rate',
                hint: 'Enforcement rate in percent; empty when nothing was evaluated',
                maxLength: 40,
            }),
            evaluated: IntegerColumn({ label: 'Evaluated', hint: 'Decisions that were evaluated' }),
            conclusion: StringColumn({
                label: 'Conclusion',
                hint: 'What the test found, in one sentence',
                maxLength: 1000,
            }),
            window_from: StringColumn({ label: 'First day', hint: 'First day that was tested', maxLength: 10 }),
            window_to: StringColumn({ label: 'Last day', hint: 'Last day that was tested', maxLength: 10 }),
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
            { $id: Now.ID['action-record-control-test-step'], label: 'Record control test' },
            {
                required_run_time: 'instance',
                script: Now.include('./record-control-test.server.js'),
                inputVariables: {
                    mapping: {
                        label: 'Control mapping',
                        value: wfa.dataPill((params.inputs.mapping as any).sys_id, 'string'),
                    },
                    from: { label: 'First day', value: wfa.dataPill(params.inputs.from, 'string') },
                    to: { label: 'Last day', value: wfa.dataPill(params.inputs.to, 'string') },
                },
                outputVariables: {
                    control_test: ReferenceColumn({
                        label: 'Control test',
                        hint: 'The record of the test',
                        referenceTable: 'x_kt_gov_control_test',
                    }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the record', maxLength: 40 }),
                    control_id: StringColumn({
                        label: 'Control ID',
                        hint: 'The control that was tested',
                        maxLength: 100,
                    }),
                    result: StringColumn({ label: 'Result', hint: 'pass, fail or inconclusive', maxLength: 40 }),
                    is_passed: BooleanColumn({ label: 'Is passed', hint: 'True only for a pass' }),
                    rate: StringColumn({
                        label: 'Rate',
                        hint: 'Enforcement rate in percent; empty when nothing was evaluated',
                        maxLength: 40,
                    }),
                    evaluated: IntegerColumn({ label: 'Evaluated', hint: 'Decisions that were evaluated' }),
                    conclusion: StringColumn({
                        label: 'Conclusion',
                        hint: 'What the test found, in one sentence',
                        maxLength: 1000,
                    }),
                    window_from: StringColumn({ label: 'First day', hint: 'First day that was tested', maxLength: 10 }),
                    window_to: StringColumn({ label: 'Last day', hint: 'Last day that was tested', maxLength: 10 }),
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
            control_test: wfa.dataPill(done.control_test, 'reference'),
            number: wfa.dataPill(done.number, 'string'),
            control_id: wfa.dataPill(done.control_id, 'string'),
            result: wfa.dataPill(done.result, 'string'),
            is_passed: wfa.dataPill(done.is_passed, 'boolean'),
            rate: wfa.dataPill(done.rate, 'string'),
            evaluated: wfa.dataPill(done.evaluated, 'integer'),
            conclusion: wfa.dataPill(done.conclusion, 'string'),
            window_from: wfa.dataPill(done.window_from, 'string'),
            window_to: wfa.dataPill(done.window_to, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

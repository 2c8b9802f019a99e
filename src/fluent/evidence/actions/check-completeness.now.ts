/** Action “Check evidence completeness” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const checkCompleteness = Action(
    {
        $id: Now.ID['action-check-completeness'],
        name: 'Check evidence completeness',
        internalName: 'kt_check_completeness',
        description:
            'Checks whether the evidence is complete and fresh: every source was read recently and without gaps, or the export is fetched, not empty and valid. Use it as a condition of an approval: anything that cannot be checked returns false.',
        annotation:
            'Checks whether the evidence is complete and fresh: every source was read recently and without gaps, or the export is fetched, not empty and valid',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            sources: StringColumn({
                label: 'Sources',
                hint: 'Evidence sources that have to be complete, separated by commas. Empty: all, or none when an export is named',
                maxLength: 4000,
            }),
            max_age_hours: IntegerColumn({
                label: 'Maximum age in hours',
                hint: 'How long ago the newest run may have ended',
                default: 24,
            }),
            export: ReferenceColumn({
                label: 'Export',
                hint: 'An export that has to be fetched, not empty and valid',
                referenceTable: 'x_kt_gov_export',
            }),
        },
        outputs: {
            is_complete: BooleanColumn({ label: 'Is complete', hint: 'True when nothing is missing' }),
            is_fresh: BooleanColumn({ label: 'Is fresh', hint: 'True when nothing is too old' }),
            is_sufficient: BooleanColumn({
                label: 'Is sufficient',
                hint: 'True when it is complete and fresh: the input of an approval',
            }),
            reasons: StringColumn({
                label: 'Reasons',
                hint: 'One line for each reason why it is not sufficient',
                maxLength: 4000,
            }),
            run: StringColumn({ label: 'Run', hint: 'Number of the run that was checked', maxLength: 40 }),
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
            { $id: Now.ID['action-check-completeness-step'], label: 'Check evidence completeness' },
            {
                required_run_time: 'instance',
                script: Now.include('./check-completeness.server.js'),
                inputVariables: {
                    sources: { label: 'Sources', value: wfa.dataPill(params.inputs.sources, 'string') },
                    max_age_hours: {
                        label: 'Maximum age in hours',
                        value: wfa.dataPill(params.inputs.max_age_hours, 'integer'),
                    },
                    export: { label: 'Export', value: wfa.dataPill((params.inputs.export as any).sys_id, 'string') },
                },
                outputVariables: {
                    is_complete: BooleanColumn({ label: 'Is complete', hint: 'True when nothing is missing' }),
                    is_fresh: BooleanColumn({ label: 'Is fresh', hint: 'True when nothing is too old' }),
                    is_sufficient: BooleanColumn({
                        label: 'Is sufficient',
                        hint: 'True when it is complete and fresh: the input of an approval',
                    }),
                    reasons: StringColumn({
                        label: 'Reasons',
                        hint: 'One line for each reason why it is not sufficient',
                        maxLength: 4000,
                    }),
                    run: StringColumn({ label: 'Run', hint: 'Number of the run that was checked', maxLength: 40 }),
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
            is_complete: wfa.dataPill(done.is_complete, 'boolean'),
            is_fresh: wfa.dataPill(done.is_fresh, 'boolean'),
            is_sufficient: wfa.dataPill(done.is_sufficient, 'boolean'),
            reasons: wfa.dataPill(done.reasons, 'string'),
            run: wfa.dataPill(done.run, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

/** Action “Is example flow on” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, StringColumn } from '@servicenow/sdk/core'

export const isExampleOn = Action(
    {
        $id: Now.ID['action-is-example-on'],
        name: 'Is example flow on',
        internalName: 'kt_is_example_on',
        description:
            'Whether the property x_kt_gov.flow.examples names an example flow: the first step of every example.',
        annotation:
            'Whether the property x_kt_gov.flow.examples names an example flow: the first step of every example',
        category: 'Keeptrusts',
        access: 'package_private',
        protectionPolicy: 'read',
        inputs: {
            example: StringColumn({
                label: 'Example',
                hint: 'Name of the example flow',
                maxLength: 40,
                mandatory: true,
            }),
        },
        outputs: {
            is_on: BooleanColumn({ label: 'Is on', hint: 'True when an administrator switched the example on' }),
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
            { $id: Now.ID['action-is-example-on-step'], label: 'Is example flow on' },
            {
                required_run_time: 'instance',
                script: Now.include('./is-example-on.server.js'),
                inputVariables: {
                    example: { label: 'Example', value: wfa.dataPill(params.inputs.example, 'string') },
                },
                outputVariables: {
                    is_on: BooleanColumn({
                        label: 'Is on',
                        hint: 'True when an administrator switched the example on',
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
            is_on: wfa.dataPill(done.is_on, 'boolean'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

/** Action “Check approval of policy version” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const checkApproval = Action(
    {
        $id: Now.ID['action-check-approval'],
        name: 'Check approval of policy version',
        internalName: 'kt_check_approval',
        description:
            'Whether a policy version is approved for a gateway or an environment now, with the reason, and the change request that decides. Writes nothing.',
        annotation: 'Whether a policy version is approved for a gateway or an environment now',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            config_id: StringColumn({
                label: 'Configuration ID',
                hint: 'Id of the policy configuration',
                maxLength: 255,
                mandatory: true,
            }),
            policy_version: StringColumn({
                label: 'Policy version',
                hint: 'The version that is to be deployed',
                maxLength: 100,
                mandatory: true,
            }),
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Gateway that the version is to be deployed to. Empty: every one of the environment',
                maxLength: 255,
            }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment of the deployment. Empty: the one that is known of the gateway',
                maxLength: 255,
            }),
            organization: StringColumn({
                label: 'Organization',
                hint: 'Organization of the configuration at Keeptrusts; needed where its events state one',
                maxLength: 255,
            }),
        },
        outputs: {
            is_approved: BooleanColumn({
                label: 'Is approved',
                hint: 'True when the change request of this target lets a deployment pass now',
            }),
            change_request: ReferenceColumn({
                label: 'Change request',
                hint: 'The change request that decides; empty when there is none',
                referenceTable: 'change_request',
            }),
            number: StringColumn({ label: 'Number', hint: 'Number of the change request', maxLength: 40 }),
            state: StringColumn({ label: 'State', hint: 'State of the change request, as a value', maxLength: 40 }),
            approval: StringColumn({ label: 'Approval', hint: 'Approval of the change request', maxLength: 40 }),
            status: StringColumn({
                label: 'Status',
                hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                maxLength: 40,
            }),
            code: StringColumn({
                label: 'Code',
                hint: 'Why it is not approved; empty when it is. docs/CODES.md explains each code',
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
            { $id: Now.ID['action-check-approval-step'], label: 'Check approval of policy version' },
            {
                required_run_time: 'instance',
                script: Now.include('./check-approval.server.js'),
                inputVariables: {
                    config_id: { label: 'Configuration ID', value: wfa.dataPill(params.inputs.config_id, 'string') },
                    policy_version: {
                        label: 'Policy version',
                        value: wfa.dataPill(params.inputs.policy_version, 'string'),
                    },
                    gateway_id: { label: 'Gateway ID', value: wfa.dataPill(params.inputs.gateway_id, 'string') },
                    environment: { label: 'Environment', value: wfa.dataPill(params.inputs.environment, 'string') },
                    organization: { label: 'Organization', value: wfa.dataPill(params.inputs.organization, 'string') },
                },
                outputVariables: {
                    is_approved: BooleanColumn({
                        label: 'Is approved',
                        hint: 'True when the change request of this target lets a deployment pass now',
                    }),
                    record: ReferenceColumn({
                        label: 'Change request',
                        hint: 'The change request that decides; empty when there is none',
                        referenceTable: 'change_request',
                    }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the change request', maxLength: 40 }),
                    state: StringColumn({
                        label: 'State',
                        hint: 'State of the change request, as a value',
                        maxLength: 40,
                    }),
                    approval: StringColumn({
                        label: 'Approval',
                        hint: 'Approval of the change request',
                        maxLength: 40,
                    }),
                    status: StringColumn({
                        label: 'Status',
                        hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                        maxLength: 40,
                    }),
                    code: StringColumn({
                        label: 'Code',
                        hint: 'Why it is not approved; empty when it is. docs/CODES.md explains each code',
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
            is_approved: wfa.dataPill(done.is_approved, 'boolean'),
            change_request: wfa.dataPill(done.record, 'reference'),
            number: wfa.dataPill(done.number, 'string'),
            state: wfa.dataPill(done.state, 'string'),
            approval: wfa.dataPill(done.approval, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

/** Action “Get approval status of policy change” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const getApprovalStatus = Action(
    {
        $id: Now.ID['action-get-approval-status'],
        name: 'Get approval status of policy change',
        internalName: 'kt_get_approval_status',
        description:
            'Where the change request of a policy version stands with the people who decide it: approved, requested, rejected, not requested yet, closed or canceled. Writes nothing. Before a deployment, use Check approval of policy version.',
        annotation: 'Where the change request of a policy version stands with the people who decide it',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            change_request: ReferenceColumn({
                label: 'Change request',
                hint: 'The change request. Empty: the one of the configuration and version below',
                referenceTable: 'change_request',
            }),
            config_id: StringColumn({
                label: 'Configuration ID',
                hint: 'Id of the policy configuration; needed without a change request',
                maxLength: 255,
            }),
            policy_version: StringColumn({
                label: 'Policy version',
                hint: 'The version that the change is about; needed without a change request',
                maxLength: 100,
            }),
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Gateway of the change, where changes of several targets ask for the version',
                maxLength: 255,
            }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment of the change, where changes of several targets ask for the version',
                maxLength: 255,
            }),
            organization: StringColumn({
                label: 'Organization',
                hint: 'Organization of the configuration at Keeptrusts; needed where its events state one',
                maxLength: 255,
            }),
        },
        outputs: {
            approval_status: StringColumn({
                label: 'Approval status',
                hint: 'approved, requested, rejected, not_requested, closed, canceled or other; empty without a change',
                maxLength: 40,
            }),
            is_on_hold: BooleanColumn({
                label: 'Is on hold',
                hint: 'True while the change is on hold: its approval lets nothing pass meanwhile',
            }),
            change_request: ReferenceColumn({
                label: 'Change request',
                hint: 'The change request; empty when there is none',
                referenceTable: 'change_request',
            }),
            number: StringColumn({ label: 'Number', hint: 'Number of the change request', maxLength: 40 }),
            state: StringColumn({ label: 'State', hint: 'State of the change request, as a value', maxLength: 40 }),
            approval: StringColumn({
                label: 'Approval',
                hint: 'Approval of the change request, as this instance stores it',
                maxLength: 40,
            }),
            status: StringColumn({
                label: 'Status',
                hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                maxLength: 40,
            }),
            code: StringColumn({
                label: 'Code',
                hint: 'Why there is no change to answer about; empty when there is. docs/CODES.md explains each code',
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
            { $id: Now.ID['action-get-approval-status-step'], label: 'Get approval status of policy change' },
            {
                required_run_time: 'instance',
                script: Now.include('./get-approval-status.server.js'),
                inputVariables: {
                    change_request: {
                        label: 'Change request',
                        value: wfa.dataPill((params.inputs.change_request as any).sys_id, 'string'),
                    },
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
                    approval_status: StringColumn({
                        label: 'Approval status',
                        hint: 'approved, requested, rejected, not_requested, closed, canceled or other; empty without a change',
                        maxLength: 40,
                    }),
                    is_on_hold: BooleanColumn({
                        label: 'Is on hold',
                        hint: 'True while the change is on hold: its approval lets nothing pass meanwhile',
                    }),
                    record: ReferenceColumn({
                        label: 'Change request',
                        hint: 'The change request; empty when there is none',
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
                        hint: 'Approval of the change request, as this instance stores it',
                        maxLength: 40,
                    }),
                    status: StringColumn({
                        label: 'Status',
                        hint: 'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)',
                        maxLength: 40,
                    }),
                    code: StringColumn({
                        label: 'Code',
                        hint: 'Why there is no change to answer about; empty when there is. docs/CODES.md explains each code',
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
            approval_status: wfa.dataPill(done.approval_status, 'string'),
            is_on_hold: wfa.dataPill(done.is_on_hold, 'boolean'),
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

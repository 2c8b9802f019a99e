/** Subflow “Govern a policy change” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Subflow, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { checkCompleteness } from '../../evidence/actions/check-completeness.now'
import { createPolicyChange } from '../actions/create-policy-change.now'
import { registerGateway } from '../actions/register-gateway.now'
import { requestEvidence } from '../../exports/actions/request-evidence.now'

export const governPolicyChange = Subflow(
    {
        $id: Now.ID['subflow-govern-policy-change'],
        name: 'Govern a policy change',
        internalName: 'kt_govern_policy_change',
        description:
            'Registers the gateway, creates the change request of a policy version, requests the evidence export of a window and checks whether the evidence is complete and fresh. Ends at the first action that does not succeed.',
        annotation: 'Register CI, create change request, request export, check completeness',
        access: 'public',
        protectionPolicy: 'read',
        runAs: 'user',
        inputs: {
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Id of the gateway at Keeptrusts',
                maxLength: 255,
                mandatory: true,
            }),
            config_id: StringColumn({
                label: 'Configuration ID',
                hint: 'Id of the policy configuration',
                maxLength: 255,
                mandatory: true,
            }),
            policy_version: StringColumn({
                label: 'Policy version',
                hint: 'The new version',
                maxLength: 100,
                mandatory: true,
            }),
            config_name: StringColumn({
                label: 'Configuration name',
                hint: 'Name of the configuration. Empty: its id',
                maxLength: 255,
            }),
            previous_version: StringColumn({
                label: 'Previous version',
                hint: 'Previous version, for the back-out plan',
                maxLength: 100,
            }),
            change_summary: StringColumn({ label: 'Change summary', hint: 'Summary of the change', maxLength: 4000 }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment of the gateway, such as production',
                maxLength: 40,
            }),
            organization: StringColumn({
                label: 'Organization',
                hint: 'Organization of the configuration at Keeptrusts, where its events state one',
                maxLength: 255,
            }),
            evidence_from: DateTimeColumn({
                label: 'Evidence from',
                hint: 'Start of the evidence window, UTC',
                mandatory: true,
            }),
            evidence_to: DateTimeColumn({
                label: 'Evidence to',
                hint: 'End of the evidence window, UTC',
                mandatory: true,
            }),
        },
        outputs: {
            ci: ReferenceColumn({
                label: 'Configuration item',
                hint: 'The configuration item of the gateway',
                referenceTable: 'cmdb_ci',
            }),
            change_request: ReferenceColumn({
                label: 'Change request',
                hint: 'The change request of this version',
                referenceTable: 'change_request',
            }),
            export: ReferenceColumn({
                label: 'Export',
                hint: 'The export of the evidence',
                referenceTable: 'x_kt_gov_export',
            }),
            is_sufficient: BooleanColumn({
                label: 'Is sufficient',
                hint: 'True when the evidence is complete and fresh. False at first: an export takes minutes',
            }),
            reasons: StringColumn({
                label: 'Reasons',
                hint: 'One line for each reason why it is not sufficient',
                maxLength: 4000,
            }),
            status: StringColumn({
                label: 'Status',
                hint: 'success, refused or failed: that of the action that ended the subflow',
                maxLength: 40,
            }),
            code: StringColumn({ label: 'Code', hint: 'Stable code of that action', maxLength: 100 }),
            message: StringColumn({ label: 'Message', hint: 'Message of that action', maxLength: 1000 }),
        },
    },
    (params) => {
        const registered = wfa.action(registerGateway, { $id: Now.ID['subflow-govern-policy-change-gateway'] }, {
            gateway_id: wfa.dataPill(params.inputs.gateway_id, 'string'),
            config_id: wfa.dataPill(params.inputs.config_id, 'string'),
            policy_version: wfa.dataPill(params.inputs.policy_version, 'string'),
            config_name: wfa.dataPill(params.inputs.config_name, 'string'),
            environment: wfa.dataPill(params.inputs.environment, 'string'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-govern-policy-change-gateway-stop'],
                condition: `${wfa.dataPill(registered.status, 'string')}!=success`,
                label: 'It did not succeed',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-govern-policy-change-gateway-told'] },
                    params.outputs,
                    {
                        status: wfa.dataPill(registered.status, 'string'),
                        code: wfa.dataPill(registered.code, 'string'),
                        message: wfa.dataPill(registered.message, 'string'),
                    } as any,
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['subflow-govern-policy-change-gateway-end'] })
            },
        )
        const change = wfa.action(createPolicyChange, { $id: Now.ID['subflow-govern-policy-change-change'] }, {
            config_id: wfa.dataPill(params.inputs.config_id, 'string'),
            policy_version: wfa.dataPill(params.inputs.policy_version, 'string'),
            config_name: wfa.dataPill(params.inputs.config_name, 'string'),
            previous_version: wfa.dataPill(params.inputs.previous_version, 'string'),
            change_summary: wfa.dataPill(params.inputs.change_summary, 'string'),
            environment: wfa.dataPill(params.inputs.environment, 'string'),
            organization: wfa.dataPill(params.inputs.organization, 'string'),
            gateway_ids: wfa.dataPill(params.inputs.gateway_id, 'string'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-govern-policy-change-change-stop'],
                condition: `${wfa.dataPill(change.status, 'string')}!=success`,
                label: 'It did not succeed',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-govern-policy-change-change-told'] },
                    params.outputs,
                    {
                        ci: wfa.dataPill(registered.ci, 'reference'),
                        status: wfa.dataPill(change.status, 'string'),
                        code: wfa.dataPill(change.code, 'string'),
                        message: wfa.dataPill(change.message, 'string'),
                    } as any,
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['subflow-govern-policy-change-change-end'] })
            },
        )
        const requested = wfa.action(requestEvidence, { $id: Now.ID['subflow-govern-policy-change-export'] }, {
            from: wfa.dataPill(params.inputs.evidence_from, 'glide_date_time'),
            to: wfa.dataPill(params.inputs.evidence_to, 'glide_date_time'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-govern-policy-change-export-stop'],
                condition: `${wfa.dataPill(requested.status, 'string')}!=success`,
                label: 'It did not succeed',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-govern-policy-change-export-told'] },
                    params.outputs,
                    {
                        ci: wfa.dataPill(registered.ci, 'reference'),
                        change_request: wfa.dataPill(change.change_request, 'reference'),
                        status: wfa.dataPill(requested.status, 'string'),
                        code: wfa.dataPill(requested.code, 'string'),
                        message: wfa.dataPill(requested.message, 'string'),
                    } as any,
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['subflow-govern-policy-change-export-end'] })
            },
        )
        const checked = wfa.action(checkCompleteness, { $id: Now.ID['subflow-govern-policy-change-check'] }, {
            export: wfa.dataPill(requested.export, 'reference'),
        } as any)
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-govern-policy-change-outputs'] }, params.outputs, {
            ci: wfa.dataPill(registered.ci, 'reference'),
            change_request: wfa.dataPill(change.change_request, 'reference'),
            export: wfa.dataPill(requested.export, 'reference'),
            is_sufficient: wfa.dataPill(checked.is_sufficient, 'boolean'),
            reasons: wfa.dataPill(checked.reasons, 'string'),
            status: wfa.dataPill(checked.status, 'string'),
            code: wfa.dataPill(checked.code, 'string'),
            message: wfa.dataPill(checked.message, 'string'),
        } as any)
    },
)

/** Action “Create policy change request” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { PRIORITIES } from '../../../server/mapping/core/rule-targets'

export const createPolicyChange = Action(
    {
        $id: Now.ID['action-create-policy-change'],
        name: 'Create policy change request',
        internalName: 'kt_create_policy_change',
        description:
            'Creates the change request for a new policy version, once per configuration, version and target. Mapping rules apply. Your change process decides who approves it.',
        annotation: 'Creates the change request for a new policy version, once per configuration, version and target',
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
            changed_by: StringColumn({ label: 'Changed by', hint: 'Author of the version', maxLength: 255 }),
            gateway_ids: StringColumn({
                label: 'Gateway IDs',
                hint: 'Gateways that will run the version, separated by commas',
                maxLength: 4000,
            }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment that the version is for, such as production: its approval counts there only',
                maxLength: 40,
            }),
            organization: StringColumn({
                label: 'Organization',
                hint: 'Organization of the configuration at Keeptrusts, where its events state one',
                maxLength: 255,
            }),
            occurred_at: DateTimeColumn({
                label: 'Published at',
                hint: 'When the version was published, UTC. Empty: now',
            }),
            configuration_item: ReferenceColumn({
                label: 'Configuration item',
                hint: 'Item of a new change. Empty: the item of its first gateway. The items of its gateways are listed as affected in any case',
                referenceTable: 'cmdb_ci',
            }),
            assignment_group: ReferenceColumn({
                label: 'Assignment group',
                hint: 'Group of a new change. Empty: by mapping rules and properties',
                referenceTable: 'sys_user_group',
            }),
            priority: ChoiceColumn({
                label: 'Priority',
                hint: 'Priority of a new change. Empty: by mapping rules, or as this instance sets it',
                choices: PRIORITIES,
            }),
        },
        outputs: {
            change_request: ReferenceColumn({
                label: 'Change request',
                hint: 'The change request of this version',
                referenceTable: 'change_request',
            }),
            number: StringColumn({ label: 'Number', hint: 'Number of the record', maxLength: 40 }),
            operation: StringColumn({
                label: 'Operation',
                hint: 'created, updated or unchanged: what this run did to the record',
                maxLength: 40,
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
            { $id: Now.ID['action-create-policy-change-step'], label: 'Create policy change request' },
            {
                required_run_time: 'instance',
                script: Now.include('./create-policy-change.server.js'),
                inputVariables: {
                    config_id: { label: 'Configuration ID', value: wfa.dataPill(params.inputs.config_id, 'string') },
                    policy_version: {
                        label: 'Policy version',
                        value: wfa.dataPill(params.inputs.policy_version, 'string'),
                    },
                    config_name: {
                        label: 'Configuration name',
                        value: wfa.dataPill(params.inputs.config_name, 'string'),
                    },
                    previous_version: {
                        label: 'Previous version',
                        value: wfa.dataPill(params.inputs.previous_version, 'string'),
                    },
                    change_summary: {
                        label: 'Change summary',
                        value: wfa.dataPill(params.inputs.change_summary, 'string'),
                    },
                    changed_by: { label: 'Changed by', value: wfa.dataPill(params.inputs.changed_by, 'string') },
                    gateway_ids: { label: 'Gateway IDs', value: wfa.dataPill(params.inputs.gateway_ids, 'string') },
                    environment: { label: 'Environment', value: wfa.dataPill(params.inputs.environment, 'string') },
                    organization: { label: 'Organization', value: wfa.dataPill(params.inputs.organization, 'string') },
                    occurred_at: {
                        label: 'Published at',
                        value: wfa.dataPill(params.inputs.occurred_at, 'glide_date_time'),
                    },
                    configuration_item: {
                        label: 'Configuration item',
                        value: wfa.dataPill((params.inputs.configuration_item as any).sys_id, 'string'),
                    },
                    assignment_group: {
                        label: 'Assignment group',
                        value: wfa.dataPill((params.inputs.assignment_group as any).sys_id, 'string'),
                    },
                    priority: { label: 'Priority', value: wfa.dataPill(params.inputs.priority, 'choice') },
                },
                outputVariables: {
                    record: ReferenceColumn({
                        label: 'Change request',
                        hint: 'The change request of this version',
                        referenceTable: 'change_request',
                    }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the record', maxLength: 40 }),
                    operation: StringColumn({
                        label: 'Operation',
                        hint: 'created, updated or unchanged: what this run did to the record',
                        maxLength: 40,
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
            change_request: wfa.dataPill(done.record, 'reference'),
            number: wfa.dataPill(done.number, 'string'),
            operation: wfa.dataPill(done.operation, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

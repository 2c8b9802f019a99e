/** Action “Register or update gateway CI” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const registerGateway = Action(
    {
        $id: Now.ID['action-register-gateway'],
        name: 'Register or update gateway CI',
        internalName: 'kt_register_gateway',
        description:
            'Updates the configuration item of an AI gateway, its key values and its gateway record to a policy version. Safe to repeat; an older version changes nothing.',
        annotation:
            'Updates the configuration item of an AI gateway, its key values and its gateway record to a policy version',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Id of the gateway at Keeptrusts',
                maxLength: 255,
                mandatory: true,
            }),
            config_id: StringColumn({
                label: 'Configuration ID',
                hint: 'Id of the policy configuration that the gateway runs',
                maxLength: 255,
                mandatory: true,
            }),
            policy_version: StringColumn({
                label: 'Policy version',
                hint: 'Version of the configuration that the gateway runs',
                maxLength: 100,
                mandatory: true,
            }),
            config_name: StringColumn({
                label: 'Configuration name',
                hint: 'Name of the configuration. Empty: its id',
                maxLength: 255,
            }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment of the gateway, such as production',
                maxLength: 40,
            }),
            gateway_name: StringColumn({
                label: 'Gateway name',
                hint: 'Name of the configuration item. Empty: made from the environment',
                maxLength: 255,
            }),
            api_url: StringColumn({
                label: 'API URL',
                hint: 'Address of the API. Empty: as in the properties',
                maxLength: 1024,
            }),
            occurred_at: DateTimeColumn({
                label: 'Runs since',
                hint: 'When the gateway started to run this version, UTC. Empty: now, or the known time if it already runs it',
            }),
        },
        outputs: {
            ci: ReferenceColumn({
                label: 'Configuration item',
                hint: 'The configuration item of the gateway',
                referenceTable: 'cmdb_ci',
            }),
            gateway: ReferenceColumn({
                label: 'Gateway',
                hint: 'The gateway record of the app',
                referenceTable: 'x_kt_gov_gateway',
            }),
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
            { $id: Now.ID['action-register-gateway-step'], label: 'Register or update gateway CI' },
            {
                required_run_time: 'instance',
                script: Now.include('./register-gateway.server.js'),
                inputVariables: {
                    gateway_id: { label: 'Gateway ID', value: wfa.dataPill(params.inputs.gateway_id, 'string') },
                    config_id: { label: 'Configuration ID', value: wfa.dataPill(params.inputs.config_id, 'string') },
                    policy_version: {
                        label: 'Policy version',
                        value: wfa.dataPill(params.inputs.policy_version, 'string'),
                    },
                    config_name: {
                        label: 'Configuration name',
                        value: wfa.dataPill(params.inputs.config_name, 'string'),
                    },
                    environment: { label: 'Environment', value: wfa.dataPill(params.inputs.environment, 'string') },
                    gateway_name: { label: 'Gateway name', value: wfa.dataPill(params.inputs.gateway_name, 'string') },
                    api_url: { label: 'API URL', value: wfa.dataPill(params.inputs.api_url, 'string') },
                    occurred_at: {
                        label: 'Runs since',
                        value: wfa.dataPill(params.inputs.occurred_at, 'glide_date_time'),
                    },
                },
                outputVariables: {
                    record: ReferenceColumn({
                        label: 'Configuration item',
                        hint: 'The configuration item of the gateway',
                        referenceTable: 'cmdb_ci',
                    }),
                    gateway: ReferenceColumn({
                        label: 'Gateway',
                        hint: 'The gateway record of the app',
                        referenceTable: 'x_kt_gov_gateway',
                    }),
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
            ci: wfa.dataPill(done.record, 'reference'),
            gateway: wfa.dataPill(done.gateway, 'reference'),
            operation: wfa.dataPill(done.operation, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

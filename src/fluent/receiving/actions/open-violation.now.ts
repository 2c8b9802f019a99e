/** Action “Open or update violation incident” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { LEVELS } from '../../../server/mapping/core/rule-targets'

export const openViolation = Action(
    {
        $id: Now.ID['action-open-violation'],
        name: 'Open or update violation incident',
        internalName: 'kt_open_violation',
        description:
            'Keeps a Keeptrusts decision once, then opens an incident for its policy and gateway or adds a work note to the open one. Control tests count only decisions that Keeptrusts sent. Mapping rules and the limits on incidents apply.',
        annotation:
            'Keeps a Keeptrusts decision once, then opens an incident for its policy and gateway or adds a work note to the open one',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            decision_id: StringColumn({
                label: 'Decision ID',
                hint: 'Id of the decision at Keeptrusts. One that was reported already, by webhook or by flow, is not reported again',
                maxLength: 255,
                mandatory: true,
            }),
            policy: StringColumn({ label: 'Policy', hint: 'Policy that decided', maxLength: 255, mandatory: true }),
            action: ChoiceColumn({
                label: 'Action',
                hint: 'What the policy did. With severity and environment it decides impact and urgency',
                default: 'block',
                choices: {
                    block: { label: 'Block' },
                    escalate: { label: 'Escalate' },
                    redact: { label: 'Redact' },
                    log: { label: 'Log' },
                },
            }),
            gateway_id: StringColumn({
                label: 'Gateway ID',
                hint: 'Gateway that decided. Empty: not stated',
                maxLength: 255,
            }),
            severity: ChoiceColumn({
                label: 'Severity',
                hint: 'Severity as Keeptrusts states it. Empty: not stated',
                choices: {
                    critical: { label: 'Critical' },
                    high: { label: 'High' },
                    medium: { label: 'Medium' },
                    low: { label: 'Low' },
                },
            }),
            reason: StringColumn({ label: 'Reason', hint: 'Why the policy acted', maxLength: 1000 }),
            model: StringColumn({ label: 'Model', hint: 'Model that was used', maxLength: 255 }),
            agent: StringColumn({ label: 'Agent', hint: 'Agent that used the model', maxLength: 255 }),
            user: StringColumn({ label: 'User', hint: 'User of the model', maxLength: 255 }),
            policy_version: StringColumn({
                label: 'Policy version',
                hint: 'Version of the configuration that decided',
                maxLength: 100,
            }),
            environment: StringColumn({
                label: 'Environment',
                hint: 'Environment of the gateway, such as production',
                maxLength: 40,
            }),
            occurred_at: DateTimeColumn({ label: 'Occurred at', hint: 'When it happened, UTC. Empty: now' }),
            configuration_item: ReferenceColumn({
                label: 'Configuration item',
                hint: 'Item of a new incident. Empty: the item of the gateway',
                referenceTable: 'cmdb_ci',
            }),
            assignment_group: ReferenceColumn({
                label: 'Assignment group',
                hint: 'Group of a new incident. Empty: by mapping rules and properties',
                referenceTable: 'sys_user_group',
            }),
            impact: ChoiceColumn({
                label: 'Impact',
                hint: 'Impact of a new incident. Empty: by the action',
                choices: LEVELS,
            }),
            urgency: ChoiceColumn({
                label: 'Urgency',
                hint: 'Urgency of a new incident. Empty: by the action',
                choices: LEVELS,
            }),
        },
        outputs: {
            incident: ReferenceColumn({
                label: 'Incident',
                hint: 'The incident of the violation',
                referenceTable: 'incident',
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
            { $id: Now.ID['action-open-violation-step'], label: 'Open or update violation incident' },
            {
                required_run_time: 'instance',
                script: Now.include('./open-violation.server.js'),
                inputVariables: {
                    decision_id: { label: 'Decision ID', value: wfa.dataPill(params.inputs.decision_id, 'string') },
                    policy: { label: 'Policy', value: wfa.dataPill(params.inputs.policy, 'string') },
                    action: { label: 'Action', value: wfa.dataPill(params.inputs.action, 'choice') },
                    gateway_id: { label: 'Gateway ID', value: wfa.dataPill(params.inputs.gateway_id, 'string') },
                    severity: { label: 'Severity', value: wfa.dataPill(params.inputs.severity, 'choice') },
                    reason: { label: 'Reason', value: wfa.dataPill(params.inputs.reason, 'string') },
                    model: { label: 'Model', value: wfa.dataPill(params.inputs.model, 'string') },
                    agent: { label: 'Agent', value: wfa.dataPill(params.inputs.agent, 'string') },
                    user: { label: 'User', value: wfa.dataPill(params.inputs.user, 'string') },
                    policy_version: {
                        label: 'Policy version',
                        value: wfa.dataPill(params.inputs.policy_version, 'string'),
                    },
                    environment: { label: 'Environment', value: wfa.dataPill(params.inputs.environment, 'string') },
                    occurred_at: {
                        label: 'Occurred at',
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
                    impact: { label: 'Impact', value: wfa.dataPill(params.inputs.impact, 'choice') },
                    urgency: { label: 'Urgency', value: wfa.dataPill(params.inputs.urgency, 'choice') },
                },
                outputVariables: {
                    record: ReferenceColumn({
                        label: 'Incident',
                        hint: 'The incident of the violation',
                        referenceTable: 'incident',
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
            incident: wfa.dataPill(done.record, 'reference'),
            number: wfa.dataPill(done.number, 'string'),
            operation: wfa.dataPill(done.operation, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

/** Action “Request evidence export” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

export const requestEvidence = Action(
    {
        $id: Now.ID['action-request-evidence'],
        name: 'Request evidence export',
        internalName: 'kt_request_evidence',
        description:
            'Requests an export of a window from Keeptrusts. A repeated request with the same window, type and format returns the existing export. A scheduled job processes it: it is ready within minutes.',
        annotation: 'Requests an export of a window from Keeptrusts',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            from: DateTimeColumn({ label: 'From', hint: 'Start of the window, UTC', mandatory: true }),
            to: DateTimeColumn({ label: 'To', hint: 'End of the window, UTC', mandatory: true }),
            export_type: ChoiceColumn({
                label: 'Kind',
                hint: 'What to export',
                default: 'events',
                choices: {
                    events: { label: 'Events' },
                    traces: { label: 'Traces' },
                    escalations: { label: 'Escalations' },
                    'audit-log': { label: 'Audit log' },
                },
            }),
            format: ChoiceColumn({
                label: 'Format',
                hint: 'Format of the artifact',
                default: 'json',
                choices: { json: { label: 'JSON' }, csv: { label: 'CSV' } },
            }),
            request_key: StringColumn({
                label: 'Request key',
                hint: 'Makes this request distinct from others for the same window. Empty: the same window is the same request',
                maxLength: 100,
            }),
        },
        outputs: {
            export: ReferenceColumn({ label: 'Export', hint: 'The export record', referenceTable: 'x_kt_gov_export' }),
            number: StringColumn({ label: 'Number', hint: 'Number of the export record', maxLength: 40 }),
            operation: StringColumn({
                label: 'Operation',
                hint: 'created, or unchanged when the export was already requested',
                maxLength: 40,
            }),
            state: StringColumn({
                label: 'State',
                hint: 'State of the export: requested, running, ready, fetched, attached or failed',
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
            { $id: Now.ID['action-request-evidence-step'], label: 'Request evidence export' },
            {
                required_run_time: 'instance',
                script: Now.include('./request-evidence.server.js'),
                inputVariables: {
                    from: { label: 'From', value: wfa.dataPill(params.inputs.from, 'glide_date_time') },
                    to: { label: 'To', value: wfa.dataPill(params.inputs.to, 'glide_date_time') },
                    export_type: { label: 'Kind', value: wfa.dataPill(params.inputs.export_type, 'choice') },
                    format: { label: 'Format', value: wfa.dataPill(params.inputs.format, 'choice') },
                    request_key: { label: 'Request key', value: wfa.dataPill(params.inputs.request_key, 'string') },
                },
                outputVariables: {
                    export: ReferenceColumn({
                        label: 'Export',
                        hint: 'The export record',
                        referenceTable: 'x_kt_gov_export',
                    }),
                    number: StringColumn({ label: 'Number', hint: 'Number of the export record', maxLength: 40 }),
                    operation: StringColumn({
                        label: 'Operation',
                        hint: 'created, or unchanged when the export was already requested',
                        maxLength: 40,
                    }),
                    state: StringColumn({
                        label: 'State',
                        hint: 'State of the export: requested, running, ready, fetched, attached or failed',
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
            export: wfa.dataPill(done.export, 'reference'),
            number: wfa.dataPill(done.number, 'string'),
            operation: wfa.dataPill(done.operation, 'string'),
            state: wfa.dataPill(done.state, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

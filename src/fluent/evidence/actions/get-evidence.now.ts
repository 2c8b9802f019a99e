/** Action “Get execution evidence for automation” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, DateTimeColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'

export const getEvidence = Action(
    {
        $id: Now.ID['action-get-evidence'],
        name: 'Get execution evidence for automation',
        internalName: 'kt_get_evidence',
        description:
            'Returns the known executions of one automation, their confidence, and what would make the proof stronger. With a record number, only for that record.',
        annotation:
            'Returns the known executions of one automation, their confidence, and what would make the proof stronger. With a record number, only for that record',
        category: 'Keeptrusts',
        access: 'public',
        protectionPolicy: 'read',
        inputs: {
            automation: StringColumn({
                label: 'Automation',
                hint: 'Id such as sn-br-<sys_id>, or the name where one automation alone has it',
                maxLength: 255,
                mandatory: true,
            }),
            record_number: StringColumn({
                label: 'Record number',
                hint: 'Number of the record that the execution is about, such as INC0010020. Empty: any',
                maxLength: 40,
            }),
        },
        outputs: {
            is_found: BooleanColumn({ label: 'Is found', hint: 'True when the automation is known' }),
            automation_id: StringColumn({ label: 'Automation ID', hint: 'Id of the automation', maxLength: 100 }),
            name: StringColumn({ label: 'Name', hint: 'Name of the automation', maxLength: 255 }),
            execution_state: StringColumn({
                label: 'Execution state',
                hint: 'Execution status of the automation',
                maxLength: 40,
            }),
            confidence: StringColumn({
                label: 'Confidence',
                hint: 'DETERMINISTIC, TEMPORAL_INFERRED or STRUCTURAL',
                maxLength: 40,
            }),
            is_proven: BooleanColumn({
                label: 'Is proven',
                hint: 'True when some of the evidence shown is DETERMINISTIC',
            }),
            last_observed_execution: DateTimeColumn({
                label: 'Last observed execution',
                hint: 'From DETERMINISTIC evidence only, UTC',
            }),
            evidence_count: IntegerColumn({
                label: 'Evidence rows',
                hint: 'Evidence rows in the list, at most 50',
            }),
            why_not_higher: StringColumn({
                label: 'Why not higher',
                hint: 'What is missing for a stronger proof',
                maxLength: 4000,
            }),
            evidence: StringColumn({
                label: 'Evidence',
                hint: 'The newest evidence as JSON: id, source, executed_at, confidence, record',
                maxLength: 16000,
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
            { $id: Now.ID['action-get-evidence-step'], label: 'Get execution evidence for automation' },
            {
                required_run_time: 'instance',
                script: Now.include('./get-evidence.server.js'),
                inputVariables: {
                    automation: { label: 'Automation', value: wfa.dataPill(params.inputs.automation, 'string') },
                    record_number: {
                        label: 'Record number',
                        value: wfa.dataPill(params.inputs.record_number, 'string'),
                    },
                },
                outputVariables: {
                    is_found: BooleanColumn({ label: 'Is found', hint: 'True when the automation is known' }),
                    automation_id: StringColumn({
                        label: 'Automation ID',
                        hint: 'Id of the automation',
                        maxLength: 100,
                    }),
                    name: StringColumn({ label: 'Name', hint: 'Name of the automation', maxLength: 255 }),
                    execution_state: StringColumn({
                        label: 'Execution state',
                        hint: 'Execution status of the automation',
                        maxLength: 40,
                    }),
                    confidence: StringColumn({
                        label: 'Confidence',
                        hint: 'DETERMINISTIC, TEMPORAL_INFERRED or STRUCTURAL',
                        maxLength: 40,
                    }),
                    is_proven: BooleanColumn({
                        label: 'Is proven',
                        hint: 'True when some of the evidence shown is DETERMINISTIC',
                    }),
                    last_observed_execution: DateTimeColumn({
                        label: 'Last observed execution',
                        hint: 'From DETERMINISTIC evidence only, UTC',
                    }),
                    evidence_count: IntegerColumn({
                        label: 'Evidence rows',
                        hint: 'Evidence rows in the list, at most 50',
                    }),
                    why_not_higher: StringColumn({
                        label: 'Why not higher',
                        hint: 'What is missing for a stronger proof',
                        maxLength: 4000,
                    }),
                    evidence: StringColumn({
                        label: 'Evidence',
                        hint: 'The newest evidence as JSON: id, source, executed_at, confidence, record',
                        maxLength: 16000,
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
            is_found: wfa.dataPill(done.is_found, 'boolean'),
            automation_id: wfa.dataPill(done.automation_id, 'string'),
            name: wfa.dataPill(done.name, 'string'),
            execution_state: wfa.dataPill(done.execution_state, 'string'),
            confidence: wfa.dataPill(done.confidence, 'string'),
            is_proven: wfa.dataPill(done.is_proven, 'boolean'),
            last_observed_execution: wfa.dataPill(done.last_observed_execution, 'glide_date_time'),
            evidence_count: wfa.dataPill(done.evidence_count, 'integer'),
            why_not_higher: wfa.dataPill(done.why_not_higher, 'string'),
            evidence: wfa.dataPill(done.evidence, 'string'),
            status: wfa.dataPill(done.status, 'string'),
            code: wfa.dataPill(done.code, 'string'),
            message: wfa.dataPill(done.message, 'string'),
        } as any)
    },
)

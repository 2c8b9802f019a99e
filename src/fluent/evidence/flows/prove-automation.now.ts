/** Subflow “Prove an automation” of Workflow Studio. */
import '@servicenow/sdk/global'
import { Subflow, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'
import { checkCompleteness } from '../actions/check-completeness.now'
import { collectEvidence } from '../actions/collect-evidence.now'
import { getEvidence } from '../actions/get-evidence.now'

export const proveAutomation = Subflow(
    {
        $id: Now.ID['subflow-prove-automation'],
        name: 'Prove an automation',
        internalName: 'kt_prove_automation',
        description:
            'Collects execution evidence now, returns the known executions of one automation, and checks whether the sources were complete and fresh. It also returns a result while another collection is running.',
        annotation: 'Collect, get evidence, check completeness',
        access: 'public',
        protectionPolicy: 'read',
        runAs: 'user',
        inputs: {
            automation: StringColumn({
                label: 'Automation',
                hint: 'Id such as sn-br-<sys_id>, or the name where one automation alone has it',
                maxLength: 255,
                mandatory: true,
            }),
            record_number: StringColumn({
                label: 'Record number',
                hint: 'Number of the record that the execution is about. Empty: any',
                maxLength: 40,
            }),
            sources: StringColumn({
                label: 'Sources',
                hint: 'Evidence sources that have to be complete, separated by commas. Empty: all',
                maxLength: 4000,
            }),
            max_age_hours: IntegerColumn({
                label: 'Maximum age in hours',
                hint: 'How long ago the newest run may have ended',
                default: 24,
            }),
        },
        outputs: {
            is_proven: BooleanColumn({ label: 'Is proven', hint: 'True when some of the evidence is DETERMINISTIC' }),
            confidence: StringColumn({
                label: 'Confidence',
                hint: 'DETERMINISTIC, TEMPORAL_INFERRED or STRUCTURAL',
                maxLength: 40,
            }),
            evidence_count: IntegerColumn({ label: 'Evidence rows', hint: 'Evidence rows in the list' }),
            why_not_higher: StringColumn({
                label: 'Why not higher',
                hint: 'What is missing for a stronger proof',
                maxLength: 4000,
            }),
            is_sufficient: BooleanColumn({
                label: 'Is sufficient',
                hint: 'True when the sources were complete and fresh',
            }),
            reasons: StringColumn({
                label: 'Reasons',
                hint: 'One line for each reason why it is not sufficient',
                maxLength: 4000,
            }),
            run: StringColumn({ label: 'Run', hint: 'Number of the run that was checked', maxLength: 40 }),
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
        wfa.action(collectEvidence, { $id: Now.ID['subflow-prove-automation-collect'] }, {} as any)
        const found = wfa.action(getEvidence, { $id: Now.ID['subflow-prove-automation-get'] }, {
            automation: wfa.dataPill(params.inputs.automation, 'string'),
            record_number: wfa.dataPill(params.inputs.record_number, 'string'),
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['subflow-prove-automation-get-stop'],
                condition: `${wfa.dataPill(found.status, 'string')}!=success`,
                label: 'It did not succeed',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['subflow-prove-automation-get-told'] },
                    params.outputs,
                    {
                        is_proven: false,
                        is_sufficient: false,
                        status: wfa.dataPill(found.status, 'string'),
                        code: wfa.dataPill(found.code, 'string'),
                        message: wfa.dataPill(found.message, 'string'),
                    } as any,
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['subflow-prove-automation-get-end'] })
            },
        )
        const checked = wfa.action(checkCompleteness, { $id: Now.ID['subflow-prove-automation-check'] }, {
            sources: wfa.dataPill(params.inputs.sources, 'string'),
            max_age_hours: wfa.dataPill(params.inputs.max_age_hours, 'integer'),
        } as any)
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-prove-automation-outputs'] }, params.outputs, {
            is_proven: wfa.dataPill(found.is_proven, 'boolean'),
            confidence: wfa.dataPill(found.confidence, 'string'),
            evidence_count: wfa.dataPill(found.evidence_count, 'integer'),
            why_not_higher: wfa.dataPill(found.why_not_higher, 'string'),
            is_sufficient: wfa.dataPill(checked.is_sufficient, 'boolean'),
            reasons: wfa.dataPill(checked.reasons, 'string'),
            run: wfa.dataPill(checked.run, 'string'),
            status: wfa.dataPill(checked.status, 'string'),
            code: wfa.dataPill(checked.code, 'string'),
            message: wfa.dataPill(checked.message, 'string'),
        } as any)
    },
)

/** Example flow: adds the automation that touched a violation incident to its work notes. Does nothing until x_kt_gov.flow.examples names it. */
import '@servicenow/sdk/global'
import { Flow, action, trigger, wfa } from '@servicenow/sdk/automation'
import { collectEvidence } from '../../evidence/actions/collect-evidence.now'
import { getEvidence } from '../../evidence/actions/get-evidence.now'
import { isExampleOn } from '../../operations/actions/is-example-on.now'

Flow(
    {
        $id: Now.ID['flow-on-violation-incident'],
        name: 'Keeptrusts example: violation incident to execution evidence',
        internalName: 'kt_example_violation_incident',
        description:
            'Notes on a new violation incident which automation is known to have touched it, and how well that is proven. Runs as the system, because the job that processes deliveries opens the incident, and no person. Off until x_kt_gov.flow.examples names violation_incident.',
        runAs: 'system',
    },
    wfa.trigger(
        trigger.record.created,
        { $id: Now.ID['flow-on-violation-incident-trigger'] },
        {
            table: 'incident',
            condition: 'correlation_display=Keeptrusts^short_descriptionSTARTSWITHAI governance violation',
            run_flow_in: 'background',
        },
    ),
    (params) => {
        const example = wfa.action(
            isExampleOn,
            { $id: Now.ID['flow-on-violation-incident-is-on'] },
            { example: 'violation_incident' },
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['flow-on-violation-incident-off'],
                condition: `${wfa.dataPill(example.is_on, 'boolean')}!=true`,
                label: 'The example is off',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['flow-on-violation-incident-end'] })
            },
        )
        wfa.action(collectEvidence, { $id: Now.ID['flow-on-violation-incident-collect'] }, {})
        const newest = wfa.action(action.core.lookUpRecord, { $id: Now.ID['flow-on-violation-incident-newest'] }, {
            table: 'x_kt_gov_evidence',
            conditions: `record_number=${wfa.dataPill((params.trigger.current as any).number, 'string')}^automation_idISNOTEMPTY`,
            sort_column: 'executed_at',
            sort_type: 'sort_desc',
            dont_fail_flow_on_error: true,
        } as any)
        wfa.flowLogic.if(
            {
                $id: Now.ID['flow-on-violation-incident-known'],
                condition: `${wfa.dataPill(newest.status, 'string')}=0`,
                label: 'Evidence names the incident',
            },
            () => {
                const evidence = wfa.action(getEvidence, { $id: Now.ID['flow-on-violation-incident-get'] }, {
                    automation: wfa.dataPill((newest.Record as any).automation_id, 'string'),
                    record_number: wfa.dataPill((params.trigger.current as any).number, 'string'),
                } as any)
                wfa.action(action.core.updateRecord, { $id: Now.ID['flow-on-violation-incident-note'] }, {
                    table_name: 'incident',
                    record: wfa.dataPill(params.trigger.current, 'reference'),
                    values: TemplateValue({
                        work_notes: `Execution evidence: ${wfa.dataPill(evidence.message, 'string')} ${wfa.dataPill(evidence.why_not_higher, 'string')}`,
                    }),
                } as any)
            },
        )
    },
)

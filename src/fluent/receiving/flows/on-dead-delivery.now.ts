/** Example flow: a delivery that became a dead letter opens an incident. Does nothing until x_kt_gov.flow.examples names it. */
import '@servicenow/sdk/global'
import { Flow, action, trigger, wfa } from '@servicenow/sdk/automation'
import { isExampleOn } from '../../operations/actions/is-example-on.now'

Flow(
    {
        $id: Now.ID['flow-on-dead-delivery'],
        name: 'Keeptrusts example: dead letter to incident',
        internalName: 'kt_example_dead_delivery',
        description:
            'Opens an incident when a delivery becomes a dead letter, once per delivery. Runs as the system, because the job that processes deliveries starts it, and no person. Off until x_kt_gov.flow.examples names dead_delivery.',
        runAs: 'system',
    },
    wfa.trigger(
        trigger.record.createdOrUpdated,
        { $id: Now.ID['flow-on-dead-delivery-trigger'] },
        { table: 'x_kt_gov_delivery', condition: 'state=dead', run_flow_in: 'background', trigger_strategy: 'once' },
    ),
    (params) => {
        const example = wfa.action(
            isExampleOn,
            { $id: Now.ID['flow-on-dead-delivery-is-on'] },
            { example: 'dead_delivery' },
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['flow-on-dead-delivery-if'],
                condition: `${wfa.dataPill(example.is_on, 'boolean')}=true`,
                label: 'The example is on',
            },
            () => {
                wfa.action(action.core.createRecord, { $id: Now.ID['flow-on-dead-delivery-incident'] }, {
                    table_name: 'incident',
                    values: TemplateValue({
                        short_description: `Keeptrusts delivery ${wfa.dataPill((params.trigger.current as any).number, 'string')} is a dead letter`,
                        description: `${wfa.dataPill((params.trigger.current as any).error_code, 'string')}: ${wfa.dataPill((params.trigger.current as any).error_text, 'string')}`,
                        correlation_id: wfa.dataPill((params.trigger.current as any).number, 'string'),
                        correlation_display: 'Keeptrusts',
                        urgency: 2,
                        impact: 2,
                    }),
                } as any)
            },
        )
    },
)

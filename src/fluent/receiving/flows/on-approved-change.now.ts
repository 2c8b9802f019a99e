/** Example flow: an approved policy change asks for its evidence. Does nothing until x_kt_gov.flow.examples names it. */
import '@servicenow/sdk/global'
import { Flow, trigger, wfa } from '@servicenow/sdk/automation'
import { isExampleOn } from '../../operations/actions/is-example-on.now'
import { requestEvidence } from '../../exports/actions/request-evidence.now'

Flow(
    {
        $id: Now.ID['flow-on-approved-change'],
        name: 'Keeptrusts example: approved change to evidence export',
        internalName: 'kt_example_approved_change',
        description:
            'Requests the evidence export from the creation of a policy change to its approval, for who approves it: an operator. Off until x_kt_gov.flow.examples names approved_change.',
        runAs: 'user',
    },
    wfa.trigger(
        trigger.record.updated,
        { $id: Now.ID['flow-on-approved-change-trigger'] },
        {
            table: 'change_request',
            condition: 'approvalCHANGESTOapproved^correlation_display=Keeptrusts',
            run_flow_in: 'background',
            trigger_strategy: 'once',
        },
    ),
    (params) => {
        const example = wfa.action(
            isExampleOn,
            { $id: Now.ID['flow-on-approved-change-is-on'] },
            { example: 'approved_change' },
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['flow-on-approved-change-if'],
                condition: `${wfa.dataPill(example.is_on, 'boolean')}=true`,
                label: 'The example is on',
            },
            () => {
                wfa.action(requestEvidence, { $id: Now.ID['flow-on-approved-change-export'] }, {
                    from: wfa.dataPill((params.trigger.current as any).sys_created_on, 'glide_date_time'),
                    to: wfa.dataPill((params.trigger as any).run_start_date_time, 'glide_date_time'),
                    request_key: wfa.dataPill((params.trigger.current as any).number, 'string'),
                } as any)
            },
        )
    },
)

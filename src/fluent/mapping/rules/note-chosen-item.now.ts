/** The business rule that notes who chose another configuration item for a gateway, in a column that is audited. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { noteChosenItem } from '../../../server/receiving/entry/note-chosen-item'

BusinessRule({
    $id: Now.ID['rule-note-chosen-item'],
    name: 'Keeptrusts: note chosen item',
    description:
        'Notes when and by whom another configuration item was chosen for a gateway. What the app writes ends a claim, and is left alone',
    table: 'x_kt_gov_gateway',
    when: 'before',
    action: ['update'],
    // After every other rule: one of them may choose as well.
    order: 10000,
    filterCondition: 'configuration_itemVALCHANGES',
    condition: '!current.claim_number.changes()',
    script: noteChosenItem,
})

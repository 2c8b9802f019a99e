/** A column that the table lacks is reported with the record that was made without it. */

import { openGivenRecords } from '../../../../src/server/mapping/app/given-records.ts'
import type { GivenValues } from '../../../../src/server/mapping/core/given-values.ts'
import { emptyPlan } from '../../../../src/server/shared/plan.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const GIVEN: GivenValues = {
    kind: 'compliance_task',
    item: 'ci_1',
    group: 'group_1',
    priority: '2',
    impact: null,
    urgency: null,
}
const PLAN = emptyPlan('sn_grc_issue', { kind: 'compliance_task', externalId: 'esc_1' })

function apply(lacking: readonly string[]) {
    const { known, ports } = openMemory()
    known.absent.delete('sn_grc_issue')
    const hasColumns = (_table: string, columns: readonly string[]) => !columns.some((one) => lacking.includes(one))
    const applied = openGivenRecords({ ...ports.records, hasColumns }, GIVEN).apply(PLAN)
    if (!applied.ok) throw new Error(applied.failure.message)
    return applied.value
}

it('answers the columns in which it put something else than the plan', () => {
    expect(apply([])).toMatchObject({ created: true, remarks: [], replaced: ['priority', 'cmdb_ci'] })
})

it('names each column that the table does not have', () => {
    const { recordId, remarks } = apply(['cmdb_ci', 'assignment_group'])
    expect(remarks).toEqual(
        ['cmdb_ci', 'assignment_group'].map((column) => ({
            action: 'unchanged',
            table: 'sn_grc_issue',
            recordId,
            number: expect.any(String),
            reason: `The flow gives ${column}, which sn_grc_issue does not have.`,
            code: 'input_column_missing',
        })),
    )
})

it('says nothing of a record that was there', () => {
    const { known, ports } = openMemory()
    known.absent.delete('sn_grc_issue')
    const records = openGivenRecords({ ...ports.records, hasColumns: () => false }, GIVEN)
    records.apply(PLAN)
    expect(records.apply(PLAN)).toMatchObject({ ok: true, value: { created: false, remarks: [] } })
})

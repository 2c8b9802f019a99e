/** Which text stands under which field, and where the link of a record leads. */
import { adviceFor } from '../../../../src/server/operations/core/advice.ts'
import { addressOfCode, adviceOn } from '../../../../src/server/operations/core/form-advice.ts'

const TEST = 'x_kt_gov_control_test'
const of =
    (values: Readonly<Record<string, string>>) =>
    (column: string): string =>
        values[column] ?? ''

it('each known code of a record has its own text', () => {
    const codes = of({ code: 'rate_by_construction', record_code: 'write_refused_access' })
    expect(adviceOn(TEST, codes)).toEqual([
        {
            column: 'code',
            text: `What to do: ${adviceFor('rate_by_construction')?.advice.replaceAll('`', '').replaceAll('**', '')}`,
        },
        {
            column: 'record_code',
            text: `What to do: ${adviceFor('write_refused_access')?.advice.replaceAll('**', '')}`,
        },
    ])
})

test.each([
    [TEST, { code: '', record_code: 'write_refused_access' }, '#write_refused_access'],
    [TEST, { code: 'unheard_of', record_code: '' }, ''],
    [TEST, { code: 'constructor' }, ''],
    ['incident', { code: 'write_refused_access' }, ''],
])('%s with %p leads to the page%s', (table, values, anchor) => {
    expect(addressOfCode(table, of(values))).toBe(`x_kt_gov_codes.do${anchor}`)
})

it('a table without codes, and a code that is not known, have no text', () => {
    expect(adviceOn('incident', () => 'write_refused_access')).toEqual([])
    expect(adviceOn(TEST, () => 'unheard_of')).toEqual([])
})

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

it('a message that an administrator changed is no markup on the form, whatever else it says', () => {
    const changed = (name: string, english: string): string =>
        name === 'form.whatToDo' ? '<a href="javascript:alert(1)">$& {advice} {other}</a>' : `<img src=x> ${english}`
    const [first] = adviceOn(TEST, of({ code: 'write_refused_access', record_code: '' }), changed)
    expect(first.text).toMatch(
        /^\u2039a href="javascript:alert\(1\)"\u203a\$& \u2039img src=x\u203a .* \{other\}\u2039\/a\u203a$/,
    )
    expect(first.text).not.toMatch(/[<>]/)
})

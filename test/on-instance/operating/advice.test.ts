/** A code on a form has what to do beneath it, and a link to the page that explains it. */

import { ADVICE_PARTS, adviceFor } from '../../../src/server/operations/core/advice.ts'
import { onInstance } from '../mapping/governed-instance.ts'
import { person } from './person.ts'

const instance = onInstance()
const DELIVERY = 'x_kt_gov_delivery'
const PAGE = 'x_kt_gov_codes.do'
const LINK = 'Explain the code'

const delivery = (code: string) =>
    instance.insert(DELIVERY, { delivery_id: code || 'none', state: 'dead', error_code: code, body: '{}' })

it('stands under the code, in the words of the catalogue, and leads to its place on the page', async () => {
    const sysId = await delivery('write_refused_access')
    const auditor = person(instance.local, 'auditor')
    const advice = (adviceFor('write_refused_access')?.advice ?? '').replaceAll('**', '')
    expect(await auditor.read(`/${DELIVERY}.do?sys_id=${sysId}`)).toContain(`What to do: ${advice}`)
    expect(await auditor.buttonsOn(DELIVERY, sysId)).toContain(LINK)
    expect(await auditor.leads(DELIVERY, sysId, LINK)).toBe(`/${PAGE}#write_refused_access`)
})

it('is not there without a code, and for a code that the app does not know only the page is', async () => {
    const auditor = person(instance.local, 'auditor')
    const none = await delivery('')
    expect(await auditor.read(`/${DELIVERY}.do?sys_id=${none}`)).not.toContain('What to do')
    expect(await auditor.buttonsOn(DELIVERY, none)).not.toContain(LINK)
    const unknown = await delivery('<script>alert(1)</script>')
    const page = await auditor.open(`/${DELIVERY}.do?sys_id=${unknown}`)
    expect(page.html).not.toContain('<script>alert')
    expect(await auditor.leads(DELIVERY, unknown, LINK)).toBe(`/${PAGE}`)
})

it('is on the page for every code, which opens for those who read the app', async () => {
    const { html } = await person(instance.local, 'auditor').open(`/${PAGE}`)
    const codes = ADVICE_PARTS.flatMap((part) => Object.keys(part.codes))
    expect(codes.filter((code) => !html.includes(`<dt id="${code}">`))).toEqual([])
    // Without what a page has to escape.
    const plain = codes
        .map((code) => (adviceFor(code)?.advice ?? '').replace(/\*\*|`/g, ''))
        .filter((text) => !/[&<>$'"]/.test(text))
    expect(plain.length).toBeGreaterThan(200)
    expect(plain.filter((text) => !html.includes(text))).toEqual([])
    expect(new Set(html.match(/ id="[^"]*"/g)).size).toBe(html.match(/ id="[^"]*"/g)?.length)
    expect((await person(instance.local, 'reviewer').open(`/${PAGE}`)).html).not.toContain('Reason codes')
})

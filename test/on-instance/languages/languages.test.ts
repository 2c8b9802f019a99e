/** A reader of German sees the app in German; somebody whose language the app does not have sees English. */

import { buttonsOf, mainOf, textOf, Visitor } from 'servicenow-local-instance'
import { german } from '../../../src/languages/de/index.ts'
import { englishTexts, PAGE_NAMES } from '../../../src/server/operations/core/texts/page-texts.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const DELIVERY = 'x_kt_gov_delivery'
const MAPPING = 'x_kt_gov_control_mapping'

/** An administrator of the app whose sessions are in the language. */
function reader(language: string) {
    const { password, user } = instance.local.user(`reader.${language}`, ['x_kt_gov.admin'], {
        preferred_language: language,
    })
    const visitor = new Visitor(instance.local, `${user}:${password}`)
    return {
        login: { user, password },
        read: async (path: string) => textOf(mainOf(await visitor.open(path))),
        open: (path: string) => visitor.open(path),
        texts: async (page: string) => {
            const path = `/api/x_kt_gov/v1/pages/${page}/texts`
            return (await instance.local.api('GET', path, { login: { user, password } })).body.result as {
                readonly texts: Readonly<Record<string, string>>
                readonly phrases: readonly (readonly [string, string])[]
            }
        },
    }
}

async function removeMessages(query: string): Promise<void> {
    for (const { sys_id } of await instance.local.records('sys_ui_message', query, ['sys_id']))
        await instance.local.remove('sys_ui_message', sys_id)
}

describe('the texts of a page', () => {
    it.each(PAGE_NAMES)('of %s are all in German, and name their language', async (page) => {
        const english = englishTexts(page)
        const { phrases, texts } = await reader('de').texts(page)
        expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
        expect(texts.language).toBe('de')
        const words = (key: string) => english[key].replace(/\{\w+\}/g, '')
        const untranslated = Object.keys(english).filter(
            (key) => texts[key] === english[key] && /\p{L}/u.test(words(key)) && !german.same.includes(english[key]),
        )
        expect(untranslated).toEqual([])
        expect(phrases.length).toBeGreaterThan(0)
    })

    it.each(['en', 'fr'])(
        'are in English for a reader of "%s", and name English as their language',
        async (language) => {
            for (const page of PAGE_NAMES)
                expect(await reader(language).texts(page)).toEqual({ texts: englishTexts(page), phrases: [] })
        },
    )

    it('are in English one by one where a message is missing, in one language or in both', async () => {
        const key = 'x_kt_gov.page.secret.rotate'
        await removeMessages(`key=${key}^language=de`)
        expect((await reader('de').texts('setup')).texts).toMatchObject({
            'secret.rotate': 'Rotate secret',
            'secret.set': 'Geheimnis setzen',
        })
        await removeMessages(`key=${key}`)
        expect((await reader('de').texts('setup')).texts['secret.rotate']).toBe('Rotate secret')
        expect((await reader('en').texts('setup')).texts['secret.rotate']).toBe('Rotate secret')
    })

    it('are those of the instance where an administrator has changed a message', async () => {
        await instance.change(
            'sys_ui_message',
            { message: 'Replace the secret' },
            'key=x_kt_gov.page.secret.rotate^language=en',
        )
        expect((await reader('en').texts('setup')).texts['secret.rotate']).toBe('Replace the secret')
    })

    it('are not there for a page that the app does not have, nor for somebody without a role', async () => {
        const { login } = reader('en')
        const path = '/api/x_kt_gov/v1/pages/nothing/texts'
        const refused = await instance.local.api('GET', path, { login })
        expect([refused.status, refused.body.error?.code]).toEqual([404, 'page_missing'])
        const stranger = instance.local.user('reader.stranger', [])
        expect((await instance.local.api('GET', path.replace('nothing', 'setup'), { login: stranger })).status).toBe(
            403,
        )
    })
})

describe.each([
    [
        'de',
        'Zustellungen',
        'Grundcode',
        'In Warteschlange',
        'Erneut verarbeiten',
        'Einrichtung',
        'Eine Webhook-Zustellung',
    ],
    ['en', 'Deliveries', 'Reason code', 'Queued', 'Reprocess', 'Setup', 'One webhook delivery'],
    ['fr', 'Deliveries', 'Reason code', 'Queued', 'Reprocess', 'Setup', 'One webhook delivery'],
])('for a reader of "%s"', (language, plural, label, choice, button, module, hint) => {
    const delivery = () => instance.insert(DELIVERY, { delivery_id: 'd1', state: 'queued', error_code: '', body: '{}' })

    it('a list has its title, its column heads, its choices and the menu beside it', async () => {
        await delivery()
        const { html } = await reader(language).open(`/${DELIVERY}_list.do`)
        const text = textOf(mainOf({ html } as never))
        for (const one of [plural, label, choice, hint]) expect(text).toContain(one)
        expect(html).toContain(`>${module}</a>`)
        expect(html).toContain(`<html lang="${language}">`)
    })

    it('a form has its labels, its choices, its buttons and its sections', async () => {
        const page = await reader(language).open(`/${DELIVERY}.do?sys_id=${await delivery()}`)
        expect(textOf(mainOf(page))).toContain(label)
        expect(page.html).toContain(choice)
        expect(buttonsOf(page)).toContain(button)
    })

    it('the Table API answers display values in the language, and values as they are', async () => {
        await delivery()
        const { login } = reader(language)
        const path = `/api/now/table/${DELIVERY}?sysparm_display_value=all&sysparm_fields=state`
        const [row] = (await instance.local.api('GET', path, { login })).body.result
        expect(row.state).toEqual({ value: 'queued', display_value: choice })
    })
})

it('what to do stands under a code in the language of the reader, and the code stays', async () => {
    const sysId = await instance.insert(DELIVERY, {
        delivery_id: 'd2',
        state: 'dead',
        error_code: 'event_incomplete',
        body: '{}',
    })
    const path = `/${DELIVERY}.do?sys_id=${sysId}`
    const german = await reader('de').read(path)
    expect(german).toContain('Was zu tun ist: Melden Sie die Felder, die der Grund nennt, dem Absender.')
    expect(german).not.toContain('What to do')
    expect((await reader('de').open(path)).html).toContain('event_incomplete')
    expect(await reader('fr').read(path)).toContain(
        'What to do: Report the fields that the reason names to the sender.',
    )
})

it('a refusal is shown in the language of the person who is refused, with its code', async () => {
    const refusal = async (language: string) => {
        const { password, user } = reader(language).login
        const visitor = new Visitor(instance.local, `${user}:${password}`)
        const path = `/x_kt_gov_pack.do?sys_id=-1`
        await visitor.open(path)
        const values = {
            choice: 'window',
            window_from: '2026-04-02',
            window_to: '2026-04-01',
            sys_action: 'sysverb_insert',
        }
        return textOf(mainOf(await visitor.submitAndFollow(path, values)))
    }
    expect(await refusal('de')).toContain(
        'Ein Paket wird nach Kontrolle, Automatisierung, Datensatz, Zeitfenster oder Framework gewählt (pack_choice_unknown)',
    )
    expect(await refusal('en')).toContain(
        'A pack is chosen by control, automation, record, window or framework (pack_choice_unknown)',
    )
})

describe('a button shows what it did', () => {
    const pressed = async (language: string) => {
        const { password, user } = reader(language).login
        const visitor = new Visitor(instance.local, `${user}:${password}`)
        const name = 'table=x_kt_gov_evidence_run^name=Collect now'
        const [action] = await instance.local.records('sys_ui_action', name, ['sys_id'])
        await visitor.open('/x_kt_gov_evidence_run_list.do')
        const page = await visitor.submitAndFollow('/x_kt_gov_evidence_run_list.do', {
            sys_action: action?.sys_id ?? '',
        })
        return textOf(page.html)
    }

    it('in the language of the person, with its values', async () => {
        expect(await pressed('de')).toMatch(/\d+ Zeilen gelesen, \d+ neue Nachweise/)
        expect(await pressed('en')).toMatch(/\d+ rows read, \d+ new evidence/)
    })

    it('as text, and in English where an administrator left a value out of the message', async () => {
        const key = 'x_kt_gov.phrase.{0} rows read, {1} new evidence'
        const change = (message: string) => instance.change('sys_ui_message', { message }, `key=${key}^language=de`)
        await change('<img src=x onerror=alert(1)> {0} und {1}')
        const said = await pressed('de')
        expect(said).toMatch(/<img src=x onerror=alert\(1\)> \d+ und \d+/)
        await change('Fertig, {0}')
        expect(await pressed('de')).toMatch(/\d+ rows read, \d+ new evidence/)
    })
})

it('a mapping is filled in with German choices and stored with the stable words', async () => {
    const { html } = await reader('de').open(`/${MAPPING}.do?sys_id=-1`)
    expect(html).toMatch(/<option value="violation_enforcement"[^>]*>Durchgesetzte Verstöße/)
})

it('every property has a German description on its page', async () => {
    const text = await reader('de').read(
        '/system_properties_ui.do?sysparm_title=Keeptrusts&sysparm_category=x_kt_gov.receiving',
    )
    expect(text).toContain('Gemeinsames Geheimnis, mit dem Keeptrusts Zustellungen signiert')
    expect(text).not.toContain('Shared secret that Keeptrusts signs deliveries with')
})

/** The statement is ASCII, needs no network, and holds no value as markup. */

import { NOTHING_GATHERED } from '../../../../src/server/packs/core/progress.ts'
import type { PackRequest } from '../../../../src/server/packs/core/request.ts'
import { toHtml, toStatement } from '../../../../src/server/packs/core/statement.ts'

const REQUEST: PackRequest = {
    ...{ choice: 'control', subject: '<b onload="x">&\u00fc', table: '', from: '2026-04-01', to: '2026-04-30' },
    redaction: 'nothing',
}
const TEST = {
    ...{ number: 'KTT1', control_id: '<script>1</script>', window_from: 'a', window_to: 'b', result: 'fail' },
    ...{ enforcement_rate: '40', pass_threshold: '95', enforced: '4', evaluated: '10', conclusion: '</table>' },
    valid_until: '2026-05-20 10:00:00',
    ...{ definition: 'How \u{1f600} is counted', population: 'Whom' },
}
const ORIGIN = { instance: '<i>', appVersion: '1' }
const PAGE = toStatement(
    REQUEST,
    { ...NOTHING_GATHERED, waiting: { x_t: 2 }, first: 1, position: 9, head: 'h' },
    ORIGIN,
    {
        ...{
            title: '',
            tests: [TEST, TEST],
            gaps: [{ source: 's', covered_from: 'f', covered_to: 't', state: 'refused', reason: '' }],
            canaries: [],
            acceptances: [],
            undecided: 0,
        },
    },
)

it('is ASCII', () => expect(PAGE).toMatch(/^[\n\u0020-\u007e]*$/))

it('has no element but its own', () => {
    const names = new Set([...PAGE.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name))
    const own = 'html head meta title style body main h1 h2 dl dt dd p code table caption thead tbody tr th td ul li'
    expect([...names].filter((name) => !own.split(' ').includes(name))).toEqual([])
})

it('loads nothing', () => {
    expect(PAGE).not.toMatch(/ (src|href)=|url\(/)
    expect(PAGE).toContain("default-src 'none'")
})

it('has a language, a title, one first heading, captions, and headings of rows and columns', () => {
    expect(PAGE).toContain('<html lang="en">')
    expect(PAGE.match(/<h1>/g)).toHaveLength(1)
    expect(PAGE.match(/<table>/g)?.length).toBe(PAGE.match(/<caption>/g)?.length)
    expect(PAGE).toContain('<th scope="row">KTT1</th>')
})

it('states until when a result is valid', () => {
    expect(PAGE).toContain('<th scope="col">Valid until (UTC)</th>')
    expect(PAGE).toContain('<td>2026-05-20 10:00:00</td>')
})

it('names a definition once, and what is left out', () => {
    expect(PAGE.match(/How &#128512; is counted/g)).toHaveLength(1)
    expect(PAGE).toContain('<th scope="row">x_t</th><td>2</td>')
    expect(PAGE).toContain('<td>refused</td>')
})

it.each([
    ['<', '&#60;'],
    ['"\'&', '&#34;&#39;&#38;'],
    ['\u{1f600}', '&#128512;'],
    ['\ud83d', '&#65533;'],
    ['a\u0000b\u0085', 'a b '],
    ['two\nlines', 'two\nlines'],
])('writes %p as %p', (text, html) => expect(toHtml(text)).toBe(html))

describe('how much the collection finds', () => {
    const FOUND = { context: 'business_rule', state: 'found', false_links: '0', lag_seconds: '900' }
    const page = (choice: PackRequest['choice'], canaries: readonly Record<string, string>[], undecided = 0): string =>
        toStatement({ ...REQUEST, choice }, NOTHING_GATHERED, ORIGIN, {
            title: '',
            tests: [],
            gaps: [],
            canaries,
            acceptances: [],
            undecided,
        })

    it('is counted for each context', () => {
        const canaries = [FOUND, { ...FOUND, lag_seconds: '1800' }, { ...FOUND, state: 'missed', lag_seconds: '' }]
        expect(page('automation', canaries)).toContain(
            '<th scope="row">Business rule</th><td>2 of 3</td><td>0</td><td>0</td><td>900 and 1800</td>',
        )
        expect(page('automation', canaries)).toContain('2 of 3 canaries were found. The collection missed executions')
    })

    it('names links that are false', () => {
        expect(page('record', [{ ...FOUND, false_links: '1' }])).toContain('Some evidence named what did not run')
    })

    it.each([
        [FOUND, 'Every canary was found.', 0],
        [FOUND, '1 of 1 canaries with a verdict were found. 2 canaries of the window have no verdict', 2],
        [{ ...FOUND, call_grade: 'missing' }, '0 of 1 canaries were found. The collection missed executions', 0],
    ])('says no more than was found: of %j', (canary, says, undecided) => {
        expect(page('window', [canary], undecided)).toContain(says)
    })

    it('is no matter of packs of controls', () => expect(page('control', [])).not.toContain('canaries'))
})
